// Keys for what was worked out before: a number that differs wherever some functions can tell two cases apart.
import type { Cell } from './cell.ts';
import type { ClassesOf } from './classes.ts';
import type { Node } from './diagram.ts';

/** For each level what each of its domains adds to a key; `places` is where the classes of the levels are found. */
export interface Key {
  readonly places: readonly number[];
  readonly parts: readonly (readonly number[])[];
}

type ByLevel = ReadonlyMap<number, readonly Node[]>;

/** For each domain of a level its kind: domains that lead to the same from everywhere are of one. */
function kindsOf(level: number, functions: readonly ByLevel[], { diagrams, space }: Cell): readonly number[] {
  const children = functions.flatMap((nodes) => (nodes.get(level) ?? []).map((node) => diagrams.children(node)));
  const kinds = new Map<string, number>();
  return space.variable(level).domains.map((domain) => {
    const leads = children.map((each) => [...new Set(domain.map((value) => each[value]))].sort());
    const text = leads.join(';');
    const kind = kinds.get(text) ?? kinds.size;
    kinds.set(text, kind);
    return kind;
  });
}

/** How many kinds there are of each level that a function reads. */
export function alikeIn(node: Node, cell: Cell): ReadonlyMap<number, number> {
  const nodes = cell.diagrams.nodesByLevel(node);
  return new Map([...nodes.keys()].map((level) => [level, Math.max(...kindsOf(level, [nodes], cell)) + 1]));
}

/** The key of some functions for these levels, its parts multiples of `first`; nothing where it would not be exact. */
export function keyFor(nodes: readonly Node[], levels: readonly number[], cell: Cell, first: number): Key | undefined {
  const functions = nodes.map((node) => cell.diagrams.nodesByLevel(node));
  let weight = first;
  const parts = levels.map((level) => {
    const kinds = kindsOf(level, functions, cell);
    const part = kinds.map((kind) => kind * weight);
    weight *= Math.max(...kinds) + 1;
    return part;
  });
  return Number.isSafeInteger(weight) ? { places: levels, parts } : undefined;
}

export function keyOf({ places, parts }: Key, classes: ClassesOf): number {
  let key = 0;
  for (let index = 0; index < places.length; index++) {
    key += (parts[index] as readonly number[])[classes[places[index] as number] as number] as number;
  }
  return key;
}
