// Journeys: what a person answers, what they are asked, and what they come to.
import { describe, expect, it } from 'vitest';
import { eligibility } from '../../src/flows/eligibility.ts';
import type { Snapshot } from '../../src/interview/snapshot.ts';
import { walk } from '../../src/interview/walk.ts';
import { eligibility as area } from '../../src/rules/eligibility.ts';
import { type Report, report } from '../../src/rules/engine/report.ts';
import type { FactValue } from '../../src/rules/facts/fact.ts';
import { kroner, today } from '../support/cases.ts';
import { answer, command, opened, standing } from '../support/talking.ts';

type Answers = Readonly<Record<string, FactValue>>;

interface Journey {
  readonly who: string;
  readonly says: Answers;
  /** What is asked besides, or not asked, of somebody with an offer and no ties to Norway. */
  readonly asked: readonly string[];
  readonly more?: true;
  readonly asOf?: string;
  readonly outcome: Pick<Report, 'verdict' | 'route'>;
  readonly findings?: Readonly<Record<string, string>>;
}

/** An engineer from India with a bachelor's degree and a full-time offer. */
const engineer: Answers = {
  citizenship: ['IN'],
  tiesToNorway: false,
  offer: 'written',
  employerKind: 'norwegian-company',
  positionPercent: 100,
  positionLevel: 'bachelor',
  collectiveAgreement: 'no',
  basePay: kroner(545_400),
  education: 'bachelor',
  educationRelevant: 'yes',
};
const usual = Object.keys(engineer);
const before = (id: string, ...more: string[]): string[] => usual.toSpliced(usual.indexOf(id), 0, ...more);

