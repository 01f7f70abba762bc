// What there is to do: for whom, from which day on, and by when.
import { describe, expect, it } from 'vitest';
import { judged } from '../../support/cases.ts';

const tasksOf = (change: Parameters<typeof judged>[0], asOf?: string) =>
  Object.fromEntries(judged(change, asOf).tasks.map((task) => [task.task, task.status]));

describe('a thing to do', () => {
  it.each([
    ['employer-confirmation-code', { whoFiles: 'self' }, '2026-02-18', undefined],
    ['employer-confirmation-code', { whoFiles: 'self' }, '2026-02-19', 'open'],
    ['employer-confirmation-code', {}, '2026-02-19', 'maybe'],
    ['employer-confirmation-code', { whoFiles: 'self', employerConfirmed: true }, '2026-11-22', 'done'],
    ['employer-confirmation-code', { whoFiles: 'employer' }, '2026-11-22', undefined],
    ['employer-confirmation-code', { whoFiles: 'self', whereNow: 'norway-visa-free' }, '2026-11-22', undefined],
    ['offer-form', {}, '2012-12-31', undefined],
    ['offer-form', {}, '2013-01-01', 'open'],
    ['documents', {}, '2023-12-31', undefined],
    ['documents', {}, '2024-01-01', 'open'],
    ['passport', {}, '2025-12-31', undefined],
    ['passport', {}, '2026-01-01', 'open'],
    ['place-to-live', {}, '2019-12-31', undefined],
    ['place-to-live', {}, '2020-01-01', 'open'],
    ['apply-from-abroad', {}, '2023-12-31', undefined],
    ['apply-from-abroad', {}, '2024-01-01', 'open'],
    ['apply-from-abroad', { whereNow: 'norway-visa' }, '2026-11-22', undefined],
    ['apply-in-norway', { whereNow: 'norway-visa' }, '2023-12-31', undefined],
    ['apply-in-norway', { whereNow: 'norway-visa' }, '2024-01-01', 'open'],
    ['apply-in-norway', {}, '2026-11-22', undefined],
    ['early-start-request', { earlyStart: true, whereNow: 'norway-visa-free' }, '2024-01-01', 'open'],
    ['early-start-request', { earlyStart: true, whereNow: 'norway-visa-free' }, '2023-12-31', undefined],
    ['early-start-request', { earlyStart: true, whoFiles: 'employer' }, '2026-11-22', 'open'],
    ['early-start-request', { earlyStart: true, whoFiles: 'self' }, '2026-11-22', undefined],
    [
      'early-start-request',
      { earlyStart: true, whereNow: 'norway-visa-free', educationLevel: 'vocational' },
      '2026-11-22',
      undefined,
    ],
    ['wait-before-working', {}, '2010-01-01', 'open'],
    ['wait-before-working', { currentPermit: 'student' }, '2026-11-22', 'open'],
    ['wait-before-working', { currentPermit: 'collective-protection' }, '2026-11-22', undefined],
    [
      'early-start-request',
      { earlyStart: true, whereNow: 'norway-permit', currentPermit: 'collective-protection' },
      '2026-11-22',
      undefined,
    ],
    [
      'residence-card',
      { employerKind: 'foreign-company', shortStay: 'business-trip', assignmentWeeks: 8 },
      '2026-11-22',
      undefined,
    ],
    ['eu-registration', { citizenship: ['DE'] }, '2010-01-01', 'open'],
    ['eu-registration', { citizenship: ['DE', 'SE'] }, '2026-11-22', undefined],
    ['eu-registration', {}, '2026-11-22', undefined],
    ['report-move', { citizenship: ['SE'] }, '2017-09-30', undefined],
    ['report-move', { citizenship: ['SE'] }, '2017-10-01', 'open'],
    ['report-move', { citizenship: ['SE'], stayLength: 'three-to-six-months' }, '2026-11-22', undefined],
    ['eu-registration', { citizenship: ['DE'], stayLength: 'under-three-months' }, '2026-11-22', undefined],
    ['eu-registration', { citizenship: ['DE'], stayLength: 'three-to-six-months' }, '2026-11-22', 'open'],
    ['residence-card', { familyTie: 'eea-spouse' }, '2026-11-22', 'open'],
    ['residence-card', { familyTie: 'eea-spouse', citizenship: ['DE'] }, '2026-11-22', undefined],
    ['tell-police-new-employer', { currentPermit: 'skilled-worker', samePositionType: true }, '2014-12-31', undefined],
    ['tell-police-new-employer', { currentPermit: 'skilled-worker', samePositionType: true }, '2018-01-01', 'open'],
    ['new-permit-application', { currentPermit: 'skilled-worker', samePositionType: false }, '2017-12-31', undefined],
    ['new-permit-application', { currentPermit: 'skilled-worker', samePositionType: false }, '2018-01-01', 'open'],
  ])('%s for %o on %s is %s', (task, change, asOf, status) => {
    expect(tasksOf(change, asOf)[task]).toBe(status);
  });

  it.each([
    ['student', 'student'],
    ['job-seeker', 'job-seeker'],
    ['none', undefined],
  ])('a holder of the permit "%s" is told how far to wait as %s', (currentPermit, how) => {
    const task = judged({ currentPermit }).tasks.find((each) => each.task === 'wait-before-working');
    expect(task?.how).toBe(how);
  });

  it.each([
    ['2026-12-31', '2027-01-07'],
    ['2028-02-26', '2028-03-04'],
    [undefined, null],
  ])('has a day by which it is due: for work from %s by %s', (startDate, due) => {
    const { tasks } = judged({ currentPermit: 'skilled-worker', samePositionType: true, startDate });
    expect(tasks.find((task) => task.task === 'tell-police-new-employer')).toMatchObject({
      start: startDate ?? null,
      due,
    });
  });

  it.each([
    ['norway-visa-free', '2026-10-20', '2027-01-17', 'open'],
    ['norway-visa-free', '2026-08-25', '2026-11-22', 'open'],
    ['norway-visa-free', '2026-08-24', '2026-11-21', 'late'],
    ['norway-visa-free', undefined, null, 'open'],
    ['norway-visa', '2026-10-20', null, 'open'],
  ])('of a visit (%s) from %s is to hand in by the last of 90 days, %s', (whereNow, arrivalDate, due, status) => {
    const { tasks } = judged({ whereNow, ...(arrivalDate && { arrivalDate }) });
    expect(tasks.find(({ task }) => task === 'apply-in-norway')).toMatchObject({ due, status });
  });

  it('is not of the permit for those who need none', () => {
    expect(Object.keys(tasksOf({ citizenship: ['SE'] }))).toEqual(['report-move']);
  });
});
