// What comes after: changes, family, permanent residence, judged from outside.
import type { BlackBoxCase } from '../../support/black-box.ts';
import { kroner } from '../../support/cases.ts';

const worker = { citizenship: ['IN'], currentPermit: 'skilled-worker' };

export const changeCases: readonly BlackBoxCase[] = [
  { who: 'nothing known', facts: {}, expected: { verdict: 'not-yet-known' } },
  {
    who: 'a job that ended on 31 August, nothing else said',
    facts: { jobEndedOn: '2026-08-31' },
    asOf: '2026-09-01',
    expected: {
      tasks: {
        'tell-police-job-loss': { due: '2026-09-07', status: 'open' },
        'find-new-job-by': { due: '2027-02-28', status: 'open' },
      },
      basis: ['IMM-AFT-04', 'IMM-AFT-05'],
    },
  },
  {
    who: 'a permit that ends before the six months',
    facts: { ...worker, jobEndedOn: '2026-08-31', permitUntil: '2026-12-31' },
    asOf: '2026-09-01',
    expected: { tasks: { 'find-new-job-by': { due: '2026-12-31' } } },
  },
  {
    who: 'seven days on',
    facts: { ...worker, jobEndedOn: '2026-08-31' },
    asOf: '2026-09-07',
    expected: { tasks: { 'tell-police-job-loss': { status: 'open' } } },
  },
  {
    who: 'eight days on, and the police not told',
    facts: { ...worker, jobEndedOn: '2026-08-31', policeTold: false },
    asOf: '2026-09-08',
    expected: {
      tasks: { 'tell-police-job-loss': { status: 'late' }, 'find-new-job-by': { due: null, status: 'open' } },
    },
  },
  {
    who: 'a job that ended on a leap day',
    facts: { ...worker, jobEndedOn: '2028-02-29' },
    asOf: '2028-03-01',
    expected: { tasks: { 'tell-police-job-loss': { due: '2028-03-07' }, 'find-new-job-by': { due: '2028-08-29' } } },
  },
  {
    who: 'seven days that end on a Sunday',
    facts: { ...worker, jobEndedOn: '2026-11-22' },
    expected: { tasks: { 'tell-police-job-loss': { due: '2026-11-29', workingDayBefore: '2026-11-27' } } },
  },
  {
    who: 'seven days that end on Easter Monday',
    facts: { ...worker, jobEndedOn: '2027-03-22' },
    asOf: '2027-03-22',
    expected: { tasks: { 'tell-police-job-loss': { due: '2027-03-29', workingDayBefore: '2027-03-24' } } },
  },
  {
    who: 'the police told',
    facts: { ...worker, jobEndedOn: '2026-08-31', policeTold: true },
    asOf: '2026-09-08',
    expected: { tasks: { 'tell-police-job-loss': { status: 'done' }, 'find-new-job-by': { due: '2027-02-28' } } },
  },
  {
    who: 'a German who lost the job',
    facts: { citizenship: ['DE'], jobEndedOn: '2026-08-31' },
    asOf: '2026-09-01',
    expected: { tasks: { 'tell-police-job-loss': null, 'find-new-job-by': null } },
  },
  {
    who: 'a permanent resident who lost the job',
    facts: { citizenship: ['IN'], currentPermit: 'permanent', jobEndedOn: '2026-08-31' },
    asOf: '2026-09-01',
    expected: { tasks: { 'tell-police-job-loss': null, 'find-new-job-by': null } },
  },
  {
    who: 'a permit until 31 May',
    facts: { ...worker, permitUntil: '2027-05-31' },
    expected: { tasks: { 'renewal-apply': { start: '2027-02-28', due: '2027-04-30' } }, basis: ['IMM-AFT-14'] },
  },
  {
    who: 'a permit until 31 March',
    facts: { permitUntil: '2027-03-31', changeKind: 'renewal' },
    expected: { tasks: { 'renewal-apply': { due: '2027-02-28', workingDayBefore: '2027-02-26', status: 'open' } } },
  },
  {
    who: 'a new employer, the same type of position',
    facts: { ...worker, changeKind: 'new-employer', samePositionType: true, startDate: '2027-02-01' },
    expected: {
      verdict: 'judged',
      tasks: { 'tell-police-new-employer': { due: '2027-02-08', status: 'open' }, 'new-permit-application': null },
      basis: ['IMM-AFT-02'],
    },
  },
  {
    who: 'a new type of position',
    facts: { ...worker, changeKind: 'new-position', samePositionType: false },
    expected: {
      tasks: { 'new-permit-application': { status: 'open' }, 'wait-for-new-permit': { status: 'open' } },
      basis: ['IMM-AFT-03'],
    },
  },
  {
    who: 'a side job',
    facts: { ...worker, changeKind: 'side-job' },
    expected: { findings: { sideJob: 'unknown law' }, tasks: { 'ask-about-side-job': { status: 'open' } } },
  },
  {
    who: 'an own firm',
    facts: { ...worker, changeKind: 'own-company' },
    expected: { findings: { ownFirm: 'unknown law' } },
  },
  {
    who: 'a lay-off',
    facts: { ...worker, changeKind: 'laid-off' },
    expected: { findings: { layOff: 'unknown law' }, tasks: { 'ask-about-lay-off': { status: 'open' } } },
  },
  {
    who: 'remote work that the job includes',
    facts: { ...worker, changeKind: 'remote-work', remoteWorkInJob: true },
    expected: { findings: { remoteWork: 'met' } },
  },
  {
    who: 'six months away in a permit year',
    facts: { ...worker, changeKind: 'long-absence', monthsAwayInPermitYear: 6 },
    expected: { findings: { livesInNorway: 'met' } },
  },
  {
    who: 'seven months away in a permit year',
    facts: { ...worker, changeKind: 'long-absence', monthsAwayInPermitYear: 7 },
    expected: { findings: { livesInNorway: 'unknown law' }, basis: ['IMM-AFT-13'] },
  },
  {
    who: 'notice after the end',
    facts: { noticeGivenOn: '2026-09-01', jobEndedOn: '2026-08-31' },
    expected: { contradiction: 'noticeAfterEnd' },
  },
  {
    who: 'fewer hours, 79 percent',
    facts: { ...worker, changeKind: 'fewer-hours', positionPercent: 79 },
    expected: { findings: { positionShare: 'not-met' } },
  },
  {
    who: 'lower pay, below the floor',
    facts: {
      ...worker,
      changeKind: 'lower-pay',
      positionPercent: 100,
      positionLevel: 'bachelor',
      collectiveAgreement: 'no',
      basePay: kroner(545_399),
    },
    expected: { findings: { pay: 'not-met' }, shortfall: 1 },
  },
  {
    who: 'a passport that ends before the permit',
    facts: { ...worker, changeKind: 'passport', passportUntil: '2027-03-01', permitUntil: '2027-05-31' },
    expected: { findings: { passportOutlastsPermit: 'not-met' } },
  },
];

