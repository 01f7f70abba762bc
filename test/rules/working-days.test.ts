import { describe, expect, test } from 'vitest';
import {
  addWorkingDays,
  easterSunday,
  isWorkingDay,
  publicHolidays,
  workingDayAtOrBefore,
} from '../../src/rules/working-days.ts';

describe('Easter Sunday', () => {
  test.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2285, '2285-03-22'],
  ])('of %i is %s', (year, day) => {
    expect(easterSunday(year)).toBe(day);
  });
});

describe('Norwegian public holidays', () => {
  test('of 2026 are these twelve', () => {
    expect([...publicHolidays(2026)].sort()).toEqual([
      '2026-01-01',
      '2026-04-02',
      '2026-04-03',
      '2026-04-05',
      '2026-04-06',
      '2026-05-01',
      '2026-05-14',
      '2026-05-17',
      '2026-05-24',
      '2026-05-25',
      '2026-12-25',
      '2026-12-26',
    ]);
  });

  test.each([
    ['2026-11-27', true],
    ['2026-11-28', false],
    ['2026-11-29', false],
    ['2026-05-14', false],
    ['2026-12-24', true],
  ])('%s is a working day: %s', (day, works) => {
    expect(isWorkingDay(day)).toBe(works);
  });
});

describe('working days', () => {
  test.each([
    ['2026-11-27', '2026-11-27'],
    ['2026-11-29', '2026-11-27'],
    ['2026-04-06', '2026-04-01'],
    ['2027-01-01', '2026-12-31'],
  ])('the one at or before %s is %s', (day, before) => {
    expect(workingDayAtOrBefore(day)).toBe(before);
  });

  test.each([
    ['2026-11-27', 1, '2026-11-30'],
    ['2026-04-01', 1, '2026-04-07'],
    ['2026-11-27', 10, '2026-12-11'],
  ])('from %s, %i on is %s', (day, count, then) => {
    expect(addWorkingDays(day, count)).toBe(then);
  });
});
