// Is the pay enough: how it was said, for which part of full time, and what stands in place of the floor.
import { describe, expect, it } from 'vitest';
import type { Money } from '../../../src/rules/facts/fact.ts';
import { findingIn, judged, kroner, statusIn } from '../../support/cases.ts';

describe('pay by the year, at the floor of 545,400', () => {
  it.each<[Money['period'], number, number | undefined]>([
    ['year', 545_399.99, 0.01],
    ['year', 545_400, undefined],
    ['month', 45_449.99, 0.12],
    ['month', 45_450, undefined],
    ['fortnight', 20_976, 24],
    ['fortnight', 20_977, undefined],
    ['week', 10_488, 24],
    ['week', 10_489, undefined],
    ['day', 2_097, 180],
    ['day', 2_098, undefined],
  ])('by the %s: %d is short by %s', (period, amount, short) => {
    const found = judged({ basePay: kroner(amount, period) });
    expect(findingIn(found, 'pay').shortfall?.amount).toBe(short);
    expect(found.verdict).toBe(short === undefined ? 'likely' : 'not-likely');
  });

  it('is 700 short for a master position at 52,000 a month', () => {
    const found = judged({ positionLevel: 'master', educationLevel: 'master', basePay: kroner(52_000, 'month') });
    expect(findingIn(found, 'pay').shortfall?.amount).toBe(700);
    expect(found.wayToYes).toEqual([[{ fact: 'basePay', from: kroner(52_000, 'month'), to: { atLeast: 624_700 } }]]);
  });
});

describe('pay by the hour', () => {
  const hourly = (amount: number, rest = {}) => judged({ basePay: kroner(amount, 'hour'), ...rest });

  it('of 279.69 is never rounded up to the floor', () => {
    const found = hourly(279.69, { holidayPaid: true });
    expect(findingIn(found, 'pay').shortfall?.amount).toBe(4.5);
    expect(found.verdict).toBe('not-likely');
    expect(hourly(279.7, { holidayPaid: true }).verdict).toBe('likely');
  });

  it('counts 40 hours in a week of 40, and no overtime beyond', () => {
    expect(hourly(262.22, { holidayPaid: true, hoursPerWeek: 40 }).verdict).toBe('likely');
    expect(hourly(262.21, { holidayPaid: true, hoursPerWeek: 40 }).verdict).toBe('not-likely');
    expect(hourly(175, { holidayPaid: true, hoursPerWeek: 60 }).verdict).toBe('not-likely');
    expect(hourly(262.21, { holidayPaid: true, hoursPerWeek: 41 }).verdict).toBe('not-likely');
    expect(hourly(262.22, { holidayPaid: true, hoursPerWeek: 41 }).verdict).toBe('likely');
  });

  it('is asked about while nobody knows whether holiday is paid', () => {
    expect(hourly(400).verdict).toBe('not-yet-known');
    expect(hourly(400).missing).toEqual([{ fact: 'holidayPaid', ask: 'self' }]);
    expect(hourly(400, { holidayPaid: null }).missing).toEqual([{ fact: 'holidayPaid', ask: 'employer' }]);
  });

  it('without paid holiday needs the pay by the year', () => {
    expect(hourly(400, { holidayPaid: false }).verdict).toBe('not-yet-known');
    expect(hourly(400, { holidayPaid: false }).missing).toEqual([{ fact: 'basePay', ask: 'employer' }]);
    expect(hourly(200, { holidayPaid: false }).verdict).toBe('not-likely');
  });

  it('is for the hours worked, whatever it is said to be for', () => {
    const part = { holidayPaid: true, positionPercent: 80, basePayFor: 'full-time' };
    expect(hourly(349.61, part).verdict).toBe('not-yet-known');
    expect(hourly(349.62, part).verdict).toBe('likely');
  });
});

