// Days built from words, checked against the platform's calendar.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mondayOfWeek, nextDay, nextWeekday, partOfMonth, weekdayOf } from '../../../src/interview/read/calendar.ts';

const dayIn = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('weekdays are counted from Monday', () => {
  fc.assert(
    fc.property(dayIn, (day) => {
      expect(weekdayOf(day)).toBe((new Date(day).getUTCDay() + 6) % 7);
    }),
  );
});

test('the next weekday is one to seven days ahead', () => {
  fc.assert(
    fc.property(dayIn, fc.integer({ min: 0, max: 6 }), (day, weekday) => {
      const found = nextWeekday(day, weekday);
      const ahead = (Date.parse(found) - Date.parse(day)) / 86_400_000;
      expect(weekdayOf(found)).toBe(weekday);
      expect(ahead).toBeGreaterThanOrEqual(1);
      expect(ahead).toBeLessThanOrEqual(7);
    }),
  );
});

test('weeks are numbered as in Norway', () => {
  expect(mondayOfWeek(2027, 1)).toBe('2027-01-04');
  expect(mondayOfWeek(2026, 1)).toBe('2025-12-29');
  expect(mondayOfWeek(2026, 53)).toBe('2026-12-28');
  expect(mondayOfWeek(2027, 53)).toBeUndefined();
  expect(mondayOfWeek(2027, 0)).toBeUndefined();
});

test('the next such day is today or later, and 31 February never comes', () => {
  expect(nextDay('2026-11-23', 11, 23)).toBe('2026-11-23');
  expect(nextDay('2026-11-23', 11, 22)).toBe('2027-11-22');
  expect(nextDay('2026-11-23', 2, 29)).toBe('2028-02-29');
  expect(nextDay('2097-01-01', 2, 29)).toBe('2104-02-29');
  expect(nextDay('2026-11-23', 2, 31)).toBeUndefined();
});

test('a month has a first, a middle and a last day', () => {
  expect([0, 1, 2].map((part) => partOfMonth(2028, 2, part))).toEqual(['2028-02-01', '2028-02-15', '2028-02-29']);
});
