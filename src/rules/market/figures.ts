// The figures of pay in the market: the pay by other periods, and the ranges it is held against.
import { type Amounts, amountOn } from '../amounts.ts';
import type { Get } from '../derive.ts';
import { divide, type Fraction, fraction, multiply, toNumber } from '../exact.ts';
import { payActual, payFullTime } from '../pay/annual-pay.ts';
import { type Basis, type FigurePeriod, type Reckoned, type Reckoning, reckon } from '../rule.ts';
import { experienceStep } from './rules.ts';
import { byCounty, byExperience, byOccupation, marketYear, type Range } from './tables.ts';

const from = '2025-01-01';

const certain = (derived: typeof payActual, get: Get): Fraction | undefined => {
  const reach = derived.kind === 'number' ? derived.value(get) : undefined;
  return reach && 'exact' in reach ? reach.exact : undefined;
};

/** To whole kroner, or to whole øre. */
const rounded = (value: Fraction, parts: number): number =>
  Math.round(toNumber(multiply(value, fraction(parts)))) / parts;

/** The pay of the post by another period. */
function paid(id: string, period: FigurePeriod, basis: Basis, timesAYear: (get: Get) => number | undefined): Reckoning {
  return reckon(id, {
    period,
    from: period === 'hour' ? ['basePay', 'hoursPerWeek'] : ['basePay'],
    versions: [
      {
        from,
        basis,
        value: (get) => {
          const [pay, times] = [certain(payActual, get), timesAYear(get)];
          if (!pay || !times) return undefined;
          return rounded(divide(pay, fraction(times)), period === 'hour' ? 100 : 1);
        },
      },
    ],
  });
}

const hoursAYear = (get: Get): number | undefined => {
  const hours = get('hoursPerWeek');
  return typeof hours === 'number' && hours > 0 ? hours * 52 : undefined;
};

/** The line of a range that the case stands on. */
const keyOf = ({ by }: Range, get: Get): string | undefined => {
  const key = by === experienceStep.id && experienceStep.kind === 'option' ? experienceStep.value(get) : get(by);
  return typeof key === 'string' ? key : undefined;
};

function read(range: Range, timeline: Amounts, get: Get, date: string): Reckoned | undefined {
  const [key, version] = [keyOf(range, get), amountOn(timeline, date)];
  const value = key === undefined ? undefined : version?.values[key];
  if (key === undefined || value === undefined) return undefined;
  const row = version?.rows?.[key] ?? version?.row ?? timeline.id;
  return { value, year: marketYear, basis: range === byOccupation ? [row] : [row, 'PAY-09'] };
}

/** A range as three figures; the first of the ranges that the case says enough for. */
function ranged(id: string, basis: Basis, ranges: readonly Range[], facts: readonly string[]): Reckoning[] {
  const figure = (name: 'low' | 'median' | 'high'): Reckoning =>
    reckon(`${id}${name.charAt(0).toUpperCase()}${name.slice(1)}`, {
      period: 'year',
      from: facts,
      readFrom: (ranges[0] as Range)[name],
      versions: [
        {
          from,
          basis,
          value: (get, date) => {
            for (const range of ranges) {
              const found = read(range, range[name], get, date);
              if (found !== undefined) return found;
            }
            return undefined;
          },
        },
      ],
    });
  return [figure('low'), figure('median'), figure('high')];
}

export const marketFigures: readonly Reckoning[] = [
  paid('annualPay', 'year', ['PAY-60', 'PAY-61', 'PAY-63', 'PAY-64'], () => 1),
  paid('monthlyPay', 'month', ['PAY-60'], () => 12),
  paid('weeklyPay', 'week', ['PAY-64'], () => 52),
  paid('dailyPay', 'day', ['PAY-63'], () => 260),
  paid('hourlyPay', 'hour', ['PAY-61'], hoursAYear),
  reckon('fullTimePay', {
    period: 'year',
    from: ['basePay'],
    versions: [
      {
        from,
        basis: ['PAY-66'],
        value: (get) => {
          const pay = certain(payFullTime, get);
          return pay && rounded(pay, 1);
        },
      },
    ],
  }),
  // By occupation where it is known; else the experience says most.
  ...ranged('market', ['PAY-02', 'PAY-54'], [byOccupation, byExperience], ['occupation', 'experienceYears']),
  ...ranged('seniority', ['PAY-23', 'PAY-09'], [byExperience], ['experienceYears']),
  ...ranged('county', ['PAY-30', 'PAY-09'], [byCounty], ['county']),
];
