// When permanent residence comes within reach: days, months, kroner and tests on either side of each line.
import { describe, expect, it } from 'vitest';
import { contradictionIn } from '../../../src/rules/engine/judge.ts';
import { report } from '../../../src/rules/engine/report.ts';
import type { Facts, FactValue } from '../../../src/rules/facts/fact.ts';
import { permanence } from '../../../src/rules/permanence.ts';
import { changed, findingIn, statusIn, today } from '../../support/cases.ts';

/** An engineer from India, three years to the day after the report to the police, at the edge of every condition. */
const settled: Facts = {
  citizenship: ['IN'],
  currentPermit: 'skilled-worker',
  grantedInNorway: false,
  policeReportOn: '2023-11-22',
  permitConditions: 'met-throughout',
  monthsAbroad: 7,
  monthsAbroadForEmployer: 0,
  age: 30,
  testExemption: false,
  oralNorwegian: 'a2',
  socialStudiesPassed: true,
  incomeLast12Months: 341_373,
};

type Change = Readonly<Record<string, FactValue | undefined>>;
const judged = (change: Change = {}, asOf = today) => report(permanence, changed(settled, change), asOf);
const taskIn = (change: Change, id: string, asOf = today) => judged(change, asOf).tasks.find(({ task }) => task === id);

it('the engineer is likely to get it, to the day', () => {
  expect(judged().verdict).toBe('likely');
});

describe('three years', () => {
  it.each([
    ['2023-11-21', 'met'],
    ['2023-11-22', 'met'],
    ['2023-11-23', 'not-met'],
  ])('after the report to the police on %s are %s on 22 November 2026', (policeReportOn, status) => {
    expect(statusIn(judged({ policeReportOn }), 'threeYears')).toBe(status);
  });

  it.each([
    ['2023-12-01', '2026-12-01'],
    ['2024-02-29', '2027-02-28'],
    ['2023-08-31', '2026-08-31'],
  ])('after %s are reached on %s', (policeReportOn, day) => {
    const known: Facts = { policeReportOn };
    const task = report(permanence, known, today).tasks.find((each) => each.task === 'three-years-reached');
    expect(task).toMatchObject({ start: day, due: day, status: 'open' });
  });

  it('make the application possible from that day on', () => {
    expect(judged({ policeReportOn: '2023-12-15' }).wayToYes).toEqual([
      [{ fact: 'applicationDate', from: '2026-11-22', to: { onOrAfter: '2026-12-15' } }],
    ]);
    expect(judged({ policeReportOn: '2023-12-15', applicationDate: '2026-12-14' }).verdict).toBe('not-likely');
    expect(judged({ policeReportOn: '2023-12-15', applicationDate: '2026-12-15' }).verdict).toBe('likely');
  });

  it.each([
    ['2023-11-22', 'met'],
    ['2023-11-23', 'not-met'],
  ])('count from the grant on %s where that was given in Norway: %s', (decisionDate, status) => {
    const change = { grantedInNorway: true, policeReportOn: undefined, decisionDate };
    expect(statusIn(judged(change), 'threeYears')).toBe(status);
    expect(taskIn(change, 'three-years-reached')?.start).toBe(decisionDate.replace('2023', '2026'));
  });

  it('are certain without that answer only when it makes no difference', () => {
    const both = { grantedInNorway: undefined, policeReportOn: '2023-11-22' };
    expect(statusIn(judged({ ...both, decisionDate: '2023-10-01' }), 'threeYears')).toBe('met');
    expect(statusIn(judged({ ...both, decisionDate: '2023-12-01' }), 'threeYears')).toBe('unknown: facts');
    expect(statusIn(judged(both), 'threeYears')).toBe('unknown: facts');
    expect(judged(both).missing).toEqual([{ fact: 'grantedInNorway', ask: 'self' }]);
  });
});

describe('time abroad', () => {
  it.each([
    [7, 0, 'skilled-worker', 'met'],
    [7.01, 0, 'skilled-worker', 'not-met'],
    [8, 7.9, 'skilled-worker', 'not-met'],
    [8, 8, 'skilled-worker', 'met'],
    [15, 8, 'skilled-worker', 'met'],
    [15, 7.99, 'skilled-worker', 'not-met'],
    [15.01, 15, 'skilled-worker', 'not-met'],
    [15, 8, 'family', 'not-met'],
    [7, 0, 'family', 'met'],
  ])('of %d months, %d for the employer, as %s: %s', (monthsAbroad, monthsAbroadForEmployer, currentPermit, status) => {
    expect(statusIn(judged({ monthsAbroad, monthsAbroadForEmployer, currentPermit }), 'timeAbroad')).toBe(status);
  });

  it('too long decides, whatever else is not known', () => {
    expect(report(permanence, { monthsAbroad: 16 }, today).verdict).toBe('not-likely');
    expect(report(permanence, { monthsAbroad: 8, monthsAbroadForEmployer: 0 }, today).verdict).toBe('not-likely');
    expect(report(permanence, { monthsAbroad: 8 }, today).verdict).toBe('not-yet-known');
  });
});

