// Findings found before, by what their rules can tell apart of a case: to most rules most people are alike.
// Law: what is remembered is what would be found anew, for whatever it was found from is part of the key.
import type { Facts } from '../facts/fact.ts';
import type { Cell } from './cell.ts';
import type { ClassesOf } from './classes.ts';
import type { Node } from './diagram.ts';
import type { Case, Finding } from './judge.ts';
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

/** A finding; or without one what else to read, with which facts left, and what comes of it by what is read. */
interface Known {
  finding: Finding | undefined;
  readonly left: number;
  readonly by: Map<number, Known> | undefined;
}

const mostKnown = 20_000;
const ignored: Notes = { left: () => undefined, beyond: () => undefined };

/** For each level what each of its domains adds to a key; `places` is where the classes of the levels are found. */
interface Key {
  readonly places: readonly number[];
  readonly parts: readonly (readonly number[])[];
}

/** A key that differs wherever the function can tell two cases apart; nothing where it would not be exact. */
function keyOf(node: Node, levels: readonly number[], { diagrams, space }: Cell, first: number): Key | undefined {
  const nodes = diagrams.nodesByLevel(node);
  let weight = first;
  const parts = levels.map((level) => {
    const alike = new Map<string, number>();
    const part = space.variable(level).domains.map((domain) => {
      const leads = nodes.get(level)?.map((at) => {
        const children = diagrams.children(at);
        return [...new Set(domain.map((value) => children[value]))].sort();
      });
      const text = leads?.join(';') ?? '';
      const place = alike.get(text) ?? alike.size;
      alike.set(text, place);
      return place * weight;
    });
    weight *= alike.size;
    return part;
  });
  return Number.isSafeInteger(weight) ? { places: levels, parts } : undefined;
}

function read({ places, parts }: Key, classes: ClassesOf): number {
  let key = 0;
  for (let index = 0; index < places.length; index++) {
    key += (parts[index] as readonly number[])[classes[places[index] as number] as number] as number;
  }
  return key;
}

/** What was found of one rule. */
class Memory {
  readonly #compiled: CompiledFinding;
  readonly #key: Key | undefined;
  /** For the tied levels alone, in the order in which `Ties` reads them. */
  readonly #tied: Key | undefined;
  /** The tied facts it is read from, as bits. */
  readonly #ties: number;
  #known = new Map<number, Known>();
  #size = 0;

  constructor(compiled: CompiledFinding, cell: Cell) {
    const { node, levels, facts } = compiled;
    const { tied, tiedFacts } = cell.classes;
    const own = levels.filter((level) => tied.includes(level));
    const key = keyOf(node, own, cell, 1);
    this.#compiled = compiled;
    this.#key = keyOf(node, levels, cell, own.length > 0 ? 2 ** tiedFacts.length : 1);
    this.#tied = key && { ...key, places: own.map((level) => tied.indexOf(level)) };
    const bits = tiedFacts.map((fact, index) => (own.length > 0 && facts.includes(fact) ? 1 << index : 0));
    this.#ties = bits.reduce((sum, bit) => sum + bit, 0);
  }

  find(of: Case, ties: Ties, find: Find): Finding {
    if (this.#key === undefined || this.#tied === undefined) return find(this.#compiled, ignored);
    const key = read(this.#key, of.classes) + (ties.telling & this.#ties);
    let known = this.#known.get(key);
    while (known?.by !== undefined) known = known.by.get(read(this.#tied, ties.classes(known.left)));
    return known?.finding ?? this.#keep(key, this.#tied, ties, find);
  }

  #keep(key: number, tied: Key, ties: Ties, find: Find): Finding {
    const lefts = new Set<number>();
    let beyond = false;
    const finding = find(this.#compiled, {
      left: (facts) => {
        if (this.#ties !== 0) lefts.add(ties.among(facts));
      },
      beyond: () => {
        beyond = true;
      },
    });
    if (beyond) return finding;
    lefts.delete(ties.telling);
    if (++this.#size > mostKnown) {
      this.#known = new Map();
      this.#size = 1;
    }
    let [by, at] = [this.#known, key];
    for (const left of lefts) {
      const known = by.get(at) ?? { finding: undefined, left, by: new Map<number, Known>() };
      by.set(at, known);
      by = known.by as Map<number, Known>;
      at = read(tied, ties.classes(known.left));
    }
    by.set(at, { finding, left: 0, by: undefined });
    return finding;
  }
}

const memories = new WeakMap<Cell, readonly Memory[]>();

/** The findings of a case, found anew only where none like them was found before. */
export function remembered(of: Case, find: Find): Finding[] {
  const { cell } = of;
  // Where a presumption has given way, anything that was said may be why.
  if (of.ruledOut.size > 0) return cell.findings.map((compiled) => find(compiled, ignored));
  let each = memories.get(cell);
  if (each === undefined) {
    each = cell.findings.map((compiled) => new Memory(compiled, cell));
    memories.set(cell, each);
  }
  const ties = new Ties(of);
  return each.map((memory) => memory.find(of, ties, find));
}