const couple = {
  citizenship: ['IN'],
  currentPermit: 'skilled-worker',
  familyMember: 'spouse',
  familyCitizenship: ['IN'],
  youngerPartnerAge: 30,
  positionPercent: 100,
};

export const familyCases: readonly BlackBoxCase[] = [
  { who: 'nothing known', facts: {}, expected: { verdict: 'not-yet-known' } },
  {
    who: 'pay of exactly what is needed',
    facts: { ...couple, basePay: kroner(436_957) },
    expected: { findings: { familyIncome: 'met' }, basis: ['IMM-FAM-03'] },
  },
  {
    who: 'one krone less',
    facts: { ...couple, basePay: kroner(436_956) },
    expected: { findings: { familyIncome: 'not-met' }, shortfall: 1, verdict: 'not-likely' },
  },
  {
    who: 'the last day before G rose',
    asOf: '2026-04-30',
    facts: { ...couple, basePay: kroner(416_512) },
    expected: { findings: { familyIncome: 'met' } },
  },
  {
    who: 'the day G rose',
    asOf: '2026-05-01',
    facts: { ...couple, basePay: kroner(416_512) },
    expected: { findings: { familyIncome: 'not-met' }, shortfall: 20_445 },
  },
  {
    who: 'applied for before G rose, judged after',
    facts: { ...couple, basePay: kroner(416_512), applicationDate: '2026-04-30' },
    expected: { findings: { familyIncome: 'not-met' } },
  },
  {
    who: '30 April 2025',
    asOf: '2025-04-30',
    facts: { ...couple, basePay: kroner(396_890) },
    expected: { findings: { familyIncome: 'met' } },
  },
  {
    who: '31 January 2025, the former multiple',
    asOf: '2025-01-31',
    facts: { ...couple, basePay: kroner(334_876) },
    expected: { findings: { formerFamilyIncome: 'met' } },
  },
  {
    who: '1 February 2025',
    asOf: '2025-02-01',
    facts: { ...couple, basePay: kroner(396_889) },
    expected: { findings: { familyIncome: 'not-met' }, shortfall: 1 },
  },
  {
    who: 'eighty percent at four fifths of the floor',
    facts: { ...couple, positionPercent: 80, basePay: kroner(436_320) },
    expected: { findings: { familyIncome: 'not-met' }, shortfall: 637 },
  },
  {
    who: 'a couple of whom one is 23',
    facts: { ...couple, youngerPartnerAge: 23 },
    expected: { findings: { coupleAge: 'unknown law' } },
  },
  {
    who: 'a couple of whom one is 24',
    facts: { ...couple, youngerPartnerAge: 24 },
    expected: { findings: { coupleAge: 'met' } },
  },
  {
    who: 'two years together',
    facts: { ...couple, familyMember: 'cohabitant', yearsLivedTogether: 2 },
    expected: { findings: { livedTogether: 'met' } },
  },
  {
    who: 'less than two years together',
    facts: { ...couple, familyMember: 'cohabitant', yearsLivedTogether: 1.9, commonChild: false },
    expected: { findings: { livedTogether: 'not-met' }, verdict: 'not-likely' },
  },
  {
    who: 'less than two years, a child together',
    facts: { ...couple, familyMember: 'cohabitant', yearsLivedTogether: 1, commonChild: true },
    expected: { findings: { livedTogether: 'met' } },
  },
  {
    who: 'a child of 17',
    facts: { ...couple, familyMember: 'child', childAge: 17, basePay: kroner(600_000) },
    expected: { findings: { childUnderAge: 'met', coupleAge: 'does-not-apply' }, figures: { childFee: 5_950 } },
  },
  {
    who: 'a child of 18, of whom nothing was read',
    facts: { ...couple, familyMember: 'child', childAge: 18 },
    expected: { findings: { childUnderAge: 'unknown law' }, verdict: 'not-yet-known' },
  },
  {
    who: 'a spouse from Poland',
    facts: { familyMember: 'spouse', familyCitizenship: ['PL'] },
    expected: { verdict: 'no-permit-needed' },
  },
  { who: 'a spouse from Denmark', facts: { familyCitizenship: ['DK'] }, expected: { verdict: 'no-permit-needed' } },
  {
    who: 'a spouse from India of a German',
    facts: { citizenship: ['DE'], familyMember: 'spouse', familyCitizenship: ['IN'] },
    expected: { verdict: 'no-permit-needed' },
  },
  {
    who: 'the family of a job seeker of one kind or the other',
    facts: { ...couple, currentPermit: 'job-seeker', basePay: kroner(600_000) },
    expected: { findings: { personJoined: 'unknown law' }, verdict: 'not-yet-known' },
  },
  {
    who: "the whole of a spouse's case",
    facts: { ...couple, basePay: kroner(600_000), applyTogether: true },
    expected: { verdict: 'likely', figures: { familyFee: 11_900, familyIncomeNeeded: 436_957 } },
  },
  {
    who: "the child's fee the day before there was one",
    asOf: '2025-12-31',
    facts: { ...couple, familyMember: 'child', childAge: 5 },
    expected: { figures: { childFee: null } },
  },
];

