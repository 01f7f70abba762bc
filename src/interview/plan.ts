// A plan: what there is to do by stretches of the move, in the order of its days and in an order in which it can be done.
import type { ReportedTask } from '../rules/engine/tasks.ts';
import { phases } from '../rules/rule.ts';

export interface Stretch {
  /** Absent for what belongs to none. */
  readonly phase?: ReportedTask['phase'];
  readonly tasks: readonly ReportedTask[];
}

/** Stretches that have something in them, in order; what belongs to none comes first. */
export function stretchesOf(tasks: readonly ReportedTask[], asOf: string): readonly Stretch[] {
  const of = (phase: ReportedTask['phase']): Stretch => ({
    ...(phase && { phase }),
    tasks: inOrder(
      tasks.filter((task) => task.phase === phase),
      asOf,
    ),
  });
  return [undefined, ...phases].map(of).filter((stretch) => stretch.tasks.length > 0);
}

/**
 * By the day that is told of each, and what has none last; but whatever another one waits for comes before it. Of the
 * same day, as the law has them. Beside a move, where what has no day is not for later, it comes before what cannot be
 * begun yet.
 */
export function inOrder(tasks: readonly ReportedTask[], asOf: string): readonly ReportedTask[] {
  const days = new Map(tasks.map((task) => [task.task, neededBy(task, tasks, asOf, new Set())]));
  const dayIn = ({ task }: ReportedTask): string => days.get(task) ?? none;
  const left = tasks.toSorted((a, b) => byPlace(dayIn(a), dayIn(b)));
  const ordered: ReportedTask[] = [];
  while (left.length > 0) {
    const ready = left.findIndex(({ needs }) => !needs.some((id) => left.some(({ task }) => task === id)));
    // Tasks that need each other are a mistake in the rules, and are told all the same.
    ordered.push(...left.splice(Math.max(ready, 0), 1));
  }
  return ordered;
}

/** After every day there is. */
const none = '9999-12-31';

/** After every day, and after what has none. */
const later = (day: string): string => `~${day}`;

/** Its own day, or that of whatever waits for it where that is sooner. */
function neededBy(task: ReportedTask, all: readonly ReportedTask[], asOf: string, seen: ReadonlySet<string>): string {
  if (seen.has(task.task)) return none;
  const before = new Set([...seen, task.task]);
  const waiting = all.filter(({ needs }) => needs.includes(task.task));
  const days = [placeOf(task, asOf), ...waiting.map((each) => neededBy(each, all, asOf, before))];
  return days.toSorted(byPlace)[0] ?? none;
}

const byPlace = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The day told of it, as it is sorted by. */
function placeOf(task: ReportedTask, asOf: string): string {
  const day = dayTold(task, asOf);
  const isForLater = task.phase === undefined && task.start !== null && task.start > asOf;
  return isForLater ? later(day) : day;
}

/** The day it had better be done by, else the last one, else the first: what is open already has no day to wait for. */
function dayTold({ wanted, due, start }: ReportedTask, asOf: string): string {
  if (wanted) return wanted.by < asOf ? asOf : wanted.by;
  return due ?? (start !== null && start > asOf ? start : none);
}
