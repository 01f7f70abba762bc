// The contract, clause by clause, judged from outside.
import type { BlackBoxCase } from '../../support/black-box.ts';
import { engineer } from '../../support/cases.ts';

const clause = (
  who: string,
  facts: BlackBoxCase['facts'],
  clauses: Record<string, string | null>,
  basis: string[] = [],
): BlackBoxCase => ({ who, facts, expected: { clauses, basis } });

export const offerCases: readonly BlackBoxCase[] = [
  {
    who: 'nothing known',
    facts: {},
    expected: {
      verdict: 'not-yet-known',
      clauses: { probation: 'not-stated', notice: 'not-stated', holiday: 'not-stated' },
    },
  },
  clause('six months of probation', { probationMonths: 6 }, { probation: 'in-order' }, ['WRK-020']),
  clause('seven months of probation', { probationMonths: 7 }, { probation: 'unlawful' }, ['WRK-020']),
  clause('six and a half months of probation', { probationMonths: 6.5 }, { probation: 'unlawful' }),
  clause('no probation', { probationMonths: 0 }, { probation: 'in-order' }),
  clause('three months of notice each', { noticeMonthsEmployer: 3, noticeMonthsEmployee: 3 }, { notice: 'in-order' }),
  clause(
    'longer notice for the employee',
    { noticeMonthsEmployer: 1, noticeMonthsEmployee: 3 },
    { notice: 'unlawful' },
    ['WRK-031'],
  ),
  clause(
    'longer notice for the employer',
    { noticeMonthsEmployer: 3, noticeMonthsEmployee: 1 },
    { notice: 'in-order' },
  ),
  clause(
    'one month of notice, as the law has it',
    { noticeMonthsEmployer: 1, noticeMonthsEmployee: 1 },
    { notice: 'in-order' },
  ),
  clause(
    'half a month of notice without a collective agreement',
    { noticeMonthsEmployer: 0.5, noticeMonthsEmployee: 0.5, collectiveAgreement: 'no' },
    { notice: 'unlawful' },
    ['WRK-026'],
  ),
  clause("only the employee's notice known", { noticeMonthsEmployee: 3 }, { notice: 'not-stated' }),
  clause('four weeks of holiday', { holidayWeeks: 4 }, { holiday: 'unlawful' }, ['WRK-100']),
  clause('five weeks of holiday', { holidayWeeks: 5 }, { holiday: 'in-order' }),
  clause('four weeks and a day', { holidayWeeks: 4.2 }, { holiday: 'worrying' }),
  clause('10.2 percent with five weeks', { holidayWeeks: 5, holidayPayPercent: 10.2 }, { holidayPay: 'worrying' }),
  clause('10.1 percent', { holidayPayPercent: 10.1 }, { holidayPay: 'unlawful' }, ['WRK-102']),
  clause('12 percent', { holidayWeeks: 5, holidayPayPercent: 12 }, { holidayPay: 'in-order' }),
  clause('a pension of five percent', { pensionPercent: 5, pensionTerms: 'stated' }, { pension: 'in-order' }),
  clause(
    'a pension of 1.9 percent',
    { pensionPercent: 1.9, pensionTerms: 'stated', positionPercent: 100 },
    { pension: 'unlawful' },
    ['WRK-113'],
  ),
  clause(
    'the employee pays the pension',
    { pensionTerms: 'employee-pays', positionPercent: 75 },
    { pension: 'unlawful' },
  ),
  clause('thirteen months without competing', { nonCompeteMonths: 13 }, { nonCompete: 'unlawful' }, ['WRK-160']),
  clause('twelve months without competing', { nonCompeteMonths: 12 }, { nonCompete: 'worrying' }),
  clause('no ban on competing', { nonCompeteMonths: 0 }, { nonCompete: 'in-order' }),
  clause(
    'a ban on competing without pay',
    { nonCompeteMonths: 6, nonCompeteTerms: 'unpaid' },
    { nonCompeteTerms: 'unlawful' },
  ),
  clause('thirteen months without customers', { customerClauseMonths: 13 }, { customerClause: 'unlawful' }, [
    'WRK-165',
  ]),
  clause(
    '39 percent for overtime',
    { overtimeTerms: 'paid', overtimeSupplement: 39 },
    { overtimeSupplement: 'unlawful' },
    ['WRK-064'],
  ),
  clause(
    '40 percent for overtime',
    { overtimeTerms: 'paid', overtimeSupplement: 40 },
    { overtimeSupplement: 'in-order' },
  ),
  clause('overtime included without a split', { overtimeTerms: 'included' }, { overtime: 'worrying' }, ['WRK-070']),
  clause('no pay for overtime', { overtimeTerms: 'unpaid', exemptionClaimed: 'no' }, { overtime: 'unlawful' }),
  clause('40 hours a week', { hoursPerWeek: 40, positionPercent: 100 }, { workingHours: 'in-order' }),
  clause(
    '41 hours a week, not averaged',
    { hoursPerWeek: 41, positionPercent: 100, hoursAveraged: false },
    { workingHours: 'unlawful' },
    ['WRK-060'],
  ),
  clause('cash', { payDay: 'cash' }, { payDay: 'unlawful' }, ['WRK-133']),
  clause(
    'invoicing like an employee',
    { employmentForm: 'contractor', contractorReality: 'like-employee' },
    { contractor: 'unlawful' },
    ['WRK-010'],
  ),
  clause(
    "temporary for another reason than the law's",
    { employmentForm: 'temporary', temporaryGround: 'other', temporaryMonths: 12 },
    { temporaryGround: 'unlawful' },
    ['WRK-040'],
  ),
  clause(
    'four of eight months on probation',
    { employmentForm: 'temporary', temporaryMonths: 8, temporaryGround: 'substitute', probationMonths: 4 },
    { temporaryProbation: 'in-order' },
  ),
  clause(
    'five of eight months on probation',
    { employmentForm: 'temporary', temporaryMonths: 8, temporaryGround: 'substitute', probationMonths: 5 },
    { temporaryProbation: 'unlawful' },
    ['WRK-021'],
  ),
  clause(
    'five of eight months, signed before the law',
    {
      contractDate: '2024-06-30',
      employmentForm: 'temporary',
      temporaryMonths: 8,
      temporaryGround: 'substitute',
      probationMonths: 5,
    },
    { temporaryProbation: 'not-stated' },
  ),
  clause(
    'five of eight months, signed on the day of the law',
    {
      contractDate: '2024-07-01',
      employmentForm: 'temporary',
      temporaryMonths: 8,
      temporaryGround: 'substitute',
      probationMonths: 5,
    },
    { temporaryProbation: 'unlawful' },
  ),
  clause(
    'an agency without approval',
    { employerKind: 'staffing-agency', staffingAgencyApproved: false },
    { agencyApproved: 'unlawful' },
    ['WRK-048'],
  ),
  clause('being on call without pay', { onCallTerms: 'unpaid' }, { onCall: 'unlawful' }, ['WRK-078']),
  clause('a bonus at discretion', { bonusTerms: 'discretionary' }, { bonus: 'worrying' }),
  clause('a ban on speaking up', { secrecyTerms: 'gag' }, { secrecy: 'unlawful' }, ['WRK-172']),
  clause('foreign law', { governingLaw: 'foreign' }, { governingLaw: 'worrying' }),
  {
    who: 'being asked for money',
    facts: { ...engineer, moneyAsked: true },
    expected: { verdict: 'do-not-sign-yet', basis: ['WRK-139'] },
  },
  {
    who: 'unlawful probation alone',
    facts: { ...engineer, probationMonths: 7 },
    expected: { clauses: { probation: 'unlawful' }, verdict: 'do-not-sign-yet' },
  },
  {
    who: 'a post that the permit fails at',
    facts: { ...engineer, positionPercent: 70 },
    expected: { verdict: 'do-not-sign-yet' },
  },
  {
    who: 'a start before the contract',
    facts: { contractDate: '2027-01-02', startDate: '2027-01-01' },
    expected: { contradiction: 'startBeforeContract' },
  },
  {
    who: 'the paper due a week after the start',
    facts: { startDate: '2027-03-01', offer: 'written' },
    expected: { tasks: { 'written-contract': { due: '2027-03-08' } } },
  },
  {
    who: 'a week after the start in a leap year',
    facts: { startDate: '2028-02-22' },
    expected: { tasks: { 'written-contract': { due: '2028-02-29' } } },
  },
];
