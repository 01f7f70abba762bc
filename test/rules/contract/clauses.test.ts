// Each clause on both sides of its thresholds, and on the day before and the day of each change of the law.
import { describe, expect, test } from 'vitest';
import { report } from '../../../src/rules/engine/report.ts';
import type { Facts } from '../../../src/rules/facts/fact.ts';
import { offer } from '../../../src/rules/offer.ts';
import { kroner, today } from '../../support/cases.ts';

const gradeOf = (clause: string, facts: Facts, asOf = today) =>
  report(offer, facts, asOf).clauses?.find((each) => each.clause === clause)?.grade;

type Row = readonly [clause: string, facts: Facts, grade: string | undefined];

const rows: readonly Row[] = [
  ['employer', { employerNamed: 'legal-name' }, 'in-order'],
  ['employer', { employerNamed: 'brand-only' }, 'worrying'],
  ['employer', { employerNamed: 'foreign-group' }, 'worrying'],
  ['employer', { employerNamed: 'recruiter' }, 'missing'],
  ['employer', { employerNamed: 'not-stated' }, 'missing'],
  ['employer', { employerNamed: null }, 'not-stated'],
  ['duties', { dutiesStated: 'title-and-duties' }, 'in-order'],
  ['duties', { dutiesStated: 'title-only' }, 'worrying'],
  ['duties', { dutiesStated: 'not-stated' }, 'missing'],
  ['employmentForm', { employmentForm: 'permanent' }, 'in-order'],
  ['employmentForm', { employmentForm: 'temporary' }, 'in-order'],
  ['employmentForm', { employmentForm: 'not-stated' }, 'worrying'],
  ['temporaryGround', { employmentForm: 'permanent' }, undefined],
  ['temporaryGround', { employmentForm: 'temporary', temporaryGround: 'not-stated' }, 'missing'],
  ['temporaryGround', { employmentForm: 'temporary', temporaryGround: 'other' }, 'unlawful'],
  ['temporaryGround', { employmentForm: 'temporary', temporaryGround: 'substitute', temporaryMonths: 36 }, 'in-order'],
  ['temporaryGround', { employmentForm: 'temporary', temporaryGround: 'substitute', temporaryMonths: 37 }, 'worrying'],
  ['temporaryGround', { employmentForm: 'temporary', temporaryGround: 'trainee' }, 'in-order'],
  ['contractor', { employmentForm: 'contractor', contractorReality: 'like-employee' }, 'unlawful'],
  ['contractor', { employmentForm: 'contractor', contractorReality: 'own-business' }, 'worrying'],
  ['contractor', { employmentForm: 'contractor' }, 'worrying'],
  ['agencyApproved', { employerKind: 'staffing-agency', staffingAgencyApproved: false }, 'unlawful'],
  ['agencyApproved', { employerKind: 'norwegian-company' }, undefined],
  ['equalTerms', { employerKind: 'staffing-agency', equalTerms: false }, 'unlawful'],
  [
    'payBetweenAssignments',
    { employerKind: 'staffing-agency', payBetweenAssignments: false, employmentForm: 'permanent' },
    'unlawful',
  ],
  ['payBetweenAssignments', { employerKind: 'staffing-agency', payBetweenAssignments: false }, 'worrying'],
  ['positionSize', { hoursGuaranteed: 'none', employmentForm: 'permanent' }, 'unlawful'],
  ['positionSize', { hoursGuaranteed: 'none', employmentForm: 'temporary', temporaryMonths: 6 }, 'worrying'],
  ['positionSize', { hoursGuaranteed: 'fixed' }, 'in-order'],
  ['start', { startDate: '2027-03-01' }, 'in-order'],
  ['start', { startTerm: 'when-permitted' }, 'in-order'],
  ['start', { startTerm: 'before-permit' }, 'unlawful'],
  ['start', { startTerm: 'open' }, 'worrying'],
  ['start', { startTerm: 'not-stated' }, 'missing'],
  ['placeOfWork', { placeOfWork: 'anywhere' }, 'worrying'],
  ['placeOfWork', { placeOfWork: 'not-stated' }, 'missing'],
  ['placeOfWork', { placeOfWork: 'several' }, 'in-order'],
  ['hoursStated', { hoursTerms: 'not-stated' }, 'missing'],
  ['hoursStated', { hoursTerms: 'more-when-needed' }, 'worrying'],
  ['breaks', { breaksStated: false }, 'missing'],
  ['breaks', { breaksStated: true }, 'in-order'],
  ['specialHours', { specialHours: 'none' }, undefined],
  ['specialHours', { specialHours: 'not-stated' }, 'missing'],
  ['agreementStated', { agreementStated: 'not-stated' }, 'missing'],
  ['agreementStated', { agreementStated: 'none-applies' }, 'in-order'],
  ['bonus', { bonusTerms: 'none' }, undefined],
  ['bonus', { bonusTerms: 'clear' }, 'in-order'],
  ['bonus', { bonusTerms: 'discretionary' }, 'worrying'],
  ['equity', { equityTerms: 'plan' }, 'in-order'],
  ['equity', { equityTerms: 'promise' }, 'worrying'],
  ['homeOffice', { homeOffice: 'none' }, undefined],
  ['homeOffice', { homeOffice: 'spoken' }, 'missing'],
  ['homeOffice', { homeOffice: 'now-and-then' }, 'in-order'],
  ['workingHours', { hoursPerWeek: 40 }, 'in-order'],
  ['workingHours', { hoursPerWeek: 40.5, hoursAveraged: false }, 'unlawful'],
  ['workingHours', { hoursPerWeek: 40.5, hoursAveraged: true }, 'worrying'],
  ['workingHours', { hoursPerWeek: 40.5 }, 'worrying'],
  ['workingHours', { hoursPerWeek: 48, hoursAveraged: true }, 'worrying'],
  ['workingHours', { hoursPerWeek: 48.5, hoursAveraged: true }, 'unlawful'],
  ['workAbroad', { weeksAbroad: 4 }, undefined],
  ['workAbroad', { weeksAbroad: 5, abroadTermsStated: false }, 'missing'],
  ['payStated', { payForm: 'gross', basePay: kroner(700_000) }, 'in-order'],
  ['payStated', { payForm: 'gross', basePay: { amount: 70_000, currency: 'EUR', period: 'year' } }, 'worrying'],
  ['payStated', { payForm: 'net', basePay: kroner(700_000) }, 'worrying'],
  ['payStated', { payForm: 'total-unsplit' }, 'unlawful'],
  ['payStated', { payForm: 'not-stated', basePay: kroner(700_000) }, 'missing'],
  ['payDay', { payDay: 'cash' }, 'unlawful'],
  ['collectivePay', { collectiveAgreement: 'yes-below' }, 'unlawful'],
  ['collectivePay', { collectiveAgreement: 'no' }, undefined],
  ['overtime', { overtimeTerms: 'paid' }, 'in-order'],
  ['overtime', { overtimeTerms: 'included' }, 'worrying'],
  ['overtime', { overtimeTerms: 'included-split' }, 'in-order'],
  ['overtime', { overtimeTerms: 'unpaid', exemptionClaimed: 'no' }, 'unlawful'],
  ['overtime', { overtimeTerms: 'time-off', exemptionClaimed: 'no' }, 'unlawful'],
  ['overtime', { overtimeTerms: 'unpaid' }, 'worrying'],
  ['overtime', { overtimeTerms: 'not-stated' }, 'missing'],
  ['overtimeSupplement', { overtimeTerms: 'paid', overtimeSupplement: 39 }, 'unlawful'],
  ['overtimeSupplement', { overtimeTerms: 'paid', overtimeSupplement: 40 }, 'in-order'],
  ['exemptPosition', { exemptionClaimed: 'independent', realIndependence: false }, 'unlawful'],
  ['exemptPosition', { exemptionClaimed: 'independent', realIndependence: true }, 'worrying'],
  ['exemptPosition', { exemptionClaimed: 'both' }, 'unlawful'],
  ['onCall', { onCallTerms: 'unpaid' }, 'unlawful'],
  ['deductions', { deductionTerms: 'fines' }, 'unlawful'],
  ['deductions', { deductionTerms: 'anything' }, 'worrying'],
  ['deductions', { deductionTerms: 'not-stated' }, 'in-order'],
  ['trainingBond', { trainingBond: 'long' }, 'worrying'],
  ['trainingBond', { trainingBond: 'harsh' }, 'unlawful'],
  ['trainingBond', { trainingBond: 'none' }, undefined],
  ['signOn', { signOnTerms: 'full' }, 'worrying'],
  ['probation', { probationMonths: 0 }, 'in-order'],
  ['probation', { probationMonths: 6 }, 'in-order'],
  ['probation', { probationMonths: 6.5 }, 'unlawful'],
  ['temporaryProbation', { employmentForm: 'temporary', probationMonths: 6, temporaryMonths: 12 }, 'in-order'],
  ['temporaryProbation', { employmentForm: 'temporary', probationMonths: 6, temporaryMonths: 11 }, 'unlawful'],
  ['probationExtension', { probationMonths: 6, probationExtension: 'free' }, 'unlawful'],
  ['secondProbation', { probationMonths: 3, sameJobBefore: true }, 'worrying'],
  ['notice', { noticeMonthsEmployer: 3, noticeMonthsEmployee: 3 }, 'in-order'],
  ['notice', { noticeMonthsEmployer: 3, noticeMonthsEmployee: 2 }, 'in-order'],
  ['notice', { noticeMonthsEmployer: 1, noticeMonthsEmployee: 1 }, 'in-order'],
  ['notice', { noticeMonthsEmployer: 1, noticeMonthsEmployee: 3 }, 'unlawful'],
  ['notice', { noticeMonthsEmployer: 0.5, noticeMonthsEmployee: 0.5, collectiveAgreement: 'no' }, 'unlawful'],
  ['notice', { noticeMonthsEmployer: 0.5, noticeMonthsEmployee: 0.5, collectiveAgreement: 'yes-met' }, 'worrying'],
  ['notice', { noticeMonthsEmployer: 0.5, noticeMonthsEmployee: 0.5 }, 'worrying'],
  ['notice', { noticeMonthsEmployer: 3 }, 'not-stated'],
  ['notice', { noticeMonthsEmployee: 0 }, 'not-stated'],
  ['holiday', { holidayWeeks: 4 }, 'unlawful'],
  ['holiday', { holidayWeeks: 4.2 }, 'worrying'],
  ['holiday', { holidayWeeks: 4.9 }, 'worrying'],
  ['holiday', { holidayWeeks: 5 }, 'in-order'],
  ['firstYearHoliday', { firstYearHolidayPaid: false }, 'worrying'],
  ['firstYearHoliday', {}, 'not-stated'],
  ['holidayPay', { holidayPayPercent: 10.1 }, 'unlawful'],
  ['holidayPay', { holidayPayPercent: 10.2, holidayWeeks: 5 }, 'worrying'],
  ['holidayPay', { holidayPayPercent: 10.2, holidayWeeks: 4.2 }, 'in-order'],
  ['holidayPay', { holidayPayPercent: 12 }, 'in-order'],
  ['pension', { pensionPercent: 1.9, positionPercent: 75 }, 'unlawful'],
  ['pension', { pensionPercent: 1.9, positionPercent: 74 }, 'worrying'],
  ['pension', { pensionPercent: 2 }, 'worrying'],
  ['pension', { pensionPercent: 2.1 }, 'in-order'],
  ['pension', { pensionTerms: 'by-law' }, 'worrying'],
  ['pension', { pensionTerms: 'employee-pays', positionPercent: 100 }, 'unlawful'],
  ['pension', { pensionTerms: 'not-stated' }, 'missing'],
  ['pension', { pensionTerms: 'public' }, 'in-order'],
  ['insurance', { insuranceTerms: 'none' }, 'unlawful'],
  // Six times the basic amount is 819,294 from May 2026.
  ['sickPay', { sickPayTerms: 'by-law', basePay: kroner(819_294) }, 'in-order'],
  ['sickPay', { sickPayTerms: 'by-law', basePay: kroner(819_295) }, 'worrying'],
  ['sickPay', { sickPayTerms: 'deducted' }, 'unlawful'],
  ['leave', { leaveTerms: 'limited' }, 'unlawful'],
  ['nonCompete', { nonCompeteMonths: 0 }, 'in-order'],
  ['nonCompete', { nonCompeteMonths: 6 }, 'in-order'],
  ['nonCompete', { nonCompeteMonths: 7 }, 'worrying'],
  ['nonCompete', { nonCompeteMonths: 12 }, 'worrying'],
  ['nonCompete', { nonCompeteMonths: 13 }, 'unlawful'],
  ['nonCompeteTerms', { nonCompeteMonths: 6, nonCompeteTerms: 'unpaid' }, 'unlawful'],
  ['nonCompeteTerms', { nonCompeteMonths: 6, nonCompeteTerms: 'narrow-paid' }, 'in-order'],
  ['nonCompeteTerms', { nonCompeteMonths: 0 }, undefined],
  ['customerClause', { customerClauseMonths: 12 }, 'in-order'],
  ['customerClause', { customerClauseMonths: 13 }, 'unlawful'],
  ['customerScope', { customerClauseMonths: 12, customerScope: 'all' }, 'worrying'],
  ['inventions', { inventionTerms: 'everything' }, 'worrying'],
  ['inventions', { inventionTerms: 'waiver' }, 'unlawful'],
  ['secrecy', { secrecyTerms: 'gag' }, 'unlawful'],
  ['sideJobs', { sideJobTerms: 'banned' }, 'worrying'],
  ['monitoring', { monitoringTerms: 'anything' }, 'worrying'],
  ['governingLaw', { governingLaw: 'foreign' }, 'worrying'],
  ['changes', { changeTerms: 'alone' }, 'unlawful'],
  ['changes', { changeTerms: 'minor-alone' }, 'worrying'],
  ['language', { contractLanguage: 'unseen' }, 'worrying'],
];

