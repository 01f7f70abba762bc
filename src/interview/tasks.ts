// What there is to do, in words, in an order in which it can be done.
import type { Report, ReportedTask } from '../rules/engine/report.ts';
import { formatAmount, formatDate } from './format.ts';
import type { Block } from './message.ts';
import type { References } from './sources.ts';
import type { Words } from './words.ts';

export function taskBlocks(words: Words, result: Report, references: References): Block[] {
  const open = result.tasks.filter((task) => task.status !== 'done');
  if (open.length === 0) return [];
  const fee = result.figures.find((figure) => figure.id === 'applicationFee');
  const items = open.map((task) =>
    taskText(words, task, fee ? formatAmount(words, fee.value) : '').concat(references.cite(task.basis)),
  );
  return [
    { kind: 'heading', text: words('tasks-heading') },
    { kind: 'list', items, ordered: true },
  ];
}

function taskText(words: Words, task: ReportedTask, fee: string): string {
  const id = `task-${task.task}`;
  const title = words(id);
  const paid = fee !== '' && words.has(`${id}.fee`) ? words(`${id}.fee`, { fee }) : undefined;
  const due = dueText(words, task);
  return [`${title}.`, words(`${id}.how`), paid, due && `${due}.`].filter((part) => part !== undefined).join(' ');
}

function dueText(words: Words, { task, due, within }: ReportedTask): string | undefined {
  if (due !== null) return words(`task-${task}.due`, { due: formatDate(words, due) });
  return within && words(`task-${task}.within`, { days: within.days ?? 0, months: within.months ?? 0 });
}
