// The way to yes: every smallest set of changes, by the person or the employer, that makes the permit likely.
import type { Derived, Get } from '../derive.ts';
import type { Facts, FactValue } from '../facts/fact.ts';
import { findFact } from '../facts/vocabulary.ts';
import type { Cell } from './cell.ts';
import type { Compiled } from './compiled.ts';
import { type Diagrams, type Domains, firstNode, type Node } from './diagram.ts';
import { type Freedom, fixedTo, freedomOf } from './freedom.ts';
import type { Case } from './judge.ts';
import { isStated, reader } from './known.ts';
import { type Left, leftOf, levelsOf, textOf } from './left.ts';
import { bit, state } from './truth.ts';

/** One change of one variable to one of its classes. */
export interface Step {
  readonly fact: string;
  /** The class, or for a number that others are worked out from, the value to reach. */
  readonly to: { readonly level: number; readonly index: number } | { readonly value: FactValue };
}
export type Way = readonly Step[];

/** More ways than this are never looked for. */
const mostWays = 5_000;

type Lever = NonNullable<Derived['lever']>;

/** What a condition depends on that is worked out from facts, and all that is read from the same facts. */
interface Ties {
  readonly derived: readonly (Derived & { readonly thresholds: readonly number[] })[];
  readonly levels: readonly number[];
}

const ties = new WeakMap<Compiled, Ties>();

function tiesOf({ space }: Cell, compiled: Compiled): Ties {
  let own = ties.get(compiled);
  if (!own) {
    const derived = compiled.levels.flatMap((level) => space.derivedOf(space.variable(level).id) ?? []);
    const inputs = new Set(derived.flatMap((each) => each.from));
    own = {
      derived: derived.map((each) => ({ ...each, thresholds: space.cutsOf(each.id).map(({ at }) => at) })),
      levels: compiled.levels.filter((level) => space.variable(level).inputs.some((input) => inputs.has(input))),
    };
    ties.set(compiled, own);
  }
  return own;
}

/** The levels that are read from an input of something derived, and so change with it. */
export const tiedLevels = ({ cell }: Case, compiled: Compiled): readonly number[] => tiesOf(cell, compiled).levels;

/** One choice for the facts that others are worked out from, with what it makes of the diagram's variables. */
export interface Choice {
  readonly steps: Way;
  readonly domains: Domains;
}

/**
 * Every useful choice for the inputs of derived variables: leave them, fill them in, raise them to a threshold.
 * The boldest: only the one that changes whatever can be, as far as it can be.
 */
export function choices(of: Case, compiled: Compiled, boldest = false): Choice[] {
  const { space } = of.cell;
  const { derived, levels } = tiesOf(of.cell, compiled);
  let made: { steps: Way; facts: Facts }[] = [{ steps: [], facts: of.facts }];
  const extend = (input: string, values: (get: Get) => readonly FactValue[], said?: Lever['said']) => {
    made = made.flatMap((choice) => {
      const all = values(reader(choice.facts, of.asOf, of.ruledOut));
      const changed = (boldest ? all.slice(-1) : all).map((value) => {
        const change = said?.(value, (fact) => choice.facts[fact]) ?? { [input]: value };
        const steps = Object.entries(change).map(([fact, to]): Step => ({ fact, to: { value: to } }));
        return { steps: [...choice.steps, ...steps], facts: { ...choice.facts, ...change } };
      });
      return boldest && changed.length > 0 ? changed : [choice, ...changed];
    });
  };
  for (const input of new Set(derived.flatMap((each) => each.needs(of.get)))) {
    if (!derived.some((each) => each.lever?.input === input)) extend(input, () => space.optionsOf(input));
  }
  for (const { lever, thresholds } of derived) {
    if (!lever || (isStated(of.facts, lever.input) && !findFact(lever.input)?.change)) continue;
    extend(lever.input, (get) => lever.reach(get, thresholds), lever.said);
  }
  return made.map(({ steps, facts }) => {
    if (steps.length === 0) return { steps, domains: of.domains };
    const domains = [...of.domains];
    const get = reader(facts, of.asOf, of.ruledOut);
    const inputs = new Set(steps.map((step) => step.fact));
    for (const level of levels) {
      const variable = space.variable(level);
      if (variable.inputs.some((input) => inputs.has(input))) domains[level] = variable.domain(get);
    }
    return { steps, domains };
  });
}

