// Facts about tax on pay: how much, for which year, by which scheme, and what the card says.
import type { Fact } from './fact.ts';

export const taxFacts: readonly Fact[] = [
  { id: 'grossPay', kind: 'money', plain: 'year', ask: 'employer' },
  {
    id: 'incomeYear',
    kind: 'number',
    min: 2000,
    max: 2100,
    unit: 'year',
    whole: true,
    presume: { from: 'asOf', part: 'year' },
    ask: 'self',
  },
  { id: 'taxScheme', kind: 'option', options: ['ordinary', 'paye'], ask: 'self' },
  { id: 'incomeKeptOutOfPaye', kind: 'yes-no', ask: 'self' },
  { id: 'otherDeductions', kind: 'number', min: 0, max: 10_000_000, unit: 'NOK', ask: 'self' },
  { id: 'taxCardHeld', kind: 'yes-no', ask: 'self' },
  { id: 'taxTable', kind: 'number', min: 6000, max: 9999, unit: 'count', whole: true, ask: 'self' },
  { id: 'firstPayDate', kind: 'date', ask: 'employer' },
];
