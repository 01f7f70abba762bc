// Pay and tax, judged from outside.
import type { BlackBoxCase } from '../../support/black-box.ts';
import { kroner } from '../../support/cases.ts';

const worth = (who: string, facts: BlackBoxCase['facts'], annualPay: number | null): BlackBoxCase => ({
  who,
  facts,
  expected: { figures: { annualPay } },
});

export const payCases: readonly BlackBoxCase[] = [
  { who: 'nothing known', facts: {}, expected: { verdict: 'not-yet-known' } },
  {
    who: 'a developer at 780,000',
    facts: { basePay: kroner(780_000), positionPercent: 100, occupation: 'software-developer' },
    expected: {
      verdict: 'judged',
      figures: { annualPay: 780_000, marketLow: 768_720, marketMedian: 936_000, marketHigh: 1_130_760 },
      basis: ['PAY-02'],
    },
  },
  {
    who: 'a developer at the lower quartile',
    facts: { basePay: kroner(768_720), positionPercent: 100, occupation: 'software-developer' },
    expected: { findings: { marketAboveLow: 'met' } },
  },
  {
    who: 'a developer one krone below it',
    facts: { basePay: kroner(768_719), positionPercent: 100, occupation: 'software-developer' },
    expected: { findings: { marketAboveLow: 'not-met' } },
  },
  worth('65,000 a month', { basePay: kroner(65_000, 'month') }, 780_000),
  worth('30,000 a fortnight', { basePay: kroner(30_000, 'fortnight') }, 780_000),
  worth('15,000 a week', { basePay: kroner(15_000, 'week') }, 780_000),
  worth('3,000 a day', { basePay: kroner(3_000, 'day'), positionPercent: 100 }, 780_000),
  worth(
    '400 an hour for 37.5 hours, holiday paid',
    { basePay: kroner(400, 'hour'), hoursPerWeek: 37.5, holidayPaid: true },
    780_000,
  ),
  worth(
    '400 an hour for 40 hours, holiday paid',
    { basePay: kroner(400, 'hour'), hoursPerWeek: 40, holidayPaid: true },
    832_000,
  ),
  worth('euros', { basePay: { amount: 60_000, currency: 'EUR', period: 'year' } }, null),
  {
    who: 'eighty percent of 780,000',
    facts: { basePay: kroner(624_000), positionPercent: 80, occupation: 'software-developer' },
    expected: { figures: { annualPay: 624_000, fullTimePay: 780_000 }, findings: { marketAboveLow: 'met' } },
  },
  {
    who: 'only pay and seniority',
    facts: { basePay: kroner(700_000), positionPercent: 100, experienceYears: 3 },
    expected: { verdict: 'judged', figures: { seniorityMedian: 731_500 }, basis: ['PAY-22'] },
  },
];

const year = (grossPay: number, incomeYear: number, more: BlackBoxCase['facts'] = {}) => ({
  grossPay: kroner(grossPay),
  incomeYear,
  taxScheme: 'ordinary',
  ...more,
});

export const taxCases: readonly BlackBoxCase[] = [
  { who: 'nothing known', facts: {}, expected: { verdict: 'not-yet-known' } },
  {
    who: '545,400 in 2026',
    facts: year(545_400, 2026),
    expected: {
      verdict: 'judged',
      figures: { taxYear: 125_837, netYear: 419_563, netMonth: 34_964 },
      basis: ['TAX-01'],
    },
  },
  { who: '624,700 in 2025', facts: year(624_700, 2025), expected: { figures: { taxYear: 155_668, netYear: 469_032 } } },
  {
    who: '1,500,000 in 2026',
    facts: year(1_500_000, 2026),
    expected: { figures: { taxYear: 538_198, netYear: 961_802, netMonth: 80_150 } },
  },
  { who: '1,500,000 in 2025', facts: year(1_500_000, 2025), expected: { figures: { taxYear: 546_141 } } },
  {
    who: '99,650: no contribution yet',
    facts: year(99_650, 2026),
    expected: { figures: { taxYear: 0, netYear: 99_650 } },
  },
  { who: '99,654: a quarter of four kroner', facts: year(99_654, 2026), expected: { figures: { taxYear: 1 } } },
  { who: 'nothing earned', facts: year(0, 2026), expected: { figures: { taxYear: 0, netYear: 0 } } },
  {
    who: 'a year whose rates are not known',
    facts: year(700_000, 2027),
    expected: { findings: { taxRates: 'no-rule' }, figures: { netYear: null, taxYear: null } },
  },
  {
    who: 'a year before those known',
    facts: year(700_000, 2024),
    expected: { findings: { taxRates: 'no-rule' }, figures: { netYear: null } },
  },
  {
    who: 'a foreign worker at the ceiling',
    facts: year(725_050, 2026, { taxScheme: 'paye' }),
    expected: { findings: { payeCeiling: 'met' } },
  },
  {
    who: 'a foreign worker one krone above it',
    facts: year(725_051, 2026, { taxScheme: 'paye' }),
    expected: { findings: { payeCeiling: 'not-met' }, basis: ['TAX-15'] },
  },
  {
    who: 'a foreign worker at 700,000',
    facts: year(700_000, 2026, { taxScheme: 'paye' }),
    expected: { figures: { taxYear: 175_000, netYear: 525_000, netMonth: 43_750 }, findings: { payeTakesLess: 'met' } },
  },
  {
    who: 'a foreign worker at 650,000',
    facts: year(650_000, 2026, { taxScheme: 'paye' }),
    expected: { figures: { taxYear: 162_500 }, findings: { payeTakesLess: 'not-met' } },
  },
  {
    who: 'the last day of 2025, no year named',
    asOf: '2025-12-31',
    facts: { grossPay: kroner(700_000), taxScheme: 'ordinary' },
    expected: { figures: { taxYear: 181_320 }, assumes: ['incomeYear'] },
  },
  {
    who: 'the first day of 2026, no year named',
    asOf: '2026-01-01',
    facts: { grossPay: kroner(700_000), taxScheme: 'ordinary' },
    expected: { figures: { taxYear: 177_783 } },
  },
  {
    who: '60,000 a month by table 8000 in 2026',
    facts: {
      grossPay: kroner(60_000, 'month'),
      incomeYear: 2026,
      taxScheme: 'ordinary',
      taxTable: 8000,
      taxCardHeld: true,
    },
    expected: { figures: { withholdingMonth: 18_088 } },
  },
  {
    who: '60,000 a month by table 8000 in 2025',
    facts: {
      grossPay: kroner(60_000, 'month'),
      incomeYear: 2025,
      taxScheme: 'ordinary',
      taxTable: 8000,
      taxCardHeld: true,
    },
    expected: { figures: { withholdingMonth: 18_649 } },
  },
  {
    who: '60,000 a month without a tax card',
    facts: { grossPay: kroner(60_000, 'month'), incomeYear: 2026, taxCardHeld: false },
    expected: { figures: { withholdingMonth: 30_000 }, findings: { taxCard: 'not-met' }, basis: ['TAX-30'] },
  },
  {
    who: 'dollars',
    facts: { grossPay: { amount: 80_000, currency: 'USD', period: 'year' }, incomeYear: 2026, taxScheme: 'ordinary' },
    expected: { figures: { netYear: null } },
  },
];
