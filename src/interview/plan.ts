// A plan: what there is to do by stretches of the move, in an order in which it can be done.
import type { ReportedTask } from '../rules/engine/tasks.ts';
import { phases } from '../rules/rule.ts';

export interface Stretch {
  /** Absent for what belongs to none. */
  readonly phase?: ReportedTask['phase'];
  readonly tasks: readonly ReportedTask[];
}

/** Stretches that have something in them, in order; what belongs to none comes first. */
export function stretchesOf(tasks: readonly ReportedTask[]): readonly Stretch[] {
  const of = (phase: ReportedTask['phase']): Stretch => ({
    ...(phase && { phase }),
    tasks: inOrder(tasks.filter((task) => task.phase === phase)),
  });
  return [undefined, ...phases].map(of).filter((stretch) => stretch.tasks.length > 0);
}

/** What is needed first comes first; then what is due sooner; then as the law has them. */
function inOrder(tasks: readonly ReportedTask[]): readonly ReportedTask[] {
  const left = tasks.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)));
  const ordered: ReportedTask[] = [];
  while (left.length > 0) {
    const ready = left.findIndex(({ needs }) => !needs.some((id) => left.some(({ task }) => task === id)));
    // Tasks that need each other are a mistake in the rules, and are told all the same.
    ordered.push(...left.splice(Math.max(ready, 0), 1));
  }
  return ordered;
}

const dayOf = ({ due }: ReportedTask): string => due ?? '9999-12-31';
