// One case carried between conversations: for every ordered pair of channels, at any question, with a code that works once.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CarryingParts, createCarrying } from '../../src/app/carrying.ts';
import { createConversations } from '../../src/app/conversation.ts';
import { createInterview } from '../../src/app/interview.ts';
import { openStore } from '../../src/app/store.ts';
import { flows } from '../../src/flows/index.ts';
import type { Want } from '../../src/interview/carry.ts';
import type { Event } from '../../src/interview/event.ts';
import type { Message } from '../../src/interview/message.ts';
import type { Snapshot } from '../../src/interview/snapshot.ts';
import { standingOf } from '../../src/interview/standing.ts';
import type { View } from '../../src/interview/view.ts';
import { report } from '../../src/rules/engine/report.ts';
import { today } from '../support/cases.ts';
import { linesOf } from '../support/talking.ts';
import { temporaryFolder } from './fixtures/place.ts';

const key = Buffer.alloc(32, 7);
const people = ['terminal', 'telegram:kari', 'slack:kari'];
const pairs = people.flatMap((from) => people.filter((to) => to !== from).map((to) => [from, to] as const));
const interview = createInterview();
const { words } = interview;

interface Time {
  now: number;
}

async function world(options: Partial<CarryingParts> = {}, path?: string) {
  const time: Time = { now: 1_000_000 };
  const store = await openStore({ store: path ? { kind: 'sqlite', path } : { kind: 'memory' } }, key);
  const carrying = createCarrying({ store, key, now: () => time.now, ...options });
  const shown = new Map<string, Message[]>();
  const conversations = createConversations<Event, Snapshot, View, Message, Want>({
    store: carrying.store,
    turn: interview.turn,
    speak: interview.speak,
    fulfil: async (want, id, { day }) => ({ type: 'carry', day, carry: await carrying.fulfil(want, id) }),
    send: (message, id) => void shown.set(id, [...(shown.get(id) ?? []), message]),
  });
  const happen = (id: string, does: object) => conversations.handle(id, { day: today, ...does } as Event);
  return {
    store,
    carrying,
    time,
    say: (id: string, text: string) => happen(id, { type: 'text', text }),
    open: (id: string) => happen(id, { type: 'open', locale: 'en', flow: 'eligibility' }),
    press: async (id: string, option: string) =>
      happen(id, { type: 'press', turn: (await conversations.read(id))?.turn, id: option }),
    read: async (id: string) => (await conversations.read(id)) as Snapshot,
    /** What was said last. */
    last: (id: string) => linesOf(shown.get(id)?.at(-1) as Message).join('\n'),
    /** The code that was given last. */
    code: (id: string) =>
      /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/u.exec(linesOf(shown.get(id)?.at(-1) as Message).join(' '))?.[0] ?? '',
  };
}

type World = Awaited<ReturnType<typeof world>>;

const answers = [
  'India',
  'no',
  'in writing',
  'a company in Norway',
  '100',
  "a bachelor's degree",
  'no',
  '45k a month',
  'no',
  "a bachelor's degree",
  'yes',
  '3',
];

async function carry(at: World, from: string, to: string): Promise<void> {
  await at.say(from, 'carry on elsewhere');
  await at.say(to, at.code(from));
  await at.say(to, 'yes');
}

const verdict = (snapshot: Snapshot) => {
  const { area, walk } = standingOf(flows, snapshot, today);
  return JSON.stringify(report(area, walk.facts, today));
};

describe.each(pairs)('a case carried from %s to %s', (from, to) => {
  it('goes on at every question, and comes to the same verdict, byte for byte', async () => {
    const alone = await world();
    await alone.open(from);
    for (const answer of answers) await alone.say(from, answer);
    const expected = verdict(await alone.read(from));

    for (let at = 0; at <= answers.length; at += 1) {
      const both = await world();
      await both.open(from);
      await both.open(to);
      for (const answer of answers.slice(0, at)) await both.say(from, answer);
      await carry(both, from, to);
      expect((await both.read(to)).facts).toEqual((await both.read(from)).facts);
      // One answer here, one there.
      for (const [index, answer] of answers.slice(at).entries()) await both.say(index % 2 === 0 ? to : from, answer);
      expect(verdict(await both.read(from))).toBe(expected);
      expect(verdict(await both.read(to))).toBe(expected);
    }
  });
});

