// The verdict alone by twelve rules: ours, against functions written by hand, and against json-rules-engine.
import { strictEqual } from 'node:assert';
import type { Facts } from '../src/rules/facts/fact.ts';
import { fullCases } from './cases.ts';
import { type Row, race, speedRow } from './harness.ts';
import { allMetByEngine } from './verdict-engine.ts';
import { verdictByHand, verdictByOurs } from './verdict-rules.ts';

/** Counts who may come, so that no work can be left out. */
function decide(cases: readonly Facts[], isYes: (facts: Facts) => boolean): number {
  let yes = 0;
  for (const facts of cases) if (isYes(facts)) yes++;
  if (yes === 0) throw new Error('Nobody may come');
  return cases.length;
}

const ours = (cases: readonly Facts[]) => decide(cases, (facts) => verdictByOurs(facts) === 'likely');
const few = 250;

export async function benchVerdict(): Promise<Row[]> {
  for (const facts of fullCases(2000, 1)) {
    strictEqual(verdictByOurs(facts), verdictByHand(facts));
    strictEqual(await allMetByEngine(facts), verdictByHand(facts) === 'likely');
  }
  const byHand = await race({
    prepare: (round) => fullCases(2000, 100 + round),
    ours,
    other: (cases) => decide(cases, (facts) => verdictByHand(facts) === 'likely'),
    rounds: 120,
  });
  const byEngine = await race({
    prepare: (round) => fullCases(few, 100 + round),
    ours,
    other: async (cases) => {
      let yes = 0;
      for (const facts of cases) if (await allMetByEngine(facts)) yes++;
      if (yes === 0) throw new Error('Nobody may come');
      return cases.length;
    },
    rounds: 40,
  });
  return [
    speedRow('verdict alone, twelve rules (by hand)', 'cases', byHand, 0.2),
    speedRow('verdict alone, twelve rules (json-rules-engine)', 'cases', byEngine, 20),
  ];
}
