// What is definite stays so: whatever else is learned, and in whatever order it was said.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { eligibility } from '../../../src/rules/eligibility.ts';
import { findingsOf, readCase } from '../../../src/rules/engine/judge.ts';
import { report } from '../../../src/rules/engine/report.ts';
import type { Facts } from '../../../src/rules/facts/fact.ts';
import { factOf } from '../../../src/rules/facts/vocabulary.ts';
import { answerToAny, anyCase, anyDay, isContradictory } from '../../support/cases.ts';

const definite = (facts: Facts, asOf: string) =>
  findingsOf(readCase(eligibility, facts, asOf)).filter((finding) => finding.status !== 'unknown');

it('no definite finding flips when an unknown fact that is not presumed becomes known', () => {
  fc.assert(
    fc.property(anyCase, anyDay, answerToAny, (facts, asOf, [fact, value]) => {
      const more = { ...facts, [fact]: value };
      fc.pre((facts[fact] ?? null) === null && !factOf(fact).presume);
      fc.pre(!isContradictory(facts, asOf) && !isContradictory(more, asOf));
      const after = new Map(definite(more, asOf).map((finding) => [finding.rule.id, finding.status]));
      for (const before of definite(facts, asOf)) expect(after.get(before.rule.id), before.rule.id).toBe(before.status);
    }),
    { numRuns: 500 },
  );
});

it('the facts that decided a finding decide it alone, and none of them can be left out', () => {
  fc.assert(
    fc.property(anyCase, anyDay, (facts, asOf) => {
      fc.pre(!isContradictory(facts, asOf));
      for (const finding of definite(facts, asOf)) {
        const only = Object.fromEntries(finding.decidedBy.map((fact) => [fact, facts[fact] ?? null]));
        const statusOf = (some: Facts) =>
          findingsOf(readCase(eligibility, some, asOf)).find((each) => each.rule === finding.rule)?.status;
        expect(statusOf(only), finding.rule.id).toBe(finding.status);
        // Leaving out what rules a presumption out would bring the presumption back.
        if (readCase(eligibility, only, asOf).ruledOut.size > 0) continue;
        for (const fact of finding.decidedBy) {
          expect(statusOf({ ...only, [fact]: null }), `${finding.rule.id} without ${fact}`).not.toBe(finding.status);
        }
      }
    }),
    { numRuns: 100 },
  );
});

it('the same facts in any order give the same report to the byte, and nothing given is written to', () => {
  const freeze = <T>(value: T): T => {
    if (typeof value === 'object' && value !== null)
      for (const part of Object.values(Object.freeze(value))) freeze(part);
    return value;
  };
  freeze(eligibility);
  fc.assert(
    fc.property(
      anyCase.chain((facts) =>
        fc.tuple(fc.constant(facts), fc.shuffledSubarray(Object.keys(facts), { minLength: Object.keys(facts).length })),
      ),
      anyDay,
      ([facts, order], asOf) => {
        const shuffled = freeze(Object.fromEntries(order.map((fact) => [fact, facts[fact] ?? null])));
        const once = JSON.stringify(report(eligibility, freeze(facts), asOf));
        expect(JSON.stringify(report(eligibility, shuffled, asOf))).toBe(once);
        expect(JSON.stringify(report(eligibility, facts, asOf))).toBe(once);
      },
    ),
    { numRuns: 80 },
  );
});
