// Every condition of the skilled-worker permit but pay: met, refused, unclear, and how it is remedied.
import { describe, expect, it } from 'vitest';
import { judged, kroner, statusIn } from '../../support/cases.ts';

const foreigner = { employerKind: 'foreign-company' };
const noDegree = { educationLevel: 'none', educationCompleted: false };

describe.each<[string, readonly (readonly [Parameters<typeof judged>[0], string, string])[]]>([
  [
    'offer',
    [
      [{ offer: 'written' }, 'met', 'likely'],
      [{ offer: 'oral' }, 'unknown: facts', 'not-yet-known'],
      [{ offer: 'vague' }, 'unknown: facts', 'not-yet-known'],
      [{ offer: 'several' }, 'met', 'not-yet-known'],
      [{ offer: 'none' }, 'not-met', 'not-likely'],
      [{ offer: undefined }, 'unknown: facts', 'not-yet-known'],
    ],
  ],
  [
    'oneEmployer',
    [
      [{ offer: 'several' }, 'unknown: law', 'not-yet-known'],
      [{ offer: 'oral' }, 'met', 'not-yet-known'],
      [{ offer: 'none' }, 'does-not-apply', 'not-likely'],
    ],
  ],
  [
    'employerInNorway',
    [
      [{ employerKind: 'norwegian-branch' }, 'met', 'likely'],
      [foreigner, 'not-met', 'not-likely'],
      [{ employerKind: 'employer-of-record' }, 'unknown: law', 'not-yet-known'],
      [{ employerKind: 'own-company' }, 'unknown: law', 'not-yet-known'],
      [{ employerKind: null }, 'unknown: facts', 'not-yet-known'],
    ],
  ],
  [
    'positionShare',
    [
      [{ positionPercent: 79, basePay: kroner(900_000) }, 'not-met', 'not-likely'],
      [{ positionPercent: 79.99, basePay: kroner(900_000) }, 'not-met', 'not-likely'],
      [{ positionPercent: 80, basePay: kroner(900_000) }, 'met', 'likely'],
      [{ positionPercent: 99 }, 'met', 'likely'],
      [{ positionPercent: 100 }, 'met', 'likely'],
      [{ positionPercent: undefined }, 'unknown: facts', 'not-yet-known'],
      // UDI counts 37.5 hours as full time.
      [{ positionPercent: undefined, hoursPerWeek: 29.9 }, 'not-met', 'not-likely'],
      [{ positionPercent: undefined, hoursPerWeek: 30 }, 'met', 'likely'],
      [{ positionPercent: undefined, hoursPerWeek: 37.5 }, 'met', 'likely'],
    ],
  ],
  [
    'positionSkilled',
    [
      [{ positionLevel: 'none' }, 'not-met', 'not-likely'],
      [{ positionLevel: 'vocational' }, 'met', 'not-yet-known'],
      [{ positionLevel: 'master', educationLevel: 'master', basePay: kroner(624_700) }, 'met', 'likely'],
      [{ positionLevel: undefined }, 'unknown: facts', 'not-yet-known'],
    ],
  ],
  [
    'subsistence',
    [
      [{ collectiveAgreement: 'yes-met', basePay: kroner(1) }, 'met', 'likely'],
      [{ collectiveAgreement: 'yes-met', positionPercent: 80, basePay: kroner(341_372) }, 'not-met', 'not-likely'],
      [{ collectiveAgreement: 'yes-met', positionPercent: 80, basePay: kroner(341_373) }, 'met', 'likely'],
      [
        {
          collectiveAgreement: 'yes-met',
          positionPercent: 80,
          basePay: { amount: 90_000, currency: 'USD', period: 'year' },
        },
        'unknown: law',
        'not-yet-known',
      ],
    ],
  ],
  [
    'qualification',
    [
      [{ educationLevel: 'bachelor' }, 'met', 'likely'],
      [{ educationLevel: 'phd' }, 'met', 'likely'],
      [{ educationLevel: 'vocational', experienceYears: 0 }, 'not-met', 'not-likely'],
      [{ educationLevel: 'secondary', experienceYears: 0 }, 'not-met', 'not-likely'],
      [{ educationLevel: 'vocational', positionLevel: 'vocational', collectiveAgreement: 'yes-met' }, 'met', 'likely'],
      [{ positionLevel: 'master', experienceYears: 0, basePay: kroner(624_700) }, 'not-met', 'not-likely'],
      [{ educationCompleted: false, experienceYears: 0 }, 'not-met', 'not-likely'],
      [{ educationCompleted: false }, 'unknown: facts', 'not-yet-known'],
      [{ ...noDegree, experienceYears: 5.99, experienceDocumented: true }, 'not-met', 'not-likely'],
      [{ ...noDegree, experienceYears: 6, experienceDocumented: true }, 'unknown: law', 'not-yet-known'],
      [{ ...noDegree, experienceYears: 6, experienceDocumented: false }, 'not-met', 'not-likely'],
      [{ ...noDegree, experienceYears: 30, experienceDocumented: null }, 'unknown: facts', 'not-yet-known'],
    ],
  ],
  [
    'relevance',
    [
      [{ educationRelevant: 'partly', experienceYears: 0 }, 'unknown: law', 'not-yet-known'],
      [{ educationRelevant: 'no', experienceYears: 0 }, 'not-met', 'not-likely'],
      [{ educationRelevant: 'no', experienceYears: 6, experienceDocumented: true }, 'unknown: law', 'not-yet-known'],
      [{ educationRelevant: null, experienceYears: 0 }, 'unknown: facts', 'not-yet-known'],
    ],
  ],
  [
    'documentation',
    [
      [{}, 'met', 'likely'],
      [{ educationDocumented: null }, 'met', 'likely'],
      [{ educationDocumented: false, experienceYears: 0 }, 'not-met', 'not-likely'],
    ],
  ],
  [
    'authorisation',
    [
      [{}, 'does-not-apply', 'likely'],
      [{ regulatedProfession: true }, 'unknown: facts', 'not-yet-known'],
      [{ regulatedProfession: true, authorisationHeld: true }, 'met', 'likely'],
      [{ regulatedProfession: true, authorisationHeld: false }, 'not-met', 'not-likely'],
    ],
  ],
  [
    'adult',
    [
      [{}, 'met', 'likely'],
      [{ age: 17 }, 'not-met', 'not-likely'],
      [{ age: 18 }, 'met', 'likely'],
    ],
  ],
  [
    'lawfulStay',
    [
      [{ whereNow: 'norway-visa-free' }, 'met', 'likely'],
      [{ whereNow: 'norway-visa' }, 'met', 'likely'],
      [{ whereNow: 'norway-permit', currentPermit: 'student' }, 'met', 'likely'],
      [{ whereNow: 'norway-unlawful' }, 'not-met', 'not-likely'],
    ],
  ],
  [
    'workplace',
    [
      [{ workplace: 'mainland' }, 'met', 'likely'],
      [{ workplace: 'svalbard' }, 'no-rule', 'not-yet-known'],
      [{ workplace: 'offshore' }, 'no-rule', 'not-yet-known'],
      // What lies outside is neither granted nor refused.
      [{ workplace: 'offshore', basePay: kroner(1) }, 'no-rule', 'not-yet-known'],
      [{ workplace: 'svalbard', age: 17, offer: 'none' }, 'no-rule', 'not-yet-known'],
    ],
  ],
])('the condition %s', (rule, table) => {
  it.each(table)('for %o is %s, and the verdict %s', (change, status, verdict) => {
    const found = judged(change);
    expect(statusIn(found, rule)).toBe(status);
    expect(found.verdict === 'other-route' ? 'not-likely' : found.verdict).toBe(verdict);
  });
});

