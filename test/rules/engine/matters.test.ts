// A question that cannot matter is not asked; one that can is.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eligibility } from '../../../src/rules/eligibility.ts';
import { readCase } from '../../../src/rules/engine/judge.ts';
import { mattering } from '../../../src/rules/engine/matters.ts';
import { conclude } from '../../../src/rules/engine/verdict.ts';
import type { Facts, FactValue } from '../../../src/rules/facts/fact.ts';
import { factOf } from '../../../src/rules/facts/vocabulary.ts';
import { answers, anyCase, anyDay, changed, engineer, isContradictory, today } from '../../support/cases.ts';

const heard = (facts: Facts, asOf: string): string => {
  const { verdict, route } = conclude(readCase(eligibility, facts, asOf));
  return `${verdict} ${route ?? ''}`;
};

describe('a question', () => {
  it('that cannot matter changes neither verdict nor route, however it is answered and whatever else changes', () => {
    let idle = 0;
    fc.assert(
      fc.property(anyCase, anyDay, fc.infiniteStream(fc.nat(1_000)), (facts, asOf, dice) => {
        fc.pre(!isContradictory(facts, asOf));
        const of = readCase(eligibility, facts, asOf);
        const roll = (values: readonly FactValue[]) =>
          values[(dice.next().value as number) % values.length] as FactValue;
        const asked = Object.keys(answers).filter((fact) => (facts[fact] ?? null) === null && !mattering(of)(fact));
        for (const fact of asked.slice(0, 12)) {
          idle++;
          // Everything else that is unknown becomes known, and what can be changed may be.
          const whole = Object.fromEntries(
            Object.entries(answers).flatMap(([other, values]) => {
              if (other === fact) return [];
              const stated = facts[other] ?? null;
              const { change, presume } = factOf(other);
              if (stated === null) return presume ? [] : [[other, roll(values)]];
              if (!change || (change.only && !change.only.includes(String(stated)))) return [[other, stated]];
              return [[other, roll([stated, ...(change.to ?? values)])]];
            }),
          );
          const outcomes = (answers[fact] as readonly FactValue[])
            .map((value) => ({ ...whole, [fact]: value }))
            .filter((each) => !isContradictory(each, asOf))
            .map((each) => heard(each, asOf));
          expect(
            new Set(outcomes).size,
            `${fact}: ${outcomes.join(', ')}\n${JSON.stringify(whole)}`,
          ).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 120 },
    );
    expect(idle).toBeGreaterThan(100);
  });

  it.each([
    ['basePay', { basePay: undefined }],
    ['positionPercent', { positionPercent: undefined }],
    ['educationRelevant', { educationRelevant: undefined }],
    // Too low a pay can be raised, so the person should hear of every other obstacle.
    ['educationRelevant', { educationRelevant: undefined, basePay: { amount: 1, currency: 'NOK', period: 'year' } }],
    ['lowerPayDocumented', { basePay: { amount: 545_399, currency: 'NOK', period: 'year' } }],
  ] as const)('on %s can matter', (fact, change) => {
    expect(mattering(readCase(eligibility, changed(engineer, change), today))(fact)).toBe(true);
  });

  it.each([
    ['basePay', { citizenship: ['SE'], basePay: undefined }],
    ['offer', { citizenship: ['DE'], offer: undefined }],
    ['authorisationHeld', {}],
    ['staffingAgencyApproved', { employerKind: 'foreign-company' }],
  ] as const)('on %s cannot', (fact, change) => {
    expect(mattering(readCase(eligibility, changed(engineer, change), today))(fact)).toBe(false);
  });
});
