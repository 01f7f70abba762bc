// Where pay stands in the market, and what it is by other periods.
import { describe, expect, it } from 'vitest';
import { type Report, report } from '../../src/rules/engine/report.ts';
import type { Facts, FactValue } from '../../src/rules/facts/fact.ts';
import { pay } from '../../src/rules/pay.ts';
import { findingIn, kroner, statusIn, today } from '../support/cases.ts';

const told = (basePay: FactValue, more: Facts = {}, asOf = today): Report =>
  report(pay, { basePay, positionPercent: 100, ...more }, asOf);
const figure = (of: Report, id: string) => of.figures.find((each) => each.id === id);
const figures = (of: Report, ...ids: string[]) => ids.map((id) => figure(of, id)?.value);
const market = ['marketLow', 'marketMedian', 'marketHigh'];

describe('the market', () => {
  it.each([
    ['systems-analyst', 'PAY-01', 774_120, 918_840, 1_099_080],
    ['software-developer', 'PAY-02', 768_720, 936_000, 1_130_760],
    ['web-developer', 'PAY-03', 631_200, 762_000, 951_840],
    ['applications-programmer', 'PAY-04', 743_160, 849_960, 1_014_480],
    ['other-developer', 'PAY-05', 724_560, 894_720, 1_103_040],
    ['database-specialist', 'PAY-06', 748_440, 905_280, 1_090_080],
    ['systems-administrator', 'PAY-07', 682_920, 799_920, 1_014_960],
    ['security-analyst', 'PAY-08', 795_480, 939_600, 1_119_000],
  ])('of a %s stands in row %s', (occupation, row, ...range) => {
    const of = told(kroner(900_000), { occupation });
    expect(figures(of, ...market)).toEqual(range);
    for (const id of market) expect(figure(of, id)).toMatchObject({ year: 2025, basis: [{ id: row }] });
    expect(findingIn(of, 'marketAboveLow').basis[0]?.id).toBe(row);
  });

  // As printed in thousands of 2024, grown by 4.5 percent.
  it.each([
    [0, 'PAY-20', 595_650, 647_900, 679_250],
    [0.9, 'PAY-20', 595_650, 647_900, 679_250],
    [1, 'PAY-21', 627_000, 658_350, 694_925],
    [2, 'PAY-22', 668_800, 731_500, 804_650],
    [3.9, 'PAY-22', 668_800, 731_500, 804_650],
    [4, 'PAY-23', 783_750, 867_350, 961_400],
    [6, 'PAY-24', 836_000, 971_850, 1_081_575],
    [9, 'PAY-25', 888_250, 1_045_000, 1_149_500],
    [13, 'PAY-26', 948_860, 1_097_250, 1_254_000],
    [20, 'PAY-27', 978_120, 1_097_250, 1_290_575],
    [40, 'PAY-27', 978_120, 1_097_250, 1_290_575],
  ])('with %d years of experience stands in row %s, brought to 2025', (experienceYears, row, ...range) => {
    const of = told(kroner(900_000), { experienceYears });
    expect(figures(of, 'seniorityLow', 'seniorityMedian', 'seniorityHigh')).toEqual(range);
    expect(figures(of, ...market)).toEqual(range);
    expect(figure(of, 'seniorityLow')).toMatchObject({ year: 2025, basis: [{ id: row }, { id: 'PAY-09' }] });
    expect(findingIn(of, 'seniorityAboveLow').basis[0]?.id).toBe(row);
  });

  it.each([
    ['oslo', 734_635, 898_700, 1_097_250],
    ['akershus', 713_735, 898_700, 1_128_600],
    ['vestland', 690_745, 844_360, 1_045_000],
    ['innlandet', 658_350, 903_925, 1_045_000],
  ])('in %s', (county, ...range) => {
    const of = told(kroner(900_000), { county });
    expect(figures(of, 'countyLow', 'countyMedian', 'countyHigh')).toEqual(range);
  });

  it('is by occupation where that is known, whatever the experience', () => {
    const of = told(kroner(650_000), { occupation: 'software-developer', experienceYears: 1 });
    expect(figures(of, ...market)).toEqual([768_720, 936_000, 1_130_760]);
    expect(statusIn(of, 'marketAboveLow')).toBe('not-met');
    expect(statusIn(of, 'seniorityAboveLow')).toBe('met');
  });

  it.each([
    ['2024-12-31', 'no-rule', 'not-yet-known'],
    ['2025-01-01', 'met', 'judged'],
    ['2027-02-05', 'met', 'judged'],
    ['2027-02-06', 'no-rule', 'not-yet-known'],
  ])('on %s is %s', (asOf, status, verdict) => {
    const of = told(kroner(900_000), { occupation: 'software-developer' }, asOf);
    expect(statusIn(of, 'marketAboveLow')).toBe(status);
    expect(of.verdict).toBe(verdict);
  });
});

