// What comes first, comes in time: a law over the tasks of every area.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areas } from '../../src/rules/areas.ts';
import { addDays } from '../../src/rules/dates.ts';
import { contradictionIn } from '../../src/rules/engine/judge.ts';
import { report } from '../../src/rules/engine/report.ts';
import type { Facts } from '../../src/rules/facts/fact.ts';
import { factOf } from '../../src/rules/facts/vocabulary.ts';
import { daysOfTask } from '../../src/rules/rule.ts';
import { everyAnswer, today } from '../support/cases.ts';
import { taskIn } from '../support/plans.ts';

const all = [...areas.values()].filter(({ tasks }) => tasks.length > 0);

describe.each(all.map((area) => [area.id, area] as const))('the tasks of %s', (_, area) => {
  const isDay = (fact: string) => fact !== 'asOf' && factOf(fact).kind === 'date';
  const days = [...new Set(area.tasks.flatMap(daysOfTask))].filter(isDay);
  const other = Object.keys(everyAnswer).filter((fact) => !isDay(fact));
  const day = fc.integer({ min: -200, max: 400 }).map((count) => addDays(today, count));
  const cases: fc.Arbitrary<Facts> = fc
    .tuple(
      fc.record(Object.fromEntries(days.map((fact) => [fact, day])), { requiredKeys: [] }),
      fc.record(Object.fromEntries(other.map((fact) => [fact, fc.constantFrom(...(everyAnswer[fact] ?? [null]))])), {
        requiredKeys: [],
      }),
    )
    .map(([dates, facts]) => ({ ...facts, ...dates }) as Facts);

  it('begin no sooner than what they need, and what they need is wanted no later than they are due', () => {
    fc.assert(
      fc.property(cases, (facts) => {
        fc.pre(contradictionIn(area, facts, today) === undefined);
        const { tasks } = report(area, facts, today);
        const byId = new Map(tasks.map((task) => [task.task, task]));
        for (const task of tasks.filter(({ status }) => status === 'open')) {
          for (const needed of task.needs.map((id) => byId.get(id)).filter((each) => each && each.status !== 'done')) {
            const edge = `${needed?.task} before ${task.task}`;
            if (task.start && needed?.start) expect(task.start >= needed.start, edge).toBe(true);
            const by = needed?.wanted?.by ?? needed?.due;
            // What cannot be begun before that day is not done by it.
            const isTooLate = needed?.start && task.due && needed.start >= task.due;
            if (task.due && by && !isTooLate) expect(by <= task.due, edge).toBe(true);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('before the journey', () => {
  const mover: Facts = {
    citizenship: ['IN'],
    whereNow: 'abroad',
    permitStage: 'granted',
    decisionDate: '2026-11-01',
    arrivalDate: '2027-01-15',
  };

  it('the rabies vaccine is due 21 days before, and the blood test begins four months before', () => {
    const pet = taskIn({ ...mover, pets: true }, 'pets');
    expect(pet).toMatchObject({ start: '2026-09-15', due: '2026-12-25', workingDayBefore: '2026-12-24' });
    expect(taskIn({ ...mover, pets: true }, 'pets', '2026-12-26')?.status).toBe('late');
  });

  it('the police are booked as soon as the permit is there, which is now', () => {
    expect(taskIn(mover, 'book-police')).toMatchObject({ due: today, status: 'open' });
    expect(taskIn({ ...mover, decisionDate: '2026-12-04' }, 'book-police')?.due).toBe('2026-12-04');
  });

  it('the papers of the family are stamped from now on, and packed the day before', () => {
    const withFamily = { ...mover, comesWith: 'partner' };
    expect(taskIn(withFamily, 'legalise-papers')?.due).toBe(today);
    expect(taskIn(withFamily, 'papers-to-bring')).toMatchObject({ due: '2027-01-14', needs: ['legalise-papers'] });
    expect(taskIn({ ...mover, comesWith: 'alone' }, 'legalise-papers')).toBeUndefined();
  });

  it('nobody is told to have the family apply together once one of them has handed in', () => {
    const withFamily = { ...mover, comesWith: 'partner' };
    expect(taskIn(withFamily, 'family-applies')?.how).toBe('later');
    const before = { ...withFamily, permitStage: 'not-applied', decisionDate: null };
    expect(taskIn(before, 'family-applies')?.how).toBeUndefined();
  });
});

describe('the partner of a German', () => {
  const couple: Facts = { citizenship: ['DE'], comesWith: 'partner', arrivalDate: '2027-03-01' };

  it.each([
    [['IN'], 'open'],
    [['IN', 'PL'], undefined],
    [['SE'], undefined],
  ])('from %s has a residence card to apply for: %s', (familyCitizenship, status) => {
    expect(taskIn({ ...couple, familyCitizenship }, 'partner-residence-card')?.status).toBe(status);
  });

  it('has none for a short stay', () => {
    const short = { ...couple, familyCitizenship: ['IN'], stayLength: 'under-three-months' };
    expect(taskIn(short, 'partner-residence-card')).toBeUndefined();
  });
});

describe('a German who is paid on 31 March', () => {
  const german: Facts = { citizenship: ['DE'], arrivalDate: '2027-03-01', firstPayDate: '2027-03-31' };

  it('reports the move before the bank needs the number, though the law gives until June', () => {
    expect(taskIn(german, 'report-move')).toMatchObject({
      due: '2027-06-09',
      wanted: { by: '2027-03-31', for: 'bank-account' },
    });
    expect(taskIn(german, 'bank-account')).toMatchObject({ start: null, due: '2027-03-31' });
  });
});
