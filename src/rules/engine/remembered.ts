// Findings found before, by what their rules can tell apart of a case: to most rules most people are alike.
// Law: what is remembered is what would be found anew, for whatever it was found from is part of the key.
import type { Facts } from '../facts/fact.ts';
import type { Cell } from './cell.ts';
import type { Case, Finding } from './judge.ts';
import { alikeIn, type Key, keyFor, keyOf } from './key.ts';
import { Ties } from './ties.ts';

type CompiledFinding = Cell['findings'][number];

/** Told by whoever finds something: what it is read from besides the classes of the case. */
export interface Notes {
  /** Tied facts were read with these facts left, the others dropped. */
  readonly left: (facts: Facts) => void;
  /** More was read than can be a key. */
  readonly beyond: () => void;
}

export type Find = (compiled: CompiledFinding, notes: Notes) => Finding;

/** Findings; or without them what else to read, with which facts left, and what comes of it by what is read. */
interface Known {
  readonly findings: readonly Finding[] | undefined;
  readonly left: number;
  readonly by: Map<number, Known> | undefined;
}

const mostKnown = 20_000;
/** Rules are remembered together as long as no more kinds of cases can be told apart than this. */
const fewKinds = 2_000;
const ignored: Notes = { left: () => undefined, beyond: () => undefined };

/** What was found of a few rules that read much the same. */
class Memory {
  readonly #compiled: readonly CompiledFinding[];
  /** Where the findings stand among all. */
  readonly #places: readonly number[];
  readonly #key: Key | undefined;
  /** For the tied levels alone, in the order in which `Ties` reads them; nothing where the rules read none. */
  readonly #tied: Key | undefined;
  /** The tied facts they are read from, as bits. */
  readonly #ties: number;
  #known = new Map<number, Known>();
  #size = 0;

  constructor(places: readonly number[], cell: Cell) {
    const { tied, tiedFacts } = cell.classes;
    const compiled = places.map((place) => cell.findings[place] as CompiledFinding);
    const nodes = compiled.map(({ node }) => node);
    const levels = [...new Set(compiled.flatMap((each) => each.levels))];
    const facts = new Set(compiled.flatMap((each) => each.facts));
    const own = levels.filter((level) => tied.includes(level));
    const tiedKey = own.length > 0 ? keyFor(nodes, own, cell, 1) : undefined;
    this.#compiled = compiled;
    this.#places = places;
    this.#key = keyFor(nodes, levels, cell, own.length > 0 ? 2 ** tiedFacts.length : 1);
    this.#tied = tiedKey && { ...tiedKey, places: own.map((level) => tied.indexOf(level)) };
    const bits = tiedFacts.map((fact, index) => (own.length > 0 && facts.has(fact) ? 1 << index : 0));
    this.#ties = bits.reduce((sum, bit) => sum + bit, 0);
  }

  /** Puts the findings in their places. */
  find(of: Case, ties: Ties, find: Find, findings: Finding[]): void {
    const found = this.#find(of, ties, find);
    for (let index = 0; index < found.length; index++) {
      findings[this.#places[index] as number] = found[index] as Finding;
    }
  }

  #find(of: Case, ties: Ties, find: Find): readonly Finding[] {
    if (this.#key === undefined) return this.#compiled.map((compiled) => find(compiled, ignored));
    const key = keyOf(this.#key, of.classes) + (ties.telling & this.#ties);
    let known = this.#known.get(key);
    while (known?.by !== undefined) known = known.by.get(keyOf(this.#tied as Key, ties.classes(known.left)));
    return known?.findings ?? this.#keep(key, ties, find);
  }

  #keep(key: number, ties: Ties, find: Find): readonly Finding[] {
    const lefts = new Set<number>();
    let beyond = false;
    const notes: Notes = {
      left: (facts) => {
        if (this.#tied) lefts.add(ties.among(facts));
      },
      beyond: () => {
        beyond = true;
      },
    };
    const findings = this.#compiled.map((compiled) => find(compiled, notes));
    if (beyond) return findings;
    lefts.delete(ties.telling);
    if (++this.#size > mostKnown) {
      this.#known = new Map();
      this.#size = 1;
    }
    let [by, at] = [this.#known, key];
    for (const left of lefts) {
      const known = by.get(at) ?? { findings: undefined, left, by: new Map<number, Known>() };
      by.set(at, known);
      by = known.by as Map<number, Known>;
      at = keyOf(this.#tied as Key, ties.classes(known.left));
    }
    by.set(at, { findings, left: 0, by: undefined });
    return findings;
  }
}

/** Which findings are remembered together: those that read tied facts, and others as long as the kinds stay few. */
function grouped(cell: Cell): readonly (readonly number[])[] {
  const { tied } = cell.classes;
  const together: number[] = [];
  const groups: { readonly places: number[]; kinds: ReadonlyMap<number, number> }[] = [];
  cell.findings.forEach(({ node, levels }, place) => {
    if (levels.some((level) => tied.includes(level))) {
      together.push(place);
      return;
    }
    const own = alikeIn(node, cell);
    const join = groups.find((group) => {
      const joined = product(group.kinds, own, cell);
      if ([...joined.values()].reduce((all, count) => all * count, 1) > fewKinds) return false;
      group.kinds = joined;
      return true;
    });
    if (join) join.places.push(place);
    else groups.push({ places: [place], kinds: own });
  });
  return [...groups.map(({ places }) => places), ...(together.length > 0 ? [together] : [])];
}

/** How many kinds of each level two functions can tell apart between them, at most. */
function product(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>, { space }: Cell): Map<number, number> {
  const joined = new Map(a);
  for (const [level, count] of b) {
    joined.set(level, Math.min((joined.get(level) ?? 1) * count, space.variable(level).domains.length));
  }
  return joined;
}

const memories = new WeakMap<Cell, readonly Memory[]>();

/** The findings of a case, found anew only where none like them was found before. */
export function remembered(of: Case, find: Find): Finding[] {
  const { cell } = of;
  // Where a presumption has given way, anything that was said may be why.
  if (of.ruledOut.size > 0) return cell.findings.map((compiled) => find(compiled, ignored));
  let each = memories.get(cell);
  if (each === undefined) {
    each = grouped(cell).map((places) => new Memory(places, cell));
    memories.set(cell, each);
  }
  const ties = new Ties(of);
  const findings = new Array<Finding>(cell.findings.length);
  for (const memory of each) memory.find(of, ties, find, findings);
  return findings;
}
