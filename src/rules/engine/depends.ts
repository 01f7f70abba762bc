// Whether an answer still makes a difference.
import { type Diagrams, firstNode, type Node } from './diagram.ts';

/** Whether the value at `level` makes a difference to some end; `impossible` ends make none. */
export function dependsOn(table: Diagrams, node: Node, level: number, impossible: Node): boolean {
  const alike = new Set<number>();
  const differ = (x: Node, y: Node): boolean => {
    if (x === y || x === impossible || y === impossible) return false;
    if (x < firstNode && y < firstNode) return true;
    const key = x * 67_108_864 + y;
    if (alike.has(key)) return false;
    const [levelX, levelY] = [table.level(x), table.level(y)];
    const next = Math.min(levelX, levelY);
    const found = table
      .children(levelX === next ? x : y)
      .some((_, value) =>
        differ(
          levelX === next ? (table.children(x)[value] as Node) : x,
          levelY === next ? (table.children(y)[value] as Node) : y,
        ),
      );
    if (!found) alike.add(key);
    return found;
  };
  const seen = new Set<Node>();
  const walk = (x: Node): boolean => {
    if (table.level(x) > level || seen.has(x)) return false;
    seen.add(x);
    if (table.level(x) < level) return table.children(x).some(walk);
    const children = [...new Set(table.children(x))];
    return children.some((one, index) => children.slice(index + 1).some((other) => differ(one, other)));
  };
  return walk(node);
}
