// What is left of a function where only some values can still be. All of a cell stand in one table, where functions
// that are the same are one node: what is asked of one node is worked out once, for whatever cases lead to it.
import type { Cell } from './cell.ts';
import { dependsOn } from './depends.ts';
import { Diagrams, type Domains, type Node } from './diagram.ts';
import { state } from './truth.ts';

/** One table, and what is known of its nodes. */
interface Remains {
  readonly id: number;
  readonly table: Diagrams;
  readonly levels: Map<Node, readonly number[]>;
  readonly telling: Map<Node, readonly number[]>;
}

export interface Left {
  readonly remains: Remains;
  readonly node: Node;
}

const known = new WeakMap<Cell, Remains>();
/** In each cell so many nodes are kept; then all are let go. */
const mostKept = 20_000;
let lastId = 0;

export function leftOf(cell: Cell, node: Node, domains: Domains): Left {
  let remains = known.get(cell);
  if (!remains || remains.table.size > mostKept) {
    remains = { id: ++lastId, table: new Diagrams(), levels: new Map(), telling: new Map() };
    known.set(cell, remains);
  }
  return { remains, node: cell.diagrams.restrict(node, domains, remains.table).node };
}

/** Unlike that of any other function there ever was. */
export const textOf = ({ remains, node }: Left): string => `${remains.id}.${node}`;

/** The levels that it still depends on. */
export function levelsOf({ remains, node }: Left): readonly number[] {
  let levels = remains.levels.get(node);
  if (!levels) {
    levels = remains.table.support(node);
    remains.levels.set(node, levels);
  }
  return levels;
}

/** Those that make a difference to a case that can be. */
export function tellingOf(left: Left): readonly number[] {
  const { remains, node } = left;
  let levels = remains.telling.get(node);
  if (!levels) {
    levels = levelsOf(left).filter((level) => dependsOn(remains.table, node, level, state.impossible));
    remains.telling.set(node, levels);
  }
  return levels;
}