describe('both sides', () => {
  const [from, to] = ['terminal', 'telegram:kari'];

  async function carried(): Promise<World> {
    const at = await world();
    await at.open(from);
    await at.open(to);
    await at.say(from, 'India');
    await at.say(to, 'Brazil');
    await carry(at, from, to);
    return at;
  }

  it('see it happen: who takes is asked first, and who gave is told', async () => {
    const at = await world();
    await at.open(from);
    await at.open(to);
    await at.say(from, 'India');
    await at.say(to, 'Brazil');
    await at.say(from, 'carry on elsewhere');
    await at.say(to, at.code(from));
    expect(at.last(to)).toContain(words.en('carry-sure', { channel: words.en('channel-terminal'), count: 1 }));
    expect(at.last(to)).toContain(words.en('carry-sure-own', { count: 1 }));
    expect((await at.read(to)).facts).toEqual({ citizenship: ['BR'] });
    expect(await at.carrying.collect('terminal')).toEqual([]);
    await at.say(to, 'yes');
    expect(at.last(to)).toContain(words.en('carry-taken', { channel: words.en('channel-terminal') }));
    expect(await at.carrying.collect('terminal')).toEqual([{ id: from, mail: { step: 'joined', by: 'telegram' } }]);
    expect(await at.carrying.collect('terminal')).toEqual([]);
  });

  it('can say no: who takes has what they had, and the code can still be used', async () => {
    const at = await world();
    await at.open(from);
    await at.open(to);
    await at.say(from, 'India');
    await at.say(to, 'Brazil');
    await at.say(from, 'carry on elsewhere');
    const code = at.code(from);
    await at.say(to, code);
    await at.say(to, 'no');
    expect((await at.read(to)).facts).toEqual({ citizenship: ['BR'] });
    await at.say(to, code);
    await at.press(to, 'yes');
    expect((await at.read(to)).facts).toEqual({ citizenship: ['IN'] });
  });

  it.each([
    ['who gave the case', from, to, 'cut'],
    ['who took it', to, from, 'left'],
  ])('can end it: %s', async (_, who, other, step) => {
    const at = await carried();
    await at.carrying.collect('terminal');
    await at.say(who, 'stop sharing');
    expect(at.last(who)).toContain(words.en('carry-parted'));
    expect((await at.read(from)).facts).toEqual({ citizenship: ['IN'] });
    expect((await at.read(to)).facts).toEqual({ citizenship: ['BR'] });
    const channel = other.split(':')[0] ?? '';
    expect(await at.carrying.collect(channel)).toMatchObject([{ id: other, mail: { step } }]);
    await at.say(to, 'no');
    expect((await at.read(from)).facts).toEqual({ citizenship: ['IN'] });
  });

  it('lose it when one of them is forgotten: the case, the link, and what was put aside', async () => {
    const at = await carried();
    await at.carrying.collect('terminal');
    await at.say(to, 'carry on elsewhere');
    await at.carrying.store.erase(to);
    expect(await at.read(from)).toBeUndefined();
    expect(await at.read(to)).toBeUndefined();
    expect(await at.carrying.collect('terminal')).toMatchObject([{ mail: { step: 'erased', by: 'telegram' } }]);
    for (const prefix of ['case:', 'members:', 'code', 'mail:', from, to])
      expect(await at.store.list(prefix)).toEqual([]);
  });

  it('keep it when nobody comes back to one of them, until nobody comes back to any', async () => {
    const at = await carried();
    await at.carrying.expire(to);
    expect((await at.read(from)).facts).toEqual({ citizenship: ['IN'] });
    expect(await at.read(to)).toBeUndefined();
    await at.carrying.expire(from);
    expect(await at.store.list('case:')).toEqual([]);
  });

  it('may be three, and more answers from any of them are there in all', async () => {
    const at = await carried();
    const third = 'slack:kari';
    await at.open(third);
    await carry(at, to, third);
    await at.say(third, 'no');
    for (const each of people)
      expect((await at.read(each)).facts).toEqual({ citizenship: ['IN'], tiesToNorway: false });
  });
});

