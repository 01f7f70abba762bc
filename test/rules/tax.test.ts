// Tax on pay, to the krone: the worked examples that the rates came with, the edges of every step, and who may use PAYE.
import { describe, expect, it } from 'vitest';
import type { ReportedFigure } from '../../src/rules/engine/figures.ts';
import { type Report, report } from '../../src/rules/engine/report.ts';
import type { Facts } from '../../src/rules/facts/fact.ts';
import { type TaxYear, taxYears } from '../../src/rules/tax/rates.ts';
import { breakEven, ordinaryTax, payeTax, tableDeduction, tableWithholding } from '../../src/rules/tax/reckoning.ts';
import { tax } from '../../src/rules/tax.ts';
import { kroner, statusIn, today } from '../support/cases.ts';

const ratesOf = (year: number): TaxYear => {
  const rates = taxYears.get(year);
  if (!rates) throw new Error(`No rates of ${year}`);
  return rates;
};
const told = (facts: Facts, asOf = today): Report => report(tax, facts, asOf);

function figure(of: Report, id: string): ReportedFigure | undefined {
  return of.figures.find((each) => each.id === id);
}
const value = (facts: Facts, id: string): number | undefined => figure(told(facts), id)?.value;

describe('ordinary tax on a whole year', () => {
  it.each([
    [400_000, 79_944, 76_983, 26_918],
    [500_000, 113_644, 110_583, 32_451],
    [522_600, 121_260, 118_176, 33_702],
    [545_400, 128_944, 125_837, 34_964],
    [599_200, 147_074, 143_914, 37_940],
    [624_700, 155_668, 152_482, 39_352],
    [650_000, 164_194, 160_983, 40_751],
    [700_000, 181_320, 177_783, 43_518],
    [750_000, 203_020, 197_003, 46_083],
    [800_000, 224_720, 218_653, 48_446],
    [850_000, 246_420, 240_303, 50_808],
    [900_000, 268_120, 261_953, 53_171],
    [1_000_000, 313_248, 305_870, 57_844],
    [1_200_000, 406_048, 398_670, 66_778],
    [1_500_000, 546_141, 538_198, 80_150],
  ])('on %i is %i in 2025 and %i in 2026, and leaves %i a month', (pay, in2025, in2026, month) => {
    const of = (incomeYear: number): Facts => ({ grossPay: kroner(pay), incomeYear, taxScheme: 'ordinary' });
    expect(value(of(2025), 'taxYear')).toBe(in2025);
    expect(value(of(2025), 'netYear')).toBe(pay - in2025);
    expect(value(of(2026), 'taxYear')).toBe(in2026);
    expect(value(of(2026), 'netYear')).toBe(pay - in2026);
    expect(value(of(2026), 'netMonth')).toBe(month);
  });

  it.each([2025, 2026])('of a krone more is the rate of the step it falls in, in %i', (year) => {
    const { steps, ordinary, contribution, paye } = ratesOf(year);
    // Far above the limits of deduction and contribution, a hundred thousand kroner bear just the rates.
    for (const [index, { over, rate }] of steps.entries()) {
      const until = steps[index + 1]?.over ?? over + 200_000;
      const [from, to] = [Math.max(over, 300_000), until];
      const due = (to - from) * (ordinary + contribution + rate);
      const taken = ordinaryTax(to, ratesOf(year)) - ordinaryTax(from, ratesOf(year));
      if (to > from) expect(Math.abs(taken - due / 100_000)).toBeLessThanOrEqual(1);
    }
    expect(payeTax(100_000, ratesOf(year))).toBe(paye);
  });

  it.each([
    [99_650, 0],
    [99_654, 1],
    [114_540, 3_722],
  ])(
    'on %i in 2026 is %i: nothing below the limit of the contribution, then a quarter of what is above',
    (pay, due) => {
      expect(ordinaryTax(pay, ratesOf(2026))).toBe(due);
    },
  );

  it('is less by the ordinary rate of what is deducted besides', () => {
    const facts: Facts = { grossPay: kroner(700_000), incomeYear: 2026, taxScheme: 'ordinary' };
    expect(value({ ...facts, otherDeductions: 10_000 }, 'taxYear')).toBe(177_783 - 2_200);
  });

  it('is reckoned on the pay of the post where no other was said, by the year', () => {
    const facts: Facts = {
      basePay: kroner(50_000, 'month'),
      positionPercent: 100,
      incomeYear: 2026,
      taxScheme: 'ordinary',
    };
    expect(value(facts, 'netYear')).toBe(value({ ...facts, grossPay: kroner(600_000) }, 'netYear'));
    expect(value({ ...facts, grossPay: kroner(700_000) }, 'netYear')).toBe(522_217);
  });
});