const journeys: readonly Journey[] = [
  {
    who: 'an engineer from India paid just enough',
    says: engineer,
    asked: usual,
    outcome: { verdict: 'likely' },
    findings: { pay: 'met', qualification: 'met', offer: 'met' },
  },
  {
    who: 'an engineer paid one krone too little',
    says: { ...engineer, basePay: kroner(545_399), lowerPayDocumented: false },
    asked: before('education', 'lowerPayDocumented'),
    outcome: { verdict: 'not-likely' },
    findings: { pay: 'not-met', qualification: 'met' },
  },
  {
    who: 'an engineer whose lower pay the employer can document as normal',
    says: { ...engineer, basePay: kroner(500_000), lowerPayDocumented: true },
    asked: before('education', 'lowerPayDocumented'),
    outcome: { verdict: 'not-yet-known' },
    findings: { pay: 'unknown because of law' },
  },
  {
    who: 'an engineer in 80 percent, paid enough only for full time',
    says: { ...engineer, positionPercent: 80, basePayFor: 'full-time', lowerPayDocumented: false },
    asked: before('education', 'basePayFor', 'lowerPayDocumented'),
    outcome: { verdict: 'not-yet-known' },
    findings: { pay: 'unknown because of law', positionShare: 'met' },
  },
  {
    who: 'an engineer paid by the hour, holidays included',
    says: { ...engineer, basePay: kroner(300, 'hour'), hoursPerWeek: 37.5, holidayPaid: true },
    asked: before('education', 'hoursPerWeek', 'holidayPaid'),
    outcome: { verdict: 'likely' },
    findings: { pay: 'met' },
  },
  {
    who: 'a Swede',
    says: { citizenship: ['SE'] },
    asked: ['citizenship'],
    outcome: { verdict: 'no-permit-needed' },
    findings: { nordicCitizen: 'met' },
  },
  {
    who: 'a citizen of Brazil and Italy',
    says: { citizenship: ['BR', 'IT'] },
    asked: ['citizenship'],
    outcome: { verdict: 'no-permit-needed' },
    findings: { eeaCitizen: 'met', nordicCitizen: 'not-met' },
  },
  {
    who: 'the spouse of a German who lives in Norway',
    says: {
      citizenship: ['TR'],
      tiesToNorway: true,
      whereNow: 'norway-visa',
      currentPermit: 'none',
      familyTie: 'eea-spouse',
    },
    asked: ['citizenship', 'tiesToNorway', 'whereNow', 'currentPermit', 'familyTie'],
    outcome: { verdict: 'no-permit-needed' },
    findings: { eeaFamily: 'met' },
  },
  {
    who: 'a skilled worker who moves to the same type of position',
    says: {
      citizenship: ['IN'],
      tiesToNorway: true,
      whereNow: 'norway-permit',
      currentPermit: 'skilled-worker',
      purpose: 'change',
      samePositionType: true,
    },
    asked: ['citizenship', 'tiesToNorway', 'whereNow', 'currentPermit', 'purpose', 'samePositionType'],
    outcome: { verdict: 'no-permit-needed' },
    findings: { samePosition: 'met' },
  },
  {
    who: 'a skilled worker who renews late',
    says: {
      ...engineer,
      tiesToNorway: true,
      whereNow: 'norway-permit',
      currentPermit: 'skilled-worker',
      purpose: 'renewal',
      permitUntil: '2026-12-10',
      familyTie: 'none',
    },
    asked: before('offer', 'whereNow', 'currentPermit', 'purpose', 'permitUntil', 'familyTie'),
    outcome: { verdict: 'likely' },
    findings: { renewalInTime: 'not-met', pay: 'met' },
  },
  {
    who: 'somebody in Norway without lawful stay, whose partner lives there',
    says: {
      ...engineer,
      tiesToNorway: true,
      whereNow: 'norway-unlawful',
      currentPermit: 'none',
      familyTie: 'resident',
    },
    asked: before('offer', 'whereNow', 'currentPermit', 'familyTie'),
    outcome: { verdict: 'not-likely', route: 'family' },
    findings: { lawfulStay: 'not-met' },
  },
  {
    who: 'a developer without a degree but with eight documented years',
    says: { ...engineer, education: 'none', experienceYears: 8, experienceDocumented: true },
    asked: [...usual.slice(0, -1), 'experienceYears', 'experienceDocumented'],
    outcome: { verdict: 'not-yet-known' },
    findings: { qualification: 'unknown because of law' },
  },
  {
    who: 'a developer without a degree and with two years of work',
    says: { ...engineer, education: 'none', experienceYears: 2 },
    asked: [...usual.slice(0, -1), 'experienceYears'],
    outcome: { verdict: 'not-likely' },
    findings: { qualification: 'not-met' },
  },
  {
    who: 'a student who has not finished the degree',
    says: { ...engineer, education: 'not-finished', studyingTowards: 'bachelor', experienceYears: 1 },
    asked: before('educationRelevant', 'studyingTowards').concat('experienceYears'),
    outcome: { verdict: 'not-likely' },
    findings: { qualification: 'not-met', relevance: 'met' },
  },
  {
    who: 'an American with a degree who still looks for a job',
    says: {
      citizenship: ['US'],
      tiesToNorway: false,
      offer: 'none',
      education: 'master',
      experienceYears: 3,
      otherPlan: 'none',
    },
    asked: ['citizenship', 'tiesToNorway', 'offer', 'education', 'experienceYears', 'otherPlan'],
    outcome: { verdict: 'other-route', route: 'job-seeker-visa-free' },
    findings: { offer: 'not-met', pay: 'does-not-apply' },
  },
  {
    who: 'somebody hired by an agency that is not approved',
    says: { ...engineer, employerKind: 'staffing-agency', staffingAgencyApproved: false, assignmentList: true },
    asked: before('positionPercent', 'staffingAgencyApproved', 'assignmentList'),
    outcome: { verdict: 'not-likely' },
    findings: { agency: 'not-met' },
  },
  {
    who: 'somebody hired by an approved agency with a list of assignments',
    says: { ...engineer, employerKind: 'staffing-agency', staffingAgencyApproved: true, assignmentList: true },
    asked: before('positionPercent', 'staffingAgencyApproved', 'assignmentList'),
    outcome: { verdict: 'likely' },
    findings: { agency: 'met', agencyDetails: 'unknown because of law' },
  },
  {
    who: 'a consultant sent by an Indian company to a client in Norway',
    says: {
      ...engineer,
      employerKind: 'foreign-company',
      shortStay: 'none',
      norwegianClient: true,
      sentToNorwegianBranch: false,
      employerInEea: false,
    },
    asked: before('positionPercent', 'shortStay', 'norwegianClient', 'employerInEea'),
    outcome: { verdict: 'not-likely', route: 'seconded' },
    findings: { employerInNorway: 'not-met' },
  },
  {
    who: 'an expert who installs equipment for four weeks',
    says: {
      ...engineer,
      employerKind: 'foreign-company',
      shortStay: 'equipment-expert',
      assignmentWeeks: 4,
    },
    asked: [...usual.slice(0, 4), 'shortStay', 'assignmentWeeks'],
    outcome: { verdict: 'no-permit-needed' },
    findings: { shortStay: 'met' },
  },
  {
    who: 'somebody who would rather not say what they are paid',
    says: { ...engineer, basePay: null, lowerPayDocumented: null },
    asked: usual,
    outcome: { verdict: 'not-yet-known' },
    findings: { pay: 'unknown because of facts', offer: 'met' },
  },
  {
    who: 'somebody with a job on Svalbard',
    says: { ...engineer, regulatedProfession: false, workplace: 'svalbard' },
    more: true,
    asked: [...usual, 'regulatedProfession', 'workplace'],
    outcome: { verdict: 'not-yet-known' },
    findings: { workplace: 'no-rule' },
  },
  {
    who: 'a nurse without the Norwegian approval',
    says: { ...engineer, regulatedProfession: true, authorisationHeld: false },
    asked: usual,
    outcome: { verdict: 'likely' },
  },
  {
    who: 'an engineer in June 2024, when nobody printed how long the pay limit held',
    says: engineer,
    asOf: '2024-06-01',
    asked: usual,
    outcome: { verdict: 'not-yet-known' },
    findings: { pay: 'no-rule' },
  },
];

