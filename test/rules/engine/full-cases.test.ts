// The diagrams against a second reading of the rules, on cases of which everything is known.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { eligibility } from '../../../src/rules/eligibility.ts';
import { findingsOf, readCase } from '../../../src/rules/engine/judge.ts';
import { conclude } from '../../../src/rules/engine/verdict.ts';
import type { Facts } from '../../../src/rules/facts/fact.ts';
import type { Rule } from '../../../src/rules/rule.ts';
import { anyDay, engineer, isContradictory, today } from '../../support/cases.ts';
import { fullCase, statusByHand, verdictByHand } from '../../support/full-cases.ts';

/** Nothing out of the way, so that a yes is not too rare. */
const ordinary: Facts = {
  familyTie: 'none',
  currentPermit: 'none',
  purpose: 'first',
  age: 30,
  workplace: 'mainland',
  regulatedProfession: false,
  shortStay: 'none',
  applicationDate: today,
  educationDocumented: true,
};

const nearOrFar: fc.Arbitrary<Facts> = fc
  .tuple(fullCase, fc.option(fc.subarray(Object.keys(engineer))))
  .map(([full, near]) => {
    const some = near?.map((fact) => [fact, engineer[fact] ?? null]);
    const facts: Facts = { ...full, ...(some && { ...ordinary, ...Object.fromEntries(some) }) };
    return { ...facts, hoursPerWeek: Number(facts.positionPercent) * 0.375 };
  });

it('every finding and the verdict are what the trees say', () => {
  const verdicts = new Set<string>();
  fc.assert(
    fc.property(nearOrFar, anyDay, (facts, asOf) => {
      fc.pre(!isContradictory(facts, asOf));
      const of = readCase(eligibility, facts, asOf);
      for (const { rule, status, because } of findingsOf(of)) {
        expect(because ?? status, rule.id).toBe(statusByHand(rule, facts, asOf));
      }
      const { verdict } = conclude(of);
      verdicts.add(verdict);
      expect(verdict === 'other-route' ? 'not-likely' : verdict).toBe(verdictByHand(facts, asOf));
    }),
    { numRuns: 500 },
  );
  expect(verdicts.size).toBe(5);
});

it('a date with no rule settles a finding that the law leaves open on another of its dates', () => {
  // What a floor ends on is not known of 2024, so there the papers for a lower pay decide; of 2009 no rule is known.
  const facts: Facts = { ...ordinary, ...engineer, applicationDate: '2024-06-01', lowerPayDocumented: true };
  const pay = eligibility.rules.find(({ id }) => id === 'pay') as Rule;
  for (const [asOf, status] of [
    ['2024-06-01', 'law'],
    ['2009-12-31', 'no-rule'],
  ] as const) {
    const found = findingsOf(readCase(eligibility, facts, asOf)).find(({ rule }) => rule === pay);
    expect(found?.because ?? found?.status, asOf).toBe(status);
    expect(statusByHand(pay, facts, asOf), asOf).toBe(status);
  }
});
