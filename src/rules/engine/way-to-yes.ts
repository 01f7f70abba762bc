// The way to yes: every smallest set of changes, by the person or the employer, that makes the permit likely.
import type { Derived, Get } from '../derive.ts';
import type { Facts, FactValue, Money } from '../facts/fact.ts';
import { factOf, findFact } from '../facts/vocabulary.ts';
import { type Reads, readsOf, readText } from './alike.ts';
import type { Cell } from './cell.ts';
import { sourcesOf } from './classes.ts';
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
  /** The other levels that it depends on. */
  readonly loose: readonly number[];
  /** The tied levels and the facts behind, and those of them of which there is an amount. */
  readonly reads: Reads;
  readonly amounts: readonly string[];
  /** Whether each threshold parts two classes just below it, so that the class of a number tells what it falls short of. */
  readonly classesTell: boolean;
  /** Whether something is presumed of them from the day. */
  readonly isDaily: boolean;
  /** What stands beside an amount where something is worked out from both. */
  readonly besides: ReadonlySet<string>;
  /** What others could choose; null where the amounts count as well. */
  readonly known: Map<string, Chosen | null>;
}

interface Chosen {
  readonly choices: readonly Choice[];
  /** What they left to be done, by what can still be in the rest. */
  readonly parts: Map<string, readonly Part[]>;
}

const ties = new WeakMap<Compiled, Ties>();

function tiesOf(cell: Cell, compiled: Compiled): Ties {
  let own = ties.get(compiled);
  if (!own) {
    const { space } = cell;
    const derived = compiled.levels.flatMap((level) => space.derivedOf(space.variable(level).id) ?? []);
    const inputs = new Set(derived.flatMap((each) => each.from));
    const levels = compiled.levels.filter((level) => space.variable(level).inputs.some((input) => inputs.has(input)));
    const together = [...derived.map(({ from }) => from), ...levels.map((level) => space.variable(level).inputs)];
    const facts = [...inputs, ...levels.flatMap((level) => space.variable(level).inputs)];
    const reads = readsOf(cell, [{ levels }], facts);
    own = {
      derived: derived.map((each) => ({ ...each, thresholds: space.cutsOf(each.id).map(({ at }) => at) })),
      levels,
      loose: compiled.levels.filter((level) => !levels.includes(level)),
      reads,
      amounts: reads.exactly.filter(isMoney),
      classesTell: derived.every(({ id }) => space.cutsOf(id).every(({ above }) => !above)),
      isDaily: reads.exactly.some((fact) => sourcesOf(fact).includes('asOf')),
      besides: new Set(
        together
          .filter((each) => each.some(isMoney))
          .flat()
          .filter((fact) => !isMoney(fact)),
      ),
      known: new Map(),
    };
    ties.set(compiled, own);
  }
  return own;
}

/** The levels that are read from an input of something derived, and so change with it. */
export const tiedLevels = ({ cell }: Case, compiled: Compiled): readonly number[] => tiesOf(cell, compiled).levels;

const isMoney = (fact: string): boolean => factOf(fact).kind === 'money';

/** One choice for the facts that others are worked out from, with what it makes of the tied levels, in their order. */
export interface Choice {
  readonly steps: Way;
  readonly tied: Domains;
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
    const get = reader(facts, of.asOf, of.ruledOut);
    const inputs = new Set(steps.map((step) => step.fact));
    const tied = levels.map((level) => {
      const variable = space.variable(level);
      const isChanged = variable.inputs.some((input) => inputs.has(input));
      return isChanged ? variable.domain(get) : (of.domains[level] as readonly number[]);
    });
    return { steps, tied };
  });
}

/** What one choice leaves to be done. */
export interface Remaining {
  readonly steps: Way;
  /** The condition, where whatever can be changed may be anything. */
  readonly left: Left;
  readonly freedom: (level: number) => Freedom;
  /** The steps and what is left, as text. */
  readonly text: string;
}

/** The same for everybody who can still come to as much. */
interface Part extends Omit<Remaining, 'freedom'> {
  /** By level, of what is chosen. */
  readonly fixed: readonly (Freedom | undefined)[];
}

/** What can still be, as text, of all that nothing is chosen about. */
function looseText(of: Case, compiled: Compiled): string {
  let text = '';
  for (const level of tiesOf(of.cell, compiled).loose) text += freedomOf(of, level).allowedText;
  return text;
}

/** For each condition so many choices are kept, and of each so many parts; then all are let go. */
const mostKept = 1_000;
const mostParts = 500;

export function remaining(of: Case, compiled: Compiled): Remaining[] {
  return partsFor(of, compiled).map(({ steps, left, text, fixed }) => ({
    steps,
    left,
    text,
    freedom: (level) => fixed[level] ?? freedomOf(of, level),
  }));
}

/** Made once for all who are alike in the facts that others are worked out from, and can come to as much in the rest. */
function partsFor(of: Case, compiled: Compiled): readonly Part[] {
  // One diagram that is walked through once is soon done.
  if (tiedLevels(of, compiled).length === 0) return partsOf(of, compiled, choices(of, compiled));
  const own = chosenFor(of, compiled);
  const name = looseText(of, compiled);
  let parts = own.parts.get(name);
  if (!parts) {
    parts = partsOf(of, compiled, own.choices);
    if (own.parts.size >= mostParts) own.parts.clear();
    own.parts.set(name, parts);
  }
  return parts;
}

function chosenFor(of: Case, compiled: Compiled): Chosen {
  const { reads, amounts, classesTell, besides, isDaily, known } = tiesOf(of.cell, compiled);
  let name = `${readText(of, reads)} ${isDaily ? of.asOf : ''}`;
  const exactly = () => amounts.map((fact) => ` ${(of.facts[fact] as Money | null | undefined)?.amount}`).join('');
  if (known.get(name) === null) name += exactly();
  let own = known.get(name);
  if (!own) {
    own = { choices: choices(of, compiled), parts: new Map() };
    if (known.size >= mostKept) known.clear();
    // Where nothing is changed but the amount itself, to what the thresholds ask for, only its class before counts.
    const isAlike = classesTell && !own.choices.some(({ steps }) => steps.some(({ fact }) => besides.has(fact)));
    if (amounts.length > 0 && !isAlike) {
      known.set(name, null);
      name += exactly();
    }
    known.set(name, own);
  }
  return own;
}

function partsOf(of: Case, compiled: Compiled, chosen: readonly Choice[]): Part[] {
  const { levels, loose } = tiesOf(of.cell, compiled);
  const allowed = [...of.domains];
  for (const level of loose) allowed[level] = freedomOf(of, level).allowed;
  return chosen.map(({ steps, tied }) => {
    levels.forEach((level, index) => {
      allowed[level] = tied[index] as readonly number[];
    });
    const left = leftOf(of.cell, compiled.node, allowed);
    const fixed: Freedom[] = [];
    for (const level of levelsOf(left))
      if (levels.includes(level)) fixed[level] = fixedTo(level, allowed[level] as readonly number[]);
    return {
      steps,
      left,
      fixed,
      text: `${steps.length > 0 ? JSON.stringify(steps) : ''} ${textOf(left)} `,
    };
  });
}

/** All that the ways are found from. */
export function remainingText(all: readonly Remaining[]): string {
  let whole = '';
  for (const { left, freedom, text } of all) {
    whole += text;
    for (const level of levelsOf(left)) whole += freedom(level).text;
    whole += '|';
  }
  return whole;
}

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
