// Decision diagrams over many-valued variables, each function one node however it was built (hash-consed).
import { NodeIndex } from './node-index.ts';

/** A node's number. Numbers below `firstNode` are ends: the answer itself. */
export type Node = number;
export const firstNode = 64;

/** For each level the values a variable can still have, in order. */
export type Domains = readonly (readonly number[])[];

export class Diagrams {
  readonly #levels: number[] = [];
  readonly #children: (readonly Node[])[] = [];
  readonly #ids = new NodeIndex();
  #seen: Uint32Array = new Uint32Array(256);
  #mark = 0;

  get size(): number {
    return this.#levels.length;
  }

  level(node: Node): number {
    return node < firstNode ? Number.POSITIVE_INFINITY : (this.#levels[node - firstNode] as number);
  }

  children(node: Node): readonly Node[] {
    return this.#children[node - firstNode] as readonly Node[];
  }

  /** The node that branches at `level`; a branch that makes no difference is left out. */
  node(level: number, children: readonly Node[]): Node {
    const first = children[0] as Node;
    let hash = level;
    let alike = true;
    for (const child of children) {
      if (child !== first) alike = false;
      if (this.level(child) <= level) throw new Error(`Level ${level} does not come first`);
      hash = (Math.imul(hash, 31) + child) | 0;
    }
    if (alike) return first;
    const made = firstNode + this.#levels.length;
    const known = this.#ids.findOrAdd(hash, made, (node) => this.#is(node, level, children));
    if (known !== made) return known;
    this.#levels.push(level);
    this.#children.push(children);
    return made;
  }

  #is(node: Node, level: number, children: readonly Node[]): boolean {
    if (this.level(node) !== level) return false;
    const own = this.children(node);
    for (let index = 0; index < own.length; index++) if (own[index] !== children[index]) return false;
    return true;
  }

  /** Combines two functions end by end. `early` may answer before both ends are reached. */
  combine(
    a: Node,
    b: Node,
    ends: (a: Node, b: Node) => Node,
    early: (a: Node, b: Node) => Node | undefined = () => undefined,
  ): Node {
    const memo = new Map<number, Node>();
    const walk = (x: Node, y: Node): Node => {
      if (x < firstNode && y < firstNode) return ends(x, y);
      const short = early(x, y);
      if (short !== undefined) return short;
      const key = x * 67_108_864 + y;
      const known = memo.get(key);
      if (known !== undefined) return known;
      const [levelX, levelY] = [this.level(x), this.level(y)];
      const level = Math.min(levelX, levelY);
      const ofX = levelX === level ? this.children(x) : undefined;
      const ofY = levelY === level ? this.children(y) : undefined;
      const { length } = (ofX ?? ofY) as readonly Node[];
      const children: Node[] = [];
      for (let index = 0; index < length; index++) {
        children.push(walk(ofX ? (ofX[index] as Node) : x, ofY ? (ofY[index] as Node) : y));
      }
      const made = this.node(level, children);
      memo.set(key, made);
      return made;
    };
    return walk(a, b);
  }

  /** The same function with each end replaced. */
  replace(node: Node, end: (end: Node) => Node): Node {
    return this.rebuild(node, this, end, (level, children) => this.node(level, children));
  }

  /** Rebuilds the function in `into`, bottom up. */
  rebuild(
    node: Node,
    into: Diagrams,
    end: (end: Node) => Node,
    make: (level: number, children: readonly Node[]) => Node = (level, children) => into.node(level, children),
  ): Node {
    const memo = new Map<Node, Node>();
    const walk = (x: Node): Node => {
      if (x < firstNode) return end(x);
      const known = memo.get(x);
      if (known !== undefined) return known;
      const made = make(this.level(x), this.children(x).map(walk));
      memo.set(x, made);
      return made;
    };
    return walk(node);
  }

