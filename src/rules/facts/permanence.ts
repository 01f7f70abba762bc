// Facts about staying for good: how long, on which permit, time abroad, tests, income.
import type { Fact } from './fact.ts';

export const permanenceFacts: readonly Fact[] = [
  // What is asked for, and nothing about the person: permanent residence unless they say citizenship.
  {
    id: 'permanenceGoal',
    kind: 'option',
    options: ['permanent-residence', 'citizenship'],
    presume: { value: 'permanent-residence' },
    ask: 'self',
  },
  { id: 'grantedInNorway', kind: 'yes-no', ask: 'udi' },
  { id: 'permitConditions', kind: 'option', options: ['not-met', 'gap', 'met-throughout'], ask: 'udi' },
  { id: 'monthsAbroad', kind: 'number', min: 0, max: 36, unit: 'months', ask: 'self' },
  { id: 'monthsAbroadForEmployer', kind: 'number', min: 0, max: 36, unit: 'months', ask: 'employer' },
  {
    id: 'oralNorwegian',
    kind: 'option',
    options: ['none', 'a1', 'a2', 'b1'],
    ordered: true,
    ask: 'self',
    change: { to: ['a2', 'b1'] },
  },
  { id: 'socialStudiesPassed', kind: 'yes-no', ask: 'self', change: { to: [true] } },
  { id: 'testExemption', kind: 'yes-no', ask: 'udi' },
  { id: 'incomeLast12Months', kind: 'number', min: 0, max: 1_000_000_000, unit: 'NOK', ask: 'self', change: {} },
  { id: 'criminalRecord', kind: 'yes-no', ask: 'self' },
  { id: 'yearsInNorway', kind: 'number', min: 0, max: 120, unit: 'years', ask: 'udi' },
  { id: 'incomeLastTaxSettlement', kind: 'number', min: 0, max: 1_000_000_000, unit: 'NOK', ask: 'self' },
  { id: 'citizenshipTestPassed', kind: 'yes-no', ask: 'self' },
];
