// The facts that an area reads on a day, in conditions, figures, days of tasks, or because nothing can be said without.
import { type Moment, simpleMoments } from '../moment.ts';
import type { Cell } from './cell.ts';

const known = new WeakMap<Cell, ReadonlySet<string>>();

export function readIn(cell: Cell): ReadonlySet<string> {
  let facts = known.get(cell);
  if (!facts) {
    const { area, space } = cell;
    const days = (moment: Moment | undefined) => (moment ? simpleMoments(moment).map(({ of }) => of) : []);
    facts = new Set([
      ...space.variables.flatMap(({ inputs }) => inputs),
      ...area.reckonings.flatMap(({ from, governedBy }) => (governedBy === undefined ? from : [...from, governedBy])),
      ...area.tasks.flatMap(({ start, due }) => [...days(start), ...days(due)]),
      ...area.essential,
    ]);
    known.set(cell, facts);
  }
  return facts;
}