describe('a part-time post', () => {
  it.each([
    // The pay of the post reaches the floor: enough on either reading.
    [80, 545_400, 'post', 'met'],
    [99, 545_400, 'post', 'met'],
    [80, 545_399, 'post', 'unknown: law'],
    // Only the pay for full time reaches it.
    [80, 436_320, 'post', 'unknown: law'],
    [80, 436_319, 'post', 'not-met'],
    [99, 545_400, 'full-time', 'unknown: law'],
    [80, 545_400, 'full-time', 'unknown: law'],
    [80, 545_399, 'full-time', 'not-met'],
    [80, 681_749, 'full-time', 'unknown: law'],
    [80, 681_750, 'full-time', 'met'],
    [100, 545_400, 'full-time', 'met'],
    [100, 545_399, 'full-time', 'not-met'],
  ])('of %d percent at %d for the %s: %s', (positionPercent, amount, basePayFor, status) => {
    const found = judged({ positionPercent, basePay: kroner(amount), basePayFor });
    expect(statusIn(found, 'pay')).toBe(status);
    expect(found.verdict).toBe({ met: 'likely', 'not-met': 'not-likely' }[status] ?? 'not-yet-known');
    if (status === 'unknown: law') expect(findingIn(found, 'pay').open).toEqual(['proRata']);
  });

  it('of 80 % with the floor for full time leads to yes by more percent or more pay', () => {
    const found = judged({ positionPercent: 80, basePayFor: 'full-time' });
    expect(found.wayToYes).toEqual([
      [{ fact: 'positionPercent', from: 80, to: { atLeast: 100 } }],
      [{ fact: 'basePay', from: kroner(545_400), to: { atLeast: 681_750 } }],
    ]);
  });

  it('paid by the day needs the pay by the year, since nobody knows how many days are paid', () => {
    const found = judged({ positionPercent: 80, basePay: kroner(2_100, 'day') });
    expect(found.verdict).toBe('not-yet-known');
    expect(found.missing).toEqual([{ fact: 'basePay', ask: 'employer' }]);
  });
});

describe('what stands in place of the floor', () => {
  const low = { basePay: kroner(1) };

  it.each([
    ['yes-met', low, 'met'],
    ['yes-met', { basePay: undefined }, 'met'],
    ['yes-below', {}, 'not-met'],
    ['yes-unknown-rate', {}, 'unknown: facts'],
    ['no', low, 'not-met'],
  ])('a collective agreement (%s) with %o: %s', (collectiveAgreement, change, status) => {
    expect(statusIn(judged({ collectiveAgreement, ...change }), 'pay')).toBe(status);
  });

  it('pay below an agreement can be raised to it', () => {
    const { wayToYes } = judged({ collectiveAgreement: 'yes-below' });
    expect(wayToYes).toEqual([[{ fact: 'collectiveAgreement', from: 'yes-below', to: { oneOf: ['yes-met'] } }]]);
  });

  it('an agreement whose rate is not known is a question for the employer', () => {
    const { missing } = judged({ collectiveAgreement: 'yes-unknown-rate' });
    expect(missing).toEqual([{ fact: 'collectiveAgreement', ask: 'employer' }]);
  });

  it.each([
    ['documented lower pay', { ...low, lowerPayDocumented: true }, 'lowerPayAccepted'],
    ['foreign currency', { basePay: { amount: 900_000, currency: 'EUR', period: 'year' } as const }, 'foreignCurrency'],
    ['a renewal below the floor', { ...low, purpose: 'renewal', currentPermit: 'skilled-worker' }, 'renewalFloor'],
    ['a position of vocational level', { positionLevel: 'vocational' }, 'normalPayForTrade'],
  ])('%s is a question of law, never a yes', (_name, change, question) => {
    const found = judged(change);
    expect(statusIn(found, 'pay')).toBe('unknown: law');
    expect(findingIn(found, 'pay').open).toContain(question);
    expect(found.verdict).toBe('not-yet-known');
  });

  it('a renewal at the floor of today is enough', () => {
    expect(judged({ purpose: 'renewal', currentPermit: 'skilled-worker' }).verdict).toBe('likely');
  });
});

describe('pay that nobody knows', () => {
  it.each([
    [undefined, 'self'],
    [null, 'employer'],
  ])('(%s) is asked of: %s', (basePay, ask) => {
    const found = judged({ basePay });
    expect(found.verdict).toBe('not-yet-known');
    expect(found.missing).toEqual([{ fact: 'basePay', ask }]);
    expect(found.wayToYes).toEqual([[{ fact: 'basePay', from: null, to: { atLeast: 545_400 } }]]);
  });
});
