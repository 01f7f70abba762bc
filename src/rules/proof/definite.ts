// What is definite stays definite: whatever becomes known leaves a part of what could be, never something new.
// That is so in every diagram if its lift has no branch that "unknown" leaves out, and in every case if what is worked
// out of some facts never says more than what is worked out of more of them.
import type { Cell } from '../engine/cell.ts';
import type { Compiled } from '../engine/compiled.ts';
import { bit, silent, state } from '../engine/truth.ts';
import { factOf } from '../facts/vocabulary.ts';
import { type Combination, type Concrete, factsOf, type Group, type Path } from './concrete.ts';
import type { Failure } from './failure.ts';
import { Lift } from './lift.ts';
import { shortestPaths } from './paths.ts';

/** Every function of a cell that somebody is told the value of. */
export function functionsOf(cell: Cell): readonly Compiled[] {
  const tasks = [...cell.tasks.values()].flatMap(({ when, done }) => (done ? [when, done] : [when]));
  const permit = cell.area.concludes === 'permit' ? [cell.exempt, cell.permit] : [];
  return [...cell.findings, ...permit, ...cell.clauses.values(), ...tasks, ...cell.reckonings.values()];
}

export interface Lifted {
  readonly nodes: number;
  readonly failures: readonly Failure[];
}

/** Lifts every function, looks for a flip, and holds what the judge finds against the lift at every node of it. */
export function liftAll(cell: Cell, concrete: Concrete): Lifted {
  let nodes = 0;
  const failures: Failure[] = [];
  const done = new Set<number>();
  for (const { id, node } of functionsOf(cell)) {
    if (done.has(node)) continue;
    done.add(node);
    const lift = new Lift(cell.diagrams, node, state.impossible);
    nodes += lift.table.size;
    const path = lift.flips() ?? disagreement(cell, node, lift);
    if (path) failures.push(failureAt(cell, concrete, id, path));
  }
  return { nodes, failures: [...failures, ...tooSure(cell, concrete)] };
}

/** A path at whose end the lift says something else than the judge, who goes through the diagram itself. */
function disagreement(cell: Cell, node: number, lift: Lift): Path | undefined {
  const whole = cell.space.variables.map(({ domains, size }) => domains[size] as readonly number[]);
  const ignored = ~bit(state.impossible) & (2 * bit(silent) - 1);
  for (const [end, path] of shortestPaths(lift.table, lift.node)) {
    if (end >= 64) continue;
    const domains = [...whole];
    for (const [level, value] of path) {
      if (value < cell.space.variable(level).size) domains[level] = [value];
    }
    if ((cell.diagrams.reach(node, domains) & ignored) !== lift.sets[end]) return path;
  }
  return undefined;
}

const failureAt = (cell: Cell, concrete: Concrete, about: string, path: Path): Failure => {
  const known = new Map([...path].filter(([level, value]) => value < cell.space.variable(level).size));
  const facts = concrete.facts(known);
  return { check: 'definite', of: cell.area.id, day: cell.day, about, ...(facts && { facts }) };
};

/** Variables that leave out, while something is unknown, what they may still come to. */
function tooSure(cell: Cell, concrete: Concrete): Failure[] {
  return concrete.groups.filter(({ facts }) => facts.length > 1).flatMap((group) => tooSureIn(cell, group));
}

function tooSureIn(cell: Cell, group: Group): Failure[] {
  const variables = group.levels.map((level) => cell.space.variable(level));
  const masks = variables.map(({ domains }) =>
    domains.map((domain) => domain.reduce((sum, value) => sum | (1 << value), 0)),
  );
  const maskOf = (place: number, at: number): number => masks[place]?.[at] as number;
  const key = (values: readonly unknown[]): string => JSON.stringify(values.map((value) => value ?? null));
  const byValues = new Map(group.combinations.map((each) => [key(each.values), each]));
  const found = new Map<string, Failure>();
  const alternatives = cell.area.essential.filter((each) => typeof each !== 'string');
  const instead = (fact: string, values: Combination['values']): boolean =>
    alternatives.some(
      (each) =>
        each.includes(fact) && each.some((other) => other !== fact && values[group.facts.indexOf(other)] !== undefined),
    );
  for (const more of group.combinations) {
    if (isImpossible(cell, group, more.places)) continue;
    for (const [index, value] of more.values.entries()) {
      const fact = group.facts[index] as string;
      // What is presumed is never unknown, and one fact may stand for another: to say it otherwise is to correct it.
      if (value === undefined || factOf(fact).presume !== undefined || instead(fact, more.values)) continue;
      const less = byValues.get(key(more.values.with(index, undefined)));
      if (!less) continue;
      const place = variables.findIndex(
        ({ id }, at) =>
          cell.space.derivedOf(id)?.corrects?.includes(fact) !== true &&
          (maskOf(at, more.places[at] as number) & ~maskOf(at, less.places[at] as number)) !== 0,
      );
      const variable = variables[place];
      if (!variable || found.has(variable.id)) continue;
      const facts = factsOf(group, more);
      found.set(variable.id, { check: 'definite', of: cell.area.id, day: cell.day, about: variable.id, facts });
    }
  }
  return [...found.values()];
}

/** Whether the values contradict each other, so that nobody can say them all. */
function isImpossible(cell: Cell, group: Group, places: readonly number[]): boolean {
  const domains = cell.space.variables.map(({ domains: own, size }) => own[size] as readonly number[]);
  for (const [index, level] of group.levels.entries()) {
    domains[level] = cell.space.variable(level).domains[places[index] as number] as readonly number[];
  }
  return [...cell.contradictions.values()].some(({ node }) => cell.diagrams.reach(node, domains) === bit(state.met));
}
