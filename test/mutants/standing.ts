// What sees a fault without a runner of tests: the cases with known answers of its own area, and the quick part of the
// proof, that is what can be seen of the whole area, and of it beside the others.
import { areas } from '../../src/rules/areas.ts';
import { differencesBetween } from '../../src/rules/proof/across.ts';
import { proveArea } from '../../src/rules/proof/area.ts';
import { blackBoxCases } from '../rules/black-box/index.ts';
import { differences } from '../support/black-box.ts';
import { faults } from './faults.ts';

/** How a process ends that was to see a fault. */
export const exits = { unseen: 0, cases: 3, proof: 4 } as const;

/** Without a number no fault is planted, and every area is looked at. */
export function seen(number: number): number {
  const fault = faults()[number];
  fault?.plant();
  const own = [...areas.values()].filter(({ id }) => fault === undefined || id === fault.within);
  const cases = fault?.within === 'countries' ? Object.keys(blackBoxCases) : own.map(({ id }) => id);
  const answered = cases.every((area) => blackBoxCases[area]?.every((one) => differences(area, one).length === 0));
  if (!answered) return exits.cases;
  const proved = own.every(
    (area) =>
      proveArea(area).failures.length === 0 &&
      [...areas.values()].every((other) => other === area || differencesBetween(area, other).length === 0),
  );
  return proved ? exits.unseen : exits.proof;
}
