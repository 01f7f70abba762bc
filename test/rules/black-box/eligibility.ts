// Who may come and work, judged from outside.
import type { BlackBoxCase } from '../../support/black-box.ts';
import { changed, engineer, kroner } from '../../support/cases.ts';

const abroad = { citizenship: ['IN'], offer: 'none', educationLevel: 'bachelor', educationCompleted: true };

export const eligibilityCases: readonly BlackBoxCase[] = [
  {
    who: 'an Indian engineer at exactly the floor',
    facts: engineer,
    expected: {
      verdict: 'likely',
      findings: { pay: 'met', eeaCitizen: 'not-met', offer: 'met' },
      basis: ['IMM-SAL-01', 'IMM-SW-07'],
      assumes: ['familyTie', 'currentPermit', 'applicationDate'],
      tasks: { 'employer-confirmation-code': {}, 'police-report': null },
    },
  },
  {
    who: 'one krone below it',
    facts: { ...engineer, basePay: kroner(545_399) },
    expected: { verdict: 'not-likely', shortfall: 1, findings: { pay: 'not-met' } },
  },
  {
    who: 'the former floor on its last day',
    asOf: '2026-04-30',
    facts: { ...engineer, basePay: kroner(522_600) },
    expected: { verdict: 'likely', findings: { pay: 'met' }, basis: ['IMM-SAL-02'] },
  },
  {
    who: 'the former floor the day after',
    asOf: '2026-05-01',
    facts: { ...engineer, basePay: kroner(522_600) },
    expected: { verdict: 'not-likely', shortfall: 22_800 },
  },
  {
    who: 'the former floor, asked on its last day, applying the day after',
    asOf: '2026-04-30',
    facts: { ...engineer, basePay: kroner(522_600), applicationDate: '2026-05-01' },
    expected: { shortfall: 22_800, findings: { pay: 'not-met' } },
  },
  {
    who: 'a post for a master at the former floor',
    facts: { ...engineer, positionLevel: 'master', educationLevel: 'master', basePay: kroner(599_200) },
    expected: { shortfall: 25_500 },
  },
  {
    who: 'a post for a master on 31 August 2025',
    asOf: '2025-08-31',
    facts: { ...engineer, positionLevel: 'master', educationLevel: 'master', basePay: kroner(513_100) },
    expected: { findings: { pay: 'met' }, verdict: 'likely' },
  },
  {
    who: 'a post for a master on 1 September 2025',
    asOf: '2025-09-01',
    facts: { ...engineer, positionLevel: 'master', educationLevel: 'master', basePay: kroner(513_100) },
    expected: { shortfall: 86_100 },
  },
  {
    who: 'the first day with a floor that is known',
    asOf: '2025-04-11',
    facts: { ...engineer, basePay: kroner(469_366) },
    expected: { findings: { pay: 'met' } },
  },
  {
    who: 'the day before',
    asOf: '2025-04-10',
    facts: { ...engineer, basePay: kroner(469_366) },
    expected: { findings: { pay: 'no-rule' }, verdict: 'not-yet-known' },
  },
  {
    who: 'June 2024',
    asOf: '2024-06-01',
    facts: engineer,
    expected: { findings: { pay: 'no-rule' }, verdict: 'not-yet-known' },
  },
  {
    who: 'the last day on which the floor holds',
    asOf: '2027-04-30',
    facts: engineer,
    expected: { verdict: 'likely' },
  },
  {
    who: 'the day after that',
    asOf: '2027-05-01',
    facts: engineer,
    expected: { verdict: 'not-yet-known', findings: { pay: 'no-rule' } },
  },
  {
    who: 'a master in a post for a bachelor',
    facts: { ...engineer, educationLevel: 'master' },
    expected: { verdict: 'likely', findings: { pay: 'met' } },
  },
  {
    who: 'a bachelor in a post for a master',
    facts: { ...engineer, positionLevel: 'master', basePay: kroner(700_000), experienceYears: 2 },
    expected: { verdict: 'not-likely', findings: { pay: 'met' } },
  },
  { who: '45,000 a month', facts: { ...engineer, basePay: kroner(45_000, 'month') }, expected: { shortfall: 5_400 } },
  {
    who: '45,450 a month',
    facts: { ...engineer, basePay: kroner(45_450, 'month') },
    expected: { findings: { pay: 'met' } },
  },
  {
    who: '279.69 an hour, holiday paid',
    facts: { ...engineer, basePay: kroner(279.69, 'hour'), holidayPaid: true },
    expected: { findings: { pay: 'not-met' } },
  },
  {
    who: '279.70 an hour, holiday paid',
    facts: { ...engineer, basePay: kroner(279.7, 'hour'), holidayPaid: true },
    expected: { findings: { pay: 'met' } },
  },
  {
    who: '279.70 an hour, nothing said about holiday',
    facts: { ...engineer, basePay: kroner(279.7, 'hour') },
    expected: { verdict: 'not-yet-known', findings: { pay: 'unknown facts' } },
  },
  {
    who: 'dollars',
    facts: { ...engineer, basePay: { amount: 90_000, currency: 'USD', period: 'year' } },
    expected: { verdict: 'not-yet-known', findings: { pay: 'unknown law' } },
  },
  {
    who: 'eighty percent with four fifths of the floor',
    facts: { ...engineer, positionPercent: 80, basePay: kroner(436_320) },
    expected: { verdict: 'not-yet-known', findings: { pay: 'unknown law', positionShare: 'met' } },
  },
  {
    who: 'eighty percent with the whole floor',
    facts: { ...engineer, positionPercent: 80 },
    expected: { verdict: 'likely', findings: { pay: 'met', subsistence: 'met' } },
  },
  {
    who: 'eighty percent, one krone below four fifths',
    facts: { ...engineer, positionPercent: 80, basePay: kroner(436_319) },
    expected: { verdict: 'not-likely', findings: { pay: 'not-met' } },
  },
  {
    who: 'seventy-nine percent',
    facts: { ...engineer, positionPercent: 79, basePay: kroner(700_000) },
    expected: { verdict: 'not-likely', findings: { positionShare: 'not-met' } },
  },
  {
    who: 'a Swede',
    facts: { citizenship: ['SE'] },
    expected: {
      verdict: 'no-permit-needed',
      findings: { nordicCitizen: 'met' },
      basis: ['IMM-WHO-01'],
      tasks: { 'eu-registration': null },
    },
  },
  {
    who: 'an Indian who is also Swedish',
    facts: { citizenship: ['IN', 'SE'] },
    expected: { verdict: 'no-permit-needed' },
  },
  {
    who: 'a German',
    facts: { citizenship: ['DE'] },
    expected: {
      verdict: 'no-permit-needed',
      findings: { eeaCitizen: 'met' },
      tasks: { 'eu-registration': { status: 'open' } },
    },
  },
  { who: 'a Swiss', facts: { citizenship: ['CH'] }, expected: { verdict: 'no-permit-needed' } },
  {
    who: 'a Briton',
    facts: { citizenship: ['GB'] },
    expected: { verdict: 'not-yet-known', findings: { eeaCitizen: 'not-met' } },
  },
  { who: 'nobody in particular', facts: {}, expected: { verdict: 'not-yet-known' } },
  {
    who: 'an American without an offer',
    facts: { ...abroad, citizenship: ['US'], experienceYears: 3 },
    expected: { route: 'job-seeker-visa-free', verdict: 'other-route' },
  },
  { who: 'an Indian without an offer', facts: abroad, expected: { verdict: 'not-likely', route: null } },
  {
    who: 'no degree and five years of work',
    facts: changed(engineer, {
      educationLevel: 'secondary',
      educationCompleted: true,
      experienceYears: 5,
      experienceDocumented: true,
    }),
    expected: { verdict: 'not-likely', findings: { qualification: 'not-met' } },
  },
  {
    who: 'no degree and six years of work',
    facts: changed(engineer, {
      educationLevel: 'secondary',
      educationCompleted: true,
      experienceYears: 6,
      experienceDocumented: true,
    }),
    expected: { verdict: 'not-yet-known', findings: { qualification: 'unknown law' } },
  },
  {
    who: 'seventeen years old',
    facts: { ...engineer, age: 17 },
    expected: { verdict: 'not-likely', findings: { adult: 'not-met' } },
  },
  {
    who: 'eighteen years old',
    facts: { ...engineer, age: 18 },
    expected: { verdict: 'likely', findings: { adult: 'met' } },
  },
  { who: 'work on Svalbard', facts: { ...engineer, workplace: 'svalbard' }, expected: { verdict: 'not-yet-known' } },
  {
    who: 'an agency that is approved and has assignments',
    facts: { ...engineer, employerKind: 'staffing-agency', staffingAgencyApproved: true, assignmentList: true },
    expected: { verdict: 'likely', findings: { agency: 'met' } },
  },
  {
    who: 'an agency that is not approved',
    facts: { ...engineer, employerKind: 'staffing-agency', staffingAgencyApproved: false, assignmentList: true },
    expected: { verdict: 'not-likely', findings: { agency: 'not-met' } },
  },
  {
    who: 'an employer of record',
    facts: { ...engineer, employerKind: 'employer-of-record' },
    expected: { verdict: 'not-yet-known' },
  },
  { who: 'a spoken offer', facts: { ...engineer, offer: 'oral' }, expected: { verdict: 'not-yet-known' } },
  {
    who: 'pay below the collective agreement',
    facts: { ...engineer, collectiveAgreement: 'yes-below' },
    expected: { verdict: 'not-likely', findings: { pay: 'not-met' } },
  },
  {
    who: 'pay as in the collective agreement, below the floor',
    facts: { ...engineer, collectiveAgreement: 'yes-met', basePay: kroner(500_000) },
    expected: { verdict: 'likely', findings: { pay: 'met' } },
  },
  {
    who: 'low pay that the employer can document as normal',
    facts: { ...engineer, basePay: kroner(500_000), lowerPayDocumented: true },
    expected: { verdict: 'not-yet-known', findings: { pay: 'unknown law' } },
  },
  {
    who: 'a Ukrainian with collective protection',
    facts: {
      ...engineer,
      citizenship: ['UA'],
      whereNow: 'norway-permit',
      currentPermit: 'collective-protection',
      purpose: 'change',
    },
    expected: { verdict: 'likely' },
  },
  {
    who: 'somebody in Norway without lawful stay',
    facts: { ...engineer, whereNow: 'norway-unlawful' },
    expected: { findings: { lawfulStay: 'not-met' }, verdict: 'not-likely' },
  },
  {
    who: 'a holder of permanent residence',
    facts: { citizenship: ['IN'], currentPermit: 'permanent' },
    expected: { verdict: 'no-permit-needed' },
  },
  {
    who: 'a new employer, the same type of position',
    facts: {
      ...engineer,
      currentPermit: 'skilled-worker',
      purpose: 'change',
      samePositionType: true,
      whereNow: 'norway-permit',
      permitUntil: '2028-01-01',
    },
    expected: {
      verdict: 'no-permit-needed',
      findings: { samePosition: 'met' },
      tasks: { 'tell-police-new-employer': { status: 'open' }, 'new-permit-application': null },
    },
  },
  {
    who: 'a new employer, the same type of position, pay too low',
    facts: {
      ...engineer,
      basePay: kroner(500_000),
      currentPermit: 'skilled-worker',
      purpose: 'change',
      samePositionType: true,
      whereNow: 'norway-permit',
      permitUntil: '2028-01-01',
    },
    expected: {
      findings: { pay: 'not-met', samePosition: 'met' },
      verdict: 'no-permit-needed',
      tasks: { 'residence-card': null },
    },
  },
  {
    who: 'a renewal asked for one month before the end',
    asOf: '2026-11-22',
    facts: {
      ...engineer,
      purpose: 'renewal',
      currentPermit: 'skilled-worker',
      whereNow: 'norway-permit',
      permitUntil: '2026-12-22',
    },
    expected: { findings: { renewalInTime: 'met' } },
  },
  {
    who: 'a renewal asked for a day later',
    asOf: '2026-11-23',
    facts: {
      ...engineer,
      purpose: 'renewal',
      currentPermit: 'skilled-worker',
      whereNow: 'norway-permit',
      permitUntil: '2026-12-22',
    },
    expected: { findings: { renewalInTime: 'not-met' } },
  },
  {
    who: 'a renewal where February is short',
    asOf: '2026-11-22',
    facts: {
      ...engineer,
      purpose: 'renewal',
      currentPermit: 'skilled-worker',
      whereNow: 'norway-permit',
      permitUntil: '2027-03-31',
      applicationDate: '2027-02-28',
    },
    expected: { findings: { renewalInTime: 'met' } },
  },
  {
    who: 'an application by oneself from abroad the day before the code came',
    asOf: '2026-02-18',
    facts: { ...engineer, whoFiles: 'self' },
    expected: { tasks: { 'employer-confirmation-code': null } },
  },
  {
    who: 'an application by oneself from abroad the day the code came',
    asOf: '2026-02-19',
    facts: { ...engineer, whoFiles: 'self' },
    expected: { tasks: { 'employer-confirmation-code': { status: 'open' } } },
  },
  {
    who: 'an application by the employer',
    facts: { ...engineer, whoFiles: 'employer' },
    expected: { tasks: { 'employer-confirmation-code': null } },
  },
  {
    who: 'the spouse of a German in Norway',
    facts: { citizenship: ['IN'], familyTie: 'eea-spouse' },
    expected: { verdict: 'no-permit-needed', tasks: { 'residence-card': { status: 'open' } } },
  },
  {
    who: 'a degree not yet finished',
    facts: { ...engineer, educationCompleted: false, experienceYears: 1 },
    expected: { findings: { qualification: 'not-met' }, verdict: 'not-likely' },
  },
  {
    who: 'a degree in another field',
    facts: { ...engineer, educationRelevant: 'no', experienceYears: 1 },
    expected: { findings: { relevance: 'not-met' }, verdict: 'not-likely' },
  },
  {
    who: 'a Swede with a skilled-worker permit',
    facts: { citizenship: ['SE'], currentPermit: 'skilled-worker' },
    expected: { contradiction: 'nordicWithPermit' },
  },
  {
    who: 'full time in fifteen hours',
    facts: { ...engineer, hoursPerWeek: 15 },
    expected: { contradiction: 'fullTimeInFewHours' },
  },
  {
    who: 'an American who wants to start early',
    facts: { ...engineer, citizenship: ['US'], earlyStart: true, whereNow: 'norway-visa-free' },
    expected: { verdict: 'likely', tasks: { 'early-start-request': { status: 'open' } } },
  },
  {
    who: 'somebody whose permit has run out, with no word of when they apply',
    facts: {
      ...engineer,
      purpose: 'renewal',
      currentPermit: 'skilled-worker',
      whereNow: 'norway-permit',
      permitUntil: '2026-11-21',
    },
    expected: { verdict: 'not-yet-known' },
  },
  {
    who: 'somebody whose permit runs out today',
    facts: {
      ...engineer,
      purpose: 'renewal',
      currentPermit: 'skilled-worker',
      whereNow: 'norway-permit',
      permitUntil: '2026-11-22',
    },
    expected: { verdict: 'likely', findings: { renewalInTime: 'not-met' } },
  },
  {
    who: 'somebody who applied while the permit was valid',
    facts: {
      ...engineer,
      purpose: 'renewal',
      currentPermit: 'skilled-worker',
      whereNow: 'norway-permit',
      permitUntil: '2026-11-21',
      applicationDate: '2026-10-01',
    },
    expected: { verdict: 'likely', findings: { renewalInTime: 'met' } },
  },
  {
    who: 'somebody who applies on a permit that has run out',
    facts: {
      ...engineer,
      currentPermit: 'student',
      whereNow: 'norway-permit',
      permitUntil: '2026-11-21',
      applicationDate: '2026-11-22',
    },
    expected: { contradiction: 'permitOver' },
  },
];
