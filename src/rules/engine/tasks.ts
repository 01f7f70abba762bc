// What there is to do in a case, with the days that its own days give.
import { type Citation, citation } from '../law/citation.ts';
import { dayOf, type Moment, simpleMoments } from '../moment.ts';
import type { Difference, Task } from '../rule.ts';
import { workingDayAtOrBefore } from '../working-days.ts';
import type { Compiled } from './compiled.ts';
import { answer, type Case } from './judge.ts';
import { inSequence } from './prerequisites.ts';

export interface ReportedTask {
  readonly task: string;
  readonly type: Task['type'];
  readonly start: string | null;
  readonly due: string | null;
  /** The last working day before, when it is due on a day that is none. */
  readonly workingDayBefore?: string;
  /** Sooner than the law has it, because another task that needs it is due `by` then. */
  readonly wanted?: { readonly by: string; readonly for: string };
  /** The stretch of a move, of what is part of one. */
  readonly phase?: Task['phase'];
  readonly needs: readonly string[];
  readonly where: string;
  /** Told in words of its own for some. */
  readonly how?: string;
  /** How long there is from which day, where the rule says so. */
  readonly within?: { readonly days?: number; readonly months?: number; readonly of: string };
  /** `maybe`: whether it is needed depends on something not yet known. `late`: it was due before the day judged on. */
  readonly status: 'open' | 'maybe' | 'done' | 'late';
  readonly basis: readonly Citation[];
}

/** `exempt`: whoever needs no permit has nothing to do for one. */
export function tasksOf(of: Case, exempt: boolean): ReportedTask[] {
  const tasks = of.cell.area.tasks.flatMap((task) => reported(of, task, exempt) ?? []);
  const there = new Set(tasks.map(({ task }) => task));
  // Late, and surely not done: whoever has not said may have done it in time.
  const isUndone = (id: string) => {
    const done = of.cell.tasks.get(id)?.done;
    return done === undefined || answer(of, done).status === 'not-met';
  };
  const late = new Set(tasks.flatMap(({ task, status }) => (status === 'late' && isUndone(task) ? [task] : [])));
  const lost = new Set(
    of.cell.area.tasks.flatMap(({ id, onlyIfInTime }) => (onlyIfInTime && late.has(onlyIfInTime) ? [id] : [])),
  );
  return inSequence(
    tasks.map((task) => {
      const needs = task.needs.filter((id) => there.has(id));
      return lost.has(task.task) ? { ...outOfTime(task), needs } : { ...task, needs };
    }),
  );
}

/** Nobody may count on the day any more, and nothing is late by it. */
function outOfTime({ workingDayBefore: _, within: __, ...task }: ReportedTask): ReportedTask {
  return { ...task, start: null, due: null, how: 'late', status: task.status === 'late' ? 'open' : task.status };
}

function reported(of: Case, task: Task, exempt: boolean): ReportedTask | undefined {
  const compiled = of.cell.tasks.get(task.id);
  const isForOthers = task.concerns !== undefined && task.concerns !== (exempt ? 'exempt' : 'permit');
  if (!compiled || (isForOthers && of.cell.area.concludes === 'permit')) return undefined;
  const needed = answer(of, compiled.when).status;
  const isSo = (condition: Compiled | undefined) => condition !== undefined && answer(of, condition).status === 'met';
  if (needed === 'not-met' || isSo(compiled.except)) return undefined;
  const mine = (task.differs ?? []).filter((_, index) => isSo(compiled.differs[index]));
  const told = Object.assign({}, task, ...mine) as Task & Partial<Difference>;
  const day = (moment: Moment | undefined) => (moment ? (dayOf(moment, of.get, of.asOf) ?? null) : null);
  const due = day(told.due);
  const before = due === null ? null : workingDayAtOrBefore(due);
  const span = spanOf(told.due);
  const doneOn = task.doneOn === undefined ? undefined : of.get(task.doneOn);
  const isDone = isSo(compiled.done) || (typeof doneOn === 'string' && doneOn <= of.asOf);
  // What may never have been needed, and is over, is nothing to speak of.
  if (isDone && needed !== 'met') return undefined;
  const isLate = due !== null && due < of.asOf && !task.comesByItself;
  return {
    task: task.id,
    type: task.type,
    start: day(told.start),
    due,
    ...(before !== null && before !== due && { workingDayBefore: before }),
    ...(task.phase && { phase: task.phase }),
    needs: told.needs,
    where: told.where,
    ...(told.how !== undefined && { how: told.how }),
    ...(span && { within: span }),
    status: isDone ? 'done' : needed !== 'met' ? 'maybe' : isLate ? 'late' : 'open',
    basis: told.basis.map(citation),
  };
}

/** How it is told while the day is not known. */
export function spanOf(due: Moment | undefined): ReportedTask['within'] {
  if (!due) return undefined;
  const [{ of, days, months, on }] = simpleMoments(due);
  if (on !== undefined) return undefined;
  return { ...(days !== undefined && { days }), ...(months !== undefined && { months }), of };
}
