// Days reckoned a second time, with nothing but a table of month lengths, counting day by day.

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => new Date(Date.UTC(year, 1, 29)).getUTCDate() === 29;
const lengthOf = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (lengths[month - 1] as number);

type Day = readonly [year: number, month: number, day: number];

const split = (day: string): Day => day.split('-').map(Number) as unknown as Day;
const joined = ([year, month, day]: Day): string =>
  `${year}-${`${month}`.padStart(2, '0')}-${`${day}`.padStart(2, '0')}`;

function next([year, month, day]: Day): Day {
  if (day < lengthOf(year, month)) return [year, month, day + 1];
  return month < 12 ? [year, month + 1, 1] : [year + 1, 1, 1];
}

function before([year, month, day]: Day): Day {
  if (day > 1) return [year, month, day - 1];
  return month > 1 ? [year, month - 1, lengthOf(year, month - 1)] : [year - 1, 12, 31];
}

export function daysAfter(from: string, count: number): string {
  let day = split(from);
  for (let left = count; left > 0; left--) day = next(day);
  return joined(day);
}

/** Month by month, then as late in the last one as it has days. */
export function monthsAfter(from: string, count: number): string {
  let [year, month] = split(from);
  for (let left = Math.abs(count); left > 0; left--) {
    month += Math.sign(count);
    if (month === 13) [year, month] = [year + 1, 1];
    if (month === 0) [year, month] = [year - 1, 12];
  }
  return joined([year, month, Math.min(split(from)[2], lengthOf(year, month))]);
}

/** Easter Sundays, from an almanac. */
const easter: Readonly<Record<number, string>> = {
  2024: '2024-03-31',
  2025: '2025-04-20',
  2026: '2026-04-05',
  2027: '2027-03-28',
  2028: '2028-04-16',
  2029: '2029-04-01',
};

function isHoliday(day: string): boolean {
  if (/-(01-01|05-01|05-17|12-25|12-26)$/.test(day)) return true;
  const sunday = easter[Number(day.slice(0, 4))];
  if (sunday === undefined) throw new Error(`No Easter of ${day}`);
  const afterwards = [0, 1, 39, 49, 50].map((count) => daysAfter(sunday, count));
  return afterwards.includes(day) || daysAfter(day, 2) === sunday || daysAfter(day, 3) === sunday;
}

const isWeekend = (day: string): boolean => /^S/.test(new Date(`${day}T12:00:00Z`).toUTCString());

/** The last working day before it; nothing when it is one itself. */
export function workingDayBefore(day: string): string | undefined {
  let at = split(day);
  while (isWeekend(joined(at)) || isHoliday(joined(at))) at = before(at);
  return joined(at) === day ? undefined : joined(at);
}
