// A question is idle exactly where all its answers lead to the same, whatever is unknown and whatever can be changed.
// For each variable the function "does it make a difference here" is made of the outcome's diagram; the engine, which
// looks at what is left of the outcome instead, must say the same at every node.
import type { Cell } from '../engine/cell.ts';
import { type Domains, firstNode, type Node } from '../engine/diagram.ts';
import { type Case, contradictionOf, readCase } from '../engine/judge.ts';
import { canGiveWay, isStated } from '../engine/known.ts';
import { mattering } from '../engine/matters.ts';
import { impossibleOutcome } from '../engine/outcome.ts';
import { bit, truth } from '../engine/truth.ts';
import type { Facts } from '../facts/fact.ts';
import { factOf } from '../facts/vocabulary.ts';
import type { Concrete, Path } from './concrete.ts';
import { type Failure, smallest } from './failure.ts';

/** `asks`: what the engine says of which facts matter. */
export function idleIn(
  cell: Cell,
  concrete: Concrete,
  cover: readonly Path[],
  asks: typeof mattering = mattering,
): { failures: Failure[]; cases: number } {
  const differences = cell.space.variables.map((_, level) => differenceAt(cell, level));
  const asked = [...new Set(cell.space.variables.flatMap(({ inputs }) => inputs))];
  const failures: Failure[] = [];
  let cases = 0;
  /** The first fact of which the engine says something else. */
  const wrongIn = (facts: Facts): string | undefined => {
    const of = readCase(cell.area, facts, cell.day);
    if (contradictionOf(of)) return undefined;
    const matters = asks(of);
    const left = cell.space.variables.map((_, level) => leftOpen(of, level));
    return asked.find((fact) => !isStated(facts, fact) && matters(fact) !== isTelling(of, fact, differences, left));
  };
  for (const path of cover) {
    const facts = concrete.facts(path);
    if (!facts) continue;
    cases++;
    const about = wrongIn(facts);
    if (about === undefined) continue;
    const small = smallest(facts, (some) => wrongIn(some) !== undefined);
    failures.push({ check: 'idle', of: cell.area.id, day: cell.day, about: wrongIn(small) ?? about, facts: small });
    break;
  }
  return { failures, cases };
}

/** By all other values: whether the value at the level makes a difference to what is heard. */
function differenceAt({ diagrams, outcome }: Cell, level: number): Node {
  const differing = impossibleOutcome - 1;
  const memo = new Map<Node, Node>();
  const apart = (a: Node, b: Node): Node => {
    if (a === impossibleOutcome) return b;
    return b === impossibleOutcome || a === b ? a : differing;
  };
  const walk = (node: Node): Node => {
    if (node < firstNode || diagrams.level(node) > level) return truth.no;
    let made = memo.get(node);
    if (made === undefined) {
      const children = diagrams.children(node);
      made =
        diagrams.level(node) < level
          ? diagrams.node(diagrams.level(node), children.map(walk))
          : diagrams.replace(
              children.reduce((a, b) => diagrams.combine(a, b, apart)),
              (end) => (end === differing ? truth.yes : truth.no),
            );
      memo.set(node, made);
    }
    return made;
  };
  return walk(outcome().node);
}

/** Whether an answer can make a difference. `left`: what is open besides the fact. */
function isTelling(of: Case, fact: string, differences: readonly Node[], left: Domains): boolean {
  const { diagrams, space, area } = of.cell;
  const beside = area.contradictions
    .filter(({ facts }) => facts.includes(fact))
    .flatMap(({ facts }) => facts.filter((each) => !isStated(of.facts, each) && canGiveWay(each)));
  const open = [fact, ...beside];
  const domains = [...left];
  const own: number[] = [];
  for (const [level, { inputs, domains: all, size }] of space.variables.entries()) {
    if (open.some((each) => inputs.includes(each))) domains[level] = all[size] as readonly number[];
    if (inputs.includes(fact)) own.push(level);
  }
  return own.some((level) => (diagrams.reach(differences[level] as Node, domains) & bit(truth.yes)) !== 0);
}

/** Where a variable stands, and where it can be brought. */
function leftOpen(of: Case, level: number): readonly number[] {
  const variable = of.cell.space.variable(level);
  const { inputs, domains, size } = variable;
  const stands = of.domains[level] as readonly number[];
  const all = domains[size] as readonly number[];
  const [first] = inputs.filter((input) => isStated(of.facts, input) && factOf(input).change !== undefined);
  if (first === undefined) return stands;
  const { change } = factOf(first);
  if (inputs.length > 1 || !change) return all;
  if (change.only && !change.only.includes(String(of.facts[first]))) return stands;
  if (!change.to) return all;
  const reached = change.to.flatMap((to) => [...variable.domain((id) => (id === first ? to : undefined))]);
  return [...new Set([...stands, ...reached])];
}
