// Norwegian working days: not Saturdays, Sundays or public holidays.
import { addDays, weekdayOf } from './dates.ts';

/** Easter Sunday in the Gregorian calendar, by the anonymous rule of 1876. */
export function easterSunday(year: number): string {
  const golden = year % 19;
  const [century, inCentury] = [Math.floor(year / 100), year % 100];
  const correction = century - Math.floor((century + 8) / 25) + 1;
  const epact = (19 * golden + century - Math.floor(century / 4) - Math.floor(correction / 3) + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const count = epact + weekday - 7 * late + 114;
  const [month, day] = [Math.floor(count / 31), (count % 31) + 1];
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const fixed = ['01-01', '05-01', '05-17', '12-25', '12-26'];
/** From Maundy Thursday to Whit Monday, in days from Easter Sunday. */
const movable = [-3, -2, 0, 1, 39, 49, 50];

const known = new Map<number, ReadonlySet<string>>();

/** The public holidays of a year. */
export function publicHolidays(year: number): ReadonlySet<string> {
  let days = known.get(year);
  if (!days) {
    const easter = easterSunday(year);
    days = new Set([
      ...fixed.map((day) => `${String(year).padStart(4, '0')}-${day}`),
      ...movable.map((offset) => addDays(easter, offset)),
    ]);
    known.set(year, days);
  }
  return days;
}

export function isWorkingDay(date: string): boolean {
  const weekday = weekdayOf(date);
  return weekday !== 0 && weekday !== 6 && !publicHolidays(Number(date.slice(0, 4))).has(date);
}

/** The day itself, or the last working day before it. */
export function workingDayAtOrBefore(date: string): string {
  let day = date;
  while (!isWorkingDay(day)) day = addDays(day, -1);
  return day;
}

/** The day so many working days later. */
export function addWorkingDays(date: string, count: number): string {
  let day = date;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) left--;
  }
  return day;
}
