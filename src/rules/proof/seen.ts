// Parts of functions that were proved before, in whichever cell: the same variables in the same tree are one part.
import type { Cell } from '../engine/cell.ts';
import { firstNode, type Node } from '../engine/diagram.ts';

export class Seen {
  readonly #numbers = new Map<string, number>();
  readonly #proved = new Set<number>();

  /** Whether a node was proved before, for all nodes of a function; they count as proved from the next time on. */
  lookAt({ diagrams, space, area }: Cell, start: Node): (node: Node) => boolean {
    const own = new Map<Node, number>();
    const write = (node: Node): number => {
      if (node < firstNode) return node;
      const known = own.get(node);
      if (known !== undefined) return known;
      const { id, size } = space.variable(diagrams.level(node));
      const text = `${area.id} ${id} ${size}:${diagrams.children(node).map(write)}`;
      const number = this.#numbers.get(text) ?? firstNode + this.#numbers.size;
      this.#numbers.set(text, number);
      own.set(node, number);
      return number;
    };
    write(start);
    const before = new Set([...own].flatMap(([node, number]) => (this.#proved.has(number) ? [node] : [])));
    for (const number of own.values()) this.#proved.add(number);
    return (node) => before.has(node);
  }
}
