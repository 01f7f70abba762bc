// Dates in figures: "2027-02-01", "1.2.27", "1/2". The day is first; where the other order is as likely, it is asked.
import { dayOf, firstYear, fullYear, isNear, lastYear, meantDay, type Now, yearOf } from './calendar.ts';
import type { Problem } from './understanding.ts';

export interface Found {
  readonly day: string;
  readonly sure: boolean;
}

export type Reading = Found | Problem;

interface Shape {
  readonly pattern: RegExp;
  read(parts: readonly number[], said: string, now: Now): Reading;
}

const shapes: readonly Shape[] = [
  {
    pattern: /(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:T[\d:.+]+Z?)?(?!\d)/g,
    read: ([year = 0, month = 0, day = 0]) => exactDay(year, month, day, true),
  },
  {
    pattern: /(?<![\d./-])(\d{1,2}) ?([-/. ]) ?(\d{1,2}) ?\2 ?'?(\d{4}|\d{2})(?!\d)/g,
    read: ([day = 0, month = 0, year = 0], said, { today }) => dayFirst(day, month, year, said, today),
  },
  {
    // Norwegian: the day, a stroke, the month, a hyphen, the year.
    pattern: /(?<![\d./-])(\d{1,2})\/(\d{1,2})[- ]'?(\d{4}|\d{2})(?!\d)/g,
    read: ([day = 0, month = 0, year = 0], said) => exactDay(fullYear(year), month, day, said.includes('-')),
  },
  {
    pattern: /(?<!\d)(\d{4})(-|\/)(\d{1,2})(?![\d-])/g,
    read: ([year = 0, month = 0]) => exactDay(year, month, 1, false),
  },
  {
    pattern: /(?<![\d./-])(\d{1,2})([-/.])(\d{4})(?!\d)/g,
    read: ([month = 0, year = 0]) => exactDay(year, month, 1, false),
  },
  {
    pattern: /(?<![\d./-])(\d{1,2}) ?([-/.]) ?(\d{1,2})(?![\d/-])/g,
    read: ([day = 0, month = 0], _, now) => withoutYear(day, month, now),
  },
  { pattern: /(?<!\d)(\d{8}|\d{6})(?!\d)/g, read: (_, said) => inOneRun(said) },
];

/** The dates in figures a text holds, by the first shape that fits, and the text without them. */
export function datesInFigures(text: string, now: Now): { readonly found: readonly Reading[]; readonly rest: string } {
  for (const { pattern, read } of shapes) {
    const found: Reading[] = [];
    const rest = text.replace(pattern, (said: string, ...groups: readonly unknown[]) => {
      const parts = groups.filter((group) => typeof group === 'string' && /^\d{1,4}$/.test(group)).map(Number);
      found.push(read(parts, said, now));
      return ' ';
    });
    if (found.length > 0) return { found, rest };
  }
  return { found: [], rest: text };
}

export function exactDay(year: number, month: number, day: number, sure: boolean): Reading {
  const found = dayOf(year, month, day);
  if (found === undefined) return { code: 'no-such-day' };
  if (year < firstYear || year > lastYear) return { code: 'year-out-of-bounds', min: firstYear, max: lastYear };
  return { day: found, sure };
}

function dayFirst(day: number, month: number, shortYear: number, said: string, today: string): Reading {
  const year = fullYear(shortYear);
  const near = shortYear >= 100 || isNear(shortYear, today);
  if (month > 12 && day <= 12) return exactDay(year, day, month, false);
  // A point is how Europe writes dates, day first; a stroke or a hyphen is used either way round.
  const points = said.includes('.') && !/[-/]/.test(said);
  return exactDay(year, month, day, near && (points || day > 12 || day === month));
}

function withoutYear(day: number, month: number, now: Now): Reading {
  const [d, m] = month > 12 && day <= 12 ? [month, day] : [day, month];
  const found = meantDay(now, m, d);
  return found === undefined ? { code: 'no-such-day' } : { day: found, sure: false };
}

/** "20270201", and "010227" as Norwegians write it. */
function inOneRun(said: string): Reading {
  const two = (at: number, length = 2) => Number(said.slice(at, at + length));
  if (said.length === 8) {
    const day = dayOf(two(0, 4), two(4), two(6));
    if (day !== undefined && yearOf(day) >= firstYear && yearOf(day) <= lastYear) return { day, sure: true };
  }
  return exactDay(fullYear(said.length === 8 ? two(4, 4) : two(4)), two(2), two(0), false);
}
