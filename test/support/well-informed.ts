// People who know everything that is asked of them: for each, the interview and what they answer. What is not among the
// answers is whatever can be said first.
import type { Flow } from '../../src/interview/flow.ts';
import { withAnswer } from '../../src/interview/question.ts';
import type { Subject } from '../../src/interview/standing.ts';
import { walk } from '../../src/interview/walk.ts';
import type { Facts, FactValue } from '../../src/rules/facts/fact.ts';
import { representatives } from './answers.ts';
import { kroner, today } from './cases.ts';

export type Answers = Readonly<Record<string, FactValue>>;

const indian: Answers = { citizenship: ['IN'] };
const holder: Answers = { ...indian, currentPermit: 'skilled-worker' };
const study: Answers = { education: 'bachelor', educationRelevant: 'yes', experienceYears: 3 };
const job: Answers = {
  ...{ offer: 'written', employerKind: 'norwegian-company', positionPercent: 100, positionLevel: 'bachelor' },
  ...{ collectiveAgreement: 'no', basePay: kroner(600_000) },
  ...study,
};
const ownJob: Answers = { ownShare: 100, ownPay: kroner(600_000) };
const student: Answers = { tiesToNorway: true, whereNow: 'norway-permit', currentPermit: 'student', familyTie: 'none' };
const move: Answers = {
  ...{ arrivalDate: '2027-03-01', startDate: '2027-03-08', firstPayDate: '2027-03-25' },
  ...{ stayLength: 'twelve-months-or-more', county: 'oslo', norwegianNumber: 'none', housing: 'none' },
  ...{ depositAsked: 'no', comesWith: 'partner-and-children', householdGoods: true, drives: true },
};

export const wellInformed: readonly (readonly [who: string, flow: string, answers: Answers])[] = [
  ['somebody with a job', 'eligibility', { ...indian, tiesToNorway: false, ...job }],
  ['a student with a job', 'eligibility', { ...indian, ...student, ...job }],
  [
    'somebody without an offer',
    'eligibility',
    { citizenship: ['US'], tiesToNorway: false, ...study, offer: 'none', otherPlan: 'none' },
  ],
  [
    'a graduate',
    'eligibility',
    { ...indian, ...student, ...study, offer: 'none', degreeFromNorway: true, funds: 400_000, otherPlan: 'none' },
  ],
  [
    'somebody with an offer',
    'offer',
    { ...indian, ...job, reviewDepth: 'short', paperKind: 'draft', contractBeforeTravel: true, fraudSigns: 'none' },
  ],
  [
    'somebody who waits',
    'arrival',
    { ...indian, tiesToNorway: false, ...move, permitStage: 'waiting', appliedFrom: 'abroad' },
  ],
  [
    'somebody with a permit',
    'arrival',
    {
      ...indian,
      tiesToNorway: false,
      ...move,
      permitStage: 'granted',
      appliedFrom: 'abroad',
      decisionDate: '2026-11-10',
    },
  ],
  [
    'somebody who will apply',
    'arrival',
    { ...indian, tiesToNorway: false, ...move, permitStage: 'not-applied', whoFiles: 'self' },
  ],
  ['a German', 'arrival', { ...move, citizenship: ['DE'], partnerCitizenship: ['IN'] }],
  [
    'somebody without the job',
    'change',
    {
      ...holder,
      changeKind: 'lost-job',
      jobEndedOn: '2026-11-20',
      policeTold: true,
      permitUntil: '2027-08-01',
      renewalPending: false,
    },
  ],
  [
    'somebody with a new employer',
    'change',
    {
      ...holder,
      changeKind: 'new-employer',
      samePositionType: true,
      startDate: '2027-01-04',
      jobEndedOn: '2026-12-31',
      policeTold: false,
    },
  ],
  [
    'somebody paid less',
    'change',
    {
      ...holder,
      changeKind: 'lower-pay',
      newShare: 100,
      positionLevel: 'bachelor',
      collectiveAgreement: 'no',
      newPay: kroner(600_000),
    },
  ],
  [
    'somebody who renews',
    'change',
    { ...holder, changeKind: 'renewal', permitUntil: '2027-03-01', passportUntil: '2031-01-01' },
  ],
  ['somebody at home', 'change', { ...holder, changeKind: 'remote-work', remoteWorkInJob: true }],
  ['somebody away', 'change', { ...holder, changeKind: 'long-absence', monthsAwayInPermitYear: 3 }],
  [
    'a couple',
    'change',
    {
      ...{ ...holder, ...ownJob, changeKind: 'family', familyMember: 'cohabitant', familyCitizenship: ['IN'] },
      ...{ yearsLivedTogether: 3, commonChild: false, youngerPartnerAge: 29 },
    },
  ],
  [
    'somebody who may stay',
    'change',
    {
      ...{ ...holder, changeKind: 'permanent-residence', grantedInNorway: true, permitGrantedOn: '2023-01-10' },
      ...{ permitConditions: 'met-throughout', monthsAbroad: 3, oralNorwegian: 'a2', socialStudiesPassed: true },
      ...{ incomeLast12Months: 700_000, age: 35, permitUntil: '2027-08-01', criminalRecord: false },
    },
  ],
  [
    'a citizen to be',
    'change',
    {
      ...{ ...indian, changeKind: 'citizenship', yearsInNorway: 9, incomeLastTaxSettlement: 700_000 },
      ...{ oralNorwegian: 'b1', citizenshipTestPassed: true, criminalRecord: false },
    },
  ],
];

/** The interview held to its end. */
export function held(flow: Flow, answers: Answers): Subject {
  let facts: Facts = {};
  for (;;) {
    const walked = walk(flow, facts, today);
    if (walked.at.kind === 'outcome') {
      const { id } = walked.at;
      return { flow, area: flow.reports.get(id)?.[0] ?? flow.area, asOf: today, walk: walked, outcome: id };
    }
    const { question } = walked.at;
    const answer = answers[question.id];
    const [first = null] = answer === undefined ? representatives(flow.area, question, today) : [];
    facts = withAnswer(question, facts, answer === undefined ? first : answer);
  }
}
