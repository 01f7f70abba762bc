// The calendar: what is due on which day, for any calendar to import. Importing it again brings it up to date.
// Law: the same case on the same day makes the same file; a task keeps its id, and a later file has a higher sequence.
import ical, { ICalAlarmType, type ICalCalendar, ICalEventTransparency } from 'ical-generator';
import { formatDate } from '../interview/format.ts';
import { howText, taskTitle } from '../interview/tasks.ts';
import type { Words } from '../interview/words.ts';
import { toMilliseconds } from '../rules/dates.ts';
import type { ReportedTask } from '../rules/engine/tasks.ts';
import { workingDayAtOrBefore } from '../rules/working-days.ts';
import { fileName, type Material, type Paper } from './kind.ts';

const hour = 3600;
const day = 24 * hour;
/** Days before, and the hour of that day at which the alarm rings. */
const warnings = [7, 1];
const ringsAt = 9 * hour;

/** On the day by which it is wanted, which may be sooner than the day by which it must be done. */
type Dated = ReportedTask & { readonly due: string };

export function calendar(of: Material): Paper {
  const { words, subject } = of;
  const made = ical({
    // Only an arrival is a move.
    name: words(subject.area.id === 'arrival' ? 'calendar-title' : 'calendar-title.days'),
    prodId: { company: 'Veiviser', product: 'plan', language: words.locale.toUpperCase() },
  });
  for (const task of datedIn(of)) addTo(made, words, task, subject.asOf);
  return {
    id: 'calendar',
    fileName: fileName(of, 'calendar', 'ics'),
    mediaType: 'text/calendar; charset=utf-8',
    content: made.toString(),
  };
}

/** What surely has a day, each once, the soonest first. */
function datedIn({ reports, subject }: Material): readonly Dated[] {
  const byTask = new Map<string, Dated>();
  for (const task of reports.flatMap(({ tasks }) => tasks)) {
    if (hasDay(task) && !byTask.has(task.task)) byTask.set(task.task, inTime(task, subject.asOf));
  }
  return [...byTask.values()].toSorted((a, b) => a.due.localeCompare(b.due));
}

/** What is needed sooner stands on that day, with the last one told beside. */
function inTime(task: Dated, asOf: string): Dated {
  const { wanted } = task;
  if (!wanted || wanted.by < asOf || task.status === 'done') return task;
  const before = workingDayAtOrBefore(wanted.by);
  const { workingDayBefore: _, ...rest } = task;
  return { ...rest, due: wanted.by, ...(before !== wanted.by && { workingDayBefore: before }) };
}

const hasDay = (task: ReportedTask): task is Dated => task.due !== null && task.status !== 'maybe';

function addTo(made: ICalCalendar, words: Words, task: Dated, asOf: string): void {
  const title = taskTitle(words, task);
  const done = task.status === 'done';
  const [source] = task.basis;
  const event = made.createEvent({
    // Without the person or the day in it, so that the next import finds it again.
    id: `${task.task}@veiviser`,
    sequence: daysBetween(firstSequence, asOf),
    stamp: new Date(toMilliseconds(asOf)),
    allDay: true,
    // A day as such: midnight in universal time, without a time zone, is written as the bare date.
    start: new Date(toMilliseconds(task.due)),
    transparency: ICalEventTransparency.TRANSPARENT,
    summary: done ? words('calendar-done', { task: title }) : title,
    description: descriptionOf(words, task, asOf),
    ...(source && { url: source.url }),
  });
  if (done) return;
  for (const seconds of alarmsOf(task, asOf)) {
    event.createAlarm({ type: ICalAlarmType.display, triggerBefore: seconds, description: title });
  }
}

function descriptionOf(words: Words, task: Dated, asOf: string): string {
  const { workingDayBefore, where, basis } = task;
  const place = `where-${where}`;
  return [
    howText(words, task),
    // What has passed already helps nobody.
    ...(workingDayBefore && workingDayBefore >= asOf
      ? [words('calendar-working-day', { day: formatDate(words, workingDayBefore) })]
      : []),
    ...(where !== 'self' && words.has(place) ? [words('task-where', { place: words(place) })] : []),
    ...basis.slice(0, 1).map(({ url }) => words('calendar-source', { url })),
    words('calendar-note', { date: formatDate(words, asOf) }),
  ].join('\n');
}

/** How many seconds before the day itself begins each alarm rings; what is past already does not ring. */
function alarmsOf({ due, workingDayBefore = due }: Dated, asOf: string): readonly number[] {
  const early = daysBetween(workingDayBefore, due);
  const left = daysBetween(asOf, due);
  return warnings
    .map((days) => days + (days === 1 ? early : 0))
    .filter((days) => days <= left)
    .map((days) => days * day - ringsAt);
}

/** Sequences count the days from here, so that tomorrow's file is newer than today's. */
const firstSequence = '2026-01-01';

const daysBetween = (first: string, last: string): number =>
  Math.round((toMilliseconds(last) - toMilliseconds(first)) / (day * 1000));
