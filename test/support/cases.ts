// The case that every table starts from, and cases drawn at random from the classes that the rules tell apart.
import fc from 'fast-check';
import { addDays } from '../../src/rules/dates.ts';
import { eligibility } from '../../src/rules/eligibility.ts';
import { cellStarts } from '../../src/rules/engine/area.ts';
import { contradictionIn } from '../../src/rules/engine/judge.ts';
import { type Report, type ReportedFinding, report } from '../../src/rules/engine/report.ts';
import type { Facts, FactValue, Money } from '../../src/rules/facts/fact.ts';
import { arrivalAnswers } from './arrival-answers.ts';
import { changeAnswers } from './change-answers.ts';
import { contractAnswers } from './contract-answers.ts';

export const today = '2026-11-22';

export const kroner = (amount: number, period: Money['period'] = 'year'): Money => ({
  amount,
  currency: 'NOK',
  period,
});

/** An engineer from India with a bachelor's degree and a full-time offer at exactly the floor. */
export const engineer: Facts = {
  citizenship: ['IN'],
  whereNow: 'abroad',
  offer: 'written',
  employerKind: 'norwegian-company',
  positionPercent: 100,
  positionLevel: 'bachelor',
  educationLevel: 'bachelor',
  educationCompleted: true,
  educationRelevant: 'yes',
  collectiveAgreement: 'no',
  basePay: kroner(545_400),
};

type Change = Readonly<Record<string, FactValue | undefined>>;

/** The case with some answers changed, or taken away where `undefined`. */
export function changed(facts: Facts, change: Change): Facts {
  const entries = Object.entries({ ...facts, ...change });
  return Object.fromEntries(entries.filter((entry): entry is [string, FactValue] => entry[1] !== undefined));
}

/** What is said of the engineer, but for what is changed. */
export const judged = (change: Change = {}, asOf: string = today): Report =>
  report(eligibility, changed(engineer, change), asOf);

export function findingIn(of: Report, rule: string): ReportedFinding {
  const found = of.findings.find((each) => each.rule === rule);
  if (!found) throw new Error(`There is no finding on ${rule}`);
  return found;
}

/** The status of a finding in one word, with why it is unknown. */
export function statusIn(of: Report, rule: string): string {
  const { status, because } = findingIn(of, rule);
  return because ? `${status}: ${because}` : status;
}

const yesNo = [true, false];

