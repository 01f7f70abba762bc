// Pay by the year, exactly: what the post pays, and what it would pay full-time.
import type { Derived, Get, Reach } from '../derive.ts';
import { ceiling, compare, divide, type Fraction, fraction, multiply, toNumber } from '../exact.ts';
import { type Facts, type Money, type PayPeriod, payPeriods } from '../facts/fact.ts';

const timesAYear: Readonly<Record<Exclude<PayPeriod, 'hour'>, Fraction>> = {
  year: fraction(1),
  month: fraction(12),
  fortnight: fraction(26),
  week: fraction(52),
  day: fraction(260),
};
const weeksAYear = fraction(52);
const hundred = fraction(100);
/** Full time, in hours a week. */
const fullTimeHours = 37.5;
/** Of shifts round the clock: full time is never less. */
export const fewestFullTimeHours = 33.6;
/** What is worked beyond this in a week is overtime, and pay for overtime does not count. */
const mostOrdinaryHours = 40;

const moneyOf = (get: Get): Money | undefined => {
  const pay = get('basePay');
  return pay !== null && typeof pay === 'object' && 'currency' in pay ? pay : undefined;
};
const numberOf = (get: Get, fact: string): number | undefined => {
  const value = get(fact);
  return typeof value === 'number' ? value : undefined;
};

/** The part of full time, in percent: as said, or as UDI counts the hours, whichever is more. */
function shareOf(get: Get): Fraction | undefined {
  const percent = numberOf(get, 'positionPercent');
  const hours = numberOf(get, 'hoursPerWeek');
  if (hours === undefined) return percent === undefined ? undefined : fraction(percent);
  if (hours >= fullTimeHours) return hundred;
  const counted = divide(multiply(fraction(hours), hundred), fraction(fullTimeHours));
  return percent === undefined || compare(counted, percent) >= 0 ? counted : fraction(percent);
}

/** The part by which pay is scaled: full time may be other than 37.5 hours, so fewer hours alone do not say. */
function payShareOf(get: Get): Fraction | undefined {
  const percent = numberOf(get, 'positionPercent');
  if (percent !== undefined) return fraction(percent);
  const hours = numberOf(get, 'hoursPerWeek');
  return hours !== undefined && hours >= fullTimeHours ? hundred : undefined;
}

/** Pay by the hour is for the hours worked, so it is always the pay of the post. */
const forFullTime = (get: Get): boolean => get('basePayFor') === 'full-time' && moneyOf(get)?.period !== 'hour';

/** Days paid in a part-time post may be fewer than 260 a year, and nobody asks how many. */
const daysUnsure = (get: Get): boolean => {
  const part = payShareOf(get);
  return moneyOf(get)?.period === 'day' && !forFullTime(get) && (!part || compare(part, 100) < 0);
};

/** The stated pay by the year. By the hour it is certain only when holiday is paid; otherwise it is this or less. */
function statedPay(get: Get): Reach {
  const pay = moneyOf(get);
  if (pay?.currency !== 'NOK') return undefined;
  if (pay.period !== 'hour') {
    const whole = multiply(fraction(pay.amount), timesAYear[pay.period]);
    return daysUnsure(get) ? { atMost: whole } : { exact: whole };
  }
  const hours = numberOf(get, 'hoursPerWeek');
  if (hours === undefined) return undefined;
  const ordinary = fraction(Math.min(hours, mostOrdinaryHours));
  const whole = multiply(multiply(fraction(pay.amount), ordinary), weeksAYear);
  return get('holidayPaid') === true ? { exact: whole } : { atMost: whole };
}

const exactly = (reach: Reach): number | undefined => (reach && 'exact' in reach ? toNumber(reach.exact) : undefined);

/** What the post pays by the year and what it would pay full-time, where both are certain and not the same. */
export function partTimePay(get: Get): { readonly post: number; readonly fullTime: number } | undefined {
  const post = exactly(actualPay(get));
  const fullTime = payFullTime.kind === 'number' ? exactly(payFullTime.value(get)) : undefined;
  return post === undefined || fullTime === undefined || post >= fullTime ? undefined : { post, fullTime };
}

/** What the pay comes to by the year where it was told for full time in a post of less. */
export function fullTimePayTold(facts: Facts): number | undefined {
  const get = (fact: string) => facts[fact];
  return forFullTime(get) && partTimePay(get) ? exactly(statedPay(get)) : undefined;
}

