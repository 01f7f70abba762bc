// What there is to do, in words, in an order in which it can be done.
import { oncePer } from '../rules/engine/alike.ts';
import { gaps } from '../rules/engine/missing.ts';
import type { Report } from '../rules/engine/report.ts';
import type { ReportedTask } from '../rules/engine/tasks.ts';
import { factOf } from '../rules/facts/vocabulary.ts';
import { isElsewhere } from './findings.ts';
import { formatAmount, formatDate } from './format.ts';
import { isToldInBrief } from './in-brief.ts';
import type { Block } from './message.ts';
import { inOrder, stretchesOf } from './plan.ts';
import { caseIn } from './reported.ts';
import type { References } from './sources.ts';
import type { Subject } from './standing.ts';
import { askable, waitsForTopic } from './thorough.ts';
import { toldBefore } from './told-before.ts';
import { isWithoutOffer } from './without-offer.ts';
import type { Words } from './words.ts';

type Fee = Report['figures'][number] | undefined;

export function taskBlocks(words: Words, standing: Subject, result: Report, references: References): Block[] {
  if (isElsewhere(result)) return [];
  // Whoever must change something first has no use for a list of what comes after.
  if (result.verdict === 'not-likely' || result.verdict === 'other-route')
    return firstSteps(words, standing, result, references);
  const open = result.tasks.filter((task) => isDue(task) || mayApply(standing, task));
  // Where nothing is certain to be needed, it is too early for a list.
  if (!open.some(isDue)) return [];
  const fee = result.figures.find((figure) => figure.id === 'applicationFee');
  const { asOf } = result;
  const paid = fee && `${fee.value} ${fee.lastKnown} ${fee.basis.map(({ id }) => id)}`;
  const name = `${open.map(({ task }) => task)} ${paid} ${asOf}`;
  const lines = toldBefore(words, result.tasks, name, () =>
    linesOf(words, inOrder(open, asOf), { fee, asOf, all: open }),
  );
  const text = (task: ReportedTask): string => citedText(lines.get(task) as Line, references);
  // A move is told in stretches; elsewhere one list is enough.
  if (standing.area.concludes === 'judgement') return planBlocks(words, result, open, text);
  const later = result.verdict === 'not-yet-known' && !isToldInBrief(result, standing.walk.facts);
  return [
    { kind: 'heading', text: words(later ? 'tasks-heading.later' : 'tasks-heading') },
    { kind: 'list', items: [...lines.keys()].map(text), ordered: true },
  ];
}

function planBlocks(
  words: Words,
  { tasks: all, asOf }: Report,
  open: readonly ReportedTask[],
  text: (task: ReportedTask) => string,
): Block[] {
  const done = all.filter(({ status }) => status === 'done').map((task) => taskTitle(words, task));
  return [
    ...stretchesOf(open, asOf).flatMap(({ phase, tasks }): Block[] => [
      { kind: 'heading', text: words(phase ? `plan-${phase}` : 'tasks-heading') },
      { kind: 'list', items: tasks.map(text), ordered: true },
    ]),
    ...(done.length > 0
      ? [{ kind: 'heading', text: words('plan-done') } as const, { kind: 'list', items: done } as const]
      : []),
  ];
}

/** On the way to a yes: who can change what stands in the way, and whom to ask before giving up. */
function firstSteps(words: Words, standing: Subject, result: Report, references: References): Block[] {
  const { wayToYes, tasks, verdict, asOf, routes } = result;
  const fitting = verdict === 'other-route' ? routes.filter(({ fits }) => fits).length : -1;
  const name = `first ${numberOf(tasks)} ${asOf} ${standing.area.id} ${fitting} ${isWithoutOffer(standing.walk.facts)}`;
  const steps = toldBefore(words, wayToYes, name, () => stepsOf(words, standing, result, fitting));
  return [
    { kind: 'heading', text: words('tasks-heading') },
    { kind: 'list', items: steps.map((step) => citedText(step, references)), ordered: true },
  ];
}

let lastNumber = 0;
/** Unlike that of any other list there ever was: alike cases hold the same one. */
const numberOf = oncePer((_: Report['tasks']) => ++lastNumber);

function stepsOf(words: Words, standing: Subject, result: Report, fitting: number): readonly Line[] {
  const { wayToYes, asOf } = result;
  const first = inOrder([...new Set([...awaited(result), ...leadingThere(standing, result)])], asOf);
  const said = [
    ...(fitting < 0 ? [] : [words('next-route', { count: fitting })]),
    ...askedOfEmployer(words, standing, result),
    ...(wayToYes.length > 0 ? [words('next-return')] : []),
    words('next-ask'),
  ];
  return [
    ...first.map((task) => lineOf(words, task, { fee: undefined, asOf, all: first })),
    ...said.map((text): Line => ({ text, basis: [], most: undefined })),
  ];
}

/** What is done by what has to change: a test that is passed, a paper that is there. */
function leadingThere(standing: Subject, { tasks, wayToYes }: Report): readonly ReportedTask[] {
  const changed = new Set(wayToYes.flatMap((way) => way.map(({ fact }) => fact)));
  const { cell } = caseIn(standing);
  return tasks.filter(
    (task) => isDue(task) && (cell.tasks.get(task.task)?.done?.facts.some((fact) => changed.has(fact)) ?? false),
  );
}

