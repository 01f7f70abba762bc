// What holds in every channel, for every prompt of every flow in every language: a channel's tests call this.
import { describe, expect, it } from 'vitest';
import { createInterview } from '../../src/app/interview.ts';
import { flows } from '../../src/flows/index.ts';
import type { Event } from '../../src/interview/event.ts';
import type { Message, Option } from '../../src/interview/message.ts';
import { promptOf } from '../../src/interview/prompt.ts';
import { type Locale, locales, type Snapshot } from '../../src/interview/snapshot.ts';
import { noneOfThese } from '../../src/rules/facts/fact.ts';

export type Pressing =
  | { readonly type: 'press'; readonly turn: number; readonly id: string }
  | { readonly type: 'press-several'; readonly turn: number; readonly ids: readonly string[] };

export interface ChannelUnderLaw {
  readonly name: string;
  /** What the platform would refuse in what is drawn, a line each. */
  readonly faults: (message: Message) => readonly string[];
  /** What comes of pressing everything that is drawn, pages turned and menus opened, by what was offered. */
  readonly pressings: (message: Message) => ReadonlyMap<string, Pressing>;
}

export function channelLaws(channel: ChannelUnderLaw): void {
  describe.each(locales)(`the laws of a channel: ${channel.name}, %s`, (locale) => {
    // The same message drawn twice teaches nothing.
    const messages = [...new Map([...messagesOf(locale, channel.name)].map((each) => [keyOf(each), each])).values()];

    it('sees every question of every flow', () => {
      const asked = new Set(messages.map(({ prompt }) => prompt?.text));
      const { words } = createInterview(true, channel.name);
      for (const flow of flows.values()) {
        for (const question of flow.questions.values()) expect(asked).toContain(words[locale](question.id));
      }
    });

    it('draws nothing over a limit', () => {
      for (const message of messages) expect(channel.faults(message)).toEqual([]);
    });

    it('gives what was offered when what was drawn is pressed', () => {
      for (const message of messages) {
        const pressings = channel.pressings(message);
        for (const option of offered(message)) {
          const pressing = pressings.get(option.id);
          // What is ticked already is told along with it, or no more.
          if (isTicked(message, option) && optionsIn(message).some(({ chosen }) => chosen)) continue;
          const isSeveral = isTicked(message, option);
          const wanted = isSeveral
            ? { type: 'press-several', turn: message.turn, ids: [option.id] }
            : { type: 'press', turn: message.turn, id: option.id };
          expect(pressing, `${option.id} of ${message.prompt?.text ?? 'the report'}`).toEqual(wanted);
        }
      }
    });
  });
}

/** One of those that any number of can be named. */
function isTicked({ prompt }: Message, { id }: Option): boolean {
  const isControl = id.startsWith('/');
  return !isControl && (prompt?.kind === 'countries' || (prompt?.kind === 'choices' && id !== noneOfThese));
}

const keyOf = ({ turn: _, ...message }: Message): string => JSON.stringify(message);

const optionsIn = ({ prompt }: Message): readonly Option[] => (prompt && 'options' in prompt ? prompt.options : []);
const offered = (message: Message): readonly Option[] => [...optionsIn(message), ...message.controls];

const day = '2026-11-22';
/** Far along: the number of a turn takes room as well. */
const lateTurn = 4_294_967_295;

/** Every question by itself, and whole conversations with whatever is said on the way. */
function* messagesOf(locale: Locale, channel: string): Generator<Message> {
  const { turn, speak, words } = createInterview(true, channel);
  for (const flow of flows.values()) {
    for (const question of flow.questions.values()) {
      const controls = ['back', 'why', 'dont-know', 'rather-not-say', 'check', 'help', 'language', 'quit'] as const;
      yield {
        locale,
        turn: lateTurn,
        blocks: [],
        prompt: promptOf(words[locale], question, {}),
        controls: controls.map((name) => ({ id: `/${name}`, label: words[locale](`control-${name}`) })),
      };
    }
  }
  for (let seed = 0; seed < 60; seed += 1) {
    let snapshot: Snapshot | undefined;
    let event: Event = { type: 'open', day, locale };
    for (let step = 0; step < 40; step += 1) {
      const turned = turn(snapshot, event);
      snapshot = turned.snapshot;
      const message: Message | undefined = turned.views.map((view) => speak(turned.snapshot, view)).at(-1);
      if (!message) break;
      yield message;
      event = next(message, seed * 7919 + step * 104_729);
    }
  }
}

const typed = ['100', '650 000 kr a year', '2027-03-15', '5', 'nonsense'];

function next(message: Message, number: number): Event {
  const { prompt, turn, controls } = message;
  const sideways = controls.filter(({ id }) => ['/why', '/help', '/check', '/dont-know', '/more'].includes(id));
  const aside = sideways[number % sideways.length];
  if (aside && (number % 5 === 0 || !prompt)) return { type: 'press', day, turn, id: aside.id };
  if (prompt?.kind === 'choice') {
    const confirm = prompt.options.find(({ id }) => id === '/confirm');
    return { type: 'press', day, turn, id: (confirm ?? prompt.options[number % prompt.options.length])?.id ?? '' };
  }
  if (prompt?.kind === 'countries' || prompt?.kind === 'choices') {
    return { type: 'press-several', day, turn, ids: [prompt.options[number % prompt.options.length]?.id ?? ''] };
  }
  return { type: 'text', day, text: typed[number % typed.length] ?? '' };
}
