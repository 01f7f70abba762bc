// Days built from what was said, beside the day arithmetic of the rules.
import { addDays, daysBetween, daysInMonth, isDate } from '../../rules/dates.ts';
import type { DateFact } from '../../rules/facts/fact.ts';

export const firstYear = 1900;
export const lastYear = 2199;

/** The ISO day, or nothing when there is no such day. */
export function dayOf(year: number, month: number, day: number): string | undefined {
  const iso = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDate(iso) ? iso : undefined;
}

export function yearOf(iso: string): number {
  return Number(iso.slice(0, 4));
}

export function monthOf(iso: string): number {
  return Number(iso.slice(5, 7));
}

/** "27" is 2027. */
export function fullYear(year: number): number {
  return year < 100 ? 2000 + year : year;
}

/** Whether a year said in two figures can only be of this century. */
export function isNear(year: number, today: string): boolean {
  return year < 100 && Math.abs(fullYear(year) - yearOf(today)) <= 20;
}

/** The next such day on or after `from`; 29 February may be years away; nothing for 31 February. */
export function nextDay(from: string, month: number, day: number): string | undefined {
  for (let year = yearOf(from); year <= yearOf(from) + 8; year++) {
    const found = dayOf(year, month, day);
    if (found !== undefined && found >= from) return found;
  }
  return undefined;
}

/** The last such day on or before `until`. */
function lastDay(until: string, month: number, day: number): string | undefined {
  for (let year = yearOf(until); year >= yearOf(until) - 8; year--) {
    const found = dayOf(year, month, day);
    if (found !== undefined && found <= until) return found;
  }
  return undefined;
}

/** From where a day is told, and where what it is the day of lies from there: ahead, where nothing is said of it. */
export interface Now {
  readonly today: string;
  readonly lies: DateFact['lies'];
}

/** What happened longer ago, in days, did not happen lately; and what may come as soon as that has not happened yet. */
const [lately, soon] = [92, 31];

/** Of a day behind and one ahead, the one that is meant; the nearer one where it may be either. */
export function meantOf(
  { today, lies }: Now,
  behind: string | undefined,
  ahead: string | undefined,
): string | undefined {
  if (lies === undefined || behind === undefined) return lies === 'behind' ? behind : ahead;
  if (lies === 'behind' || ahead === undefined) return behind;
  if (lies === 'lately' && (daysBetween(behind, today) > lately || daysBetween(today, ahead) <= soon)) return ahead;
  return daysBetween(behind, today) < daysBetween(today, ahead) ? behind : ahead;
}

export const meantDay = (now: Now, month: number, day: number): string | undefined =>
  meantOf(now, lastDay(now.today, month, day), nextDay(now.today, month, day));

/** The last such weekday before `until`. */
export function lastWeekday(until: string, weekday: number): string {
  return addDays(until, -(((weekdayOf(until) - weekday + 6) % 7) + 1));
}

/** Monday is 0. (Zeller's congruence.) */
export function weekdayOf(iso: string): number {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  const [y, m] = month < 3 ? [year - 1, month + 12] : [year, month];
  const sum = day + Math.floor((13 * (m + 1)) / 5) + y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return (sum + 5) % 7;
}

/** The first such weekday after `from`. */
export function nextWeekday(from: string, weekday: number): string {
  return addDays(from, ((weekday - weekdayOf(from) + 6) % 7) + 1);
}

/** Monday of a week as Norwegians number them (ISO 8601: week 1 has 4 January in it). */
export function mondayOfWeek(year: number, week: number): string | undefined {
  if (week < 1 || week > 53) return undefined;
  const fourth = dayOf(year, 1, 4);
  if (fourth === undefined) return undefined;
  const monday = addDays(fourth, (week - 1) * 7 - weekdayOf(fourth));
  // The fifty-third week of a year without one is the first of the next.
  return yearOf(addDays(monday, 3)) === year ? monday : undefined;
}

/** The first, the middle or the last day of a month. */
export function partOfMonth(year: number, month: number, part: number): string | undefined {
  return dayOf(year, month, [1, 15, daysInMonth(year, month)][part] ?? 1);
}