/** For each fact an answer of each class that some rule on some date tells apart. */
export const answers: Readonly<Record<string, readonly FactValue[]>> = {
  citizenship: [
    ['IN'],
    ['SE'],
    ['DE'],
    ['GB'],
    ['US'],
    ['AU'],
    ['CA'],
    ['UA'],
    ['HR'],
    ['NO'],
    ['IN', 'DE'],
    ['US', 'CA'],
  ],
  familyTie: ['none', 'eea-spouse', 'eea-citizen', 'norwegian-or-nordic', 'resident'],
  currentPermit: [
    'none',
    'skilled-worker',
    'student',
    'job-seeker',
    'family',
    'collective-protection',
    'permanent',
    'other',
  ],
  permitUntil: ['2026-12-21', '2026-12-22', '2027-06-30'],
  purpose: ['first', 'renewal', 'change'],
  whereNow: ['abroad', 'norway-visa-free', 'norway-visa', 'norway-permit', 'norway-unlawful'],
  age: [17, 18, 30, 31, 35, 36],
  degreeFromNorway: yesNo,
  funds: [0, 341_372, 341_373],
  otherPlan: ['none', 'own-business-norway', 'own-business-abroad', 'research-own-funds', 'study'],
  expectedProfit: [0, 341_372, 341_373],
  offer: ['none', 'vague', 'oral', 'written', 'several'],
  employerKind: [
    'norwegian-company',
    'norwegian-branch',
    'foreign-company',
    'staffing-agency',
    'employer-of-record',
    'own-company',
  ],
  staffingAgencyApproved: yesNo,
  assignmentList: yesNo,
  norwegianClient: yesNo,
  sentToNorwegianBranch: yesNo,
  employerInEea: yesNo,
  residentInEea: yesNo,
  shortStay: ['none', 'business-trip', 'equipment-expert', 'training-in-group'],
  assignmentWeeks: [4, 12, 13],
  workDirectedBy: ['employer', 'client', 'mixed'],
  relatedToEmployer: yesNo,
  samePositionType: yesNo,
  positionPercent: [79, 80, 99, 100],
  hoursPerWeek: [20, 29, 30, 37.5, 40],
  positionLevel: ['none', 'vocational', 'bachelor', 'master'],
  regulatedProfession: yesNo,
  authorisationHeld: yesNo,
  workplace: ['mainland', 'svalbard', 'offshore'],
  collectiveAgreement: ['no', 'yes-met', 'yes-below', 'yes-unknown-rate'],
  basePay: [
    ...[341_372, 341_373, 436_320, 469_366, 513_100, 522_600, 545_399, 545_400, 599_200, 624_700, 681_750].map(
      (amount) => kroner(amount),
    ),
    kroner(52_000, 'month'),
    kroner(21_000, 'fortnight'),
    kroner(12_100, 'week'),
    kroner(2_100, 'day'),
    kroner(279.69, 'hour'),
    kroner(400, 'hour'),
    { amount: 60_000, currency: 'EUR', period: 'year' },
  ],
  basePayFor: ['post', 'full-time'],
  holidayPaid: yesNo,
  lowerPayDocumented: yesNo,
  whoFiles: ['self', 'employer'],
  employerConfirmed: yesNo,
  earlyStart: yesNo,
  applicationDate: ['2024-06-01', '2025-08-31', '2026-04-30', '2026-11-22', '2027-04-30', '2027-05-01'],
  startDate: ['2026-04-30', '2027-01-01', '2027-05-01'],
  educationLevel: ['none', 'secondary', 'vocational', 'higher-under-three-years', 'bachelor', 'master', 'phd'],
  educationCompleted: yesNo,
  educationDocumented: yesNo,
  educationRelevant: ['no', 'partly', 'yes'],
  experienceYears: [0, 1, 2, 4, 5.9, 6, 9, 12, 13, 20],
  experienceDocumented: yesNo,
  occupation: ['software-developer', 'web-developer', 'security-analyst'],
  county: ['oslo', 'vestland', 'troms'],
  grossPay: [...[630_529, 697_150, 697_151, 725_050, 725_051].map((amount) => kroner(amount)), kroner(50_000, 'month')],
  incomeYear: [2024, 2025, 2026, 2027],
  taxScheme: ['ordinary', 'paye'],
  incomeKeptOutOfPaye: yesNo,
  taxCardHeld: yesNo,
  taxTable: [7100, 8000, 8100, 9010],
  ...changeAnswers,
  ...arrivalAnswers,
};

/** The same with the facts that only areas beside the permit read. */
export const everyAnswer: Readonly<Record<string, readonly FactValue[]>> = { ...answers, ...contractAnswers };

export const isContradictory = (facts: Facts, asOf: string): boolean =>
  contradictionIn(eligibility, facts, asOf) !== undefined;

const answerTo = (fact: string): fc.Arbitrary<FactValue> => fc.constantFrom(...(answers[fact] as readonly FactValue[]));

/** A case of which some facts are known, some unknown, some answered with "I don't know". */
const partialCase: fc.Arbitrary<Facts> = fc
  .record(
    Object.fromEntries(
      Object.keys(answers).map((fact) => [
        fact,
        fc.oneof({ weight: 8, arbitrary: answerTo(fact) }, fc.constantFrom(null, undefined)),
      ]),
    ),
    { requiredKeys: [] },
  )
  .map((facts) => changed({}, facts));

/** The engineer with a few answers changed, not known or taken away: nearer to a yes than chance comes. */
const nearCase: fc.Arbitrary<Facts> = fc
  .array(
    fc
      .constantFrom(...Object.keys(answers))
      .chain((fact) => fc.tuple(fc.constant(fact), fc.oneof(answerTo(fact), fc.constantFrom(null, undefined)))),
    { maxLength: 7 },
  )
  .map((changes) => changed(engineer, Object.fromEntries(changes)));

export const anyCase: fc.Arbitrary<Facts> = fc.oneof(partialCase, nearCase);

export const answerToAny: fc.Arbitrary<readonly [string, FactValue]> = fc
  .constantFrom(...Object.keys(answers))
  .chain((fact) => answerTo(fact).map((value) => [fact, value] as const));

const starts = cellStarts(eligibility).filter((day) => day >= '2010-01-01' && day <= '2028-12-31');

/** The first and the last day of every span in which nothing changes. */
const edgeDays: readonly string[] = [...new Set(starts.flatMap((day) => [addDays(day, -1), day]))];

/** Any such day, the present one as often as all others together. */
export const anyDay: fc.Arbitrary<string> = fc.oneof(fc.constant(today), fc.constantFrom(...edgeDays));
