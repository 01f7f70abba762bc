// Stored cases judged on two days: exactly those that come to something else are listed, and nothing is dropped unsaid.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { recheck } from '../../../src/app/commands/recheck.ts';
import { eligibility } from '../../../src/rules/eligibility.ts';
import { readCase } from '../../../src/rules/engine/judge.ts';
import { conclude } from '../../../src/rules/engine/verdict.ts';
import type { Facts } from '../../../src/rules/facts/fact.ts';
import { changed, engineer, isContradictory, kroner } from '../../support/cases.ts';
import { fullCase, verdictByHand } from '../../support/full-cases.ts';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'veiviser-recheck-'));
afterAll(() => rmSync(folder, { recursive: true }));

const [before, after] = ['2026-04-30', '2026-05-01'];
const days = ['--from', before, '--to', after];
const line = (id: unknown, facts: Facts, area = 'eligibility'): string => JSON.stringify({ id, area, facts });

interface Listed {
  readonly id: string;
  readonly before: string;
  readonly after: string;
  readonly route?: object;
  readonly because: readonly { readonly rule: string; readonly basis: readonly { readonly id: string }[] }[];
}

async function listed(lines: readonly string[]): Promise<Listed[]> {
  const file = join(folder, 'cases.jsonl');
  writeFileSync(file, lines.join('\n'));
  const { code, out, errors } = await run(recheck, [file, ...days, '--json']);
  expect([code, errors]).toEqual([0, []]);
  return out.split('\n').flatMap((each) => (each === '' ? [] : (JSON.parse(each) as Listed)));
}

/** People near to a yes, the date of their application as often said as not. */
const made: readonly Facts[] = fc.sample(
  fc
    .tuple(
      fullCase,
      fc.subarray(Object.keys(engineer), { minLength: 8 }),
      fc.integer({ min: 5_000, max: 6_400 }),
      fc.boolean(),
    )
    .map(([full, near, hundreds, isSaid]): Facts => {
      const some = Object.fromEntries(near.map((fact) => [fact, engineer[fact] ?? null]));
      const plain = { familyTie: 'none', currentPermit: 'none', purpose: 'first', age: 30, workplace: 'mainland' };
      const ordinary = { ...plain, regulatedProfession: false, shortStay: 'none', educationDocumented: true };
      const facts: Facts = { ...full, ...ordinary, ...some, basePay: kroner(hundreds * 100) };
      return changed(
        { ...facts, hoursPerWeek: Number(facts.positionPercent) * 0.375 },
        isSaid ? {} : { applicationDate: undefined },
      );
    })
    .filter((facts) => !isContradictory(facts, before) && !isContradictory(facts, after)),
  { numRuns: 10_000, seed: 11 },
);

describe('ten thousand cases across the day on which the pay floor rises', () => {
  it('are listed exactly where verdict or route is another', async () => {
    const found = await listed(made.map((facts, index) => line(`case ${index}`, facts)));
    const said = (facts: Facts, day: string) => JSON.stringify(conclude(readCase(eligibility, facts, day)));
    const expected = made.flatMap((facts, index) =>
      said(facts, before) === said(facts, after) ? [] : [`case ${index}`],
    );
    expect(found.map(({ id }) => id)).toEqual(expected);
    expect(found.length).toBeGreaterThan(500);
    expect(found.length).toBeLessThan(9_500);
    for (const each of found) {
      expect(each.because.length, each.id).toBeGreaterThan(0);
      for (const { basis } of each.because) expect(basis.length).toBeGreaterThan(0);
    }
  });

  it('are the ones that the plain reading of the trees tells apart', async () => {
    const some = made.slice(0, 4_000);
    const found = await listed(some.map((facts, index) => line(index, facts)));
    const moved = found.filter((each) => plain(each.before) !== plain(each.after)).map(({ id }) => id);
    const byHand = some.flatMap((facts, index) => {
      const on = (day: string) => verdictByHand({ ...facts, applicationDate: facts.applicationDate ?? day }, day);
      return on(before) === on(after) ? [] : [index];
    });
    expect(moved).toEqual(byHand);
    expect(moved.length).toBeGreaterThan(150);
  });
});

/** Other routes are told apart by what can be changed, which the plain reading knows nothing of. */
const plain = (verdict: string): string => (verdict === 'other-route' ? 'not-likely' : verdict);