  /** What is left of the function when each variable has only the values given, in a table of its own. */
  restrict(
    node: Node,
    domains: Domains,
    table: Diagrams = new Diagrams(),
  ): { readonly table: Diagrams; readonly node: Node } {
    const memo = new Map<Node, Node>();
    const walk = (x: Node): Node => {
      if (x < firstNode) return x;
      const known = memo.get(x);
      if (known !== undefined) return known;
      const level = this.level(x);
      const children = this.children(x);
      const allowed = domains[level] as readonly number[];
      let made: Node;
      if (allowed.length === 1) {
        made = walk(children[allowed[0] as number] as Node);
      } else {
        // A value that is ruled out must make no difference, so it copies one that is not.
        const left = new Array<Node>(children.length).fill(walk(children[allowed[0] as number] as Node));
        for (const value of allowed) left[value] = walk(children[value] as Node);
        made = table.node(level, left);
      }
      memo.set(x, made);
      return made;
    };
    return { table, node: walk(node) };
  }

  /** Every end that can still be reached, as bits: bit n for end n. */
  reach(start: Node, domains: Domains): number {
    // As long as only one value is left there is one way, and nothing to mark.
    for (let node = start; ; ) {
      if (node < firstNode) return 1 << node;
      const allowed = domains[this.#levels[node - firstNode] as number] as readonly number[];
      if (allowed.length !== 1) return this.#reach(node, domains, this.#newMark());
      node = (this.#children[node - firstNode] as readonly Node[])[allowed[0] as number] as Node;
    }
  }

  /** The same, where of each variable it is read what can be when the walk comes by, and not before. */
  reachReading(start: Node, read: (level: number) => readonly number[]): number {
    for (let node = start; ; ) {
      if (node < firstNode) return 1 << node;
      const allowed = read(this.#levels[node - firstNode] as number);
      if (allowed.length !== 1) return this.#reachReading(node, read, this.#newMark());
      node = (this.#children[node - firstNode] as readonly Node[])[allowed[0] as number] as Node;
    }
  }

  #reachReading(node: Node, read: (level: number) => readonly number[], mark: number): number {
    if (node < firstNode) return 1 << node;
    const index = node - firstNode;
    if (this.#seen[index] === mark) return 0;
    this.#seen[index] = mark;
    const children = this.#children[index] as readonly Node[];
    let found = 0;
    for (const value of read(this.#levels[index] as number)) {
      found |= this.#reachReading(children[value] as Node, read, mark);
    }
    return found;
  }

  /** With this a walk marks the nodes it has seen. */
  #newMark(): number {
    if (this.#seen.length < this.#levels.length) this.#seen = new Uint32Array(this.#levels.length * 2);
    return ++this.#mark;
  }

  #reach(start: Node, domains: Domains, mark: number): number {
    let node = start;
    for (;;) {
      if (node < firstNode) return 1 << node;
      const index = node - firstNode;
      if (this.#seen[index] === mark) return 0;
      this.#seen[index] = mark;
      const allowed = domains[this.#levels[index] as number] as readonly number[];
      const children = this.#children[index] as readonly Node[];
      if (allowed.length > 1) {
        let found = 0;
        for (const value of allowed) found |= this.#reach(children[value] as Node, domains, mark);
        return found;
      }
      node = children[allowed[0] as number] as Node;
    }
  }

  /** The levels on which the function depends, lowest first. */
  support(node: Node): number[] {
    return [...this.nodesByLevel(node).keys()].sort((a, b) => a - b);
  }

  /** Every node of the function, by its level. */
  nodesByLevel(node: Node): ReadonlyMap<number, readonly Node[]> {
    const nodes = new Map<number, Node[]>();
    const mark = this.#newMark();
    const left: Node[] = [];
    const meet = (x: Node): void => {
      if (x < firstNode || this.#seen[x - firstNode] === mark) return;
      this.#seen[x - firstNode] = mark;
      left.push(x);
    };
    meet(node);
    for (let x = left.pop(); x !== undefined; x = left.pop()) {
      const level = this.level(x);
      const alike = nodes.get(level);
      if (alike) alike.push(x);
      else nodes.set(level, [x]);
      for (const child of this.children(x)) meet(child);
    }
    return nodes;
  }
}
