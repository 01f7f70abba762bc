// The verdict alone is the verdict of the whole case, whatever is known of it, if it can be.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areas } from '../../../src/rules/areas.ts';
import { eligibility } from '../../../src/rules/eligibility.ts';
import { contradictionIn, readCase } from '../../../src/rules/engine/judge.ts';
import { conclude } from '../../../src/rules/engine/verdict.ts';
import { verdictOf } from '../../../src/rules/engine/verdict-of.ts';
import type { Facts } from '../../../src/rules/facts/fact.ts';
import { anyCase, anyDay, engineer, kroner, today } from '../../support/cases.ts';
import { fullCase } from '../../support/full-cases.ts';

describe.each([...areas.values()])('in $id', (area) => {
  it('is the same', () => {
    fc.assert(
      fc.property(fc.oneof(anyCase, fullCase), anyDay, (facts, asOf) => {
        fc.pre(contradictionIn(area, facts, asOf) === undefined);
        expect(verdictOf(area, facts, asOf)).toEqual(conclude(readCase(area, facts, asOf)));
      }),
      { numRuns: area === eligibility ? 1000 : 50 },
    );
  });
});

interface Told {
  readonly what: string;
  readonly facts: Facts;
  readonly verdict: string;
  readonly route?: string;
}
const visaFree = { ...engineer, citizenship: ['US'], offer: 'none' };

const told: readonly Told[] = [
  { what: 'nothing known', facts: {}, verdict: 'not-yet-known' },
  { what: 'a Nordic citizen, nothing else known', facts: { citizenship: ['SE'] }, verdict: 'no-permit-needed' },
  { what: 'pay just at the floor', facts: engineer, verdict: 'likely' },
  { what: 'pay a krone short', facts: { ...engineer, basePay: kroner(545_399) }, verdict: 'not-likely' },
  { what: 'no offer, a visa-free passport', facts: visaFree, verdict: 'other-route', route: 'job-seeker-visa-free' },
  { what: 'a presumption that gives way', facts: { ...engineer, whereNow: 'norway-permit' }, verdict: 'likely' },
];

it.each(told)('$what', ({ facts, what: _, ...conclusion }) => {
  expect(verdictOf(eligibility, facts, today)).toEqual(conclusion);
});