describe('a code', () => {
  const [from, to, other] = ['terminal', 'telegram:kari', 'slack:ola'];

  async function offered(options: Partial<CarryingParts> = {}) {
    const at = await world(options);
    for (const each of [from, to, other]) await at.open(each);
    await at.say(from, 'India');
    await at.say(from, 'carry on elsewhere');
    return { at, code: at.code(from) };
  }
  const refused = (at: World, id: string, because: string) => {
    expect(at.last(id)).toContain(words.en(`carry-failed-${because}`));
  };

  it('is twelve letters out of thirty-two, and never the same', async () => {
    const { at, code } = await offered();
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/u);
    await at.say(from, 'carry on elsewhere');
    expect(at.code(from)).not.toBe(code);
    // The one before is good no more.
    await at.say(to, code);
    refused(at, to, 'unknown');
  });

  it('may be typed as it is heard', async () => {
    const { at, code } = await offered();
    await at.say(to, ` ${code.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')} `);
    await at.say(to, 'yes');
    expect((await at.read(to)).facts).toEqual({ citizenship: ['IN'] });
  });

  it('works once', async () => {
    const { at, code } = await offered();
    await at.say(to, code);
    await at.say(to, 'yes');
    await at.say(other, code);
    refused(at, other, 'unknown');
    expect((await at.read(other)).facts).toEqual({});
  });

  it('works for one of two who say yes at once', async () => {
    const { at, code } = await offered();
    await at.say(to, code);
    await at.say(other, code);
    await Promise.all([at.say(to, 'yes'), at.say(other, 'yes')]);
    const taken = [await at.read(to), await at.read(other)].filter(({ facts }) => 'citizenship' in facts);
    expect(taken).toHaveLength(1);
  });

  it.each([
    [10 * 60_000 - 1, true],
    [10 * 60_000, false],
  ])('after %d milliseconds works: %s', async (later, works) => {
    const { at, code } = await offered();
    at.time.now += later;
    await at.say(to, code);
    expect((await at.read(to)).stage).toBe(works ? 'handingOver' : 'asking');
  });

  it('is too old by the time of the yes as well', async () => {
    const { at, code } = await offered();
    await at.say(to, code);
    at.time.now += 10 * 60_000;
    await at.say(to, 'yes');
    refused(at, to, 'unknown');
    expect((await at.read(to)).facts).toEqual({});
  });

  it('of the own case is told apart', async () => {
    const { at, code } = await offered();
    await at.say(from, code);
    refused(at, from, 'own');
  });

  it('cannot be guessed: after five wrong ones even the right one waits for ten minutes', async () => {
    const { at, code } = await offered();
    for (let index = 0; index < 5; index += 1) {
      await at.say(to, `0000-0000-000${index}`);
      refused(at, to, 'unknown');
    }
    await at.say(to, code);
    refused(at, to, 'too-many');
    // Whoever else is at it is heard.
    await at.say(other, code);
    expect((await at.read(other)).stage).toBe('handingOver');
    at.time.now += 10 * 60_000;
    await at.say(from, 'carry on elsewhere');
    await at.say(to, at.code(from));
    expect((await at.read(to)).stage).toBe('handingOver');
  });

  it('is of no use where nothing is kept', async () => {
    const { at } = await offered({ kept: false });
    refused(at, from, 'not-kept');
  });

  it('leaves the answers as they were when it is wrong, in the middle of a question', async () => {
    const { at } = await offered();
    await at.say(to, 'Brazil');
    await at.say(to, 'ABCD-EFGH-1234');
    expect((await at.read(to)).facts).toEqual({ citizenship: ['BR'] });
    await at.say(to, 'no');
    expect((await at.read(to)).facts).toEqual({ citizenship: ['BR'], tiesToNorway: false });
  });
});

it('nothing of it lies about in the clear: no code, no answer', async () => {
  const path = join(temporaryFolder(), 'store.sqlite');
  const at = await world({}, path);
  await at.open('terminal');
  await at.open('telegram:kari');
  await at.say('terminal', 'India');
  await at.say('terminal', 'carry on elsewhere');
  const code = at.code('terminal');
  await at.say('telegram:kari', code);
  await at.store.close();
  const bytes = readFileSync(path, 'latin1');
  for (const secret of [code, code.replaceAll('-', ''), 'citizenship', '"IN"']) expect(bytes).not.toContain(secret);
});
