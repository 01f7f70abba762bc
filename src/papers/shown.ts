// What pictures can be made of: figures of a year, and days on which there is something to do. Loads nothing that draws.
import { isFree } from '../interview/five-checks.ts';
import type { ReportedFigure } from '../rules/engine/figures.ts';
import type { ReportedTask } from '../rules/engine/tasks.ts';
import type { Material } from './kind.ts';

/** A figure of kroner a year that is still good, whichever area has it. */
export const yearly = ({ reports }: Material, id: string): ReportedFigure | undefined =>
  reports
    .flatMap(({ figures }) => figures)
    .find((each) => each.id === id && each.unit === 'NOK' && each.period === 'year' && !each.lastKnown);

export const hasOffer = (of: Material): boolean =>
  yearly(of, 'annualPay') !== undefined && besideIt(of).some((id) => yearly(of, id) !== undefined);

/** What a permit asks for is nothing to whoever needs none. */
function besideIt({ subject, reports: [main] }: Material): readonly string[] {
  return main && isFree(subject, main) ? ['marketMedian'] : ['payFloor', 'marketMedian'];
}

export const hasNet = (of: Material): boolean =>
  ['grossYear', 'taxYear', 'netYear'].every((id) => yearly(of, id) !== undefined);

export interface Stop {
  readonly day: string;
  readonly task: ReportedTask;
  /** Whether the day is the last on which it can be done; else the first. */
  readonly isDue: boolean;
}

/** What has a day of its own, in the order of the days. */
export function stopsOf({ reports, subject }: Material): readonly Stop[] {
  const tasks = reports.flatMap((each) => each.tasks).filter(({ status }) => status === 'open' || status === 'late');
  const stops = tasks.flatMap((task): Stop[] => {
    // By when it had better be done, as the calendar has it.
    const day = (task.wanted && task.wanted.by >= subject.asOf ? task.wanted.by : task.due) ?? task.start;
    return day === null ? [] : [{ day, task, isDue: task.due !== null }];
  });
  const unique = new Map(stops.map((stop) => [stop.task.task, stop]));
  return [...unique.values()].toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
}

export const hasTimeline = (of: Material): boolean => stopsOf(of).length > 1;
