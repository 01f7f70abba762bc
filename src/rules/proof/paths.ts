// Shortest ways through a diagram: to every node of it, and from there to an end.
import { type Diagrams, firstNode, type Node } from '../engine/diagram.ts';
import type { Concrete, Group, Path } from './concrete.ts';

/** For each node, ends too, the shortest path that comes to it. */
export function shortestPaths(diagrams: Diagrams, start: Node): ReadonlyMap<Node, Path> {
  const paths = new Map<Node, Path>([[start, new Map()]]);
  const queue = [start];
  for (let at = 0; at < queue.length; at++) {
    const node = queue[at] as Node;
    if (node < firstNode) continue;
    const path = paths.get(node) as Path;
    for (const [value, child] of diagrams.children(node).entries()) {
      if (paths.has(child)) continue;
      paths.set(child, new Map([...path, [diagrams.level(node), value]]));
      queue.push(child);
    }
  }
  return paths;
}

/** The shortest path from a node to an end that is wanted, if one is. */
export function pathTo(diagrams: Diagrams, start: Node, isWanted: (end: Node) => boolean): Path | undefined {
  for (const [node, path] of shortestPaths(diagrams, start)) if (node < firstNode && isWanted(node)) return path;
  return undefined;
}

interface Covering {
  /** Only as far as the node: what comes after is unknown. */
  readonly begun?: boolean;
  /** Nodes that need no case. */
  readonly isKnown?: (node: Node) => boolean;
}

/**
 * For every node that some case comes to, one such case's path through it to an end that is wanted: every part of the
 * function is walked once. On the way it is kept in mind which values of what is read together are still possible.
 */
export function coverOf(
  concrete: Concrete,
  start: Node,
  isWanted: (end: Node) => boolean,
  { begun = false, isKnown = () => false }: Covering = {},
): Path[] {
  const { diagrams } = concrete.cell;
  const possible = new Possible(concrete);
  /** The shortest rest of a path, by node and by what is possible there. */
  const rests = new Map<string, Path | undefined>();
  const onward = (node: Node, at: number): Path | undefined => {
    if (node < firstNode) return isWanted(node) ? new Map() : undefined;
    const key = `${node} ${at}`;
    if (rests.has(key)) return rests.get(key);
    const level = diagrams.level(node);
    let best: Path | undefined;
    for (const [value, child] of diagrams.children(node).entries()) {
      const next = possible.after(at, level, value);
      const rest = next === undefined ? undefined : onward(child, next);
      if (rest && (!best || rest.size + 1 < best.size)) best = new Map([[level, value], ...rest]);
    }
    rests.set(key, best);
    return best;
  };
  const covered = new Set<Node>();
  const cover = new Map<string, Path>();
  const seen = new Set<string>();
  const queue: Stop[] = [];
  const meet = (node: Node, at: number, way?: Stop['way']): void => {
    const key = `${node} ${at}`;
    if (seen.has(key)) return;
    seen.add(key);
    const rest = onward(node, at);
    if (!rest) return;
    const stop: Stop = { node, at, ...(way && { way }) };
    if (node >= firstNode) queue.push(stop);
    if (covered.has(node) || isKnown(node)) return;
    covered.add(node);
    const path = new Map([...wayTo(stop), ...(begun ? [] : rest)]);
    cover.set([...path].join(';'), path);
  };
  meet(start, possible.all);
  for (let index = 0; index < queue.length; index++) {
    const stop = queue[index] as Stop;
    const level = diagrams.level(stop.node);
    for (const [value, child] of diagrams.children(stop.node).entries()) {
      const next = possible.after(stop.at, level, value);
      if (next !== undefined) meet(child, next, { from: stop, level, value });
    }
  }
  return [...cover.values()];
}

/** A node, with what is possible there and how it was come to. */
interface Stop {
  readonly node: Node;
  readonly at: number;
  readonly way?: { readonly from: Stop; readonly level: number; readonly value: number };
}

function wayTo(stop: Stop): [number, number][] {
  const path: [number, number][] = [];
  for (let way = stop.way; way; way = way.from.way) path.unshift([way.level, way.value]);
  return path;
}

/** Which combinations of what is read together are left, each set of them by a number. */
class Possible {
  readonly all = 0;
  readonly #concrete: Concrete;
  readonly #groups: readonly Group[];
  /** For each number the combinations left of every group. */
  readonly #states: (readonly (readonly number[])[])[];
  readonly #numbers = new Map<string, number>();
  readonly #known = new Map<string, number | undefined>();

  constructor(concrete: Concrete) {
    this.#concrete = concrete;
    this.#groups = concrete.groups.filter(({ levels }) => levels.length > 1);
    this.#states = [this.#groups.map(({ combinations }) => [...combinations.keys()])];
  }

  /** What is left once the level has the value; nothing where nothing is. */
  after(at: number, level: number, value: number): number | undefined {
    const key = `${at} ${level} ${value}`;
    if (!this.#known.has(key)) this.#known.set(key, this.#narrowed(at, level, value));
    return this.#known.get(key);
  }

  #narrowed(at: number, level: number, value: number): number | undefined {
    const everything = this.#states[this.all] as readonly (readonly number[])[];
    const next: (readonly number[])[] = [];
    for (const [index, group] of this.#groups.entries()) {
      const before = (this.#states[at] as readonly (readonly number[])[])[index] as readonly number[];
      const left = group.levels.includes(level) ? this.#fitting(group, before, level, value) : before;
      if (left.length === 0) return undefined;
      // Below its last level a group is of no account.
      next.push(level >= Math.max(...group.levels) ? (everything[index] as readonly number[]) : left);
    }
    return this.#numberOf(next);
  }

  #fitting({ combinations, levels }: Group, before: readonly number[], level: number, value: number): number[] {
    const { domains } = this.#concrete.cell.space.variable(level);
    const place = levels.indexOf(level);
    return before.filter((each) => {
      const domain = domains[combinations[each]?.places[place] as number];
      return domain?.length === 1 && domain[0] === value;
    });
  }

  #numberOf(state: readonly (readonly number[])[]): number {
    const everything = this.#states[this.all];
    const name = state.map((each, index) => (each === everything?.[index] ? '' : each.join())).join('|');
    if (state.every((each, index) => each === everything?.[index])) return this.all;
    const number = this.#numbers.get(name) ?? this.#states.length;
    if (number === this.#states.length) {
      this.#states.push(state);
      this.#numbers.set(name, number);
    }
    return number;
  }
}
