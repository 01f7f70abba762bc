// The way to yes: every smallest set of changes, by the person or the employer, that makes the permit likely.
import type { Cell } from './cell.ts';
import type { Step, Way } from './choices.ts';
import { type Diagrams, firstNode, type Node } from './diagram.ts';
import type { Case } from './judge.ts';
import { levelsOf } from './left.ts';
import type { Remaining } from './remaining.ts';
import { bit, state } from './truth.ts';

/** More ways than this are never looked for. */
const mostWays = 5_000;

const met = bit(state.met);
const ignored = ~bit(state.impossible);

/** Every smallest way for one choice, by recursion over what is left of the diagram. */
function waysWithin({ space }: Cell, { steps, left, freedom }: Remaining): Way[] {
  const { node } = left;
  const { table } = left.remains;
  const stays = space.variables.map(({ domains, size }) => domains[size] as readonly number[]);
  for (const level of levelsOf(left)) stays[level] = freedom(level).stay;
  const memo = new Map<Node, readonly (readonly [number, number][])[]>();

  type Literals = readonly [number, number][];
  const holds = (start: Node, literals: Literals): boolean => {
    const domains = [...stays];
    for (const [level, index] of literals) domains[level] = [index];
    return (table.reach(start, domains) & ignored) === met;
  };
  const walk = (start: Node): readonly Literals[] => {
    if (start < firstNode) return start === state.met ? [[]] : [];
    const known = memo.get(start);
    if (known) return known;
    const level = table.level(start);
    const children = table.children(start);
    const { stay, targets } = freedom(level);
    const base = meet(
      table,
      stay.map((index) => children[index] as Node),
    );
    const unchanged = walk(base);
    const changed = targets.flatMap((index) =>
      walk(children[index] as Node)
        .filter((literals) => !holds(base, literals))
        .map((literals): Literals => [[level, index], ...literals]),
    );
    const found = [...unchanged, ...changed].slice(0, mostWays);
    memo.set(start, found);
    return found;
  };
  return walk(node).map((literals) => [
    ...steps,
    ...literals.map(([level, index]): Step => ({ fact: space.variable(level).id, to: { level, index } })),
  ]);
}

/** Met where all of them are; what cannot be does not count. */
function meet(table: Diagrams, nodes: readonly Node[]): Node {
  return nodes.reduce((a, b) =>
    table.combine(a, b, (x, y) => {
      if (x === state.impossible) return y;
      return y === state.impossible || x !== state.met ? x : y;
    }),
  );
}

const keyOf = (step: Step): string =>
  'value' in step.to ? `${step.fact}=${JSON.stringify(step.to.value)}` : `${step.fact}@${step.to.index}`;

/** Every smallest set of single changes beside one of the choices; unmerged. */
export function ways(of: Case, all: readonly Remaining[]): Way[] {
  const found = all.flatMap((each) => waysWithin(of.cell, each));
  const keyed = found.map((way) => ({ way, keys: new Set(way.map(keyOf)) })).sort((a, b) => a.keys.size - b.keys.size);
  const kept: typeof keyed = [];
  for (const each of keyed) {
    if (!kept.some((smaller) => smaller.keys.isSubsetOf(each.keys))) kept.push(each);
  }
  return kept.map((each) => each.way);
}