/** What one choice leaves to be done. */
export interface Remaining {
  readonly steps: Way;
  /** The condition, where whatever can be changed may be anything. */
  readonly left: Left;
  readonly freedom: (level: number) => Freedom;
}

export function remaining(of: Case, compiled: Compiled): Remaining[] {
  const tied = tiedLevels(of, compiled);
  const allowed = [...of.domains];
  for (const level of compiled.levels) if (!tied.includes(level)) allowed[level] = freedomOf(of, level).allowed;
  return choices(of, compiled).map(({ steps, domains }) => {
    for (const level of tied) allowed[level] = domains[level] as readonly number[];
    const fixed = (level: number): Freedom => fixedTo(level, domains[level] as readonly number[]);
    return {
      steps,
      left: leftOf(of.cell, compiled.node, allowed),
      freedom: (level) => (tied.includes(level) ? fixed(level) : freedomOf(of, level)),
    };
  });
}

/** All that the ways are found from. */
export const remainingText = (all: readonly Remaining[]): string =>
  all
    .map(({ steps, left, freedom }) => {
      const free = levelsOf(left).map((level) => freedom(level).text);
      return `${steps.length > 0 ? JSON.stringify(steps) : ''} ${textOf(left)} ${free}`;
    })
    .join('|');

const met = bit(state.met);
const ignored = ~bit(state.impossible);

/** Every smallest way for one choice, by recursion over what is left of the diagram. */
function waysWithin({ space }: Cell, { steps, left, freedom }: Remaining): Way[] {
  const { node } = left;
  const { table } = left.remains;
  const stays = space.variables.map(({ domains, size }) => domains[size] as readonly number[]);
  for (const level of levelsOf(left)) stays[level] = freedom(level).stay;
  const memo = new Map<Node, readonly (readonly [number, number][])[]>();

  type Literals = readonly [number, number][];
  const holds = (start: Node, literals: Literals): boolean => {
    const domains = [...stays];
    for (const [level, index] of literals) domains[level] = [index];
    return (table.reach(start, domains) & ignored) === met;
  };
  const walk = (start: Node): readonly Literals[] => {
    if (start < firstNode) return start === state.met ? [[]] : [];
    const known = memo.get(start);
    if (known) return known;
    const level = table.level(start);
    const children = table.children(start);
    const { stay, targets } = freedom(level);
    const base = meet(
      table,
      stay.map((index) => children[index] as Node),
    );
    const unchanged = walk(base);
    const changed = targets.flatMap((index) =>
      walk(children[index] as Node)
        .filter((literals) => !holds(base, literals))
        .map((literals): Literals => [[level, index], ...literals]),
    );
    const found = [...unchanged, ...changed].slice(0, mostWays);
    memo.set(start, found);
    return found;
  };
  return walk(node).map((literals) => [
    ...steps,
    ...literals.map(([level, index]): Step => ({ fact: space.variable(level).id, to: { level, index } })),
  ]);
}

/** Met where all of them are; what cannot be does not count. */
function meet(table: Diagrams, nodes: readonly Node[]): Node {
  return nodes.reduce((a, b) =>
    table.combine(a, b, (x, y) => {
      if (x === state.impossible) return y;
      return y === state.impossible || x !== state.met ? x : y;
    }),
  );
}

const keyOf = (step: Step): string =>
  'value' in step.to ? `${step.fact}=${JSON.stringify(step.to.value)}` : `${step.fact}@${step.to.index}`;

/** Every smallest set of single changes beside one of the choices; unmerged. */
export function ways(of: Case, all: readonly Remaining[]): Way[] {
  const found = all.flatMap((each) => waysWithin(of.cell, each));
  const keyed = found.map((way) => ({ way, keys: new Set(way.map(keyOf)) })).sort((a, b) => a.keys.size - b.keys.size);
  const kept: typeof keyed = [];
  for (const each of keyed) {
    if (!kept.some((smaller) => smaller.keys.isSubsetOf(each.keys))) kept.push(each);
  }
  return kept.map((each) => each.way);
}
