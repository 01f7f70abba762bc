// A conversation held by a test: what the person does goes in, what the interview knows and says comes out.
import { createInterview } from '../../src/app/interview.ts';
import { flows } from '../../src/flows/index.ts';
import type { Carry } from '../../src/interview/carry.ts';
import type { Event } from '../../src/interview/event.ts';
import type { Block, Message } from '../../src/interview/message.ts';
import type { Locale, Snapshot } from '../../src/interview/snapshot.ts';
import { type Standing, standingOf } from '../../src/interview/standing.ts';
import type { Turned } from '../../src/interview/turn.ts';
import type { View } from '../../src/interview/view.ts';
import { type FactValue, noneOfThese } from '../../src/rules/facts/fact.ts';
import { today } from './cases.ts';

export const interview = createInterview();

type Without<Whole, Key extends PropertyKey> = Whole extends unknown ? Omit<Whole, Key> : never;
/** An event on the day that all tests live on. */
export type Act = Without<Event, 'day'>;

/** A turn, and where the world is asked for something, the turn after its answer: nothing is to be had in these tests. */
export function taken(snapshot: Snapshot | undefined, event: Event): Turned {
  const turned = interview.turn(snapshot, event);
  if (!turned.wants) return turned;
  const carry: Carry =
    turned.wants.want === 'code'
      ? { step: 'offered', code: '0123456789AB', minutes: 10 }
      : turned.wants.want === 'part'
        ? { step: 'not-shared' }
        : { step: 'failed', because: 'unknown' };
  const { day, delivery } = event;
  return interview.turn(snapshot, { type: 'carry', carry, day, ...(delivery !== undefined && { delivery }) });
}

/** What follows from an act: the snapshot and the only view there is. */
export function act(snapshot: Snapshot | undefined, does: Act): { snapshot: Snapshot; view: View } {
  const turned = taken(snapshot, { day: today, ...does } as Event);
  if (!turned.snapshot || !turned.views[0]) throw new Error('Nothing is left to go on with');
  return { snapshot: turned.snapshot, view: turned.views[0] };
}

/** At the first question of a flow. */
export const opened = (locale: Locale = 'en', flow = 'eligibility'): Snapshot =>
  act(undefined, { type: 'open', locale, flow }).snapshot;

export const standing = (snapshot: Snapshot): Standing => standingOf(flows, snapshot, today);

export const say = (snapshot: Snapshot, text: string): Snapshot => act(snapshot, { type: 'text', text }).snapshot;
export const command = (snapshot: Snapshot, name: Extract<Event, { type: 'command' }>['command']): Snapshot =>
  act(snapshot, { type: 'command', command: name }).snapshot;
export const press = (snapshot: Snapshot, id: string): Snapshot =>
  act(snapshot, { type: 'press', turn: snapshot.turn, id }).snapshot;

/** Answers the question at hand with a value, as it would be pressed or typed. */
export function answer(snapshot: Snapshot, value: FactValue): Snapshot {
  return act(snapshot, answering(snapshot, value)).snapshot;
}

export function answering(snapshot: Snapshot, value: FactValue): Act {
  const { turn } = snapshot;
  if (value === null) return { type: 'command', command: 'dont-know' };
  if (Array.isArray(value)) return { type: 'press-several', turn, ids: value.length > 0 ? value : [noneOfThese] };
  if (typeof value === 'boolean') return { type: 'press', turn, id: value ? 'yes' : 'no' };
  if (typeof value === 'object') {
    const { amount, currency, period } = value as { amount: number; currency: string; period: string };
    const periods: Readonly<Record<string, string>> = { fortnight: 'every two weeks' };
    return { type: 'text', text: `${amount} ${currency} ${periods[period] ?? `per ${period}`}` };
  }
  const choices = standing(snapshot).question?.choices;
  if (choices) return { type: 'press', turn, id: String(value) };
  return { type: 'text', text: String(value) };
}

/** Everything that a message says, one line after another. */
export function linesOf({ blocks, prompt, controls }: Message): string[] {
  const offered = prompt && 'options' in prompt ? prompt.options.map(({ label }) => label) : [];
  const asked = prompt ? [prompt.text, prompt.hint ?? '', ...offered] : [];
  return [...blocks.flatMap(saidIn), ...asked, ...controls.map(({ label }) => label)];
}

function saidIn(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'text':
    case 'notice':
      return [block.text];
    case 'list':
      return block.items;
    case 'rows':
      return block.rows.map(({ label, value }) => `${label}: ${value}`);
    case 'sources':
      return block.sources.flatMap(({ name, title, url, note }) => [name, title, url, note]);
  }
}

/** The same, frozen all the way down: whatever changes it throws. */
export function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}