describe('pay against the quartiles', () => {
  it.each([
    [768_719, ['not-met', 'not-met', 'met']],
    [768_720, ['met', 'not-met', 'met']],
    [935_999, ['met', 'not-met', 'met']],
    [936_000, ['met', 'met', 'met']],
    [1_130_759, ['met', 'met', 'met']],
    [1_130_760, ['met', 'met', 'not-met']],
  ])('of a developer: %i is %j', (amount, expected) => {
    const of = told(kroner(amount), { occupation: 'software-developer' });
    expect(['AboveLow', 'AboveMedian', 'BelowHigh'].map((each) => statusIn(of, `market${each}`))).toEqual(expected);
  });

  it('is that of full time: 80 percent of it is as good', () => {
    const half = told(kroner(748_800), { positionPercent: 80, occupation: 'software-developer' });
    expect(statusIn(half, 'marketAboveMedian')).toBe('met');
    expect(figures(half, 'annualPay', 'fullTimePay')).toEqual([748_800, 936_000]);
  });

  it('is not said of pay in another currency, of which nothing is known in kroner', () => {
    const euro = told({ amount: 90_000, currency: 'EUR', period: 'year' }, { occupation: 'software-developer' });
    expect(statusIn(euro, 'payInKroner')).toBe('not-met');
    expect(statusIn(euro, 'marketAboveLow')).toBe('no-rule');
    expect(figure(euro, 'annualPay')).toBeUndefined();
  });

  it('waits for what is missing', () => {
    const nothing = report(pay, {}, today);
    expect([nothing.verdict, nothing.missing]).toEqual(['not-yet-known', [{ fact: 'basePay', ask: 'self' }]]);
  });
});

describe('conversions', () => {
  it.each([
    [522_600, 43_550, 268],
    [545_400, 45_450, 279.69],
    [599_200, 49_933, 307.28],
    [624_700, 52_058, 320.36],
    [700_000, 58_333, 358.97],
    [850_000, 70_833, 435.9],
    [1_000_000, 83_333, 512.82],
  ])('%i a year is %i a month and %d an hour', (year, month, hour) => {
    const of = told(kroner(year));
    expect(figures(of, 'annualPay', 'monthlyPay', 'hourlyPay')).toEqual([year, month, hour]);
  });

  it.each([
    [kroner(50_000, 'month'), 600_000, 11_538, 2_308],
    [kroner(12_000, 'week'), 624_000, 12_000, 2_400],
    [kroner(24_000, 'fortnight'), 624_000, 12_000, 2_400],
    [kroner(2_400, 'day'), 624_000, 12_000, 2_400],
  ])('%j is %i a year, %i a week and %i a day', (basePay, year, week, day) => {
    expect(figures(told(basePay), 'annualPay', 'weeklyPay', 'dailyPay')).toEqual([year, week, day]);
  });

  it('of pay by the hour count only where holiday is paid', () => {
    expect(figures(told(kroner(400, 'hour'), { holidayPaid: true }), 'annualPay', 'monthlyPay')).toEqual([
      780_000, 65_000,
    ]);
    expect(figure(told(kroner(400, 'hour')), 'annualPay')).toBeUndefined();
  });
});
