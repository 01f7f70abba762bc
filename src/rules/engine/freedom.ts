// What can still be done about each thing that a case says: what it can turn out to be, and what it can be changed to.
import type { Fact, FactValue } from '../facts/fact.ts';
import { findFact } from '../facts/vocabulary.ts';
import type { Cell } from './cell.ts';
import type { Case } from './judge.ts';
import { isStated } from './known.ts';
import type { Variable } from './variables.ts';

/** What can still be done about one variable of the diagram. */
export interface Freedom {
  /** Where it stands without a change. */
  readonly stay: readonly number[];
  readonly targets: readonly number[];
  /** Both together. */
  readonly allowed: readonly number[];
  /** The same as text, with its level: unlike that of any other in the cell. */
  readonly text: string;
}

type ByClass = Map<number, Freedom>;

/** By level, class, and whether it was said. What can still be done about a day depends on the day judged on. */
interface Known {
  readonly always: ByClass;
  readonly days: ByClass;
  asOf: string;
}

const freedoms = new WeakMap<Cell, Known>();

export const isDay = (id: string): boolean => findFact(id)?.kind === 'date';

/** Whether a stated value can be changed, and to which classes. */
export function freedomOf(of: Case, level: number): Freedom {
  let known = freedoms.get(of.cell);
  if (!known) {
    known = { always: new Map(), days: new Map(), asOf: of.asOf };
    freedoms.set(of.cell, known);
  }
  if (known.asOf !== of.asOf) {
    known.asOf = of.asOf;
    known.days.clear();
  }
  const { id } = of.cell.space.variable(level);
  const key = ((of.classes[level] as number) * 1024 + level) * 2 + Number(isStated(of.facts, id));
  let freedom = known.always.get(key) ?? known.days.get(key);
  if (!freedom) {
    const { stay, targets } = freedomIn(of, level);
    const allowed = [...new Set([...stay, ...targets])].sort((a, b) => a - b);
    freedom = { stay, targets, allowed, text: `${level}:${stay}>${targets};` };
    (isDay(id) ? known.days : known.always).set(key, freedom);
  }
  return freedom;
}

/** Nothing can be done about it. */
export const fixedTo = (level: number, stay: readonly number[]): Freedom => ({
  stay,
  targets: [],
  allowed: stay,
  text: `${level}:${stay};`,
});

function freedomIn(of: Case, level: number): Pick<Freedom, 'stay' | 'targets'> {
  const variable = of.cell.space.variable(level);
  const stay = of.domains[level] as readonly number[];
  const fact = findFact(variable.id);
  if (!fact || variable.inputs.length !== 1) return { stay, targets: [] };
  const value = of.get(variable.id);
  const asked = isStated(of.facts, variable.id) ? value : undefined;
  const all = variable.domain(() => undefined);
  // Unknown, or half known: whatever it may turn out to be counts as filling it in.
  if (asked === undefined && value === undefined) return { stay, targets: all };
  const halfKnown = fact.kind === 'option' && typeof value === 'string' && fact.means?.[value] !== undefined;
  const open = halfKnown ? [...stay] : [];
  return {
    stay,
    targets: [...new Set([...open, ...changeTargets(of, fact, variable, value)])].filter(
      (index) => stay.length > 1 || index !== stay[0],
    ),
  };
}

function changeTargets(of: Case, fact: Fact, variable: Variable, value: FactValue | undefined): readonly number[] {
  if (!fact.change) return [];
  if (fact.change.only && !fact.change.only.includes(String(value))) return [];
  if (fact.change.to) {
    return fact.change.to.flatMap((to) => [...variable.domain((id) => (id === fact.id ? to : undefined))]);
  }
  const all = variable.domain(() => undefined);
  if (fact.kind !== 'date') return all;
  // A day that has passed cannot be chosen any more.
  const today = variable.domain((id) => (id === fact.id ? of.asOf : undefined))[0] as number;
  return all.filter((index) => index >= today);
}