const settled = {
  ...worker,
  grantedInNorway: false,
  testExemption: false,
  policeReportOn: '2023-11-20',
  permitUntil: '2027-06-01',
  age: 35,
  monthsAbroad: 2,
  oralNorwegian: 'a2',
  socialStudiesPassed: true,
  incomeLast12Months: 700_000,
  permitConditions: 'met-throughout',
  criminalRecord: false,
};

export const permanenceCases: readonly BlackBoxCase[] = [
  { who: 'nothing known', facts: {}, expected: { verdict: 'not-yet-known' } },
  {
    who: 'three years and all that is asked',
    facts: settled,
    expected: {
      verdict: 'likely',
      findings: { threeYears: 'met', timeAbroad: 'met', oralTest: 'met', socialStudiesTest: 'met', ownIncome: 'met' },
    },
  },
  {
    who: 'at the police three years ago to the day',
    facts: { ...settled, policeReportOn: '2023-11-22' },
    expected: { findings: { threeYears: 'met' }, tasks: { 'three-years-reached': { due: '2026-11-22' } } },
  },
  {
    who: 'a day less than three years',
    facts: { ...settled, policeReportOn: '2023-11-23' },
    expected: { findings: { threeYears: 'not-met' } },
  },
  {
    who: 'the day at the police alone',
    facts: { policeReportOn: '2024-02-29' },
    expected: { tasks: { 'three-years-reached': { due: '2027-02-28' } } },
  },
  {
    who: 'a permit given in Norway',
    facts: { grantedInNorway: true, decisionDate: '2024-06-01', ...worker },
    expected: { tasks: { 'three-years-reached': { due: '2027-06-01' } } },
  },
  { who: 'seven months abroad', facts: { ...settled, monthsAbroad: 7 }, expected: { findings: { timeAbroad: 'met' } } },
  {
    who: 'eight months abroad for oneself',
    facts: { ...settled, monthsAbroad: 8, monthsAbroadForEmployer: 0 },
    expected: { findings: { timeAbroad: 'not-met' }, verdict: 'not-likely' },
  },
  {
    who: 'fifteen months abroad, eight for the employer',
    facts: { ...settled, monthsAbroad: 15, monthsAbroadForEmployer: 8 },
    expected: { findings: { timeAbroad: 'met' }, basis: ['IMM-PR-04'] },
  },
  {
    who: 'fifteen months abroad, seven for the employer',
    facts: { ...settled, monthsAbroad: 15, monthsAbroadForEmployer: 7 },
    expected: { findings: { timeAbroad: 'not-met' } },
  },
  {
    who: 'sixteen months abroad for the employer',
    facts: { ...settled, monthsAbroad: 16, monthsAbroadForEmployer: 16 },
    expected: { findings: { timeAbroad: 'not-met' } },
  },
  {
    who: 'eight months abroad, not said for whom',
    facts: { monthsAbroad: 8 },
    expected: { findings: { timeAbroad: 'unknown facts' } },
  },
  {
    who: 'income of exactly what is needed',
    facts: { ...settled, incomeLast12Months: 341_373 },
    expected: { findings: { ownIncome: 'met' }, figures: { permanentIncome: 341_373 } },
  },
  {
    who: 'one krone less',
    facts: { ...settled, incomeLast12Months: 341_372 },
    expected: { findings: { ownIncome: 'not-met' } },
  },
  {
    who: 'income before G rose',
    asOf: '2026-04-30',
    facts: { ...settled, incomeLast12Months: 325_400 },
    expected: { findings: { ownIncome: 'met' } },
  },
  {
    who: 'A1',
    facts: { ...settled, oralNorwegian: 'a1' },
    expected: { findings: { oralTest: 'not-met' }, verdict: 'not-likely' },
  },
  {
    who: 'A1 the day before A2 was asked',
    asOf: '2025-08-31',
    facts: { ...settled, policeReportOn: '2022-01-10', permitUntil: '2026-02-01', oralNorwegian: 'a1' },
    expected: { findings: { oralTest: 'met' } },
  },
  {
    who: 'A1 on the day A2 is asked',
    asOf: '2025-09-01',
    facts: { ...settled, policeReportOn: '2022-01-10', permitUntil: '2026-02-01', oralNorwegian: 'a1' },
    expected: { findings: { oralTest: 'not-met' } },
  },
  {
    who: 'no test in social studies',
    facts: { ...settled, socialStudiesPassed: false },
    expected: { findings: { socialStudiesTest: 'not-met' }, tasks: { 'social-studies-test': { status: 'open' } } },
  },
  { who: 'a test in social studies not spoken of', facts: worker, expected: { tasks: { 'social-studies-test': {} } } },
  {
    who: 'a permit that has run out',
    facts: { ...settled, permitUntil: '2026-11-21' },
    expected: { findings: { permitStillValid: 'not-met' } },
  },
  {
    who: 'a permit on its last day',
    facts: { ...settled, permitUntil: '2026-11-22' },
    expected: { findings: { permitStillValid: 'met' } },
  },
  {
    who: 'a student',
    facts: { ...settled, currentPermit: 'student' },
    expected: { findings: { countingPermit: 'not-met' }, verdict: 'not-likely' },
  },
  {
    who: 'a criminal record',
    facts: { ...settled, criminalRecord: true },
    expected: { findings: { cleanRecord: 'not-met' } },
  },
  {
    who: 'citizenship after eight years',
    facts: {
      ...settled,
      permanenceGoal: 'citizenship',
      yearsInNorway: 8,
      oralNorwegian: 'b1',
      citizenshipTestPassed: true,
    },
    expected: { verdict: 'not-yet-known' },
  },
  {
    who: 'no citizenship after five years',
    facts: { permanenceGoal: 'citizenship', yearsInNorway: 5, incomeLastTaxSettlement: 900_000 },
    expected: { verdict: 'not-yet-known' },
  },
  {
    who: 'more months for the employer than there were',
    facts: { monthsAbroad: 3, monthsAbroadForEmployer: 4 },
    expected: { contradiction: 'moreMonthsForEmployer' },
  },
];