describe('what is held back from a month', () => {
  const months = [40_000, 45_000, 50_000, 55_000, 60_000, 65_000, 70_000, 75_000, 80_000, 90_000, 100_000];
  const printed: Readonly<Record<number, readonly number[]>> = {
    2025: [10_586, 12_531, 14_476, 16_421, 18_649, 21_154, 23_659, 26_164, 28_748, 34_104, 39_460],
    2026: [10_305, 12_244, 14_184, 16_123, 18_088, 20_587, 23_086, 25_585, 28_084, 33_410, 38_766],
  };

  it.each([2025, 2026])('by table 8000 in %i is what the official routine gives', (incomeYear) => {
    const held = months.map((month) =>
      value(
        { grossPay: kroner(month, 'month'), incomeYear, taxScheme: 'ordinary', taxTable: 8000 },
        'withholdingMonth',
      ),
    );
    expect(held).toEqual(printed[incomeYear]);
  });

  it('is nothing from nothing, never more than the pay, and never less for more pay', () => {
    const rates = ratesOf(2026);
    let before = tableWithholding(0, 0, rates);
    expect(before).toBe(0);
    for (let month = 0; month <= 200_000; month += 100) {
      const held = tableWithholding(month, 0, rates);
      expect(held).toBeGreaterThanOrEqual(before);
      expect(held).toBeLessThanOrEqual(month);
      before = held;
    }
  });

  it('is less by a table with more deduction, more by one that adds', () => {
    const held = [9100, 9010, 8000, 8010, 8100, 8400].map((table) =>
      tableWithholding(60_000, tableDeduction(table) ?? 0, ratesOf(2026)),
    );
    expect(held).toEqual(held.toSorted((a, b) => b - a));
    expect(new Set(held).size).toBe(held.length);
  });

  it.each([7999, 8005, 8401, 9000, 9009, 9401, 7100])('by table %i is not known', (taxTable) => {
    expect(tableDeduction(taxTable)).toBeUndefined();
    const facts: Facts = { grossPay: kroner(600_000), incomeYear: 2026, taxScheme: 'ordinary', taxTable };
    expect(value(facts, 'withholdingMonth')).toBeUndefined();
    expect(value(facts, 'netYear')).toBe(value({ ...facts, taxTable: 8000 }, 'netYear'));
  });

  it('is less in December by table, and the same in PAYE, where holiday pay bears tax too', () => {
    const facts: Facts = { grossPay: kroner(50_000, 'month'), incomeYear: 2026, taxScheme: 'ordinary' };
    expect(value(facts, 'withholdingDecember')).toBe(7_092);
    expect(statusIn(told(facts), 'holidayPayUntaxed')).toBe('not-met');
    expect(statusIn(told(facts), 'holidayPayTaxed')).toBe('met');
    const paye = { ...facts, taxScheme: 'paye' };
    expect(value(paye, 'withholdingMonth')).toBe(12_500);
    expect(value(paye, 'withholdingDecember')).toBe(12_500);
    expect(statusIn(told(paye), 'holidayPayTaxed')).toBe('not-met');
  });

  it('is half without a card', () => {
    const facts: Facts = { grossPay: kroner(50_000, 'month'), incomeYear: 2026, taxCardHeld: false };
    expect(figure(told(facts), 'withholdingMonth')).toMatchObject({ value: 25_000, basis: [{ id: 'TAX-30' }] });
    expect(statusIn(told(facts), 'taxCard')).toBe('not-met');
  });
});

