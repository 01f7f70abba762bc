// A day reckoned from days of the case: deadlines, and when something can begin.
import { addDays, addMonths } from './dates.ts';
import type { Get } from './derive.ts';
import { addWorkingDays } from './working-days.ts';

export interface Shift {
  readonly months?: number;
  readonly days?: number;
  readonly workingDays?: number;
}

export interface SimpleMoment extends Shift {
  /** A date fact, a year when only its `on` counts, or `asOf` for the day that is judged on. */
  readonly of: string;
  /** That day (`MM-DD`) of the year that the date falls in, so many `years` later. */
  readonly on?: string;
  readonly years?: number;
  /** The first such day that is not before the date. */
  readonly next?: true;
}

export type Moment =
  | SimpleMoment
  /** Over those of the moments that are known. */
  | { readonly earliest: readonly [SimpleMoment, ...SimpleMoment[]] }
  | { readonly latest: readonly [SimpleMoment, ...SimpleMoment[]] }
  /** The first of them that is known. */
  | { readonly first: readonly [SimpleMoment, ...SimpleMoment[]] }
  /** The first one, but never after another that is known: where the first is not known, the others say nothing. */
  | { readonly capped: readonly [SimpleMoment, ...SimpleMoment[]] };

/** The moments it is made of, the one that it is told by first. */
export function simpleMoments(moment: Moment): readonly [SimpleMoment, ...SimpleMoment[]] {
  if ('of' in moment) return [moment];
  if ('first' in moment) return moment.first;
  if ('capped' in moment) return moment.capped;
  return 'earliest' in moment ? moment.earliest : moment.latest;
}

/** The day, where enough is known. Months clamp to the last day; a day is never moved for a weekend. */
export function dayOf(moment: Moment, get: Get, asOf: string): string | undefined {
  if ('of' in moment) return simpleDay(moment, get, asOf);
  const each = simpleMoments(moment);
  if ('capped' in moment && simpleDay(each[0], get, asOf) === undefined) return undefined;
  const known = each.flatMap((one) => simpleDay(one, get, asOf) ?? []);
  if ('first' in moment) return known[0];
  known.sort();
  return 'latest' in moment ? known.at(-1) : known[0];
}

function simpleDay(moment: SimpleMoment, get: Get, asOf: string): string | undefined {
  const value = moment.of === 'asOf' ? asOf : get(moment.of);
  const { months = 0, days = 0, workingDays = 0, on, years = 0 } = moment;
  if (typeof value !== 'string' && (typeof value !== 'number' || on === undefined)) return undefined;
  const year = typeof value === 'number' ? value : Number(value.slice(0, 4));
  const onDay = (ofYear: number): string => `${String(ofYear).padStart(4, '0')}-${on}`;
  const isOver = moment.next === true && onDay(year) < String(value);
  const from = on === undefined ? String(value) : onDay(year + years + (isOver ? 1 : 0));
  return addWorkingDays(addDays(addMonths(from, months), days), workingDays);
}
