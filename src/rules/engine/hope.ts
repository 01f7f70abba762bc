// Whether some change leads to yes, and why not where none does.
import { findFact } from '../facts/vocabulary.ts';
import type { Cell } from './cell.ts';
import type { Domains } from './diagram.ts';
import type { Case } from './judge.ts';
import { isStated } from './known.ts';
import { bit, state } from './truth.ts';
import { choices, freedomOf, tiedLevels } from './way-to-yes.ts';

const met = bit(state.met);

/** What is the same for every case of a cell. */
interface Plan {
  /** The levels whose freedom depends on nothing but their own fact, and the ones that the choices are about. */
  readonly free: readonly number[];
  readonly tied: readonly number[];
  /** What a free level can be, by level, class, and whether it was stated. */
  readonly known: Map<number, readonly number[]>;
}

const plans = new WeakMap<Cell, Plan>();

function planFor(of: Case): Plan {
  let plan = plans.get(of.cell);
  if (!plan) {
    const { levels } = of.cell.permit;
    const tied = tiedLevels(of, of.cell.permit);
    plan = {
      free: levels.filter((level) => !tied.has(level)),
      tied: levels.filter((level) => tied.has(level)),
      known: new Map(),
    };
    plans.set(of.cell, plan);
  }
  return plan;
}

function freed(of: Case, { known }: Plan, level: number): readonly number[] {
  const { id } = of.cell.space.variable(level);
  const key = ((of.classes[level] as number) * 1024 + level) * 2 + Number(isStated(of.facts, id));
  let domain = known.get(key);
  if (!domain) {
    const { stay, targets } = freedomOf(of, level);
    domain = [...new Set([...stay, ...targets])];
    // What can still be done about a day depends on the day.
    if (findFact(id)?.kind !== 'date') known.set(key, domain);
  }
  return domain;
}

/** Everything free that can be, apart from what the choices are about. */
function loosened(of: Case, plan: Plan): (readonly number[])[] {
  const domains = [...of.domains];
  for (const level of plan.free) domains[level] = freed(of, plan, level);
  return domains;
}

/** For each choice the ends that it can reach, as bits. */
function* endsReached(of: Case, boldest = false): Generator<number> {
  const { permit, diagrams } = of.cell;
  const plan = planFor(of);
  const domains = loosened(of, plan);
  for (const choice of choices(of, permit, boldest)) {
    for (const level of plan.tied) domains[level] = choice.domains[level] as readonly number[];
    yield diagrams.reach(permit.node, domains);
  }
}

/** More than any choice can come to: what they are about may be anything. */
function beyondAll(of: Case): Domains {
  const plan = planFor(of);
  const domains = loosened(of, plan);
  for (const level of plan.tied) {
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
