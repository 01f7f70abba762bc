// What to negotiate, in order: what matters most to the person first, then as is wise for most.
import type { Report } from '../rules/engine/report.ts';
import type { ReportedTask } from '../rules/engine/tasks.ts';
import type { Block } from './message.ts';
import type { References } from './sources.ts';
import type { Subject } from './standing.ts';
import type { Words } from './words.ts';

const prefix = 'negotiate-';

const isNegotiable = ({ task }: ReportedTask): boolean => task.startsWith(prefix);

export function negotiationBlocks(words: Words, { walk }: Subject, { tasks }: Report, references: References): Block[] {
  const open = tasks.filter((task) => isNegotiable(task) && task.status !== 'done');
  const first = `${prefix}${walk.facts.negotiateFirst}`;
  const ordered = [...open.filter(({ task }) => task === first), ...open.filter(({ task }) => task !== first)];
  if (ordered.length === 0) return [];
  const items = ordered.map(({ task }) => `${words(`task-${task}`)}. ${words(`task-${task}.how`)}`);
  const cited = references.cite(ordered[0]?.basis ?? []);
  return [
    { kind: 'heading', text: words('negotiate-heading') },
    { kind: 'text', text: `${words('negotiate-intro')}${cited}` },
    { kind: 'list', items, ordered: true },
  ];
}

/** What else there is to do. */
export const withoutNegotiation = (result: Report): Report => ({
  ...result,
  tasks: result.tasks.filter((task) => !isNegotiable(task)),
});
