// What is due for review, what changed between two days, and what rests on which source.
import { describe, expect, it } from 'vitest';
import { law } from '../../../src/app/commands/law.ts';
import type { LawDiff } from '../../../src/app/commands/law-diff.ts';
import type { LawDue } from '../../../src/app/commands/law-due.ts';
import type { ListedSource } from '../../../src/app/commands/law-sources.ts';
import { areas } from '../../../src/rules/areas.ts';
import { rows } from '../../../src/rules/law/rows/index.ts';
import { sources } from '../../../src/rules/law/sources.ts';
import { registerOf } from '../../../src/rules/register.ts';
import { run } from './run.ts';

async function given<Shape>(...args: string[]): Promise<Shape> {
  const { code, out, errors } = await run(law, [...args, '--json']);
  expect([code, errors]).toEqual([0, []]);
  return JSON.parse(out) as Shape;
}

const ids = (figures: readonly { readonly id: string }[]): string[] => figures.map(({ id }) => id);

describe('law due', () => {
  it.each([
    ['2027-04-30', 'payFloors', 'next', 0],
    ['2027-05-01', 'payFloors', 'due', 1],
    ['2027-05-01', 'basicAmount', 'due', 1],
    ['2027-01-31', 'applicationFee', 'next', 0],
    ['2027-02-01', 'applicationFee', 'due', 1],
  ] as const)('on %s the review of %s is %s, %i days over', async (on, id, list, over) => {
    const due = await given<LawDue>('due', '--on', on);
    const figure = due[list].find((each) => each.id === id);
    expect(figure?.daysOver).toBe(over);
    expect(figure?.basis.length).toBeGreaterThan(0);
    expect(ids(due[list === 'due' ? 'next' : 'due'])).not.toContain(id);
  });

  it('takes the latest version of a figure only, and names what is held against it', async () => {
    const { due, next } = await given<LawDue>('due', '--on', '2026-11-22');
    const floors = [...due, ...next].filter(({ id }) => id === 'payFloors');
    expect(floors).toHaveLength(1);
    expect(floors[0]).toMatchObject({ reviewBy: '2027-04-30', values: { bachelor: 545_400, master: 624_700 } });
    expect(ids(floors[0]?.readBy ?? [])).toContain('pay');
  });

  it('knows the last day of every figure that may decide', async () => {
    const { due, next } = await given<LawDue>('due', '--on', '2026-11-22');
    const known = ids([...due, ...next]);
    const deciding = registerOf([...areas.values()]).filter(
      (entry) => entry.kind === 'amount' && entry.versions.some(({ decides }) => decides),
    );
    expect(ids(deciding).filter((id) => !known.includes(id))).toEqual([]);
  });

  it('takes today where no day is said', async () => {
    expect((await given<LawDue>('due')).on).toBe('2026-11-22');
  });
});

describe('law diff', () => {
  it('tells a percentage as one, and nothing of a rate that a new year leaves as it was', async () => {
    const { out } = await run(law, ['diff', '--from', '2025-12-31', '--to', '2026-01-01']);
    expect(out).toContain('From 16.7 percent to 16.8 percent.');
    expect(out).not.toContain('NOK 0.1');
    expect(out).not.toContain('Tax on ordinary income');
  });

  const changed = async (from: string, to: string) =>
    (await given<LawDiff>('diff', '--from', from, '--to', to)).changes;

  it('says nothing of days on which nothing changed', async () => {
    expect(await changed('2026-04-30', '2026-04-30')).toEqual([]);
    expect(ids(await changed('2026-05-01', '2026-05-02'))).not.toContain('payFloors');
    const { out } = await run(law, ['diff', '--from', '2026-05-01', '--to', '2026-05-02']);
    expect(out).toContain('Nothing changed');
  });

  it.each([
    ['2026-04-29', '2026-04-30', false],
    ['2026-04-30', '2026-05-01', true],
    ['2026-05-01', '2026-05-02', false],
  ])('from %s to %s the floor changes: %s', async (from, to, changes) => {
    const floor = (await changed(from, to)).find(({ id }) => id === 'payFloors');
    expect(floor !== undefined).toBe(changes);
    if (floor) {
      expect(floor).toMatchObject({
        day: '2026-05-01',
        what: 'changes',
        before: { bachelor: 522_600, master: 599_200 },
        after: { bachelor: 545_400, master: 624_700 },
      });
    }
  });

  it('goes through every change on the way', async () => {
    const floors = (await changed('2025-01-01', '2027-12-31')).filter(({ id }) => id === 'payFloors');
    expect(floors.map(({ day, what }) => [day, what])).toEqual([
      ['2025-04-11', 'begins'],
      ['2025-09-01', 'changes'],
      ['2026-05-01', 'changes'],
      ['2027-05-01', 'ends'],
    ]);
  });

  it('says which countries came in and which went out', async () => {
    const { out } = await run(law, ['diff', '--from', '2020-12-31', '--to', '2021-01-01']);
    expect(out.replace(/\s+/g, ' ')).toContain('No longer in it: United Kingdom.');
  });

  it('says in kroner how much more', async () => {
    const { out } = await run(law, ['diff', '--from', '2026-04-30', '--to', '2026-05-01']);
    expect(out.replace(/\s+/g, ' ')).toContain('from NOK 522,600 a year to NOK 545,400 a year, NOK 22,800 more.');
  });

  it('tells what is wrong with the days', async () => {
    for (const args of [[], ['--from', '2026-01-01'], ['--from', '2026-01-02', '--to', '2026-01-01']]) {
      const { code, out, errors } = await run(law, ['diff', ...args]);
      expect([code, out, errors.length]).toEqual([2, '', 1]);
    }
    expect((await run(law, ['diff', '--from', '2026-02-30', '--to', '2026-03-01'])).code).toBe(2);
    expect((await run(law, ['changes'])).errors[0]).toContain('due, diff, sources');
  });
});

describe('law sources', () => {
  it('lists every source once, with every row that was read in it', async () => {
    const { sources: listed } = await given<{ sources: ListedSource[] }>('sources');
    expect(listed.map(({ source }) => source)).toEqual(Object.keys(sources));
    const read = new Set(listed.flatMap((each) => each.rows.map(({ row }) => row)));
    expect([...read].sort()).toEqual(Object.keys(rows).sort());
    for (const { seen, url } of listed)
      expect([/^\d{4}-\d\d-\d\d$/.test(seen), url.startsWith('http')]).toEqual([true, true]);
  });

  it('says what rests on it', async () => {
    const { sources: listed } = await given<{ sources: ListedSource[] }>('sources');
    const resting = listed.flatMap((each) => each.rows).find(({ row }) => row === 'IMM-SAL-01')?.restsOnIt;
    expect(ids(resting ?? [])).toContain('payFloors');
  });
});

describe.each(['en', 'nb'])('in %s', (locale) => {
  it.each([['due', '--on', '2027-05-05'], ['diff', '--from', '2010-01-01', '--to', '2027-12-31'], ['sources']])(
    'law %s is read within the width',
    async (...args) => {
      const { code, out } = await run(law, [...args, '--locale', locale]);
      expect(code).toBe(0);
      for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
      expect(out).not.toMatch(/\b(?:law|rule|task|figure|route|clause)-[a-z]+[A-Z.]|\{ ?\$/);
    },
  );
});
