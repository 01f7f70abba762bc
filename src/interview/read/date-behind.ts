// Dates in words that lie behind: "last Friday", "20th of last month", "i fjor". Asked back, since a week may be meant.
import { addDays, addMonths } from '../../rules/dates.ts';
import { lastWeekday, monthOf, weekdayOf, yearOf } from './calendar.ts';
import { exactDay, type Reading } from './date-figures.ts';
import type { SaidDate } from './said-date.ts';

/** Lengths of time, as terms number them. */
const [weeks, months, years] = [1, 2, 3];

export function dayBehind({ pattern, numbers }: SaidDate, today: string): Reading | undefined {
  const [a = 0, b = 0, c = 0] = numbers;
  const year = yearOf(today) - 1;
  const monthBefore = addMonths(`${today.slice(0, 7)}-01`, -1);
  switch (pattern) {
    case 'LW':
      return { day: lastWeekday(today, b), sure: false };
    case 'WLU':
      return c === weeks ? { day: addDays(mondayBefore(today), a), sure: false } : undefined;
    case 'LUW':
      return b === weeks ? { day: addDays(mondayBefore(today), c), sure: false } : undefined;
    case 'LU':
      if (b === weeks) return { day: mondayBefore(today), sure: false };
      return b === months ? { day: monthBefore, sure: false } : undefined;
    case 'NLU':
      return c === months ? exactDay(yearOf(monthBefore), monthOf(monthBefore), a, false) : undefined;
    case 'LM':
      return exactDay(b <= monthOf(today) ? year + 1 : year, b, 1, false);
    case 'LNM':
    case 'NLM':
      return behind(today, c, pattern === 'LNM' ? b : a);
    case 'NMF':
      return exactDay(year, b, a, false);
    case 'MNF':
      return exactDay(year, a, b, false);
    case 'MF':
      return exactDay(year, a, 1, false);
    case 'NMLU':
      return numbers[3] === years ? exactDay(year, b, a, false) : undefined;
    default:
      return undefined;
  }
}

const mondayBefore = (today: string): string => addDays(today, -weekdayOf(today) - 7);

function behind(today: string, month: number, day: number): Reading {
  const thisYear = exactDay(yearOf(today), month, day, false);
  return 'day' in thisYear && thisYear.day <= today ? thisYear : exactDay(yearOf(today) - 1, month, day, false);
}