describe('a staffing agency', () => {
  const agency = { employerKind: 'staffing-agency', staffingAgencyApproved: true, assignmentList: true };

  it.each([
    ['2023-12-31', agency, 'no-rule'],
    ['2024-01-01', agency, 'met'],
    ['2026-11-22', agency, 'met'],
    ['2026-11-22', { ...agency, staffingAgencyApproved: false }, 'not-met'],
    ['2026-11-22', { ...agency, assignmentList: false }, 'not-met'],
    ['2026-11-22', { ...agency, assignmentList: undefined }, 'unknown: facts'],
    ['2026-11-22', { employerKind: 'norwegian-company' }, 'does-not-apply'],
  ])('on %s with %o: %s', (asOf, change, status) => {
    expect(statusIn(judged(change, asOf), 'agency')).toBe(status);
  });

  it('that is approved and has its list may be a yes, with a warning', () => {
    const found = judged(agency);
    expect(found.verdict).toBe('likely');
    expect(statusIn(found, 'agencyDetails')).toBe('unknown: law');
  });

  it.each([
    [undefined, 'self', 'self'],
    [null, 'labour-inspection', 'employer'],
  ])('of which it is not known (%s) is asked about', (unknown, approved, list) => {
    const { missing } = judged({ ...agency, staffingAgencyApproved: unknown, assignmentList: unknown });
    expect(missing).toEqual([
      { fact: 'staffingAgencyApproved', ask: approved },
      { fact: 'assignmentList', ask: list },
    ]);
  });
});

describe('a warning', () => {
  it.each([
    ['hiredOut', { workDirectedBy: 'employer' }, 'met'],
    ['hiredOut', { workDirectedBy: 'client' }, 'not-met'],
    ['hiredOut', { workDirectedBy: 'mixed' }, 'not-met'],
    ['relatedEmployer', { relatedToEmployer: true }, 'not-met'],
    ['relatedEmployer', { relatedToEmployer: false }, 'met'],
    ['otherPermit', { currentPermit: 'other' }, 'not-met'],
    ['otherPermit', { currentPermit: 'student' }, 'met'],
    ['worksOnProtection', { currentPermit: 'collective-protection' }, 'not-met'],
    ['worksOnProtection', { currentPermit: 'student' }, 'met'],
    ['renewalInTime', {}, 'does-not-apply'],
    ...(['2026-12-21', '2026-12-22'] as const).map((permitUntil): [string, Parameters<typeof judged>[0], string] => [
      'renewalInTime',
      { purpose: 'renewal', currentPermit: 'skilled-worker', permitUntil },
      permitUntil === '2026-12-22' ? 'met' : 'not-met',
    ]),
  ])('on %s for %o is %s, and never decides', (rule, change, status) => {
    const found = judged(change);
    expect(statusIn(found, rule)).toBe(status);
    expect(found.verdict).toBe('likely');
  });
});
