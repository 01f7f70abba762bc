// The pay floors, day by day and krone by krone: the day before and the day of each change.
import { describe, expect, it } from 'vitest';
import { findingIn, judged, kroner, statusIn } from '../../support/cases.ts';

const at = (level: string, amount: number, asOf: string) =>
  judged({ positionLevel: level, educationLevel: 'master', basePay: kroner(amount) }, asOf);

describe('the floor without a collective agreement', () => {
  it.each([
    ['2025-04-11', 'bachelor', 469_366],
    ['2025-08-31', 'bachelor', 469_366],
    ['2025-09-01', 'bachelor', 522_600],
    ['2026-04-30', 'bachelor', 522_600],
    ['2026-05-01', 'bachelor', 545_400],
    ['2026-11-22', 'bachelor', 545_400],
    ['2027-04-30', 'bachelor', 545_400],
    ['2025-04-11', 'master', 513_100],
    ['2025-08-31', 'master', 513_100],
    ['2025-09-01', 'master', 599_200],
    ['2026-04-30', 'master', 599_200],
    ['2026-05-01', 'master', 624_700],
    ['2026-11-22', 'master', 624_700],
    ['2027-04-30', 'master', 624_700],
  ])('on %s, for a position that requires a %s degree, is %d', (asOf, level, floor) => {
    expect(at(level, floor, asOf).verdict).toBe('likely');
    expect(at(level, floor + 1, asOf).verdict).toBe('likely');
    const below = at(level, floor - 1, asOf);
    expect(below.verdict).toBe('not-likely');
    expect(findingIn(below, 'pay').shortfall).toEqual({ amount: 1, currency: 'NOK', period: 'year' });
    expect(below.wayToYes).toEqual([[{ fact: 'basePay', from: kroner(floor - 1), to: { atLeast: floor } }]]);
    expect(below.figures.find((figure) => figure.id === 'payFloor')?.value).toBe(floor);
  });

  it.each([
    ['2026-04-30', 'bachelor', 522_600, undefined],
    ['2026-05-01', 'bachelor', 522_600, 22_800],
    ['2026-11-22', 'bachelor', 545_399, 1],
    ['2026-11-22', 'master', 599_200, 25_500],
    ['2025-08-31', 'master', 513_100, undefined],
    ['2025-09-01', 'master', 513_100, 86_100],
    ['2025-08-31', 'bachelor', 469_366, undefined],
    ['2025-09-01', 'bachelor', 469_366, 53_234],
  ])('on %s a %s position at %d is short by %s', (asOf, level, amount, short) => {
    expect(findingIn(at(level, amount, asOf), 'pay').shortfall?.amount).toBe(short);
  });

  it.each([
    '2010-01-01',
    '2016-07-05',
    '2019-06-01',
    '2022-01-05',
    '2023-10-10',
    '2024-06-01',
    '2025-04-10',
    '2027-05-01',
  ])('is not known to hold on %s, whatever the pay', (asOf) => {
    for (const amount of [1, 448_900, 545_400, 2_000_000]) {
      const found = at('bachelor', amount, asOf);
      expect(statusIn(found, 'pay')).toBe('no-rule');
      expect(found.verdict).toBe('not-yet-known');
      expect(found.wayToYes).toEqual([]);
      expect(found.wayToYesNone).toBe('no-rule');
    }
  });

  it('is shown as last known after its day of review', () => {
    const floor = judged({}, '2027-05-01').figures.find((figure) => figure.id === 'payFloor');
    expect(floor).toMatchObject({ value: 545_400, lastKnown: '2027-04-30' });
    const fee = judged({}, '2027-02-01').figures.find((figure) => figure.id === 'applicationFee');
    expect(fee).toMatchObject({ value: 6_300, lastKnown: '2027-01-31' });
    expect(
      judged({}, '2027-01-31').figures.find((figure) => figure.id === 'applicationFee')?.lastKnown,
    ).toBeUndefined();
  });
});

describe('the day of the application', () => {
  it.each([
    ['2025-04-10', 'no-rule', 'not-yet-known'],
    ['2025-04-11', 'met', 'likely'],
    ['2026-04-30', 'met', 'likely'],
    ['2027-04-30', 'met', 'likely'],
    ['2027-05-01', 'no-rule', 'not-yet-known'],
  ])('%s leaves pay at the floor of the day of judging %s', (applicationDate, status, verdict) => {
    const found = judged({ applicationDate });
    expect(statusIn(found, 'pay')).toBe(status);
    expect(found.verdict).toBe(verdict);
  });

  it('never softens the floor of the day of judging', () => {
    const found = judged({ applicationDate: '2026-04-30', basePay: kroner(522_600) });
    expect(findingIn(found, 'pay').shortfall?.amount).toBe(22_800);
  });

  it('makes a higher floor count before it has come', () => {
    const found = judged({ applicationDate: '2026-05-01', basePay: kroner(522_600) }, '2026-04-30');
    expect(findingIn(found, 'pay').shortfall?.amount).toBe(22_800);
    expect(judged({ basePay: kroner(522_600) }, '2026-04-30').verdict).toBe('likely');
  });

  it('after what is known leads to yes by being moved forward', () => {
    expect(judged({ applicationDate: '2027-05-01' }).wayToYes).toEqual([
      [{ fact: 'applicationDate', from: '2027-05-01', to: { onOrAfter: '2026-11-22', onOrBefore: '2027-04-30' } }],
    ]);
  });
});

describe('the first day of work', () => {
  it('only warns', () => {
    const found = judged({ startDate: '2027-05-01' });
    expect(statusIn(found, 'payAtStart')).toBe('no-rule');
    expect(found.verdict).toBe('likely');
    const low = judged({ startDate: '2026-05-01', basePay: kroner(522_600) }, '2026-04-30');
    expect(findingIn(low, 'payAtStart').shortfall?.amount).toBe(22_800);
    expect(low.verdict).toBe('likely');
  });

  it.each([
    [436_320, 'met'],
    [436_319, 'not-met'],
  ])('in 80 percent says nothing of %i that the pay itself leaves open: %s', (pay, status) => {
    const part = { positionPercent: 80, basePay: kroner(pay), lowerPayDocumented: false, startDate: '2026-12-10' };
    expect(statusIn(judged(part), 'payAtStart')).toBe(status);
  });
});
