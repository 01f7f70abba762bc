// What a flow says before its first question: what it is for, how long it takes, and what to have at hand.
import type { Facts } from '../rules/facts/fact.ts';
import type { Flow } from './flow.ts';
import type { Block } from './message.ts';
import { dateOf } from './snapshot.ts';
import type { Speaking } from './speaking.ts';
import type { Part } from './view.ts';
import { secondsAhead } from './walk.ts';
import type { Words } from './words.ts';

export function introduction({ words, snapshot, standing, day }: Speaking, part: Part & { part: 'flow' }): Block[] {
  const { flow } = standing;
  const heading: Block = { kind: 'heading', text: words(`flow-${flow.id}`) };
  if (part.again) return [heading];
  const { known = 0 } = part;
  const time = timeOf(words, flow, snapshot.facts, dateOf(snapshot, day));
  return [
    heading,
    { kind: 'text', text: `${words(`flow-${flow.id}.about`)} ${time}` },
    { kind: 'text', text: words(`flow-${flow.id}.have`) },
    ...(known > 0 ? [{ kind: 'text', text: words('flow-known', { count: known }) } as const] : []),
  ];
}

/** How long a flow takes from here, as a sentence: what was told before, in whichever flow, is not asked again. */
export function timeOf(words: Words, flow: Flow, facts: Facts, asOf: string): string {
  const time = minutesAhead(words, flow, facts, asOf);
  // Where a flow can go into more detail, the time for all of it is told beside.
  const whole = minutesAhead(words, flow, { ...facts, ...flow.more }, asOf);
  return words(`flow-${flow.id}.time`, { time, whole });
}

function minutesAhead(words: Words, flow: Flow, facts: Facts, asOf: string): string {
  // Whole minutes, and rather one too many than one too few: an answer may lead to a question more.
  const minutes = Math.floor(secondsAhead(flow, facts, asOf) / 60) + 1;
  // As text: the first plural of a process is slow to find.
  return minutes <= 1 ? words('minute') : words('minutes', { minutes: String(minutes) });
}
