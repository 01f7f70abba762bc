// Dates in words: "1st of Feb", "next monday", "om to uker". A message is a pattern of signs, and each pattern a day.
import { addDays, addMonths } from '../../rules/dates.ts';
import {
  fullYear,
  isNear,
  mondayOfWeek,
  monthOf,
  nextDay,
  nextWeekday,
  partOfMonth,
  weekdayOf,
  yearOf,
} from './calendar.ts';
import { exactDay, type Reading } from './date-figures.ts';
import type { SaidDate } from './said-date.ts';

/** "1 February or 1 March": the days of both halves, when a message has two alike. */
export function daysInHalves({ pattern, numbers, unknown }: SaidDate, today: string): readonly Reading[] {
  const half = pattern.length / 2;
  if (!Number.isInteger(half) || half === 0 || pattern.slice(0, half) !== pattern.slice(half)) return [];
  return [0, half].flatMap((from) => {
    const part = { pattern: pattern.slice(from, from + half), numbers: numbers.slice(from, from + half), unknown };
    return dayInWords(part, today) ?? [];
  });
}

/** The day a pattern stands for; nothing when the terms make no date. */
export function dayInWords(said: SaidDate, today: string): Reading | undefined {
  const { pattern, numbers } = said;
  return (
    onWeekday(said, today) ??
    exact(pattern, numbers, today) ??
    inMonth(pattern, numbers, today) ??
    later(pattern, numbers, today)
  );
}

function exact(pattern: string, [a = 0, b = 0, c = 0]: readonly number[], today: string): Reading | undefined {
  switch (pattern) {
    case 'T':
      return { day: addDays(today, a), sure: true };
    case 'S':
      return { day: today, sure: false };
    case 'W':
      return { day: nextWeekday(today, a), sure: false };
    case 'XW':
      return { day: nextWeekday(today, b), sure: false };
    case 'WXU':
      return c === 1 ? { day: addDays(nextWeekday(today, 0), a), sure: false } : undefined;
    case 'NMY':
      return exactDay(c, b, a, true);
    case 'MNY':
      return exactDay(c, a, b, true);
    case 'YMN':
    case 'YNM':
      return pattern === 'YMN' ? exactDay(a, b, c, true) : exactDay(a, c, b, true);
    case 'NMN':
      return exactDay(fullYear(c), b, a, isNear(c, today));
    case 'MNN':
      return exactDay(fullYear(c), a, b, isNear(c, today));
    default:
      return undefined;
  }
}

/** "Monday 1 February": the date counts; a weekday that does not fit it is asked about. */
function onWeekday({ pattern, numbers, unknown }: SaidDate, today: string): Reading | undefined {
  const at = pattern.indexOf('W');
  const rest = pattern.replace('W', '');
  // "The first Monday of March" is no day of the month.
  if (at < 0 || !/^[MNYT]+$/.test(rest) || rest.includes('W') || /NWM/.test(pattern)) return undefined;
  const reading = dayInWords({ pattern: rest, numbers: numbers.filter((_, index) => index !== at), unknown }, today);
  if (!reading || 'code' in reading) return reading;
  return { day: reading.day, sure: reading.sure && weekdayOf(reading.day) === numbers[at] };
}

function inMonth(pattern: string, numbers: readonly number[], today: string): Reading | undefined {
  const [a = 0, b = 0, c = 0] = numbers;
  const year = yearOf(today);
  switch (pattern) {
    case 'NM':
      return next(today, b, a);
    case 'MN':
      return monthAndNumber(a, b, today);
    case 'N':
      return Number.isInteger(a) ? next(today, undefined, a) : undefined;
    case 'M':
    case 'XM':
      return next(today, pattern === 'M' ? a : b, 1);
    case 'MY':
      return exactDay(b, a, 1, false);
    case 'YM':
      return exactDay(a, b, 1, false);
    case 'MXU':
      return c === 3 ? exactDay(year + 1, a, 1, false) : undefined;
    case 'XUM':
      return b === 3 ? exactDay(year + 1, c, 1, false) : undefined;
    case 'NXU':
      return c === 2 ? doubtful(inNextMonth(a, today)) : undefined;
    case 'NMXU':
      return numbers[3] === 3 ? exactDay(year + 1, b, a, false) : undefined;
    case 'PM':
      return part(a, yearOf(nextDay(today, b, 28) ?? today), b);
    case 'PMY':
      return part(a, c, b);
    default:
      return undefined;
  }
}

