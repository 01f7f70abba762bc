// A whole turn (load, turn, save, speak) against a hand-written `switch` in the same loop, over the same encrypted store.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StoreChoice } from '../src/app/config.ts';
import { createConversations } from '../src/app/conversation.ts';
import { createInterview } from '../src/app/interview.ts';
import { openStore } from '../src/app/store.ts';
import { loadWords } from '../src/app/words.ts';
import type { Event } from '../src/interview/event.ts';
import type { Message } from '../src/interview/message.ts';
import { chance, today } from './cases.ts';
import { type Row, race, speedRow } from './harness.ts';
import { createSwitch } from './switch.ts';
import { createSwitchWords } from './switch-words.ts';

/**
 * What one person says, question by question, such that these ten are asked and no others come between; what is listed
 * more often is said more often.
 */
const sayings: readonly (readonly string[])[] = [
  ['India', 'India', 'Pakistan', 'Brazil', 'Philippines', 'China', 'Nigeria', 'Vietnam'],
  ['no'],
  ['written', 'written', 'written', 'several'],
  ['norwegian-company', 'norwegian-company', 'norwegian-branch'],
  ['100', '100', '100 %', '100 percent'],
  ['bachelor', 'bachelor', 'master'],
  ['no', 'no', 'yes-unknown-rate'],
  ['53000 a month', '58000 a month', '660000 a year', '720000 nok per year', '61500 per month'],
  ['master', 'master', 'phd'],
  ['yes', 'yes', 'partly'],
];
/** The questions that are answered by typing; the others by pressing. */
const typed = new Set([0, 4, 7]);

interface Person {
  readonly id: string;
  readonly said: readonly string[];
}

function people(count: number, round: number): readonly Person[] {
  const random = chance(round + 1);
  return Array.from({ length: count }, (_, index) => ({
    id: `person-${round}-${index}`,
    said: sayings.map((from) => from[Math.floor(random() * from.length)] as string),
  }));
}

function eventFor(said: string, at: number): Event {
  if (typed.has(at)) return { type: 'text', text: said, day: today };
  return { type: 'press', turn: at + 1, id: said, day: today };
}

export const isRefusal = ({ blocks }: Message): boolean => blocks.some(({ kind }) => kind === 'notice');

/** What the messages hold, so that no work can be left out. */
let heard = 0;
const send = (message: Message): void => {
  // Nobody is fast by not having understood.
  if (isRefusal(message)) throw new Error(`An answer was refused: ${JSON.stringify(message.blocks)}`);
  heard += message.blocks.length + (message.prompt?.text.length ?? 0);
};

async function compare(what: string, choice: StoreChoice, rounds: number): Promise<Row> {
  const store = await openStore({ store: choice }, randomBytes(32));
  const ours = createConversations({ store, send, ...createInterview() });
  const words = loadWords('en');
  const speak = createSwitchWords(words);
  const other = createConversations({
    store,
    send,
    turn: createSwitch(words),
    speak: (progress, asked) => {
      if (asked.problem) throw new Error('The switch did not understand an answer');
      return speak(progress ?? { at: 0, turn: 0, answers: {} }, asked);
    },
  });
  const measured = await race({
    prepare: (round) => people(40, round),
    // Question by question, not person by person: between two turns of one person others have theirs.
    ours: async (persons) => {
      for (const { id } of persons)
        await ours.handle(`ours-${id}`, { type: 'open', locale: 'en', flow: 'eligibility', day: today });
      for (let at = 0; at < sayings.length; at++) {
        for (const { id, said } of persons) await ours.handle(`ours-${id}`, eventFor(said[at] as string, at));
      }
      return persons.length * (sayings.length + 1);
    },
    other: async (persons) => {
      for (const { id } of persons) await other.handle(`other-${id}`, undefined);
      for (let at = 0; at < sayings.length; at++) {
        for (const { id, said } of persons) await other.handle(`other-${id}`, said[at]);
      }
      return persons.length * (sayings.length + 1);
    },
    rounds,
  });
  await store.close();
  if (heard === 0) throw new Error('Nothing was said');
  return speedRow(what, 'turns', measured, 0.5);
}

export async function benchTurn(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'veiviser-bench-'));
  try {
    return [
      await compare('a turn, in memory', { kind: 'memory' }, 120),
      await compare('a turn, on SQLite', { kind: 'sqlite', path: join(folder, 'bench.sqlite') }, 120),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
