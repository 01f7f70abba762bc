// Units said beside a figure, and what a figure in one unit is in the one that was asked for.
import type { NumberFact, PayPeriod } from '../../rules/facts/fact.ts';
import type { Book } from './book.ts';
import type { Unit } from './lexicon.ts';
import { numeralKey } from './numeral.ts';

export interface SaidUnit {
  readonly unit: Unit;
  /** Hours *a day*, *a month*. */
  readonly per?: PayPeriod;
}

/** The first unit after the figure; a second one is what it is counted by. */
export function unitOf(keys: readonly string[], book: Book): SaidUnit | undefined {
  const figure = keys.indexOf(numeralKey);
  const [match] = book.units.find(keys.slice(figure + 1));
  const unit = match?.meanings[0];
  if (!match || !unit) return undefined;
  const per = book.periods.find(keys.slice(figure + 1 + match.end))[0]?.meanings[0];
  return unit === 'hours' && per ? { unit, per } : { unit };
}

/** A full-time week, as the rules presume it where nobody has said. */
const fullWeek = 37.5;

/** The longest that full time usually is. */
const longestWeek = 40;

const weeksOf: Readonly<Record<PayPeriod, number>> = {
  hour: 0,
  day: 1 / 5,
  week: 1,
  fortnight: 2,
  month: 52 / 12,
  year: 52,
};

/** The figure in the unit asked for, to two decimals; nothing when it cannot be had from the other. */
export function convert(number: number, { unit, per }: SaidUnit, to: NumberFact['unit']): number | undefined {
  const exact = conversion(number, unit, per ?? 'week', to);
  return exact === undefined ? undefined : Math.round(exact * 100) / 100;
}

function conversion(number: number, unit: Unit, per: PayPeriod, to: NumberFact['unit']): number | undefined {
  const hoursAWeek = unit === 'hours' && per !== 'hour' ? number / weeksOf[per] : undefined;
  switch (to) {
    case 'hours':
      return unit === 'percent' ? (number / 100) * fullWeek : hoursAWeek;
    case 'percent':
      // A week may be longer than most, and still be full time.
      if (hoursAWeek !== undefined && hoursAWeek >= fullWeek && hoursAWeek <= longestWeek) return 100;
      return hoursAWeek === undefined ? undefined : (hoursAWeek / fullWeek) * 100;
    case 'weeks':
      return weeks(number, unit);
    case 'years':
      return unit === 'months' ? number / 12 : unit === 'weeks' ? number / 52 : undefined;
    case 'months':
      return unit === 'years' ? number * 12 : unit === 'weeks' ? (number * 12) / 52 : undefined;
    case 'days':
      return unit === 'weeks' ? number * 7 : undefined;
    case 'NOK':
    case 'year':
    case 'count':
      return undefined;
  }
}

function weeks(number: number, unit: Unit): number | undefined {
  switch (unit) {
    case 'days':
      return number / 7;
    case 'months':
      return (number * 52) / 12;
    case 'years':
      return number * 52;
    default:
      return undefined;
  }
}
