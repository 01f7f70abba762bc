// From classes back to facts: a case for a path through a diagram, so that it can be judged like any other.
// Facts that are read together (pay, hours, percent) are tried in every combination of their values.
import type { Cell } from '../engine/cell.ts';
import type { Facts, FactValue } from '../facts/fact.ts';
import { valuesOf } from './values.ts';

/** For some levels the one class that is wanted. */
export type Path = ReadonlyMap<number, number>;

/** One combination of values of a group, undefined where a fact is not said. */
export interface Combination {
  readonly values: readonly (FactValue | undefined)[];
  /** For each level of the group the place of its domain. */
  readonly places: readonly number[];
}

export interface Group {
  readonly facts: readonly string[];
  readonly levels: readonly number[];
  readonly combinations: readonly Combination[];
}

/** More combinations than this are never tried in one group: each fact then has fewer values. */
const mostCombinations = 30_000;

export class Concrete {
  readonly cell: Cell;
  readonly groups: readonly Group[];
  readonly #known = new Map<string, Facts | undefined>();

  constructor(cell: Cell) {
    this.cell = cell;
    this.groups = groupsOf(cell).map((facts) => groupFor(cell, facts));
  }

  /** The facts of some case on the path, as few as will do; nothing where no values come to it. */
  facts(path: Path): Facts | undefined {
    const found: Record<string, FactValue> = {};
    for (const [index, group] of this.groups.entries()) {
      const wanted = group.levels.flatMap((level, place) => {
        const value = path.get(level);
        return value === undefined ? [] : [[place, value] as const];
      });
      if (wanted.length === 0) continue;
      const key = `${index}|${wanted.join(';')}`;
      if (!this.#known.has(key)) this.#known.set(key, this.#search(group, wanted));
      const some = this.#known.get(key);
      if (!some) return undefined;
      Object.assign(found, some);
    }
    return found;
  }

  #search(group: Group, wanted: readonly (readonly [number, number])[]): Facts | undefined {
    let best: Combination | undefined;
    let fewest = Number.POSITIVE_INFINITY;
    for (const combination of group.combinations) {
      const fits = wanted.every(([place, value]) => {
        const { domains } = this.cell.space.variable(group.levels[place] as number);
        const domain = domains[combination.places[place] as number] as readonly number[];
        return domain.length === 1 && domain[0] === value;
      });
      if (!fits) continue;
      const said = combination.values.filter((value) => value !== undefined).length;
      if (said < fewest) [best, fewest] = [combination, said];
    }
    return best && factsOf(group, best);
  }
}

export const factsOf = (group: Group, { values }: Combination): Facts =>
  Object.fromEntries(
    group.facts.flatMap((fact, index) => (values[index] === undefined ? [] : [[fact, values[index] as FactValue]])),
  );

/** Facts that some variable reads together. */
function groupsOf({ space }: Cell): readonly (readonly string[])[] {
  const groups = new Map<string, Set<string>>();
  for (const { inputs } of space.variables) {
    const joined = new Set(inputs.flatMap((input) => [...(groups.get(input) ?? [input])]));
    for (const fact of joined) groups.set(fact, joined);
  }
  return [...new Set(groups.values())].map((group) => space.inVocabularyOrder(group));
}

function groupFor(cell: Cell, facts: readonly string[]): Group {
  const levels = cell.space.variables.flatMap(({ inputs }, level) =>
    inputs.some((input) => facts.includes(input)) ? [level] : [],
  );
  const variables = levels.map((level) => cell.space.variable(level));
  const combinations: Combination[] = [];
  const given = new Map<string, FactValue | undefined>();
  const seen = new Set<string>();
  const values = thinned(facts.map((fact) => [undefined, ...valuesOf(cell, fact)]));
  const extend = (index: number): void => {
    const fact = facts[index];
    if (fact === undefined) {
      const places = variables.map((variable) => variable.read((id) => given.get(id)));
      // Alike in what is said and in what it comes to: one of them will do.
      const key = `${places}|${facts.map((id) => Number(given.get(id) !== undefined))}`;
      if (seen.has(key)) return;
      seen.add(key);
      combinations.push({ values: facts.map((id) => given.get(id)), places });
      return;
    }
    for (const value of values[index] as readonly (FactValue | undefined)[]) {
      given.set(fact, value);
      extend(index + 1);
    }
  };
  extend(0);
  return { facts, levels, combinations };
}

/** Every other value of the longest list is left out until there are few enough combinations. */
function thinned(
  values: readonly (readonly (FactValue | undefined)[])[],
): readonly (readonly (FactValue | undefined)[])[] {
  const lists = values.map((list) => [...list]);
  const count = () => lists.reduce((product, list) => product * list.length, 1);
  while (count() > mostCombinations) {
    const longest = lists.reduce((a, b) => (b.length > a.length ? b : a));
    const left = longest.filter((_, index) => index % 3 !== 2);
    longest.splice(0, longest.length, ...left);
  }
  return lists;
}
