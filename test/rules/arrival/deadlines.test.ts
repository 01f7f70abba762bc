// By when: each deadline of a move, over ends of months, leap years and the change to summer time.
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../src/rules/facts/fact.ts';
import { taskIn } from '../../support/plans.ts';

const indian: Facts = { citizenship: ['IN'], decisionDate: '2026-09-01' };

describe('a deadline', () => {
  it.each([
    // Seven days after arriving, over the night that is an hour short and the one that is an hour long.
    ['police-report', indian, 'arrivalDate', '2026-11-23', '2026-11-30', undefined],
    ['police-report', indian, 'arrivalDate', '2027-03-25', '2027-04-01', undefined],
    ['police-report', indian, 'arrivalDate', '2026-10-23', '2026-10-30', undefined],
    ['police-report', indian, 'arrivalDate', '2026-12-18', '2026-12-25', '2026-12-24'],
    ['police-report', indian, 'arrivalDate', '2027-03-19', '2027-03-26', '2027-03-24'],
    ['police-report', indian, 'arrivalDate', '2028-02-25', '2028-03-03', undefined],
    // Six months after the decision.
    ['enter-by', { citizenship: ['IN'] }, 'decisionDate', '2026-08-30', '2027-02-28', '2027-02-26'],
    ['enter-by', { citizenship: ['IN'] }, 'decisionDate', '2026-08-31', '2027-02-28', '2027-02-26'],
    ['enter-by', { citizenship: ['IN'] }, 'decisionDate', '2027-08-31', '2028-02-29', undefined],
    ['enter-by', { citizenship: ['IN'] }, 'decisionDate', '2026-11-17', '2027-05-17', '2027-05-14'],
    // Three months; and three months and eight days; and eight days.
    ['eu-registration', { citizenship: ['DE'] }, 'arrivalDate', '2026-11-30', '2027-02-28', '2027-02-26'],
    ['eu-registration', { citizenship: ['DE'] }, 'arrivalDate', '2027-11-30', '2028-02-29', undefined],
    ['report-move', { citizenship: ['DE'] }, 'arrivalDate', '2026-11-30', '2027-03-08', undefined],
    ['report-move', { citizenship: ['DE'] }, 'arrivalDate', '2027-11-30', '2028-03-08', undefined],
    ['report-move', { citizenship: ['SE'] }, 'arrivalDate', '2026-11-30', '2026-12-08', undefined],
    ['report-move', { citizenship: ['SE'] }, 'arrivalDate', '2026-12-24', '2027-01-01', '2026-12-31'],
    ['report-move', { citizenship: ['SE'] }, 'arrivalDate', '2028-02-22', '2028-03-01', undefined],
    // Thirty days after the D-number.
    [
      'report-move-with-d-number',
      { citizenship: ['IN'], norwegianNumber: 'd-number' },
      'dNumberOn',
      '2027-01-31',
      '2027-03-02',
      undefined,
    ],
    // Three weeks after the refusal.
    [
      'appeal',
      { citizenship: ['IN'], permitStage: 'refused' },
      'refusalReceivedOn',
      '2026-12-04',
      '2026-12-25',
      '2026-12-24',
    ],
    [
      'appeal',
      { citizenship: ['IN'], permitStage: 'refused' },
      'refusalReceivedOn',
      '2028-02-10',
      '2028-03-02',
      undefined,
    ],
    // Before the first payday.
    ['tax-card', { citizenship: ['SE'] }, 'firstPayDate', '2026-12-20', '2026-12-20', '2026-12-18'],
    ['bank-account', { citizenship: ['SE'] }, 'firstPayDate', '2027-01-15', '2027-01-15', undefined],
    // Three months, and a year, after moving.
    [
      'driving-licence-stop',
      { citizenship: ['IN'], drivingLicenceCountry: ['IN'] },
      'arrivalDate',
      '2026-11-30',
      '2027-02-28',
      '2027-02-26',
    ],
    [
      'driving-licence-exchange-japan',
      { citizenship: ['JP'], drivingLicenceCountry: ['JP'] },
      'arrivalDate',
      '2028-02-29',
      '2029-02-28',
      undefined,
    ],
    [
      'customs-goods',
      { citizenship: ['IN'], householdGoods: true, abroadForAYear: true },
      'arrivalDate',
      '2026-12-01',
      '2027-12-01',
      undefined,
    ],
    ['school', { citizenship: ['IN'], childOfSchoolAge: true }, 'arrivalDate', '2026-12-31', '2027-03-31', undefined],
    // The thirtieth of April of the year after.
    ['tax-return', { citizenship: ['SE'], taxScheme: 'ordinary' }, 'startDate', '2026-01-01', '2027-04-30', undefined],
    ['tax-return', { citizenship: ['SE'], taxScheme: 'ordinary' }, 'startDate', '2026-12-31', '2027-04-30', undefined],
    [
      'tax-return',
      { citizenship: ['SE'], taxScheme: 'ordinary' },
      'startDate',
      '2027-01-01',
      '2028-04-30',
      '2028-04-28',
    ],
  ] as const)('%s for %o with %s %s is %s', (task, facts, fact, day, due, workingDayBefore) => {
    const found = taskIn({ ...facts, [fact]: day }, task);
    expect(found).toMatchObject({ due, ...(workingDayBefore && { workingDayBefore }) });
    expect(found?.workingDayBefore).toBe(workingDayBefore);
  });

  it.each([
    ['police-report', indian],
    ['tax-card', { citizenship: ['SE'] }],
    ['tax-return', { citizenship: ['SE'], taxScheme: 'ordinary' }],
    ['report-move', { citizenship: ['DE'] }],
  ] as const)('%s without a day to count from has none', (task, facts) => {
    expect(taskIn(facts, task)).toMatchObject({ due: null });
  });

  it.each([
    ['2026-11-29', 'open'],
    ['2026-11-30', 'open'],
    ['2026-12-01', 'late'],
  ] as const)('of 30 November is on %s %s', (asOf, status) => {
    expect(taskIn({ ...indian, arrivalDate: '2026-11-23' }, 'police-report', asOf)).toMatchObject({ status });
  });

  it.each([
    ['2026-11-25', 'open'],
    ['2026-11-26', 'done'],
    ['2026-12-24', 'done'],
  ] as const)('is met on the day of the appointment: %s %s', (asOf, status) => {
    const facts = { ...indian, arrivalDate: '2026-11-23', policeReportOn: '2026-11-26' };
    expect(taskIn(facts, 'police-report', asOf)).toMatchObject({ status });
  });

  it('for the tax return is counted from the first working day, else the arrival', () => {
    const facts = { citizenship: ['SE'], taxScheme: 'ordinary', arrivalDate: '2026-12-15' };
    expect(taskIn(facts, 'tax-return')?.due).toBe('2027-04-30');
    expect(taskIn({ ...facts, startDate: '2027-01-04' }, 'tax-return')?.due).toBe('2028-04-30');
    // Net pay worked out for this year says nothing of a journey next year.
    const next = { ...facts, arrivalDate: '2027-04-30', incomeYear: 2026 };
    expect(taskIn(next, 'tax-return')?.due).toBe('2028-04-30');
  });

  it('is not one for the day a card may come, which is ten working days after the police', () => {
    const card = taskIn({ ...indian, policeReportOn: '2026-12-18' }, 'residence-card');
    expect(card).toMatchObject({ start: '2027-01-05', due: null, where: 'post', how: 'by-post' });
  });
});