describe('the tests', () => {
  it.each([
    ['2025-08-31', 'none', 'met'],
    ['2025-09-01', 'none', 'not-met'],
    ['2025-09-01', 'a1', 'not-met'],
    ['2025-09-01', 'a2', 'met'],
    ['2026-11-22', 'b1', 'met'],
    ['2016-12-16', 'a2', 'no-rule'],
    ['2016-12-17', 'none', 'met'],
  ])('on %s spoken Norwegian at %s is enough for a skilled worker: %s', (asOf, oralNorwegian, status) => {
    expect(statusIn(judged({ oralNorwegian }, asOf), 'oralTest')).toBe(status);
  });

  it.each([
    ['2025-08-31', 'met'],
    ['2025-09-01', 'not-met'],
  ])('on %s going without social studies is %s', (asOf, status) => {
    expect(statusIn(judged({ socialStudiesPassed: false }, asOf), 'socialStudiesTest')).toBe(status);
    const task = taskIn({ socialStudiesPassed: false }, 'social-studies-test', asOf);
    expect(task?.status).toBe(asOf < '2025-09-01' ? undefined : 'open');
  });

  it('of today count for whoever applies after the change', () => {
    const change = { oralNorwegian: 'none', applicationDate: '2025-09-01' };
    expect(statusIn(judged(change, '2025-08-31'), 'oralTest')).toBe('not-met');
  });

  it.each([
    [17, 'unknown: law'],
    [18, 'not-met'],
    [67, 'not-met'],
    [68, 'unknown: law'],
  ])('at the age of %d: %s', (age, status) => {
    const of = judged({ age, oralNorwegian: 'none', socialStudiesPassed: false, testExemption: false });
    expect(statusIn(of, 'oralTest')).toBe(status);
    expect(statusIn(of, 'socialStudiesTest')).toBe(status);
  });

  it('with papers for an exemption are an open question', () => {
    expect(statusIn(judged({ oralNorwegian: 'none', testExemption: true }), 'oralTest')).toBe('unknown: law');
  });

  it('once passed are done', () => {
    expect(taskIn({}, 'social-studies-test')?.status).toBe('done');
    expect(taskIn({}, 'oral-test')?.status).toBe('done');
  });
});

describe('an income of one’s own', () => {
  it.each([
    ['2023-05-01', 296_550],
    ['2024-04-30', 296_550],
    ['2024-05-01', 310_070],
    ['2025-04-30', 310_070],
    ['2025-05-01', 325_400],
    ['2026-04-30', 325_400],
    ['2026-05-01', 341_373],
    ['2027-04-30', 341_373],
  ])('on %s is %d, to the krone', (asOf, needed) => {
    expect(statusIn(judged({ incomeLast12Months: needed }, asOf), 'ownIncome')).toBe('met');
    const short = judged({ incomeLast12Months: needed - 1 }, asOf);
    expect(statusIn(short, 'ownIncome')).toBe('not-met');
    expect(findingIn(short, 'ownIncome').shortfall?.amount).toBe(1);
    expect(short.figures.find(({ id }) => id === 'permanentIncome')?.value).toBe(needed);
  });

  it.each(['2017-08-31', '2022-04-30', '2027-05-01'])('is not known on %s', (asOf) => {
    expect(statusIn(judged({ incomeLast12Months: 9_000_000 }, asOf), 'ownIncome')).toBe('no-rule');
  });
});