describe('a stored case', () => {
  const paid = (amount: number) => changed(engineer, { basePay: kroner(amount) });

  it.each([
    [522_599, []],
    [522_600, ['likely', 'not-likely']],
    [545_399, ['likely', 'not-likely']],
    [545_400, []],
  ])('paid %i comes from and to %o', async (amount, expected) => {
    const found = await listed([line('one', paid(amount))]);
    expect(found.flatMap((each) => [each.before, each.after])).toEqual(expected);
    for (const { because } of found) {
      expect(because.map(({ rule }) => rule)).toEqual(['pay']);
      expect(because[0]?.basis[0]?.id).toBe('IMM-SAL-01');
    }
  });

  it('keeps the keys in the order of the contract', async () => {
    const [found] = await listed([line('one', paid(530_000))]);
    expect(Object.keys(found ?? {})).toEqual(['id', 'before', 'after', 'because']);
  });

  it('is told in words, with how many there were', async () => {
    const { code, out } = await run(recheck, ['-', ...days], `${line('mine', paid(530_000))}\n${line(2, engineer)}\n`);
    expect(code).toBe(0);
    expect(out).toContain('mine (eligibility): likely becomes not-likely. Because of: The pay [IMM-SAL-01');
    expect(out).toContain('2 cases judged on 30 April 2026 and on 1 May 2026. Changed: 1.');
  });
});

describe('a broken line', () => {
  const good = line('good', changed(engineer, { basePay: kroner(530_000) }));

  it.each([
    ['{"id":"x"', 'Line 2: This is not valid JSON'],
    ['[1]', 'Line 2: The line must be a JSON object'],
    ['{"id":"x","area":"eligibility"}', 'Line 2: The line must be a JSON object'],
    ['{"id":"x","area":"eligibility","facts":{},"more":1}', 'Line 2: The line must be a JSON object'],
    ['{"id":"x","area":"fishing","facts":{}}', 'Line 2: There is no area called “fishing”'],
    ['{"id":"x","area":"eligibility","facts":{"height":2}}', 'Line 2: There is no fact called “height”'],
    ['{"id":"x","area":"eligibility","facts":{"age":-1}}', 'Line 2: “age” must be from'],
    ['{"id":"x","area":"eligibility","facts":{"startDate":"2026-02-30"}}', 'Line 2: “2026-02-30”'],
    ['{"id":"x","area":"eligibility","facts":{"age":30,"age":31}}', 'Line 2: “facts.age” is given more than once'],
    [
      '{"id":"x","area":"eligibility","facts":{"basePay":{"amount":-5,"currency":"NOK","period":"year"}}}',
      'Line 2: “basePay.amount” must be more than 0',
    ],
    [
      '{"id":"x","area":"eligibility","facts":{"citizenship":["SE"],"currentPermit":"skilled-worker"}}',
      'Line 2: These answers cannot all be true',
    ],
  ])('%s is named by its number, and the rest is done', async (broken, told) => {
    const { code, out, errors } = await run(recheck, ['-', ...days, '--json'], `${good}\n${broken}\n${good}\n`);
    expect(code).toBe(2);
    expect(out.trim().split('\n')).toHaveLength(2);
    expect(errors).toHaveLength(2);
    expect(errors[0]).toContain(told);
    expect(errors[1]).toContain('One line was left out');
  });

  it('may be no text, or longer than anybody writes', async () => {
    const long = `{"id":"${'x'.repeat(1_048_600)}"}`;
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe, 10]), Buffer.from(`${long}\n${good}`)]);
    const { code, out, errors } = await run(recheck, ['-', ...days, '--json'], bytes);
    expect([code, out.trim().split('\n').length]).toEqual([2, 1]);
    expect(errors.map((each) => each.slice(0, 7))).toEqual(['Line 1:', 'Line 2:', '2 lines']);
  });

  it('is not one that is empty, or the mark that a text begins with', async () => {
    expect(await run(recheck, ['-', ...days, '--json'], `\uFEFF${good}\r\n\n  \n`)).toMatchObject({
      code: 0,
      errors: [],
    });
  });
});

it.each([
  [[]],
  [['cases.jsonl']],
  [['-', '--from', after, '--to', before]],
  [[join(folder, 'nowhere.jsonl'), ...days]],
  [[folder, ...days]],
])('refuses %o in one line', async (args) => {
  const { code, out, errors } = await run(recheck, args);
  expect([code, out, errors.length]).toEqual([2, '', 1]);
});
