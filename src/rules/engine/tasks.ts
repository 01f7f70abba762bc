// What there is to do in a case, with the days that its own days give.
import { type Citation, citation } from '../law/citation.ts';
import { dayOf, type Moment, simpleMoments } from '../moment.ts';
import type { Task } from '../rule.ts';
import { workingDayAtOrBefore } from '../working-days.ts';
import { answer, type Case } from './judge.ts';

export interface ReportedTask {
  readonly task: string;
  readonly type: Task['type'];
  readonly start: string | null;
  readonly due: string | null;
  /** The last working day before, when it is due on a day that is none. */
  readonly workingDayBefore?: string;
  readonly needs: readonly string[];
  readonly where: string;
  /** How long there is from which day, where the rule says so. */
  readonly within?: { readonly days?: number; readonly months?: number; readonly of: string };
  /** `maybe`: whether it is needed depends on something not yet known. `late`: it was due before the day judged on. */
  readonly status: 'open' | 'maybe' | 'done' | 'late';
  readonly basis: readonly Citation[];
}

/** `exempt`: whoever needs no permit has nothing to do for one. */
export function tasksOf(of: Case, exempt: boolean): ReportedTask[] {
  return of.cell.area.tasks.flatMap((task) => reported(of, task, exempt) ?? []);
}

function reported(of: Case, task: Task, exempt: boolean): ReportedTask | undefined {
  const compiled = of.cell.tasks.get(task.id);
  const isForOthers = task.concerns !== undefined && task.concerns !== (exempt ? 'exempt' : 'permit');
  if (!compiled || (isForOthers && of.cell.area.concludes === 'permit')) return undefined;
  const needed = answer(of, compiled.when).status;
  if (needed === 'not-met') return undefined;
  const isDone = compiled.done && answer(of, compiled.done).status === 'met';
  const day = (moment: Moment | undefined) => (moment ? (dayOf(moment, of.get, of.asOf) ?? null) : null);
  const due = day(task.due);
  const before = due === null ? null : workingDayAtOrBefore(due);
  const span = spanOf(task.due);
  const isLate = due !== null && due < of.asOf;
  return {
    task: task.id,
    type: task.type,
    start: day(task.start),
    due,
    ...(before !== null && before !== due && { workingDayBefore: before }),
    needs: task.needs,
    where: task.where,
    ...(span && { within: span }),
    status: isDone ? 'done' : needed !== 'met' ? 'maybe' : isLate ? 'late' : 'open',
    basis: task.basis.map(citation),
  };
}

/** How it is told while the day is not known. */
export function spanOf(due: Moment | undefined): ReportedTask['within'] {
  if (!due) return undefined;
  const [{ of, days, months, on }] = simpleMoments(due);
  if (on !== undefined) return undefined;
  return { ...(days !== undefined && { days }), ...(months !== undefined && { months }), of };
}