describe('a clause', () => {
  test.each(rows)('on %s with %j is %s', (clause, facts, grade) => {
    expect(gradeOf(clause, facts)).toBe(grade);
  });

  test('of every kind is in the table', () => {
    const tried = new Set([...rows.map(([clause]) => clause), ...changes.map(([clause]) => clause)]);
    const left = offer.clauses.map(({ id }) => id).filter((id) => !tried.has(id));
    expect(left).toEqual([]);
  });
});

/** By the date of the contract, whatever day it is judged on. */
const changes: readonly (readonly [clause: string, facts: Facts, day: string, before: string, on: string])[] = [
  ['nonCompete', { nonCompeteMonths: 13 }, '2016-01-01', 'not-stated', 'unlawful'],
  [
    'temporaryGround',
    { employmentForm: 'temporary', temporaryGround: 'other' },
    '2022-07-01',
    'not-stated',
    'unlawful',
  ],
  ['payDay', { payDay: 'cash' }, '2022-01-01', 'worrying', 'unlawful'],
  ['pension', { pensionPercent: 1, positionPercent: 100 }, '2022-01-01', 'not-stated', 'unlawful'],
  ['workingHours', { hoursPerWeek: 49, hoursAveraged: true }, '2022-07-01', 'worrying', 'unlawful'],
  ['positionSize', { hoursGuaranteed: 'none', employmentForm: 'permanent' }, '2019-01-01', 'worrying', 'unlawful'],
  [
    'contractor',
    { employmentForm: 'contractor', contractorReality: 'like-employee' },
    '2024-01-01',
    'not-stated',
    'unlawful',
  ],
  [
    'agencyApproved',
    { employerKind: 'staffing-agency', staffingAgencyApproved: false },
    '2024-01-01',
    'not-stated',
    'unlawful',
  ],
  ['hirer', { employerKind: 'staffing-agency', hirerNamed: false }, '2024-07-01', 'not-stated', 'missing'],
  ['overtime', { overtimeTerms: 'not-stated' }, '2024-07-01', 'not-stated', 'missing'],
  ['pension', { pensionTerms: 'not-stated' }, '2024-07-01', 'worrying', 'missing'],
  ['payStated', { payForm: 'total-unsplit' }, '2024-07-01', 'worrying', 'unlawful'],
  ['competence', { competenceTerms: 'not-stated' }, '2024-07-01', 'not-stated', 'missing'],
  ['endingProcedure', { endingStated: false }, '2024-07-01', 'not-stated', 'missing'],
  ['workAbroad', { weeksAbroad: 5, abroadTermsStated: false }, '2024-07-01', 'not-stated', 'missing'],
  ['secondProbation', { probationMonths: 3, sameJobBefore: true }, '2024-07-01', 'not-stated', 'worrying'],
  [
    'temporaryProbation',
    { employmentForm: 'temporary', probationMonths: 5, temporaryMonths: 6 },
    '2024-07-01',
    'not-stated',
    'unlawful',
  ],
  ['equalTerms', { employerKind: 'staffing-agency', equalTerms: false }, '2013-01-01', 'not-stated', 'unlawful'],
  ['homeOffice', { homeOffice: 'spoken' }, '2022-07-01', 'not-stated', 'missing'],
  ['onCall', { onCallTerms: 'unpaid' }, '2015-07-01', 'not-stated', 'unlawful'],
  ['inventions', { inventionTerms: 'everything' }, '2018-07-01', 'not-stated', 'worrying'],
];

const dayBefore = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

describe('a change of the law', () => {
  test.each(changes)('on %s with %j counts from %s: %s, then %s', (clause, facts, day, before, on) => {
    expect(gradeOf(clause, { ...facts, contractDate: dayBefore(day) })).toBe(before);
    expect(gradeOf(clause, { ...facts, contractDate: day })).toBe(on);
  });

  test('counts by the first working day where the contract has no date and work began before', () => {
    expect(gradeOf('overtime', { overtimeTerms: 'not-stated', startDate: '2024-06-30' })).toBe('not-stated');
    expect(gradeOf('overtime', { overtimeTerms: 'not-stated', startDate: '2024-07-01' })).toBe('missing');
  });
});

test('what to ask for is said of every grade but one in order', () => {
  const { clauses = [] } = report(offer, { probationMonths: 12, holidayWeeks: 5, nonCompeteMonths: null }, today);
  const ask = (id: string) => clauses.find(({ clause }) => clause === id)?.ask;
  expect([ask('probation'), ask('holiday'), ask('nonCompete'), ask('pension')]).toEqual([
    'clause-probation.ask',
    null,
    'clause-silence.ask',
    'clause-pension.ask',
  ]);
});
