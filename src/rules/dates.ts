// Calendar days as ISO text (YYYY-MM-DD). No clock: today is always an argument.

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const dayLength = 86_400_000;

/** Whether the text is a day that exists. */
export function isDate(text: string): boolean {
  const match = pattern.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The day `days` later, or earlier when negative. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10);
}

/** How many days from one day to another; negative when that is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((toMilliseconds(to) - toMilliseconds(from)) / dayLength);
}

/** The same day of a later or earlier month, or that month's last day: 31 August + 6 months = 28 February. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const count = year * 12 + (month - 1) + months;
  const [newYear, newMonth] = [Math.floor(count / 12), (count % 12) + 1];
  const newDay = Math.min(day, daysInMonth(newYear, newMonth));
  return `${String(newYear).padStart(4, '0')}-${String(newMonth).padStart(2, '0')}-${String(newDay).padStart(2, '0')}`;
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

/** Something that holds from one day to another, both included; without `to`, until further notice. */
export interface Period {
  readonly from: string;
  readonly to?: string;
}

export function covers(period: Period, date: string): boolean {
  return period.from <= date && (period.to === undefined || date <= period.to);
}

/** Midnight of the day in universal time, in milliseconds, for formatters that take nothing else. */
export function toMilliseconds(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}
