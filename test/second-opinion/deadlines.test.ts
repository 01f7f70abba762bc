// A second reckoning of the deadlines, from the rows as they were read, for every day of three years.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Report, said, years } from './asking.ts';
import { daysAfter, monthsAfter, workingDayBefore } from './calendar.ts';

const taskIn = (of: Report, id: string) => of.tasks.find(({ task }) => task === id);

type Case = Parameters<typeof said>[1];

/** The days on which what is said of a task is not what is reckoned here. */
function apart(area: string, id: string, facts: (day: string) => Case, due: (day: string) => string): string[] {
  return years.flatMap((day) => {
    const task = taskIn(said(area, facts(day), day), id);
    const expected = due(day);
    return task?.due === expected && task.workingDayBefore === workingDayBefore(expected)
      ? []
      : [`${day}: ${task?.due} ${task?.workingDayBefore}, not ${expected} ${workingDayBefore(expected)}`];
  });
}

const india = { citizenship: ['IN'], whereNow: 'abroad' } as const;

describe('a second opinion on the deadlines of an arrival agrees on every day', () => {
  it.each([
    ['police-report', 'a week after arrival', india, (day: string) => daysAfter(day, 7)],
    [
      'driving-licence-stop',
      'three months after arrival',
      { ...india, drivingLicenceCountry: 'IN' },
      (day: string) => monthsAfter(day, 3),
    ],
    ['eu-registration', 'three months, for the EEA', { citizenship: ['DE'] }, (day: string) => monthsAfter(day, 3)],
    [
      'report-move',
      'eight days, for the Nordic countries',
      { citizenship: ['SE'] },
      (day: string) => daysAfter(day, 8),
    ],
    [
      'report-move',
      'three months and eight days, for the EEA',
      { citizenship: ['FR'] },
      (day: string) => daysAfter(monthsAfter(day, 3), 8),
    ],
    [
      'tax-return',
      'the end of April of the year after',
      india,
      (day: string) => `${Number(day.slice(0, 4)) + 1}-04-30`,
    ],
  ] as const)('%s: %s', (id, _, facts, due) => {
    expect(apart('arrival', id, (arrivalDate) => ({ ...facts, arrivalDate }), due)).toEqual([]);
  });

  it('enter-by: half a year after the decision', () => {
    const facts = (decisionDate: string): Case => ({ ...india, decisionDate });
    expect(apart('arrival', 'enter-by', facts, (day) => monthsAfter(day, 6))).toEqual([]);
  });
});

describe('a second opinion on the deadlines when something changes agrees on every day', () => {
  it.each([
    ['tell-police-job-loss', 'a week after the job', 'jobEndedOn', (day: string) => daysAfter(day, 7)],
    ['find-new-job-by', 'half a year after the job', 'jobEndedOn', (day: string) => monthsAfter(day, 6)],
    ['renewal-apply', 'a month before the permit ends', 'permitUntil', (day: string) => monthsAfter(day, -1)],
  ] as const)('%s: %s', (id, _, fact, due) => {
    expect(apart('change', id, (day) => ({ [fact]: day }), due)).toEqual([]);
  });

  it('find-new-job-by: never later than the permit lasts', () => {
    for (const count of [0, 30, 183, 184, 185, 400]) {
      const facts = (jobEndedOn: string): Case => ({ jobEndedOn, permitUntil: daysAfter(jobEndedOn, count) });
      const due = (day: string): string => [monthsAfter(day, 6), daysAfter(day, count)].sort()[0] as string;
      const some = years.filter((_, index) => index % 13 === 0);
      const wrong = some.filter((day) => taskIn(said('change', facts(day), day), 'find-new-job-by')?.due !== due(day));
      expect(wrong).toEqual([]);
    }
  });
});

describe('a second opinion on deadlines agrees for cases drawn by chance', () => {
  const day = fc.constantFrom(...years);
  const settled = { numRuns: 300 };

  it('of a lost job, whatever the permit lasts and whenever it is asked', () => {
    fc.assert(
      fc.property(day, day, day, fc.boolean(), (jobEndedOn, permitUntil, asOf, isUntold) => {
        // A permit that ended before the job did is another story.
        fc.pre(permitUntil >= jobEndedOn);
        const of = said(
          'change',
          { changeKind: 'lost-job', jobEndedOn, permitUntil, ...(isUntold && { policeTold: false }) },
          asOf,
        );
        const [tell, find] = [taskIn(of, 'tell-police-job-loss'), taskIn(of, 'find-new-job-by')];
        // Whoever has not told the police in time may not count on the months.
        const isLate = isUntold && daysAfter(jobEndedOn, 7) < asOf;
        const months = isLate ? null : [monthsAfter(jobEndedOn, 6), permitUntil].sort()[0];
        expect([tell?.due, find?.due]).toEqual([daysAfter(jobEndedOn, 7), months]);
      }),
      settled,
    );
  });

  it('of a move, by citizenship and day, and says what is late', () => {
    const groups = [
      { code: 'SE', id: 'report-move', due: (from: string) => daysAfter(from, 8) },
      { code: 'DE', id: 'report-move', due: (from: string) => daysAfter(monthsAfter(from, 3), 8) },
      { code: 'DE', id: 'eu-registration', due: (from: string) => monthsAfter(from, 3) },
      { code: 'IN', id: 'police-report', due: (from: string) => daysAfter(from, 7) },
    ] as const;
    fc.assert(
      fc.property(fc.constantFrom(...groups), day, day, ({ code, id, due }, arrivalDate, asOf) => {
        const facts = { citizenship: [code], arrivalDate, whereNow: 'abroad' } as const;
        const task = taskIn(said('arrival', facts, asOf), id);
        expect([task?.due, task?.status]).toEqual([due(arrivalDate), due(arrivalDate) < asOf ? 'late' : 'open']);
      }),
      settled,
    );
  });
});
