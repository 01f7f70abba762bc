// Judging full cases by the rules as data, against the same rules written by hand.
import { deepStrictEqual } from 'node:assert';
import { eligibility } from '../src/rules/eligibility.ts';
import { findingsOf, readCase } from '../src/rules/engine/judge.ts';
import { conclude } from '../src/rules/engine/verdict.ts';
import type { Facts } from '../src/rules/facts/fact.ts';
import { type Judged, judgeByHand } from './by-hand.ts';
import { fullCases, today } from './cases.ts';
import { type Row, race, speedRow } from './harness.ts';

const judge = (facts: Facts) => {
  const of = readCase(eligibility, facts, today);
  return { ...conclude(of), findings: findingsOf(of) };
};

/** Ours in the shape of the other side, for comparing what they say. */
function judged(facts: Facts): Judged {
  const { findings, ...conclusion } = judge(facts);
  return {
    ...conclusion,
    findings: findings.map(({ rule, status, because, decidedBy }) => ({
      rule: rule.id,
      status,
      ...(because && { because }),
      decidedBy,
    })),
  };
}

/** Adds up something of every case, so that no work can be left out. */
const total = (cases: readonly Facts[], linesIn: (facts: Facts) => number): number => {
  let lines = 0;
  for (const facts of cases) lines += linesIn(facts);
  if (lines === 0) throw new Error('Nothing was judged');
  return cases.length;
};

export async function benchJudge(): Promise<Row[]> {
  for (const facts of fullCases(1000, 1)) deepStrictEqual(judged(facts), judgeByHand(facts));
  const measured = await race({
    // New people in every round, so that nothing can be remembered of a case as a whole.
    prepare: (round) => fullCases(2000, 100 + round),
    ours: (cases) => total(cases, (facts) => judge(facts).findings.length),
    other: (cases) => total(cases, (facts) => judgeByHand(facts).findings.length),
    rounds: 120,
  });
  return [speedRow('a full case judged', 'cases', measured, 0.2)];
}
