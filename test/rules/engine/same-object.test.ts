// What is found alike is one object, whoever it was found for: what is made of it is remembered by the object itself.
import { describe, expect, it } from 'vitest';
import { eligibility } from '../../../src/rules/eligibility.ts';
import { report } from '../../../src/rules/engine/report.ts';
import type { Facts } from '../../../src/rules/facts/fact.ts';
import { engineer, kroner, today } from '../../support/cases.ts';

const found = (facts: Facts) => new Set(report(eligibility, facts, today).findings);

describe('what is found of people who differ', () => {
  const first = found({ ...engineer, positionPercent: 100, basePay: kroner(52_000, 'month') });
  const others: Record<string, Facts> = {
    'in pay': { ...engineer, positionPercent: 100, basePay: kroner(61_500, 'month') },
    'in the level of the post, whose figures come from other rows': { ...engineer, positionLevel: 'master' },
    'in the percentage': { ...engineer, positionPercent: 90 },
  };

  it.each(Object.entries(others))('is the same object wherever it says the same: %s', (_, facts) => {
    const told = new Map([...first].map((finding) => [JSON.stringify(finding), finding]));
    const alike = [...found(facts)].filter((finding) => told.has(JSON.stringify(finding)));
    expect(alike.length).toBeGreaterThan(10);
    for (const finding of alike) expect(first.has(finding)).toBe(true);
  });

  it('is still the same after all of them', () => {
    const again = found({ ...engineer, positionPercent: 100, basePay: kroner(52_000, 'month') });
    expect([...again].every((finding) => first.has(finding))).toBe(true);
  });
});
