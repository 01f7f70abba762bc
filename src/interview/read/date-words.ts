// Dates in words: "1st of Feb", "next monday", "om to uker". A message is a pattern of signs, and each pattern a day.
import { addDays, addMonths } from '../../rules/dates.ts';
import {
  dayOf,
  fullYear,
  isNear,
  lastWeekday,
  meantDay,
  meantOf,
  mondayOfWeek,
  monthOf,
  type Now,
  nextDay,
  nextWeekday,
  partOfMonth,
  weekdayOf,
  yearOf,
} from './calendar.ts';
import { dayBehind } from './date-behind.ts';
import { exactDay, type Reading } from './date-figures.ts';
import type { SaidDate } from './said-date.ts';

/** "1 February or 1 March": the days of both halves, when a message has two alike. */
export function daysInHalves({ pattern, numbers, unknown }: SaidDate, now: Now): readonly Reading[] {
  const half = pattern.length / 2;
  if (!Number.isInteger(half) || half === 0 || pattern.slice(0, half) !== pattern.slice(half)) return [];
  return [0, half].flatMap((from) => {
    const part = { pattern: pattern.slice(from, from + half), numbers: numbers.slice(from, from + half), unknown };
    return dayInWords(part, now) ?? [];
  });
}

/** The day a pattern stands for; nothing when the terms make no date. */
export function dayInWords(said: SaidDate, now: Now): Reading | undefined {
  const { pattern, numbers } = said;
  return (
    onWeekday(said, now) ??
    exact(pattern, numbers, now) ??
    inMonth(pattern, numbers, now) ??
    later(pattern, numbers, now) ??
    dayBehind(said, now.today)
  );
}

function exact(pattern: string, [a = 0, b = 0, c = 0]: readonly number[], now: Now): Reading | undefined {
  const { today } = now;
  switch (pattern) {
    case 'T':
      return { day: addDays(today, a), sure: true };
    case 'S':
      return { day: today, sure: false };
    case 'W':
      return found(meantOf(now, lastWeekday(today, a), nextWeekday(today, a)));
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
function onWeekday({ pattern, numbers, unknown }: SaidDate, now: Now): Reading | undefined {
  const at = pattern.indexOf('W');
  const rest = pattern.replace('W', '');
  // "The first Monday of March" is no day of the month.
  if (at < 0 || !/^[MNYT]+$/.test(rest) || rest.includes('W') || /NWM/.test(pattern)) return undefined;
  const reading = dayInWords({ pattern: rest, numbers: numbers.filter((_, index) => index !== at), unknown }, now);
  if (!reading || 'code' in reading) return reading;
  return { day: reading.day, sure: reading.sure && weekdayOf(reading.day) === numbers[at] };
}

function inMonth(pattern: string, numbers: readonly number[], now: Now): Reading | undefined {
  const [a = 0, b = 0, c = 0] = numbers;
  const { today } = now;
  const year = yearOf(today);
  switch (pattern) {
    case 'NM':
      return found(meantDay(now, b, a));
    case 'MN':
      return monthAndNumber(a, b, now);
    case 'N':
      return Number.isInteger(a) ? inNearMonth(now, a) : undefined;
    case 'M':
      return found(meantDay(now, a, 1));
    case 'XM':
      return found(nextDay(today, b, 1));
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
      return part(a, yearOf(meantDay(now, b, 28) ?? today), b);
    case 'PMY':
      return part(a, c, b);
    default:
      return undefined;
  }
}

function later(pattern: string, numbers: readonly number[], now: Now): Reading | undefined {
  const [a = 0, b = 0, c = 0] = numbers;
  const { today, lies } = now;
  const year = yearOf(today);
  switch (pattern) {
    case 'INU':
      return shifted(today, b, c);
    case 'NUI':
      return shifted(today, a, b);
    case 'NU':
      return doubtful(shifted(today, lies === 'behind' ? -a : a, b));
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
      return a === 1 ? week(b, now) : undefined;
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

/** "The 5th": of a month that is near. */
function inNearMonth(now: Now, day: number): Reading {
  const behind = near(now.today, -1, day);
  return found(meantOf(now, behind, near(now.today, 1, day)));
}

function near(today: string, step: 1 | -1, day: number): string | undefined {
  for (let months = 0; months < 3; months++) {
    const of = addMonths(`${today.slice(0, 7)}-01`, months * step);
    const found = dayOf(yearOf(of), monthOf(of), day);
    if (found !== undefined && (step > 0 ? found >= today : found <= today)) return found;
  }
  return undefined;
}

/** "Feb 27" is a day, or a year that is near. */
function monthAndNumber(month: number, number: number, now: Now): Reading {
  if (number > 31) return exactDay(fullYear(number), month, 1, false);
  const asDay = meantDay(now, month, number);
  const year = fullYear(number);
  const off = year - yearOf(now.today);
  const isNear = now.lies === undefined ? off >= 0 && off <= 5 : Math.abs(off) <= 5;
  const asYear = isNear ? exactDay(year, month, 1, false) : undefined;
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

/** "Week 6": of this year while it is still to come, or as near as it may be. */
function week(number: number, now: Now): Reading {
  const mondays = [-1, 0, 1].flatMap((off) => mondayOfWeek(yearOf(now.today) + off, number) ?? []);
  const behind = mondays.findLast((monday) => monday <= now.today);
  return found(
    meantOf(
      now,
      behind,
      mondays.find((monday) => monday >= now.today),
    ),
  );
}