function later(pattern: string, numbers: readonly number[], today: string): Reading | undefined {
  const [a = 0, b = 0, c = 0] = numbers;
  const year = yearOf(today);
  switch (pattern) {
    case 'INU':
      return shifted(today, b, c);
    case 'NUI':
      return shifted(today, a, b);
    case 'NU':
      return doubtful(shifted(today, a, b));
    case 'NUA':
      return shifted(today, -a, b);
    case 'IU':
      return doubtful(shifted(today, 1, b));
    case 'XU':
      return startOfNext(b, today);
    case 'PU':
      return b === 3 ? part(a, year, a === 0 ? 1 : 12) : b === 2 ? part(a, year, monthOf(today)) : undefined;
    case 'PXU': {
      const following = addMonths(`${today.slice(0, 7)}-01`, 1);
      if (c === 3) return part(a, year + 1, a === 0 ? 1 : 12);
      return c === 2 ? part(a, yearOf(following), monthOf(following)) : undefined;
    }
    case 'UN':
      return a === 1 ? week(b, today) : undefined;
    case 'UNY':
      return a === 1 ? found(mondayOfWeek(c, b)) : undefined;
    default:
      return undefined;
  }
}

function doubtful(reading: Reading | undefined): Reading | undefined {
  return reading && 'day' in reading ? { ...reading, sure: false } : reading;
}

function inNextMonth(day: number, today: string): Reading {
  const following = addMonths(`${today.slice(0, 7)}-01`, 1);
  return exactDay(yearOf(following), monthOf(following), day, false);
}

function found(day: string | undefined): Reading {
  return day === undefined ? { code: 'no-such-day' } : { day, sure: false };
}

function part(which: number, year: number, month: number): Reading {
  return found(partOfMonth(year, month, which));
}

function next(today: string, month: number | undefined, day: number): Reading {
  if (month !== undefined) return found(nextDay(today, month, day));
  for (let ahead = 0; ahead < 3; ahead++) {
    const candidate = nextDay(today, monthOf(addMonths(`${today.slice(0, 7)}-01`, ahead)), day);
    if (candidate !== undefined && candidate < addMonths(today, 3)) return { day: candidate, sure: false };
  }
  return { code: 'no-such-day' };
}

/** "Feb 27" is a day, or a year that is near. */
function monthAndNumber(month: number, number: number, today: string): Reading {
  if (number > 31) return exactDay(fullYear(number), month, 1, false);
  const asDay = nextDay(today, month, number);
  const year = fullYear(number);
  const asYear = year >= yearOf(today) && year <= yearOf(today) + 5 ? exactDay(year, month, 1, false) : undefined;
  if (asDay !== undefined && asYear && 'day' in asYear && asYear.day !== asDay) {
    return { code: 'date-ambiguous', candidates: [asDay, asYear.day] };
  }
  return found(asDay);
}

/** Days and weeks are meant to the day, months and years about. */
function shifted(today: string, count: number, unit: number): Reading | undefined {
  const months = unit === 2 ? count : unit === 3 ? count * 12 : undefined;
  const days = unit === 0 ? count : count * 7;
  const steps = months ?? days;
  if (!Number.isInteger(steps) || Math.abs(steps) > 20_000) return undefined;
  const day = months === undefined ? addDays(today, days) : addMonths(today, months);
  const year = yearOf(day);
  return exactDay(year, monthOf(day), Number(day.slice(8)), months === undefined);
}

function startOfNext(unit: number, today: string): Reading | undefined {
  if (unit === 1) return { day: nextWeekday(today, 0), sure: false };
  if (unit === 2) return { day: addMonths(`${today.slice(0, 7)}-01`, 1), sure: false };
  return unit === 3 ? exactDay(yearOf(today) + 1, 1, 1, false) : undefined;
}

/** "Week 6": of this year while it is still to come. */
function week(number: number, today: string): Reading {
  const monday = mondayOfWeek(yearOf(today), number);
  return found(monday !== undefined && monday >= today ? monday : mondayOfWeek(yearOf(today) + 1, number));
}
