// The facts that an area reads on a day, in conditions, figures, days of tasks, or because nothing can be said without.
import { daysOfTask } from '../rule.ts';
import { anyOf } from './area.ts';
import type { Cell } from './cell.ts';

const known = new WeakMap<Cell, ReadonlySet<string>>();

export function readIn(cell: Cell): ReadonlySet<string> {
  let facts = known.get(cell);
  if (!facts) {
    const { area, space } = cell;
    facts = new Set([
      ...space.variables.flatMap(({ inputs }) => inputs),
      ...area.reckonings.flatMap(({ from, governedBy }) => (governedBy === undefined ? from : [...from, governedBy])),
      ...area.tasks.flatMap((task) => daysOfTask(task)),
      ...area.essential.flatMap(anyOf),
    ]);
    known.set(cell, facts);
  }
  return facts;
}
