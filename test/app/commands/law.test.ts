// The law on days around a change: which figure decides, and that nothing stands without a source.
import { describe, expect, it } from 'vitest';
import { law } from '../../../src/app/commands/law.ts';
import type { InForce, LawInForce } from '../../../src/app/commands/law-in-force.ts';
import { run } from './run.ts';

async function on(asOf: string): Promise<LawInForce> {
  const { code, out } = await run(law, ['--as-of', asOf, '--json']);
  expect(code).toBe(0);
  return JSON.parse(out) as LawInForce;
}

describe('law --json', () => {
  it.each([
    ['2024-06-01', '2023-10-10', 448_900, 'history'],
    ['2026-04-30', '2025-09-01', 522_600, 'decides'],
    ['2026-05-01', '2026-05-01', 545_400, 'decides'],
    ['2027-04-30', '2026-05-01', 545_400, 'decides'],
    ['2027-05-01', '2026-05-01', 545_400, 'last-known'],
  ])('on %s shows the floor of %s: %i, which %s', async (asOf, from, bachelor, status) => {
    const floor = (await on(asOf)).amounts.find((amount) => amount.id === 'payFloors');
    expect(floor).toMatchObject({
      from,
      values: { bachelor },
      status,
      unit: 'NOK',
      period: 'year',
      by: 'positionLevel',
    });
  });

  it('gives every entry the rows it rests on', async () => {
    const inForce = await on('2026-11-22');
    const { asOf, ...groups } = inForce;
    expect(asOf).toBe('2026-11-22');
    for (const [name, entries] of Object.entries(groups) as [string, readonly InForce[]][]) {
      expect([name, entries.length]).not.toEqual([name, 0]);
      for (const { id, from, basis } of entries) {
        expect(from <= asOf, id).toBe(true);
        expect(basis.length, id).toBeGreaterThan(0);
        for (const row of basis) {
          expect(Object.keys(row)).toEqual(['id', 'law', 'section', 'title', 'url', 'seen', 'dated', 'confidence']);
        }
      }
    }
  });

  it('names the dates that govern a rule, and leaves out what is not yet in force', async () => {
    const now = await on('2026-11-22');
    const pay = now.rules.find((rule) => rule.id === 'pay');
    expect(pay).toMatchObject({ role: 'condition', governedBy: ['asOf', 'applicationDate'], from: '2010-01-01' });
    expect(pay?.basis[0]?.id).toBe('IMM-SAL-01');
    const before = await on('2023-12-31');
    expect(now.rules.some((rule) => rule.id === 'agency')).toBe(true);
    expect(before.rules.some((rule) => rule.id === 'agency')).toBe(false);
  });

  it('takes the United Kingdom out of the EEA when it left', async () => {
    const codes = async (asOf: string) => (await on(asOf)).countries.find((set) => set.id === 'eeaAndSwiss')?.codes;
    expect(await codes('2020-12-31')).toContain('GB');
    expect(await codes('2021-01-01')).not.toContain('GB');
  });
});

describe('law', () => {
  it.each(['en', 'nb'])('is read in %s, within the width', async (locale) => {
    for (const asOf of ['2010-01-01', '2024-06-01', '2026-11-22', '2027-05-01']) {
      const { code, out } = await run(law, ['--as-of', asOf, '--locale', locale]);
      expect(code).toBe(0);
      for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
      expect(out).not.toMatch(/\b(?:law|input|confidence|money)-[a-z]|\{ ?\$/);
    }
  });

  it('says that a figure past its review is the last known', async () => {
    const { out } = await run(law, ['--as-of', '2027-05-01']);
    expect(out.replace(/\s+/g, ' ')).toContain('The last known amount, good until 30 April 2027.');
  });

  it('refuses a day it knows nothing of', async () => {
    expect(await run(law, ['--as-of', '2009-12-31'])).toMatchObject({ code: 2, out: '' });
    expect(await run(law, ['all'])).toMatchObject({ code: 2, out: '' });
  });
});
