// What a task is for whom: who is left out, for whom a day or a place differs, and when it is done.
import { describe, expect, it } from 'vitest';
import { all, is, some } from '../../../src/rules/condition.ts';
import { area } from '../../../src/rules/engine/area.ts';
import { report } from '../../../src/rules/engine/report.ts';
import type { Facts } from '../../../src/rules/facts/fact.ts';
import type { Task } from '../../../src/rules/rule.ts';

const registering: Task = {
  id: 'registering',
  type: 'duty',
  from: '2010-01-01',
  when: all(),
  except: is('workplace', 'svalbard'),
  done: is('employerConfirmed', true),
  doneOn: 'startDate',
  needs: ['booking'],
  where: 'police',
  due: { of: 'arrivalDate', days: 8 },
  differs: [
    { when: some('citizenship', 'eeaAndSwiss'), due: { of: 'arrivalDate', months: 3, days: 8 }, needs: [] },
    { when: some('citizenship', 'nordic'), where: 'tax-office', how: 'nordic', basis: ['IMM-WHO-03'] },
  ],
  basis: ['IMM-WHO-02'],
};
const booking: Task = {
  ...registering,
  id: 'booking',
  needs: [],
  differs: [],
  due: { first: [{ of: 'startDate' }, { of: 'arrivalDate' }] },
};
const office = area('office', { concludes: 'judgement', tasks: [registering, booking] });

const taskOf = (facts: Facts, id = 'registering') =>
  report(office, { arrivalDate: '2026-11-30', ...facts }, '2026-12-01').tasks.find(({ task }) => task === id);

describe('a task', () => {
  it('leaves nobody out before it is said', () => {
    expect(taskOf({})).toMatchObject({ status: 'open' });
    expect(taskOf({ workplace: 'svalbard' })).toBeUndefined();
  });

  it('differs only for those of whom it is surely so', () => {
    expect(taskOf({})).toMatchObject({ due: '2026-12-08', where: 'police', needs: ['booking'] });
    expect(taskOf({ citizenship: ['DE'] })).toMatchObject({ due: '2027-03-08', where: 'police', needs: [] });
    expect(taskOf({ citizenship: ['IN'] })).toMatchObject({ due: '2026-12-08', where: 'police' });
  });

  it('differs in all that holds, the later one first, and is told in words of its own', () => {
    const nordic = taskOf({ citizenship: ['SE'] });
    expect(nordic).toMatchObject({ due: '2027-03-08', where: 'tax-office', how: 'nordic' });
    expect(nordic?.basis.map(({ id }) => id)).toEqual(['IMM-WHO-03']);
  });

  it.each([
    [{}, 'open'],
    [{ employerConfirmed: true }, 'done'],
    [{ employerConfirmed: false }, 'open'],
    [{ startDate: '2026-11-30' }, 'done'],
    [{ startDate: '2026-12-01' }, 'done'],
    [{ startDate: '2026-12-02' }, 'open'],
    [{ arrivalDate: '2026-11-23' }, 'open'],
    [{ arrivalDate: '2026-11-22' }, 'late'],
  ] as const)('with %o is %s', (facts, status) => {
    expect(taskOf(facts)).toMatchObject({ status });
  });

  it('that may not have been needed and is over is not spoken of', () => {
    const perhaps = { ...booking, when: is('earlyStart', true) };
    const others = area('others', { concludes: 'judgement', tasks: [perhaps] });
    const statusOf = (facts: Facts) => report(others, facts, '2026-12-01').tasks.map(({ status }) => status);
    expect(statusOf({ startDate: '2026-12-02' })).toEqual(['maybe']);
    expect(statusOf({ startDate: '2026-12-01' })).toEqual([]);
    expect(statusOf({ startDate: '2026-12-01', earlyStart: true })).toEqual(['done']);
  });

  it('needs only what is there to do', () => {
    expect(taskOf({}, 'booking')).toMatchObject({ needs: [] });
  });

  it('is due on the first of its days that is known', () => {
    expect(taskOf({}, 'booking')).toMatchObject({ due: '2026-11-30' });
    expect(taskOf({ startDate: '2027-01-04' }, 'booking')).toMatchObject({ due: '2027-01-04' });
  });
});
