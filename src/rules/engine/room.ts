// A name for how much can still come of a case in some levels. To cases of one name a condition leaves the same to be
// done there: it is open to the same values, or cannot tell apart those it is open to.
import type { Cell } from './cell.ts';
import type { Node } from './diagram.ts';
import { freedomOf, isDay } from './freedom.ts';
import type { Case } from './judge.ts';
import { isStated } from './known.ts';

interface Place {
  readonly level: number;
  readonly fact: string;
  /** Where each value leads from each node that asks for the level. */
  readonly children: readonly (readonly Node[])[];
  /** A letter for each text. */
  readonly letters: Map<string, string>;
  /** The letter by class and whether it was said; of a day only for the date judged on. */
  readonly known: (string | undefined)[];
}

export class Room {
  readonly #places: readonly Place[];
  #asOf = '';

  constructor({ diagrams, space }: Cell, node: Node, levels: readonly number[]) {
    const nodes = diagrams.nodesByLevel(node);
    this.#places = levels.map((level) => ({
      level,
      fact: space.variable(level).id,
      children: (nodes.get(level) ?? []).map((each) => diagrams.children(each)),
      letters: new Map(),
      known: [],
    }));
  }

  /** One letter for each level. */
  nameOf(of: Case): string {
    if (this.#asOf !== of.asOf) {
      this.#asOf = of.asOf;
      for (const { fact, known } of this.#places) if (isDay(fact)) known.length = 0;
    }
    let name = '';
    for (const place of this.#places) {
      const at = (of.classes[place.level] as number) * 2 + (isStated(of.facts, place.fact) ? 1 : 0);
      name += place.known[at] ?? letterFor(of, place, at);
    }
    return name;
  }
}

function letterFor(of: Case, { level, children, letters, known }: Place, at: number): string {
  const { allowed } = freedomOf(of, level);
  const leads = children.map((each) => allowed.map((value) => each[value] as Node));
  const isOne = leads.every((each) => each.every((node) => node === each[0]));
  const text = isOne ? `one ${leads.map((each) => each[0])}` : `any of ${allowed}`;
  const letter = letters.get(text) ?? String.fromCharCode(letters.size);
  letters.set(text, letter);
  known[at] = letter;
  return letter;
}