/** Has the conversation, and tells which questions were asked. */
function converse({ says, asOf, more }: Pick<Journey, 'says' | 'asOf' | 'more'>): {
  snapshot: Snapshot;
  asked: string[];
} {
  let snapshot: Snapshot = { ...opened(), ...(asOf !== undefined && { asOf }) };
  const asked: string[] = [];
  const next = (): string | undefined => (snapshot.stage === 'asking' ? standing(snapshot).question?.id : undefined);
  const answerAll = () => {
    for (let id = next(); id !== undefined && Object.hasOwn(says, id); id = next()) {
      asked.push(id);
      snapshot = answer(snapshot, says[id] as FactValue);
    }
  };
  answerAll();
  if (more) {
    snapshot = command(snapshot, 'more');
    answerAll();
  }
  return { snapshot, asked };
}

const statusesOf = ({ findings }: Report, ids: readonly string[]) =>
  Object.fromEntries(
    ids.map((id) => {
      const found = findings.find(({ rule }) => rule === id);
      return [id, found?.because ? `${found.status} because of ${found.because}` : found?.status];
    }),
  );

describe.each(journeys)('$who', (journey) => {
  const { outcome, findings = {}, asOf = today } = journey;
  const { snapshot, asked } = converse(journey);

  it('is asked this, and no more', () => {
    expect(asked).toEqual(journey.asked);
    if (!journey.more) expect(snapshot.stage).toBe('checking');
  });

  it(`comes to ${outcome.verdict}${outcome.route ? ` and ${outcome.route}` : ''}`, () => {
    const { walk: walked } = standing(snapshot);
    const { verdict, route, ...found } = report(area, walked.facts, asOf);
    expect({ verdict, ...(route !== undefined && { route }) }).toEqual(outcome);
    expect(statusesOf({ verdict, ...found } as Report, Object.keys(findings))).toEqual(findings);
  });

  it('hears the same from the same facts without a conversation, in whatever order they stand', () => {
    const { facts } = snapshot;
    const turned = Object.fromEntries(Object.entries(facts).reverse());
    expect(report(area, turned, asOf)).toEqual(report(area, walk(eligibility, facts, asOf).facts, asOf));
  });
});

it('asks at most ten questions in the common case', () => {
  expect(converse({ says: engineer }).asked.length).toBeLessThanOrEqual(10);
});