/** Whoever has no offer looks for one that fits; whoever works here has signed long ago. */
function askedOfEmployer(words: Words, { area, walk }: Subject, { wayToYes }: Report): string[] {
  if (!wayToYes.some((way) => way.some(({ fact }) => factOf(fact).ask === 'employer'))) return [];
  if (area.id !== 'eligibility') return [words('next-change.in-job')];
  return [words(isWithoutOffer(walk.facts) ? 'next-change.without-offer' : 'next-change')];
}

/** The days that only have to come. */
export const awaited = ({ tasks, asOf }: Report): readonly ReportedTask[] =>
  inOrder(
    tasks.filter(({ status, start, due }) => status === 'open' && start !== null && start === due && start > asOf),
    asOf,
  );

const isDue = ({ status }: ReportedTask): boolean => status === 'open' || status === 'late';

/** Whether it depends on something that is still worth asking. */
function mayApply(standing: Subject, { task, status }: ReportedTask): boolean {
  if (status !== 'maybe') return false;
  const of = caseIn(standing);
  const compiled = of.cell.tasks.get(task);
  const relevant = askable(standing);
  if (compiled === undefined || waitsForTopic(of, compiled.when.facts)) return false;
  return gaps(of, compiled.when).some((fact) => relevant.has(fact));
}

/** What a task is told beside. */
interface Beside {
  readonly fee: Fee;
  readonly asOf: string;
  readonly all: readonly ReportedTask[];
}

/** A task in words, with what it rests on. */
interface Line {
  readonly text: string;
  readonly basis: ReportedTask['basis'];
  /** How many of these are cited; as many as are needed unless said. */
  readonly most: number | undefined;
}

const citedText = ({ text, basis, most }: Line, references: References): string =>
  text.concat(references.cite(basis, most));

const linesOf = (words: Words, tasks: readonly ReportedTask[], beside: Beside): ReadonlyMap<ReportedTask, Line> =>
  new Map(tasks.map((task) => [task, lineOf(words, task, beside)]));

function lineOf(words: Words, task: ReportedTask, { fee, asOf, all }: Beside): Line {
  const id = `task-${task.task}`;
  const title =
    task.status === 'maybe' ? words('task-maybe', { task: taskTitle(words, task) }) : taskTitle(words, task);
  const paid = fee && words.has(`${id}.fee`) ? [feeText(words, id, fee)] : [];
  const told = [
    `${title}.`,
    howText(words, task),
    ...paid,
    ...dueText(words, task, asOf),
    ...wantedText(words, task, all, asOf),
    ...(task.phase ? placeText(words, task, all) : []),
  ];
  return {
    text: told.join(' '),
    basis: paid.length > 0 && fee ? [...task.basis.slice(0, 1), ...fee.basis] : task.basis,
    most: paid.length > 0 ? 2 : undefined,
  };
}

/** What it is called, which is another thing for some. */
export function taskTitle(words: Words, { task, how }: ReportedTask): string {
  const own = `task-${task}.title-${how}`;
  return words(how !== undefined && words.has(own) ? own : `task-${task}`);
}

/** How it is done, which is another thing for some. */
export const howText = (words: Words, { task, how }: ReportedTask): string =>
  words(how === undefined ? `task-${task}.how` : `task-${task}.how-${how}`);

/** Why it had better be done sooner than it must. */
function wantedText(words: Words, { wanted }: ReportedTask, all: readonly ReportedTask[], asOf: string): string[] {
  const other = wanted && all.find(({ task }) => task === wanted.for);
  if (!wanted || !other) return [];
  const by = wanted.by < asOf ? asOf : wanted.by;
  return [words('task-wanted', { day: formatDate(words, by), task: taskTitle(words, other) })];
}

/** Where it is done, and what comes first. */
function placeText(words: Words, { where, needs }: ReportedTask, all: readonly ReportedTask[]): string[] {
  const before = all.filter(({ task }) => needs.includes(task)).map((task) => taskTitle(words, task));
  return [
    ...(where === 'self' ? [] : [words('task-where', { place: words(`where-${where}`) })]),
    ...(before.length > 0 ? [words('task-after', { tasks: before.join(' · ') })] : []),
  ];
}

function feeText(words: Words, id: string, { value, lastKnown }: NonNullable<Fee>): string {
  const said = words(`${id}.fee`, { fee: formatAmount(words, value) });
  return lastKnown ? `${said} ${words('figure-last-known', { date: formatDate(words, lastKnown) })}` : said;
}

function dueText(words: Words, task: ReportedTask, asOf: string): string[] {
  const { type, due, status, start, workingDayBefore, within } = task;
  const begins =
    start !== null && start !== due && start > asOf ? [words('task-start', { start: formatDate(words, start) })] : [];
  if (due === null) {
    const { days = 0, months = 0 } = within ?? {};
    return within
      ? [...begins, words(`task-${task.task}.within`, { days: Math.abs(days), months: Math.abs(months) })]
      : begins;
  }
  const day = formatDate(words, due);
  if (due === asOf && status !== 'done') return [words('task-now', { day })];
  if (start === due) return [words('task-day', { day })];
  // Nobody can do by a day that is over what may not even be for them.
  if (status === 'maybe' && due < asOf) return [words('task-late.maybe', { due: day })];
  if (status === 'late') return [words(type === 'duty' ? 'task-late' : 'task-late.to-do', { due: day })];
  return [
    ...begins,
    words.has(`task-${task.task}.due`) ? words(`task-${task.task}.due`, { due: day }) : words('task-due', { due: day }),
    ...(workingDayBefore ? [words('task-due.working-day', { day: formatDate(words, workingDayBefore) })] : []),
  ];
}
