// Full cases of the common shape, drawn at random from a seed: a first permit, for a job on the mainland.
import type { Facts, FactValue } from '../src/rules/facts/fact.ts';

export const today = '2026-11-22';

/** The same numbers in every run, so that two runs judge the same people (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const often = <T>(value: T, times: number): T[] => Array.from({ length: times }, () => value);

/** Options as often as they are listed: what most people answer is listed more often. */
const options: Readonly<Record<string, readonly FactValue[]>> = {
  citizenship: [['IN'], ['IN'], ['IN'], ['PK'], ['US'], ['PH'], ['UA'], ['AU'], ['DE'], ['SE'], ['BR', 'IT']],
  familyTie: [...often('none', 10), 'norwegian-or-nordic', 'eea-citizen'],
  currentPermit: ['none'],
  purpose: ['first'],
  whereNow: [...often('abroad', 10), 'norway-visa-free', 'norway-visa', 'norway-unlawful'],
  degreeFromNorway: [false, false, true],
  funds: [0, 341_372, 341_373, 500_000],
  otherPlan: [...often('none', 6), 'own-business-norway', 'own-business-abroad', 'research-own-funds', 'study'],
  expectedProfit: [0, 400_000],
  offer: [...often('written', 8), 'several', 'oral', 'none'],
  employerKind: [
    ...often('norwegian-company', 10),
    'norwegian-branch',
    'foreign-company',
    'staffing-agency',
    'employer-of-record',
    'own-company',
  ],
  staffingAgencyApproved: [true, false],
  assignmentList: [true, false],
  norwegianClient: [true, false],
  sentToNorwegianBranch: [true, false],
  employerInEea: [true, false],
  residentInEea: [true, false],
  shortStay: ['none', 'none', 'business-trip'],
  assignmentWeeks: [4, 12, 13],
  workDirectedBy: ['employer', 'employer', 'client', 'mixed'],
  relatedToEmployer: [false, false, true],
  positionLevel: [...often('bachelor', 6), 'master', 'master', 'vocational', 'none'],
  regulatedProfession: [...often(false, 6), true],
  authorisationHeld: [true, false],
  workplace: ['mainland'],
  collectiveAgreement: [...often('no', 6), 'yes-met', 'yes-below'],
  basePayFor: ['post'],
  lowerPayDocumented: [...often(false, 6), true],
  applicationDate: [today],
  startDate: ['2027-01-01'],
  educationLevel: [
    ...often('master', 6),
    ...often('bachelor', 6),
    'phd',
    'higher-under-three-years',
    'vocational',
    'secondary',
  ],
  educationCompleted: [...often(true, 9), false],
  educationDocumented: [...often(true, 9), false],
  educationRelevant: [...often('yes', 8), 'partly', 'no'],
  experienceDocumented: [true, false],
};

export function fullCase(random: () => number): Facts {
  const whole = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
  const drawn = Object.entries(options).map(([fact, from]) => [fact, from[whole(0, from.length - 1)] as FactValue]);
  const yearly = 300_000 + whole(0, 5_000) * 100;
  const foreign = random() < 0.05;
  const monthly = random() < 0.5;
  return {
    ...Object.fromEntries(drawn),
    age: whole(17, 60),
    positionPercent: random() < 0.8 ? 100 : whole(50, 99),
    basePay: foreign
      ? { amount: 60_000, currency: 'EUR', period: 'year' }
      : { amount: monthly ? Math.round(yearly / 12) : yearly, currency: 'NOK', period: monthly ? 'month' : 'year' },
    experienceYears: whole(0, 12),
  };
}

export function fullCases(count: number, seed: number): readonly Facts[] {
  const random = chance(seed);
  return Array.from({ length: count }, () => fullCase(random));
}