describe('the PAYE scheme', () => {
  const of = (pay: number, incomeYear = 2026, more: Facts = {}): Report =>
    told({ grossPay: kroner(pay), incomeYear, taxScheme: 'paye', ...more });

  it.each([
    [2025, 697_150],
    [2026, 725_050],
  ])('in %i is open up to %i and closed a krone above, where ordinary rules hold', (year, ceiling) => {
    expect(statusIn(of(ceiling, year), 'payeCeiling')).toBe('met');
    expect(statusIn(of(ceiling + 1, year), 'payeCeiling')).toBe('not-met');
    expect(figure(of(ceiling, year), 'taxYear')?.value).toBe(payeTax(ceiling, ratesOf(year)));
    expect(figure(of(ceiling + 1, year), 'taxYear')?.value).toBe(ordinaryTax(ceiling + 1, ratesOf(year)));
    expect(figure(of(ceiling, year), 'payeCeiling')?.value).toBe(ceiling);
  });

  // The rows give the break-even as about 630,550 and 667,650.
  it.each([
    [2025, 630_550],
    [2026, 667_650],
  ])('in %i takes no more than ordinary tax from about %i to its ceiling', (year, about) => {
    const rates = ratesOf(year);
    const least = breakEven(rates);
    expect(Math.abs(least - about)).toBeLessThan(50);
    for (let pay = least; pay <= rates.payeCeiling; pay++) {
      expect(payeTax(pay, rates)).toBeLessThanOrEqual(ordinaryTax(pay, rates));
    }
    for (let pay = least - 10_000; pay < least; pay++) {
      expect(payeTax(pay, rates)).toBeGreaterThanOrEqual(ordinaryTax(pay, rates));
    }
    expect(statusIn(of(least, year), 'payeTakesLess')).toBe('met');
    expect(statusIn(of(least - 1, year), 'payeTakesLess')).toBe('not-met');
    expect(statusIn(of(rates.payeCeiling + 1, year), 'payeTakesLess')).toBe('not-met');
  });

  it.each([
    ['2026-01-01', 'met'],
    ['2026-12-31', 'met'],
    ['2025-12-31', 'unknown: law'],
    ['2024-12-31', 'not-met'],
  ])('is for the first year: who came on %s is told %s of 2026', (arrivalDate, status) => {
    expect(statusIn(of(700_000, 2026, { arrivalDate }), 'payeFirstYear')).toBe(status);
  });

  it('is closed to who has income that it does not cover', () => {
    expect(statusIn(of(600_000, 2026, { incomeKeptOutOfPaye: false }), 'payeIncomes')).toBe('met');
    const kept = of(600_000, 2026, { incomeKeptOutOfPaye: true });
    expect(statusIn(kept, 'payeIncomes')).toBe('not-met');
    expect(figure(kept, 'taxYear')?.value).toBe(ordinaryTax(600_000, ratesOf(2026)));
  });

  it('above its ceiling, for who came during the year, is shown both ways, since the law leaves it open', () => {
    const both = of(900_000, 2026, { arrivalDate: '2026-08-15' });
    expect(statusIn(both, 'payePartYear')).toBe('unknown: law');
    expect(figure(both, 'taxYear')).toMatchObject({ value: 261_953, low: 225_000, high: 261_953 });
  });

  it('beside ordinary tax, when nobody said which holds, is the other end of the range', () => {
    const either = told({ grossPay: kroner(700_000), incomeYear: 2026 });
    expect(figure(either, 'netYear')).toMatchObject({ value: 522_217, low: 522_217, high: 525_000 });
  });
});

describe('tax is not reckoned', () => {
  it.each([
    [2024, 'no-rule', 'not-yet-known'],
    [2025, 'met', 'judged'],
    [2026, 'met', 'judged'],
    [2027, 'no-rule', 'not-yet-known'],
  ])('for a year whose rates are not known: %i is %s', (incomeYear, status, verdict) => {
    const of = told({ grossPay: kroner(700_000), incomeYear, taxScheme: 'ordinary' });
    expect(statusIn(of, 'taxRates')).toBe(status);
    expect(of.verdict).toBe(verdict);
    expect(of.figures.some(({ id }) => id === 'netYear')).toBe(status === 'met');
  });

  it.each([
    ['2025-12-31', 'judged'],
    ['2026-12-31', 'judged'],
    ['2027-01-01', 'not-yet-known'],
  ])('for a year that nobody said is the one of the day: %s', (asOf, verdict) => {
    expect(told({ grossPay: kroner(700_000) }, asOf).verdict).toBe(verdict);
  });

  it('on pay in another currency, nor without pay, nor in the north', () => {
    const euro = told({ grossPay: { amount: 60_000, currency: 'EUR', period: 'year' }, incomeYear: 2026 });
    expect(statusIn(euro, 'taxInKroner')).toBe('not-met');
    expect(figure(euro, 'netYear')).toBeUndefined();
    const nothing = told({});
    expect([nothing.verdict, nothing.missing]).toEqual(['not-yet-known', [{ fact: 'grossPay', ask: 'self' }]]);
    const north = told({ grossPay: kroner(700_000), incomeYear: 2026, county: 'finnmark' });
    expect(statusIn(north, 'northernTax')).toBe('not-met');
    expect(figure(north, 'netYear')).toBeUndefined();
  });
});
