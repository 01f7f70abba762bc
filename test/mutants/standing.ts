// The quick part of the proof with a fault planted: what can be seen of whole areas, and of pairs of them.
import { areas } from '../../src/rules/areas.ts';
import { differencesBetween } from '../../src/rules/proof/across.ts';
import { proveArea } from '../../src/rules/proof/area.ts';
import { faults } from './faults.ts';

export function proveStanding(number: number): boolean {
  faults()[number]?.plant();
  const all = [...areas.values()];
  const pairs = all.flatMap((one, index) => all.slice(index + 1).map((other) => [one, other] as const));
  return (
    all.every((area) => proveArea(area).failures.length === 0) &&
    pairs.every(([one, other]) => differencesBetween(one, other).length === 0)
  );
}
