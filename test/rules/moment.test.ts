import { expect, test } from 'vitest';
import { dayOf, type Moment } from '../../src/rules/moment.ts';

const days: Readonly<Record<string, string | number>> = {
  jobEndedOn: '2026-08-31',
  permitUntil: '2026-12-01',
  incomeYear: 2026,
};
const on = (moment: Moment) => dayOf(moment, (fact) => days[fact], '2026-11-28');

test.each<[string, Moment, string | undefined]>([
  ['clamps months to the last day', { of: 'jobEndedOn', months: 6 }, '2027-02-28'],
  ['never moves a day that is due at the weekend', { of: 'asOf', days: 1 }, '2026-11-29'],
  ['counts back', { of: 'permitUntil', months: -1 }, '2026-11-01'],
  ['names a day of a later year', { of: 'jobEndedOn', on: '04-30', years: 1 }, '2027-04-30'],
  ['names a day of the year after a year', { of: 'incomeYear', on: '04-30', years: 1 }, '2027-04-30'],
  ['names the next such day, in the same year', { of: 'jobEndedOn', on: '09-01', next: true }, '2026-09-01'],
  ['or on the day itself', { of: 'jobEndedOn', on: '08-31', next: true }, '2026-08-31'],
  ['or in the next year', { of: 'jobEndedOn', on: '03-01', next: true }, '2027-03-01'],
  ['says nothing of a year alone', { of: 'incomeYear', months: 1 }, undefined],
  ['counts working days', { of: 'asOf', workingDays: 10 }, '2026-12-11'],
  ['takes the earliest', { earliest: [{ of: 'jobEndedOn', months: 6 }, { of: 'permitUntil' }] }, '2026-12-01'],
  [
    'takes the earliest that is known',
    { earliest: [{ of: 'jobEndedOn', months: 6 }, { of: 'startDate' }] },
    '2027-02-28',
  ],
  ['never goes past another', { capped: [{ of: 'jobEndedOn', months: 6 }, { of: 'permitUntil' }] }, '2026-12-01'],
  ['or past none', { capped: [{ of: 'jobEndedOn', months: 6 }, { of: 'startDate' }] }, '2027-02-28'],
  ['says nothing where only the other is known', { capped: [{ of: 'startDate' }, { of: 'permitUntil' }] }, undefined],
  ['takes the latest', { latest: [{ of: 'jobEndedOn' }, { of: 'permitUntil' }] }, '2026-12-01'],
  ['says nothing of a day that nobody has said', { of: 'startDate', days: 7 }, undefined],
])('a moment %s', (_, moment, day) => {
  expect(on(moment)).toBe(day);
});
