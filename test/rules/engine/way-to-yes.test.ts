// The way to yes: each way leads there, no part of one does, and where none is given there is none.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eligibility } from '../../../src/rules/eligibility.ts';
import { advise, type Change, type Target } from '../../../src/rules/engine/advice.ts';
import { hasWayToYes } from '../../../src/rules/engine/hope.ts';
import { readCase } from '../../../src/rules/engine/judge.ts';
import { conclude } from '../../../src/rules/engine/verdict.ts';
import type { Facts, FactValue } from '../../../src/rules/facts/fact.ts';
import { factOf } from '../../../src/rules/facts/vocabulary.ts';
import { answers, anyCase, anyDay, isContradictory, kroner } from '../../support/cases.ts';

const verdictOf = (facts: Facts, asOf: string): string => conclude(readCase(eligibility, facts, asOf)).verdict;

/** Values that satisfy a target: its boundary, and where there is one, another. */
function valuesOf(fact: string, to: Target): FactValue[] {
  if ('oneOf' in to) return [...to.oneOf];
  if ('atLeast' in to) {
    const more = fact === 'positionPercent' ? 100 : to.atLeast + 1;
    return factOf(fact).kind === 'money' ? [kroner(to.atLeast), kroner(to.atLeast + 90_000)] : [to.atLeast, more];
  }
  if ('atMost' in to) return [to.atMost];
  return [to.onOrAfter, to.onOrBefore].flatMap((day) => day ?? []);
}

/** The case with the changes made: each at its boundary (0), or at another value. */
function applied(facts: Facts, way: readonly Change[], pick: number): Facts {
  const chosen = way.map(({ fact, to }, index): [string, FactValue] => {
    const values = valuesOf(fact, to);
    return [fact, values[(pick * (index + 1)) % values.length] ?? null];
  });
  return { ...facts, ...Object.fromEntries(chosen) };
}

const unsettled = (facts: Facts, asOf: string): boolean =>
  !isContradictory(facts, asOf) && !['likely', 'no-permit-needed'].includes(verdictOf(facts, asOf));

describe('the way to yes', () => {
  it('leads to yes, and no part of it does', () => {
    fc.assert(
      fc.property(anyCase, anyDay, fc.nat(6), (facts, asOf, pick) => {
        fc.pre(unsettled(facts, asOf));
        for (const way of advise(readCase(eligibility, facts, asOf)).ways) {
          const said = JSON.stringify(way);
          expect(verdictOf(applied(facts, way, 0), asOf), said).toMatch(/^(likely|no-permit-needed)$/);
          expect(verdictOf(applied(facts, way, pick), asOf), said).toMatch(/^(likely|no-permit-needed)$/);
          for (const left of way) {
            const rest = way.filter((change) => change !== left);
            const without = applied(facts, rest, 0);
            if (isContradictory(without, asOf)) continue;
            expect(verdictOf(without, asOf), `${said} without ${left.fact}`).not.toBe('likely');
          }
        }
      }),
      { numRuns: 120 },
    );
  });

  it('is missing only where no change that can be made leads to yes', () => {
    fc.assert(
      fc.property(anyCase, anyDay, fc.infiniteStream(fc.nat(1_000)), (facts, asOf, dice) => {
        fc.pre(unsettled(facts, asOf));
        const of = readCase(eligibility, facts, asOf);
        const { ways } = advise(of);
        expect(ways.length > 0).toBe(hasWayToYes(of));
        if (ways.length > 0) return;
        const roll = (values: readonly FactValue[]) =>
          values[(dice.next().value as number) % values.length] as FactValue;
        for (let round = 0; round < 25; round++) {
          const tried: Facts = Object.fromEntries(
            Object.entries(answers).flatMap(([fact, values]) => {
              const stated = facts[fact] ?? null;
              const { change, presume } = factOf(fact);
              if (stated === null && presume && !change) return [];
              if (stated !== null && !change) return [[fact, stated]];
              if (change?.only && stated !== null && !change.only.includes(String(stated))) return [[fact, stated]];
              const allowed =
                stated === null && !presume
                  ? values
                  : (change?.to ?? values.filter((each) => fact !== 'applicationDate' || String(each) >= asOf));
              return [[fact, roll(stated === null ? allowed : [stated, ...allowed])]];
            }),
          );
          if (!isContradictory(tried, asOf)) expect(verdictOf(tried, asOf), JSON.stringify(tried)).not.toBe('likely');
        }
      }),
      { numRuns: 100 },
    );
  });
});
