// A month to press a day in. Everything else a date can be is typed.

import { type Button, ownButton, type Rows } from './keyboard.ts';
import { isMonth, type Look } from './look.ts';

/** Midday in UTC: no daylight saving moves the day. */
const at = (year: number, month: number, day: number): Date => new Date(Date.UTC(year, month, day, 12));

export function calendar(turn: number, { month }: Look, today: string, locale: string): Rows {
  const shown = month !== undefined && isMonth(month) ? month : today.slice(0, 7);
  const [year = 0, number = 0] = shown.split('-').map(Number);
  const first = at(year, number - 1, 1);
  const title = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(first);
  const still = (label: string): Button => ownButton(turn, '~-', label);
  const turned = (by: number, label: string): Button => {
    const month = at(year, number - 1 + by, 1)
      .toISOString()
      .slice(0, 7);
    return isMonth(month) ? ownButton(turn, `~m${month}`, label) : still('·');
  };
  const cells = days(first).map((day) => {
    if (day === undefined) return still('·');
    const iso = `${shown}-${String(day).padStart(2, '0')}`;
    return ownButton(turn, `~d${iso}`, iso === today ? `[${day}]` : String(day));
  });
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  const names = [0, 1, 2, 3, 4, 5, 6].map((day) => still(weekday.format(at(2024, 0, 1 + day)).slice(0, 2)));
  const weeks = Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
  return [[turned(-12, '«'), turned(-1, '‹'), still(title), turned(1, '›'), turned(12, '»')], names, ...weeks];
}

/** The days of a month in whole weeks from Monday; nothing where a day of another month stands. */
function days(first: Date): (number | undefined)[] {
  const before = (first.getUTCDay() + 6) % 7;
  const count = at(first.getUTCFullYear(), first.getUTCMonth() + 1, 0).getUTCDate();
  const weeks = Math.ceil((before + count) / 7);
  return Array.from({ length: weeks * 7 }, (_, cell) => {
    const day = cell - before + 1;
    return day >= 1 && day <= count ? day : undefined;
  });
}
