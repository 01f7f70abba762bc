// The proof of whole areas: each kind of slip, planted, is found, and an area without one is proved.
import { describe, expect, it } from 'vitest';
import { amounts } from '../../../src/rules/amounts.ts';
import { areas } from '../../../src/rules/areas.ts';
import { clause } from '../../../src/rules/clause.ts';
import { all, atLeast, is, not } from '../../../src/rules/condition.ts';
import type { Area } from '../../../src/rules/engine/area.ts';
import { report } from '../../../src/rules/engine/report.ts';
import { differencesBetween } from '../../../src/rules/proof/across.ts';
import { proveArea } from '../../../src/rules/proof/area.ts';
import type { Check } from '../../../src/rules/proof/failure.ts';
import { contradiction } from '../../../src/rules/rule.ts';
import { deadRule, planted, row, rule } from '../../support/planted.ts';

const found = (area: Area): [Check, string][] => proveArea(area).failures.map(({ check, about }) => [check, about]);
const offered = (from: string, to?: string) => ({
  from,
  ...(to !== undefined && { to }),
  basis: [row] as const,
  require: is('offer', 'written'),
});

it('finds nothing in an area in which nothing is wrong', () => {
  expect(found(planted())).toEqual([['reached', 'verdict not-yet-known']]);
});

describe('what nobody comes to', () => {
  it.each<[string, Partial<Area>, string]>([
    ['a rule that is never met', { rules: [rule('offered'), deadRule] }, 'rule dead met or open'],
    [
      'a rule that is always met',
      { rules: [rule('offered'), rule('idle', { require: not(all(is('offer', 'written'), is('offer', 'none'))) })] },
      'rule idle otherwise',
    ],
    ['a verdict', { rules: [deadRule] }, 'verdict likely'],
    [
      'a grade of a clause',
      {
        concludes: 'contract',
        clauses: [
          clause('probation', {
            weight: 'must',
            governedBy: 'asOf',
            versions: [
              {
                from: '2010-01-01',
                basis: [row],
                unlawful: is('offer', 'none'),
                worrying: all(is('offer', 'none'), is('offer', 'oral')),
              },
            ],
          }),
        ],
      },
      'clause probation worrying',
    ],
    [
      'a contradiction that rules out nothing',
      { contradictions: [contradiction('never', ['offer'], all(is('offer', 'none'), is('offer', 'oral')))] },
      'contradiction never',
    ],
  ])('is found: %s', (_, about, name) => {
    expect(found(planted(about))).toContainEqual(['reached', name]);
  });
});

describe('what holds twice on one day', () => {
  it.each<[string, Partial<Area>, RegExp]>([
    [
      'two versions of a rule',
      { rules: [rule('offered', { versions: [offered('2010-01-01', '2020-01-01'), offered('2020-01-01')] })] },
      /^rule offered/,
    ],
    [
      'a version without an end, and another',
      { rules: [rule('offered', { versions: [offered('2010-01-01'), offered('2020-01-01')] })] },
      /^rule offered/,
    ],
    [
      'two amounts',
      {
        amounts: [
          amounts('fee', { period: 'once' }, [
            { from: '2020-01-01', to: '2020-12-31', values: { all: 1 }, row },
            { from: '2020-12-31', reviewBy: '2021-12-31', values: { all: 2 }, row },
          ]),
        ],
      },
      /^amount fee/,
    ],
    ['two rules of one name', { rules: [rule('offered'), rule('offered')] }, /^offered$/],
  ])('is found: %s', (_, about, name) => {
    const overlaps = found(planted(about)).filter(([check]) => check === 'overlap');
    expect(overlaps.map(([, each]) => each).join()).toMatch(name);
  });

  it('is not one version after the other', () => {
    const after = [offered('2010-01-01', '2019-12-31'), offered('2020-01-01')];
    expect(found(planted({ rules: [rule('offered', { versions: after })] })).map(([check]) => check)).not.toContain(
      'overlap',
    );
  });
});

describe('what rests on nothing', () => {
  it.each<[string, Partial<Area>, string]>([
    // The row holds since September 2025 and until April 2026.
    [
      'a row that has run out',
      {
        rules: [rule('offered', { from: '2025-09-01', basis: ['IMM-SAL-02'] }), rule('later', { from: '2026-05-01' })],
      },
      'offered',
    ],
    ['a row that had not begun', { rules: [rule('offered', { basis: ['IMM-SAL-01'] })] }, 'offered'],
    ['a condition on a row that is uncertain', { rules: [rule('offered', { basis: ['IMM-SAL-22'] })] }, 'offered'],
    [
      'an amount that outlives its row',
      {
        amounts: [
          amounts('floor', { period: 'year' }, [
            { from: '2025-09-01', to: '2026-05-01', values: { all: 1 }, row: 'IMM-SAL-02' },
          ]),
        ],
      },
      'floor',
    ],
  ])('is found: %s', (_, about, name) => {
    expect(found(planted(about))).toContainEqual(['basis', name]);
  });
});

describe('two areas with a rule of one name', () => {
  const experienced = (years: number): Area =>
    planted({ rules: [rule('experienced', { require: atLeast('experienceYears', years) })] });

  it('are told apart where somebody meets it in one and fails it in the other, with such a case', () => {
    const [one, other] = [experienced(6), experienced(5)];
    const failures = differencesBetween(one, other);
    expect(failures.map(({ check, about }) => [check, about])).toContainEqual(['across', 'experienced']);
    const { facts = {}, day = '' } = failures[0] ?? {};
    const status = (area: Area) => report(area, facts, day).findings[0]?.status;
    expect([status(one), status(other)].sort()).toEqual(['met', 'not-met']);
    expect(Object.keys(facts)).toEqual(['experienceYears']);
  });

  it('are one where nobody does', () => {
    expect(differencesBetween(experienced(6), experienced(6))).toEqual([]);
  });

  it('must work out one fact in one way', () => {
    const area = areas.get('eligibility') as Area;
    const [first, ...rest] = area.derived;
    const copied = planted({ derived: [{ ...(first as (typeof area.derived)[number]) }, ...rest] });
    expect(differencesBetween(area, copied).map(({ about }) => about)).toContain(first?.id);
  });
});
