// What sees a fault without a runner of tests: the cases with known answers, and the quick part of the proof, that is what
// can be seen of whole areas, and of pairs of them.
import { areas } from '../../src/rules/areas.ts';
import { differencesBetween } from '../../src/rules/proof/across.ts';
import { proveArea } from '../../src/rules/proof/area.ts';
import { blackBoxCases } from '../rules/black-box/index.ts';
import { differences } from '../support/black-box.ts';
import { faults } from './faults.ts';

/** How a process ends that was to see a fault. */
export const exits = { unseen: 0, cases: 3, proof: 4 } as const;

export function seen(number: number): number {
  faults()[number]?.plant();
  const answered = Object.entries(blackBoxCases).every(([area, cases]) =>
    cases.every((one) => differences(area, one).length === 0),
  );
  if (!answered) return exits.cases;
  const all = [...areas.values()];
  const pairs = all.flatMap((one, index) => all.slice(index + 1).map((other) => [one, other] as const));
  const proved =
    all.every((area) => proveArea(area).failures.length === 0) &&
    pairs.every(([one, other]) => differencesBetween(one, other).length === 0);
  return proved ? exits.unseen : exits.proof;
}
