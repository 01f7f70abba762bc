// What is to be known of tax on pay: whether the year's rates are out, who may use PAYE, and when it takes less.
import { all, any, atLeast, atMost, type Condition, is, not, oneOf, open } from '../condition.ts';
import { type Rule, requirement, warning } from '../rule.ts';
import { taxYears } from './rates.ts';
import { addingTables, breakEven, deductingTables } from './reckoning.ts';

const inYear = (year: number): Condition => all(atLeast('incomeYear', year), atMost('incomeYear', year));

/** The rates of the income year are known. */
const knownYear = any(...[...taxYears.keys()].map(inYear));

/** True in a year where the condition made of its rates is. */
const byYear = (make: (rates: Parameters<typeof breakEven>[0]) => Condition): Condition =>
  any(...[...taxYears].map(([year, rates]) => all(inYear(year), make(rates))));

/** Since the PAYE scheme began; what rests on rates holds since the first year of which they are known. */
const from = '2019-01-01';
const ratesFrom = `${Math.min(...taxYears.keys())}-01-01`;
const inKroner = is('taxCurrency', 'kroner');
const notOrdinary = not(is('taxScheme', 'ordinary'));

export const taxRules: readonly Rule[] = [
  requirement('taxRates', {
    within: knownYear,
    versions: [{ from: ratesFrom, basis: ['TAX-01', 'TAX-10', 'TAX-13'], require: knownYear }],
  }),
  requirement('taxInKroner', { versions: [{ from: ratesFrom, basis: ['TAX-01'], require: inKroner }] }),
  requirement('payeCeiling', {
    within: all(knownYear, inKroner),
    versions: [
      {
        from: ratesFrom,
        basis: ['TAX-15', 'TAX-36'],
        require: byYear(({ payeCeiling }) => atMost('taxPay', payeCeiling)),
      },
    ],
  }),
  requirement('payeFirstYear', {
    applies: notOrdinary,
    versions: [
      {
        from,
        basis: ['TAX-33', 'TAX-37'],
        // When the first year ends for somebody who came during one was not settled.
        require: any(oneOf('yearInNorway', 'before', 'arrival'), all(is('yearInNorway', 'second'), open('payeYear'))),
      },
    ],
  }),
  requirement('payeIncomes', {
    applies: notOrdinary,
    versions: [{ from, basis: ['TAX-35'], require: is('incomeKeptOutOfPaye', false) }],
  }),
  requirement('payeTakesLess', {
    within: all(knownYear, inKroner),
    versions: [
      {
        from: ratesFrom,
        basis: ['TAX-38'],
        require: byYear((rates) => all(atLeast('taxPay', breakEven(rates)), atMost('taxPay', rates.payeCeiling))),
      },
    ],
  }),
  // Told of whichever scheme it is; neither is a thing in place or not.
  warning('holidayPayTaxed', {
    versions: [{ from: ratesFrom, basis: ['TAX-34'], require: is('taxScheme', 'ordinary') }],
  }),
  warning('holidayPayUntaxed', {
    versions: [{ from: ratesFrom, basis: ['TAX-A01'], require: is('taxScheme', 'paye') }],
  }),
  requirement('taxCard', { versions: [{ from, basis: ['TAX-30'], require: is('taxCardHeld', true) }] }),
  // Whether the ceiling is held against the year's pay or against what is earned in the year: not settled.
  warning('payePartYear', {
    applies: all(is('yearInNorway', 'arrival'), notOrdinary, inKroner),
    within: knownYear,
    versions: [
      {
        from: ratesFrom,
        basis: ['TAX-15', 'TAX-36'],
        require: any(
          byYear(({ payeCeiling }) => atMost('taxPay', payeCeiling)),
          open('payePartYear'),
        ),
      },
    ],
  }),
  warning('taxInArrivalYear', {
    applies: all(is('yearInNorway', 'arrival'), not(is('taxScheme', 'paye'))),
    versions: [{ from, basis: ['TAX-39'], require: open('taxPartYear') }],
  }),
  warning('northernTax', {
    versions: [{ from: ratesFrom, basis: ['TAX-02'], require: not(oneOf('county', 'troms', 'finnmark')) }],
  }),
  warning('taxTableKnown', {
    versions: [
      {
        from: ratesFrom,
        basis: ['TAX-A02'],
        require: any(
          ...[deductingTables, addingTables].map(({ first, last }) =>
            all(atLeast('taxTable', first), atMost('taxTable', last)),
          ),
        ),
      },
    ],
  }),
];
