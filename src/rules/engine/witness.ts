// A quick proof that a fact matters: two people who differ in it alone and hear different things. Where none is found
// this way, that proves nothing.
import type { Cell } from './cell.ts';
import type { Compiled } from './compiled.ts';
import { type Diagrams, type Domains, firstNode, type Node } from './diagram.ts';
import { state, truth } from './truth.ts';

/** For each level one value. */
type Assignment = number[];

/** Some values within the domains with which the function comes to the end, on the levels that it takes. */
function leadTo(
  diagrams: Diagrams,
  start: Node,
  end: number,
  domains: Domains,
): ReadonlyMap<number, number> | undefined {
  const path = new Map<number, number>();
  const hopeless = new Set<Node>();
  const walk = (node: Node): boolean => {
    if (node < firstNode) return node === end;
    if (hopeless.has(node)) return false;
    const level = diagrams.level(node);
    const children = diagrams.children(node);
    for (const value of domains[level] as readonly number[]) {
      path.set(level, value);
      if (walk(children[value] as Node)) return true;
    }
    path.delete(level);
    hopeless.add(node);
    return false;
  };
  return walk(start) ? path : undefined;
}

/** What is heard with these values, as in the diagram of the outcome; nothing where they cannot be. */
function heard({ diagrams, exempt, permit, routes }: Cell, values: Assignment): string | undefined {
  const end = ({ node: start }: Compiled): number => {
    let node = start;
    while (node >= firstNode) node = diagrams.children(node)[values[diagrams.level(node)] as number] as Node;
    return node;
  };
  const [exempted, permitted] = [end(exempt), end(permit)];
  if (exempted === state.impossible || permitted === state.impossible) return undefined;
  if (exempted === state.met) return 'exempt';
  if (permitted === state.met) return 'likely';
  const route = routes.findIndex(
    ({ key, conditions }) => end(key) === truth.yes && conditions.every((each) => end(each) !== truth.no),
  );
  return `${permitted === state.notMet ? 'refused' : 'unclear'} ${route}`;
}

const ends = [state.met, state.notMet, state.law];

/** Whether the fact is seen to matter where each level has only the values of its domain. */
export function isSeenToMatter(cell: Cell, fact: string, domains: Domains): boolean {
  const { diagrams, permit, space } = cell;
  const levels = space.variables.flatMap(({ inputs }, level) => (inputs.includes(fact) ? [level] : []));
  return ends.some((end) => {
    const path = leadTo(diagrams, permit.node, end, domains);
    if (!path) return false;
    const values = domains.map((domain, level) => path.get(level) ?? (domain[0] as number));
    return levels.some((level) => {
      const said = (domains[level] as readonly number[]).map((value) => heard(cell, values.with(level, value)));
      return new Set(said.filter((each) => each !== undefined)).size > 1;
    });
  });
}
