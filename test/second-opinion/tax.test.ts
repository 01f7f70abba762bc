// A second reckoning of tax on pay, by another road: in hundredths of an øre, krone by krone of the table in the
// dossier, and compared with what the rules say.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureIn, paid, said, statusIn, years } from './asking.ts';

interface Column {
  /** Where each step begins, and the rate in tenths of a percent from there on. */
  readonly brackets: readonly (readonly [number, number])[];
  readonly insurance: number;
  readonly allowance: number;
  readonly deduction: number;
  readonly ceiling: number;
  /** The two parts of the ordinary rate, in hundredths of a percent. */
  readonly parts: readonly [number, number];
}

const table: Readonly<Record<number, Column>> = {
  2025: {
    brackets: [
      [0, 0],
      [217_400, 17],
      [306_050, 40],
      [697_150, 137],
      [942_400, 167],
      [1_410_750, 177],
    ],
    insurance: 77,
    allowance: 108_550,
    deduction: 92_000,
    ceiling: 697_150,
    parts: [1540, 660],
  },
  2026: {
    brackets: [
      [0, 0],
      [226_100, 17],
      [318_300, 40],
      [725_050, 137],
      [980_100, 168],
      [1_467_200, 178],
    ],
    insurance: 76,
    allowance: 114_540,
    deduction: 95_700,
    ceiling: 725_050,
    parts: [1375, 825],
  },
};

/** In thousandths of a krone, from the top bracket down. */
function brackets(pay: number, { brackets: steps }: Column): number {
  let left = pay;
  let due = 0;
  for (const [over, rate] of steps.toReversed()) {
    if (left <= over) continue;
    due += (left - over) * rate;
    left = over;
  }
  return due;
}

const insurance = (pay: number, { insurance: rate }: Column): number =>
  pay <= 99_650 ? 0 : Math.min(pay * rate, (pay - 99_650) * 250);

function evenly(thousandths: number): number {
  const rest = thousandths % 1000;
  const whole = (thousandths - rest) / 1000;
  if (rest === 500) return whole + (whole % 2);
  return rest > 500 ? whole + 1 : whole;
}

function ordinary(pay: number, column: Column): number {
  const deduction = Math.min(Math.round((pay * 46) / 100), column.deduction);
  const taxed = Math.max(0, Math.max(0, pay - deduction) - column.allowance);
  return evenly(220 * taxed + brackets(pay, column) + insurance(pay, column));
}

const paye = (pay: number): number => evenly(pay * 250);

/** What is held back by table 8000, with whatever the table's number takes off the income. */
function held(month: number, column: Column, off = 0): number {
  const hundreds = Math.floor(month / 100);
  const year = Math.round((hundreds * 100 + 50) * 12.12);
  const deduction = Math.min(Math.round((year * 4048) / 10_000), (column.deduction * 88) / 100);
  const taxed = Math.max(0, year - deduction - off - column.allowance);
  const due = [
    ...column.parts.map((part) => Math.round((taxed * part) / 10_000)),
    Math.round(brackets(year, column) / 1000),
    Math.round(insurance(year, column) / 1000),
  ];
  const sum = due.reduce((a, b) => a + b);
  return Math.min(Math.round((sum * 2) / 21), month);
}

const columnOf = (day: string): Column | undefined => table[Number(day.slice(0, 4))];

describe('a second opinion on tax', () => {
  it('agrees on every day, of a pay that differs from day to day', () => {
    const apart = years.flatMap((day, index) => {
      const pay = 90_000 + index * 1_511;
      const column = columnOf(day);
      const of = said('tax', { grossPay: paid(pay), taxScheme: 'ordinary' }, day);
      const expected = column && pay - ordinary(pay, column);
      const known = statusIn(of, 'taxRates') === 'met';
      return figureIn(of, 'netYear') === expected && known === (column !== undefined) ? [] : [day];
    });
    expect(apart).toEqual([]);
    expect(years).toHaveLength(1095);
  });

  const year = fc.constantFrom(2025, 2026);
  const edges = Object.values(table).flatMap(({ brackets: steps, ceiling }) => [
    ...steps.map(([over]) => over),
    ceiling,
  ]);
  const pay = fc.oneof(
    fc.integer({ min: 1, max: 3_000_000 }),
    fc.constantFrom(...edges, 99_650, 208_043, 200_000).chain((edge) => fc.integer({ min: edge - 3, max: edge + 3 })),
  );

  it('agrees on the ordinary tax of any pay', () => {
    fc.assert(
      fc.property(pay, year, (amount, incomeYear) => {
        fc.pre(amount > 0);
        const of = said('tax', { grossPay: paid(amount), incomeYear, taxScheme: 'ordinary' }, '2026-11-22');
        const tax = ordinary(amount, table[incomeYear] as Column);
        expect(figureIn(of, 'taxYear')).toBe(tax);
        expect(figureIn(of, 'netYear')).toBe(amount - tax);
      }),
      { numRuns: 1_500 },
    );
  });

  it('agrees on PAYE, and on who is out of it', () => {
    fc.assert(
      fc.property(pay, year, (amount, incomeYear) => {
        fc.pre(amount > 0);
        const column = table[incomeYear] as Column;
        const of = said('tax', { grossPay: paid(amount), incomeYear, taxScheme: 'paye' }, '2026-11-22');
        const within = amount <= column.ceiling;
        expect(statusIn(of, 'payeCeiling')).toBe(within ? 'met' : 'not-met');
        expect(figureIn(of, 'taxYear')).toBe(within ? paye(amount) : ordinary(amount, column));
        // On the very edge of the break-even the two differ by less than the rounding.
        const difference = ordinary(amount, column) - paye(amount);
        if (Math.abs(difference) > 1 || !within) {
          expect(statusIn(of, 'payeTakesLess')).toBe(within && difference > 0 ? 'met' : 'not-met');
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('agrees on what is held back, by any table', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200_000 }),
        year,
        fc.integer({ min: -40, max: 40 }),
        (month, incomeYear, tens) => {
          const taxTable = tens < 0 ? 9000 - tens * 10 : 8000 + tens * 10;
          const facts = { grossPay: paid(month, 'month'), incomeYear, taxScheme: 'ordinary', taxTable };
          const expected = held(month, table[incomeYear] as Column, tens * 10_000);
          const of = said('tax', facts, '2026-11-22');
          expect(figureIn(of, 'withholdingMonth')).toBe(expected);
          // Half of it in December, to the nearest krone.
          expect(Math.abs(2 * Number(figureIn(of, 'withholdingDecember')) - expected)).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
