// What a cell says, without the days and figures themselves: two cells with the same signature are proved by one proof.
import type { Cell } from '../engine/cell.ts';
import type { Compiled } from '../engine/compiled.ts';
import { firstNode, type Node } from '../engine/diagram.ts';
import { functionsOf } from './definite.ts';

/** The classes of every variable and the tree of every function, written out. */
export function signatureOf(cell: Cell): string {
  const { area, diagrams, space } = cell;
  const numbers = new Map<Node, number>();
  const lines: string[] = [];
  const write = (node: Node): number => {
    if (node < firstNode) return node;
    const known = numbers.get(node);
    if (known !== undefined) return known;
    const children = diagrams.children(node).map(write);
    const number = firstNode + numbers.size;
    numbers.set(node, number);
    lines.push(`${diagrams.level(node)}:${children}`);
    return number;
  };
  const named = ({ id, node }: Compiled): string => `${id}=${write(node)}`;
  const functions = [
    ...functionsOf(cell),
    ...cell.contradictions.values(),
    ...cell.routes.flatMap(({ key, conditions }) => [key, ...conditions]),
  ].map(named);
  const variables = space.variables.map(({ id, size, domains }) => `${id} ${size} ${JSON.stringify(domains)}`);
  const signs = space.signs();
  return JSON.stringify([area.id, variables, signs, functions, lines]);
}
