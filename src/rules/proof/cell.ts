// The proof of one cell: every check that goes through its diagrams.
import type { Area } from '../engine/area.ts';
import { type Cell, cellOf } from '../engine/cell.ts';
import type { Node } from '../engine/diagram.ts';
import { impossibleOutcome, outcomeEnd } from '../engine/outcome.ts';
import { state, truth } from '../engine/truth.ts';
import { factOf } from '../facts/vocabulary.ts';
import { Concrete, type Path } from './concrete.ts';
import { liftAll } from './definite.ts';
import type { Failure } from './failure.ts';
import { idleIn } from './idle.ts';
import { coverOf } from './paths.ts';
import { Seen } from './seen.ts';
import { waysIn } from './way.ts';

/** How a cell was cut, and how large it is. */
export interface CellSize {
  readonly variables: number;
  readonly classes: number;
  /** The logarithm, to ten, of how many cases there are of which anything may be unknown. */
  readonly partialCases: number;
  readonly nodes: number;
  readonly liftedNodes: number;
  /** Cases that were judged on the way. */
  readonly cases: number;
}

export interface CellProof extends CellSize {
  readonly failures: readonly Failure[];
}

/** `seen`: what was proved in other cells. */
export function proveCell(area: Area, day: string, seen = new Seen()): CellProof {
  const cell = cellOf(area, day);
  const concrete = new Concrete(cell);
  const lifted = liftAll(cell, concrete);
  const { failures, cases } =
    area.concludes === 'permit' ? provePermit(cell, concrete, seen) : { failures: [], cases: 0 };
  const sizes = cell.space.variables.map(({ size }) => size);
  return {
    variables: sizes.length,
    classes: sizes.reduce((sum, size) => sum + size, 0),
    partialCases: sizes.reduce((sum, size) => sum + Math.log10(size + 1), 0),
    nodes: cell.diagrams.size,
    liftedNodes: lifted.nodes,
    cases,
    failures: [...lifted.failures, ...failures],
  };
}

/** Which questions matter, and what leads to yes: only where a permit is at stake. */
function provePermit(cell: Cell, concrete: Concrete, seen: Seen): { failures: Failure[]; cases: number } {
  const idle = idleIn(cell, concrete, heardIn(concrete, seen.lookAt(cell, cell.outcome().node)));
  const ways = waysIn(cell, concrete, refusedIn(concrete));
  return { failures: [...idle.failures, ...ways.failures], cases: idle.cases + ways.cases };
}

/** For every node of the outcome a case that is known as far as there. */
export const heardIn = (concrete: Concrete, isKnown: (node: Node) => boolean = () => false): Path[] =>
  coverOf(concrete, concrete.cell.outcome().node, (end) => end !== impossibleOutcome && end !== outcomeEnd.exempt, {
    begun: true,
    isKnown,
  });

/** Ways through every node of the permit that end in a no: one that a change may turn, and one that none can. */
export const refusedIn = (concrete: Concrete): Path[] => {
  const { diagrams, permit } = concrete.cell;
  const [hopeful, hopeless, other] = [0, 1, 2];
  const node = diagrams.combine(permit.node, hopeIn(concrete.cell), (end, hope) =>
    end !== state.notMet ? other : hope === truth.yes ? hopeful : hopeless,
  );
  return [hopeful, hopeless].flatMap((wanted) => coverOf(concrete, node, (end) => end === wanted));
};

/** By what nobody can change: whether something that can be changed could bring a yes. */
function hopeIn({ diagrams, permit, space }: Cell): Node {
  const isFree = (level: number) => space.variable(level).inputs.some((fact) => factOf(fact).change !== undefined);
  const either = (a: Node, b: Node): Node => diagrams.combine(a, b, (x, y) => (x === truth.yes ? x : y));
  return diagrams.rebuild(
    permit.node,
    diagrams,
    (end) => (end === state.met ? truth.yes : truth.no),
    (level, children) => (isFree(level) ? children.reduce(either) : diagrams.node(level, children)),
  );
}