function needsForPay(get: Get): readonly string[] {
  const pay = moneyOf(get);
  if (!pay) return ['basePay'];
  if (pay.currency !== 'NOK') return [];
  const needs: string[] = [];
  const hourly = pay.period === 'hour';
  if (hourly && get('holidayPaid') === undefined) needs.push('holidayPaid');
  // Only the pay by the year can say what unpaid holidays or fewer days leave of it.
  if ((hourly && get('holidayPaid') === false) || (daysUnsure(get) && payShareOf(get))) needs.push('basePay');
  const hoursUnknown = hourly && numberOf(get, 'hoursPerWeek') === undefined;
  if (!payShareOf(get) && (hoursUnknown || daysUnsure(get) || forFullTime(get))) needs.push('positionPercent');
  return needs;
}

function actualPay(get: Get): Reach {
  const stated = statedPay(get);
  if (!stated || !forFullTime(get)) return stated;
  const part = payShareOf(get);
  const bound = 'exact' in stated ? stated.exact : 'atMost' in stated ? stated.atMost : undefined;
  if (!bound) return undefined;
  if (!part) return { atMost: bound };
  const scaled = divide(multiply(bound, part), hundred);
  return 'exact' in stated ? { exact: scaled } : { atMost: scaled };
}

const inputs = ['basePay', 'basePayFor', 'positionPercent', 'hoursPerWeek', 'holidayPaid'] as const;

export const share: Derived = {
  id: 'share',
  kind: 'number',
  from: ['positionPercent', 'hoursPerWeek'],
  needs: (get) => (numberOf(get, 'positionPercent') === undefined ? ['positionPercent'] : []),
  value: (get) => {
    const known = shareOf(get);
    if (!known) return undefined;
    // So many hours may be full time, as long as nobody has said otherwise.
    const hours = numberOf(get, 'hoursPerWeek') ?? 0;
    const mayBeMore = numberOf(get, 'positionPercent') === undefined && hours >= fewestFullTimeHours;
    return mayBeMore && hours < fullTimeHours ? { atLeast: known } : { exact: known };
  },
  lever: {
    input: 'positionPercent',
    reach: (get, thresholds) => {
      const known = shareOf(get);
      return thresholds.filter((threshold) => !known || compare(known, threshold) < 0);
    },
    // Where hours were said they must rise as well: the two may not contradict each other.
    said: (percent, said) => {
      const hours = numberOf(said, 'hoursPerWeek');
      const needed = (Number(percent) * fullTimeHours) / 100;
      if (hours === undefined || hours >= needed) return { positionPercent: percent };
      const stated = numberOf(said, 'positionPercent') !== undefined;
      return { ...(stated && { positionPercent: percent }), hoursPerWeek: needed };
    },
  },
};

export const payActual: Derived = {
  id: 'payActual',
  kind: 'number',
  from: inputs,
  needs: needsForPay,
  value: actualPay,
  lever: {
    input: 'basePay',
    reach: (get, thresholds) => {
      const part = get('basePayFor') === 'full-time' ? payShareOf(get) : hundred;
      if (!part) return [];
      const amount = (threshold: number) => ceiling(divide(multiply(fraction(threshold), hundred), part));
      const now = actualPay(get);
      const short = (threshold: number) => !now || !('exact' in now) || compare(now.exact, threshold) < 0;
      return thresholds
        .filter(short)
        .map((threshold): Money => ({ amount: amount(threshold), currency: 'NOK', period: 'year' }));
    },
  },
};

export const payFullTime: Derived = {
  id: 'payFullTime',
  kind: 'number',
  from: inputs,
  needs: (get) => {
    const needs = needsForPay(get);
    return needs.length === 0 && !payShareOf(get) && moneyOf(get)?.currency === 'NOK' && !forFullTime(get)
      ? ['positionPercent']
      : needs;
  },
  value: (get) => {
    const stated = statedPay(get);
    if (!stated || forFullTime(get)) return stated;
    const part = payShareOf(get);
    if ('exact' in stated && !part) return { atLeast: stated.exact };
    if (!part) return undefined;
    const scale = (pay: Fraction) => divide(multiply(pay, hundred), part);
    return 'exact' in stated
      ? { exact: scale(stated.exact) }
      : 'atMost' in stated
        ? { atMost: scale(stated.atMost) }
        : undefined;
  },
};

export const payCurrency: Derived = {
  id: 'payCurrency',
  kind: 'option',
  options: ['kroner', 'foreign'],
  from: ['basePay'],
  needs: (get) => (moneyOf(get) ? [] : ['basePay']),
  value: (get) => {
    const pay = moneyOf(get);
    return pay && (pay.currency === 'NOK' ? 'kroner' : 'foreign');
  },
};

/** How the pay was stated, for the questions that only pay by the hour calls for. */
export const payPeriod: Derived = {
  id: 'payPeriod',
  kind: 'option',
  options: [...payPeriods],
  from: ['basePay'],
  needs: (get) => (moneyOf(get) ? [] : ['basePay']),
  value: (get) => moneyOf(get)?.period,
};
