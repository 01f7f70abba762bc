// Clauses of a contract on an invented area: the law itself is tested with its area.
import { describe, expect, test } from 'vitest';
import { clause } from '../../../src/rules/clause.ts';
import { all, atLeast, atMost, is, not, open } from '../../../src/rules/condition.ts';
import { area } from '../../../src/rules/engine/area.ts';
import { report } from '../../../src/rules/engine/report.ts';
import type { Facts } from '../../../src/rules/facts/fact.ts';

const hours = clause('hours', {
  governedBy: 'applicationDate',
  weight: 'must',
  applies: not(is('workplace', 'offshore')),
  versions: [
    {
      from: '2020-01-01',
      to: '2024-06-30',
      basis: ['IMM-SW-02'],
      unlawful: atLeast('hoursPerWeek', 48),
      inOrder: atMost('hoursPerWeek', 40),
    },
    {
      from: '2024-07-01',
      basis: ['IMM-SW-02'],
      unlawful: atLeast('hoursPerWeek', 41),
      worrying: all(atLeast('hoursPerWeek', 38), is('earlyStart', true)),
      inOrder: atMost('hoursPerWeek', 40),
    },
  ],
});
const unclear = clause('unclear', {
  governedBy: 'asOf',
  weight: 'may',
  versions: [
    { from: '2020-01-01', basis: ['IMM-SW-02'], worrying: open('proRata'), inOrder: not(is('offer', 'none')) },
  ],
});
const contract = area('contract', { concludes: 'contract', essential: ['offer'], clauses: [hours, unclear] });

const judge = (facts: Facts, asOf = '2026-11-28') => report(contract, facts, asOf);
const gradeOf = (facts: Facts, id = 'hours') => judge(facts).clauses?.find((each) => each.clause === id)?.grade;

describe('a clause', () => {
  test.each<[string, Facts, string | undefined]>([
    ['in order', { hoursPerWeek: 37.5 }, 'in-order'],
    ['unlawful from its threshold', { hoursPerWeek: 41 }, 'unlawful'],
    ['not stated while two grades are possible', { hoursPerWeek: 39 }, 'not-stated'],
    ['worrying once that is known', { hoursPerWeek: 39, earlyStart: true }, 'worrying'],
    ['in order once that is known', { hoursPerWeek: 39, earlyStart: false }, 'in-order'],
    ['the worst that holds', { hoursPerWeek: 50, earlyStart: true }, 'unlawful'],
    ['judged by the date that governs it', { hoursPerWeek: 41, applicationDate: '2024-06-30' }, 'not-stated'],
    ['of another version a day later', { hoursPerWeek: 41, applicationDate: '2024-07-01' }, 'unlawful'],
    ['not stated where no rule is known', { hoursPerWeek: 50, applicationDate: '2019-12-31' }, 'not-stated'],
    ['not spoken of where it does not apply', { hoursPerWeek: 50, workplace: 'offshore' }, undefined],
  ])('is %s', (_, facts, grade) => {
    expect(gradeOf({ offer: 'written', ...facts })).toBe(grade);
  });

  test('on which the law is unclear is not stated, whatever is said', () => {
    expect(gradeOf({ offer: 'written' }, 'unclear')).toBe('not-stated');
  });

  test('says what to ask for, unless it is in order', () => {
    const asks = (facts: Facts) => judge(facts).clauses?.map(({ ask }) => ask);
    expect(asks({ offer: 'written', hoursPerWeek: 37 })).toEqual([null, 'clause-unclear.ask']);
  });
});

describe('the verdict on a contract', () => {
  test.each<[string, Facts]>([
    ['not-yet-known', {}],
    ['ask-first', { offer: 'written' }],
    ['do-not-sign-yet', { offer: 'written', hoursPerWeek: 41 }],
    ['do-not-sign-yet', { hoursPerWeek: 41 }],
    ['sound', { offer: 'written', hoursPerWeek: 37.5 }],
  ])('is %s for %j', (verdict, facts) => {
    expect(judge(facts).verdict).toBe(verdict);
  });
});
