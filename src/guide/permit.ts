// Cards on applying, waiting, renewing and staying for good.
import type { CardData } from './card.ts';

export const permitCards: readonly CardData[] = [
  { id: 'where-to-apply', ask: 'udi', basis: ['IMM-APP-01', 'IMM-APP-02', 'IMM-APP-03'] },
  { id: 'documents', ask: 'udi', basis: ['IMM-APP-08'] },
  {
    id: 'fee',
    ask: 'udi',
    basis: ['IMM-APP-04', 'IMM-APP-07', 'IMM-APP-05', 'IMM-CHG-08'],
    figures: {
      fee: { area: 'eligibility', amount: 'applicationFee' },
      family: { area: 'family', figure: 'familyFee' },
      child: { area: 'family', figure: 'childFee' },
    },
  },
  { id: 'speed-up', ask: 'udi', basis: ['IMM-APP-08', 'IMM-APP-03', 'IMM-CHG-02'] },
  { id: 'confirmation-code', ask: 'udi', basis: ['IMM-CHG-02', 'IMM-CHG-03', 'IMM-SW-20'] },
  { id: 'advertising', ask: 'udi', basis: ['IMM-SW-17'] },
  { id: 'slow-down', ask: 'udi', basis: ['IMM-APP-08', 'IMM-APP-09', 'IMM-SW-14'] },
  { id: 'waiting-time', ask: 'udi', basis: ['IMM-APP-09'] },
  { id: 'early-start', ask: 'police', basis: ['IMM-APP-11', 'IMM-APP-12', 'IMM-APP-16'] },
  {
    id: 'entry',
    ask: 'udi',
    basis: ['IMM-APP-14', 'IMM-APP-15'],
    figures: { months: { area: 'arrival', task: 'enter-by', part: 'months' } },
  },
  { id: 'travel', ask: 'udi', basis: ['IMM-AFT-17', 'IMM-AFT-18', 'IMM-ARR-03'] },
  { id: 'refusal', ask: 'udi', basis: ['IMM-APP-10'] },
  { id: 'degree-recognition', ask: 'hk-dir', basis: ['IMM-SW-15'] },
  {
    id: 'skilled-worker',
    ask: 'udi',
    basis: ['IMM-SW-07', 'IMM-SW-08', 'IMM-SW-09', 'IMM-SW-10', 'IMM-SW-12', 'IMM-SW-13'],
    figures: { training: { told: 'vocationalYears' }, experience: { told: 'experienceYears' } },
  },
  {
    id: 'part-time',
    ask: 'udi',
    basis: ['IMM-SW-03', 'IMM-SW-04', 'IMM-SW-05', 'IMM-SAL-22'],
    figures: { share: { told: 'leastShare' } },
  },
  { id: 'protection', ask: 'udi', basis: ['IMM-RTE-11', 'IMM-PR-01'] },
  { id: 'passport', ask: 'udi', basis: ['IMM-SW-19'] },
  { id: 'no-degree', ask: 'udi', basis: ['IMM-SW-09', 'IMM-SW-10'] },
  { id: 'blue-card', ask: 'udi', basis: ['IMM-RTE-13'] },
  {
    id: 'eu-citizen',
    ask: 'police',
    basis: ['IMM-WHO-02'],
    figures: { months: { area: 'eligibility', task: 'eu-registration', part: 'months' } },
  },
  {
    id: 'renewal',
    ask: 'udi',
    basis: ['IMM-AFT-14', 'IMM-AFT-15', 'IMM-AFT-16'],
    figures: {
      months: { area: 'change', task: 'renewal-apply', part: 'months' },
      early: { area: 'change', task: 'renewal-apply', of: 'start', part: 'months' },
    },
  },
  {
    id: 'permanent-residence',
    ask: 'udi',
    basis: ['IMM-PR-01', 'IMM-PR-03', 'IMM-PR-06', 'IMM-PR-09'],
    figures: {
      years: { told: 'permanentYears' },
      months: { told: 'permanentMonthsAbroad' },
      income: { area: 'permanence', figure: 'permanentIncome' },
    },
  },
  {
    id: 'citizenship',
    ask: 'udi',
    basis: ['IMM-PR-13'],
    figures: {
      years: { told: 'citizenshipYears' },
      of: { told: 'citizenshipYearsOf' },
      fewer: { told: 'citizenshipFewerYears' },
      fewerOf: { told: 'citizenshipFewerYearsOf' },
      income: { area: 'permanence', figure: 'citizenshipIncome' },
    },
  },
  { id: 'norwegian-tests', ask: 'udi', basis: ['IMM-PR-06', 'IMM-PR-07', 'IMM-PR-13'] },
];
