// The way to yes: every smallest set of changes, by the person or the employer, that makes the permit likely.
import type { Derived, Get } from '../derive.ts';
import type { Fact, Facts, FactValue } from '../facts/fact.ts';
import { findFact } from '../facts/vocabulary.ts';
import type { Compiled } from './compiled.ts';
import { type Diagrams, type Domains, firstNode, type Node } from './diagram.ts';
import type { Case } from './judge.ts';
import { isStated, reader } from './known.ts';
import { bit, state } from './truth.ts';
import type { Variable } from './variables.ts';

/** One change of one variable to one of its classes. */
export interface Step {
  readonly fact: string;
  /** The class, or for a number that others are worked out from, the value to reach. */
  readonly to: { readonly level: number; readonly index: number } | { readonly value: FactValue };
}
export type Way = readonly Step[];

/** More ways than this are never looked for. */
const mostWays = 5_000;

/** What can still be done about one variable of the diagram. */
interface Freedom {
  /** Where it stands without a change. */
  readonly stay: readonly number[];
  readonly targets: readonly number[];
}

/** Whether a stated value can be changed, and to which classes. */
export function freedomOf(of: Case, level: number): Freedom {
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

type Lever = NonNullable<Derived['lever']>;

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
  const derived = derivedIn(of, compiled);
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
  for (const { id, lever } of derived) {
    if (!lever || (isStated(of.facts, lever.input) && !findFact(lever.input)?.change)) continue;
    const thresholds = space.cutsOf(id).map((cut) => cut.at);
    extend(lever.input, (get) => lever.reach(get, thresholds), lever.said);
  }
  return made.map(({ steps, facts }) => {
    const domains = [...of.domains];
    const get = reader(facts, of.asOf, of.ruledOut);
    if (steps.length > 0) {
      const inputs = new Set(steps.map((step) => step.fact));
      for (const level of compiled.levels) {
        const variable = space.variable(level);
        if (variable.inputs.some((input) => inputs.has(input))) domains[level] = variable.domain(get);
      }
    }
    return { steps, domains };
  });
}

function derivedIn(of: Case, compiled: Compiled): Derived[] {
  const { space } = of.cell;
  return compiled.levels.flatMap((level) => space.derivedOf(space.variable(level).id) ?? []);
}

/** The levels that are read from an input of something derived, and so change with it. */
export function tiedLevels(of: Case, compiled: Compiled): ReadonlySet<number> {
  const inputs = new Set(derivedIn(of, compiled).flatMap((each) => each.from));
  return new Set(
    compiled.levels.filter((level) => of.cell.space.variable(level).inputs.some((input) => inputs.has(input))),
  );
}

const met = bit(state.met);
const ignored = ~bit(state.impossible);

/** Every smallest way for one choice, by recursion over the diagram. */
function waysWithin(of: Case, compiled: Compiled, choice: Choice): Way[] {
  const { diagrams, space } = of.cell;
  const tied = tiedLevels(of, compiled);
  const freedom = new Map(
    compiled.levels.map((level): [number, Freedom] => [
      level,
      tied.has(level) ? { stay: choice.domains[level] as readonly number[], targets: [] } : freedomOf(of, level),
    ]),
  );
  const allowed = space.variables.map((_, level) => {
    const own = freedom.get(level);
    return own ? [...new Set([...own.stay, ...own.targets])].sort((a, b) => a - b) : [0];
  });
  const { table, node } = diagrams.restrict(compiled.node, allowed);
  const stays = allowed.map((_, level) => freedom.get(level)?.stay ?? [0]);
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
    const { stay, targets } = freedom.get(level) as Freedom;
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
    ...choice.steps,
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
export function ways(of: Case, made: readonly Choice[], compiled: Compiled = of.cell.permit): Way[] {
  const found = made.flatMap((choice) => waysWithin(of, compiled, choice));
  const keyed = found.map((way) => ({ way, keys: new Set(way.map(keyOf)) })).sort((a, b) => a.keys.size - b.keys.size);
  const kept: typeof keyed = [];
  for (const each of keyed) {
    if (!kept.some((smaller) => smaller.keys.isSubsetOf(each.keys))) kept.push(each);
  }
  return kept.map((each) => each.way);
}
