// Whether some change leads to yes, and why not where none does.

import { choices, tiedLevels } from './choices.ts';
import type { Domains } from './diagram.ts';
import { freedomOf } from './freedom.ts';
import type { Case } from './judge.ts';
import { bit, state } from './truth.ts';

const met = bit(state.met);

/** Everything that can be, but for what the choices are about. */
function loosened(of: Case): (readonly number[])[] {
  const domains = [...of.domains];
  for (const level of of.cell.permit.levels) domains[level] = freedomOf(of, level).allowed;
  return domains;
}

/** For each choice the ends that it can reach, as bits. */
function* endsReached(of: Case, boldest = false): Generator<number> {
  const { permit, diagrams } = of.cell;
  const tied = tiedLevels(of, permit);
  const domains = loosened(of);
  for (const choice of choices(of, permit, boldest)) {
    tied.forEach((level, index) => {
      domains[level] = choice.tied[index] as readonly number[];
    });
    yield diagrams.reach(permit.node, domains);
  }
}

/** More than any choice can come to: what they are about may be anything. */
function beyondAll(of: Case): Domains {
  const domains = loosened(of);
  for (const level of tiedLevels(of, of.cell.permit)) {
    const { domains: own, size } = of.cell.space.variable(level);
    domains[level] = own[size] as readonly number[];
  }
  return domains;
}

export function hasWayToYes(of: Case): boolean {
  const { permit, diagrams } = of.cell;
  if ((diagrams.reach(permit.node, beyondAll(of)) & met) === 0) return false;
  const leadsToYes = (ends: number) => (ends & met) !== 0;
  return endsReached(of, true).some(leadsToYes) || endsReached(of).some(leadsToYes);
}

/** Why no change leads to yes. */
export function noWayBecause(of: Case): 'law-unclear' | 'no-rule' | 'cannot-be-changed' {
  const ends = endsReached(of).reduce((found, each) => found | each, 0);
  if ((ends & bit(state.noRule)) !== 0) return 'no-rule';
  return (ends & bit(state.law)) !== 0 ? 'law-unclear' : 'cannot-be-changed';
}