describe('the permit', () => {
  it.each([
    ['skilled-worker', 'met'],
    ['student', 'not-met'],
    ['job-seeker', 'not-met'],
    ['collective-protection', 'not-met'],
    ['none', 'not-met'],
    ['family', 'unknown: law'],
    ['other', 'unknown: law'],
  ])('%s counts: %s', (currentPermit, status) => {
    expect(statusIn(judged({ currentPermit }), 'countingPermit')).toBe(status);
  });

  it.each([
    ['met-throughout', 'met', 'likely'],
    ['gap', 'unknown: law', 'not-yet-known'],
    ['not-met', 'not-met', 'not-likely'],
  ])('whose conditions are %s: %s', (permitConditions, status, verdict) => {
    expect(statusIn(judged({ permitConditions }), 'permitConditionsKept')).toBe(status);
    expect(judged({ permitConditions }).verdict).toBe(verdict);
  });

  it.each([
    ['2026-11-21', 'not-met'],
    ['2026-11-22', 'met'],
  ])('valid until %s only warns: %s', (permitUntil, status) => {
    expect(statusIn(judged({ permitUntil }), 'permitStillValid')).toBe(status);
    expect(judged({ permitUntil }).verdict).toBe('likely');
  });

  it.each([
    [{ citizenship: ['SE'], currentPermit: 'none' }],
    [{ citizenship: ['DE'], currentPermit: 'none' }],
    [{ currentPermit: 'permanent' }],
  ])('%o: nothing to apply for', (change) => {
    expect(judged(change as Change).verdict).toBe('no-permit-needed');
  });
});

describe('citizenship', () => {
  const asks = { permanenceGoal: 'citizenship' };

  it('is never judged, only told in brief', () => {
    const of = judged({ ...asks, yearsInNorway: 12, oralNorwegian: 'b1', citizenshipTestPassed: true });
    expect(of.verdict).toBe('not-yet-known');
    expect(statusIn(of, 'citizenshipRules')).toBe('unknown: law');
    expect(of.figures.find(({ id }) => id === 'citizenshipIncome')?.value).toBe(409_647);
    const toDo = of.tasks.filter(({ status }) => status === 'open').map(({ task }) => task);
    expect(toDo).toEqual(['citizenship-count-years', 'citizenship-apply']);
    const figures = of.figures.map(({ id, value, unit }) => `${id} ${value} ${unit}`);
    expect(figures).toEqual(
      expect.arrayContaining([
        'citizenshipYearsNeeded 8 years',
        'citizenshipYearsAmong 11 years',
        'citizenshipFewerYears 6 years',
        'citizenshipFewerYearsAmong 10 years',
      ]),
    );
  });

  it.each([
    [8, 0, 'met'],
    [7.9, 409_646, 'not-met'],
    [7.9, 409_647, 'met'],
    [6, 409_647, 'met'],
    [5.9, 409_647, 'not-met'],
  ])('after %d years with %d in the tax settlement warns: %s', (yearsInNorway, incomeLastTaxSettlement, status) => {
    const of = judged({ ...asks, yearsInNorway, incomeLastTaxSettlement });
    expect(statusIn(of, 'citizenshipYears')).toBe(status);
  });

  it('of a Nordic citizen is beyond what is known', () => {
    expect(statusIn(judged({ ...asks, citizenship: ['DK'], currentPermit: 'none' }), 'citizenshipRules')).toBe(
      'no-rule',
    );
  });
});

describe('answers that cannot both be true', () => {
  it.each([
    ['reportBeforeArrival', { policeReportOn: '2023-11-21', arrivalDate: '2023-11-22' }],
    [undefined, { policeReportOn: '2023-11-22', arrivalDate: '2023-11-22' }],
    ['grantedAfterReport', { grantedInNorway: false, policeReportOn: '2023-11-22', decisionDate: '2023-11-23' }],
    [undefined, { grantedInNorway: true, policeReportOn: '2023-11-22', decisionDate: '2023-11-23' }],
    ['permitOverBeforeReport', { permitUntil: '2023-11-21', policeReportOn: '2023-11-22' }],
    ['moreMonthsForEmployer', { monthsAbroad: 7, monthsAbroadForEmployer: 7.5 }],
    [undefined, { monthsAbroad: 7, monthsAbroadForEmployer: 7 }],
    ['nordicWithPermit', { citizenship: ['FI'], currentPermit: 'skilled-worker' }],
  ])('%s: %o', (id, facts) => {
    expect(contradictionIn(permanence, facts, today)?.id).toBe(id);
  });
});

it('the fee is shown as last known once its year is over', () => {
  const fee = (asOf: string) => judged({}, asOf).figures.find(({ id }) => id === 'permanentFee');
  expect(fee('2023-12-31')).toBeUndefined();
  expect(fee('2025-12-31')).toMatchObject({ value: 4_000 });
  expect(fee('2025-12-31')?.lastKnown).toBeUndefined();
  expect(fee('2026-01-01')).toMatchObject({ value: 4_000, lastKnown: '2025-12-31' });
});
