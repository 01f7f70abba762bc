// A diagram lifted to what can be said of a case: each variable has a value more, "unknown", whose branch is the union of
// the others. An end of the lifted diagram is the set of ends that can still be reached.
import { Diagrams, firstNode, type Node } from '../engine/diagram.ts';

export class Lift {
  readonly table = new Diagrams();
  readonly node: Node;
  /** By the number of an end: the ends it stands for, as bits. */
  readonly sets: number[] = [];
  readonly #numbers = new Map<number, Node>();

  /** What cannot be stands for no end at all. */
  constructor(diagrams: Diagrams, start: Node, impossible: Node, place: (end: Node) => number = (end) => end) {
    const { table } = this;
    const memo = new Map<Node, Node>();
    const union = (a: Node, b: Node): Node =>
      table.combine(
        a,
        b,
        (x, y) => this.#numberOf((this.sets[x] as number) | (this.sets[y] as number)),
        (x, y) => (x === y ? x : undefined),
      );
    const lift = (node: Node): Node => {
      if (node < firstNode) return this.#numberOf(node === impossible ? 0 : 1 << place(node));
      const known = memo.get(node);
      if (known !== undefined) return known;
      const children = diagrams.children(node).map(lift);
      const made = table.node(diagrams.level(node), [...children, children.reduce(union)]);
      memo.set(node, made);
      return made;
    };
    this.node = lift(start);
  }

  #numberOf(set: number): Node {
    let number = this.#numbers.get(set);
    if (number === undefined) {
      number = this.sets.length;
      if (number >= firstNode) throw new Error('Too many sets of ends');
      this.sets.push(set);
      this.#numbers.set(set, number);
    }
    return number;
  }

  /**
   * The levels and values on the way to a place where a value that becomes known leads to an end that was out of reach
   * while it was unknown; nothing where there is none, so that what is definite stays definite.
   */
  flips(): ReadonlyMap<number, number> | undefined {
    return flipIn(this.table, this.node, (end) => this.sets[end] as number);
  }
}

/** Nodes whose last branch stands for "unknown". */
export function flipIn(
  table: Diagrams,
  start: Node,
  setOf: (end: Node) => number,
): ReadonlyMap<number, number> | undefined {
  const path = new Map<number, number>();
  const within = new Set<number>();
  /** Whether every end under `some` is among those under `all`, however both go on. */
  const isWithin = (some: Node, all: Node): boolean => {
    if (some === all) return true;
    if (some < firstNode && all < firstNode) return (setOf(some) & ~setOf(all)) === 0;
    const key = some * 67_108_864 + all;
    if (within.has(key)) return true;
    const level = Math.min(table.level(some), table.level(all));
    const [a, b] = [some, all].map((node) => (table.level(node) === level ? table.children(node) : undefined));
    const count = (a ?? b)?.length ?? 0;
    for (let index = 0; index < count; index++) {
      if (!isWithin(a?.[index] ?? some, b?.[index] ?? all)) return false;
    }
    within.add(key);
    return true;
  };
  const seen = new Set<Node>();
  const walk = (node: Node): boolean => {
    if (node < firstNode || seen.has(node)) return false;
    seen.add(node);
    const children = table.children(node);
    const unknown = children.at(-1) as Node;
    const level = table.level(node);
    for (const [value, child] of children.entries()) {
      const isUnknown = value === children.length - 1;
      if (!isUnknown) path.set(level, value);
      if ((!isUnknown && !isWithin(child, unknown)) || walk(child)) return true;
      path.delete(level);
    }
    return false;
  };
  return walk(start) ? path : undefined;
}
