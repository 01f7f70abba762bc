// What can be chosen about the facts that others are worked out from: pay, hours, the share of full time.
import type { Derived, Get } from '../derive.ts';
import type { Facts, FactValue } from '../facts/fact.ts';
import { factOf, findFact } from '../facts/vocabulary.ts';
import { type Reads, readsOf } from './alike.ts';
import type { Cell } from './cell.ts';
import { sourcesOf } from './classes.ts';
import type { Compiled } from './compiled.ts';
import type { Domains } from './diagram.ts';
import type { Case } from './judge.ts';
import { isStated, reader } from './known.ts';

/** One change of one variable to one of its classes. */
export interface Step {
  readonly fact: string;
  /** The class, or for a number that others are worked out from, the value to reach. */
  readonly to: { readonly level: number; readonly index: number } | { readonly value: FactValue };
}
export type Way = readonly Step[];

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
}

const ties = new WeakMap<Compiled, Ties>();

export function tiesOf(cell: Cell, compiled: Compiled): Ties {
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
