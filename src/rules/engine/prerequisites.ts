// What comes first, comes in time: no task begins before what it needs can, and none waits for what is done too late.
import type { ReportedTask } from './tasks.ts';

/** Which task is wanted sooner than the law asks, by which day, because of another one that needs it. */
interface Wanted {
  readonly by: string;
  readonly for: string;
}

export function inSequence(tasks: readonly ReportedTask[]): ReportedTask[] {
  const byId = new Map(tasks.map((task) => [task.task, task]));
  const waiting = (id: string) => tasks.filter(({ needs, status }) => status === 'open' && needs.includes(id));
  return tasks.map((task) => {
    const start = startOf(task, byId);
    const wanted = isUndone(task) ? soonest(task, waiting) : undefined;
    const isSooner = wanted !== undefined && task.due !== null && wanted.by < task.due;
    // What cannot be begun before that day is not done by it, however much is wanted.
    const isInTime = wanted !== undefined && (start === null || start < wanted.by);
    return { ...task, start, ...(isSooner && isInTime && { wanted }) };
  });
}

const isUndone = ({ status }: ReportedTask): boolean => status !== 'done';

/** Its own day, or the later one of what it needs, however far back. What has no day of its own gets none. */
function startOf(task: ReportedTask, byId: ReadonlyMap<string, ReportedTask>): string | null {
  if (task.start === null) return null;
  return [task.start, ...earlier(task, byId, new Set())].toSorted().at(-1) ?? null;
}

function earlier(task: ReportedTask, byId: ReadonlyMap<string, ReportedTask>, seen: Set<string>): string[] {
  return task.needs.flatMap((id) => {
    const needed = byId.get(id);
    if (!needed || !isUndone(needed) || seen.has(id)) return [];
    seen.add(id);
    return [...(needed.start === null ? [] : [needed.start]), ...earlier(needed, byId, seen)];
  });
}

/** The first day on which anything that waits for it is due, also through what has no day of its own. */
function soonest(
  task: ReportedTask,
  waiting: (id: string) => readonly ReportedTask[],
  seen: ReadonlySet<string> = new Set(),
): Wanted | undefined {
  if (seen.has(task.task)) return undefined;
  const before = new Set([...seen, task.task]);
  const days = waiting(task.task).flatMap((each): Wanted[] => {
    const further = soonest(each, waiting, before);
    return [...(each.due === null ? [] : [{ by: each.due, for: each.task }]), ...(further ? [further] : [])];
  });
  return days.toSorted((a, b) => a.by.localeCompare(b.by))[0];
}
