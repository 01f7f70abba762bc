import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type ConversationParts, createConversations } from '../../src/app/conversation.ts';
import { CorruptedError, NewerVersionError } from '../../src/app/errors.ts';
import { openStore, type Store } from '../../src/app/store.ts';
import { key, run, sqlite, temporaryFolder } from './fixtures/place.ts';

type Heard = readonly string[];
type Parts = ConversationParts<string, Heard, string, string>;

const newPath = () => join(temporaryFolder(), 'veiviser.sqlite');

async function open(path?: string): Promise<Store> {
  const store = await openStore(path === undefined ? { store: { kind: 'memory' } } : sqlite(path), key);
  onTestFinished(() => store.close());
  return store;
}

/** Remembers every event and answers it; 'forget', 'nothing' and 'again' do what they say. */
const turn: Parts['turn'] = (snapshot, event) => {
  if (event === 'forget') return { snapshot, views: ['forgotten'], erase: true };
  if (event === 'nothing') return { snapshot: undefined, views: ['nothing kept'] };
  if (event === 'again') return { snapshot, views: [] };
  return { snapshot: [...(snapshot ?? []), event], views: [`heard ${event}`] };
};

function talk(store: Store, changes: Partial<Parts> = {}) {
  const sent: string[] = [];
  const conversations = createConversations<string, Heard, string, string>({
    store,
    turn,
    speak: (_snapshot, view) => view,
    send: (message) => void sent.push(message),
    patience: 30,
    ...changes,
  });
  return { sent, handle: (event: string) => conversations.handle('terminal', event) };
}

const heard = async (store: Store) => (await store.load('terminal'))?.value;
const kept = (snapshot: Heard, outbox: Heard = []) => ({ format: 1, snapshot, outbox });

describe('a turn', () => {
  it('is saved with what is to be sent, sent, and marked as sent', async () => {
    const store = await open();
    const during: unknown[] = [];
    const { handle } = talk(store, { send: async () => void during.push(await heard(store)) });
    await handle('a');
    expect(during).toEqual([kept(['a'], ['heard a'])]);
    expect(await heard(store)).toEqual(kept(['a']));
  });

  it('takes events at once one after the other, in order', async () => {
    const store = await open();
    const log: string[] = [];
    const { handle } = talk(store, {
      send: async (message) => {
        log.push(`<${message}`);
        await pause(1);
        log.push(`${message}>`);
      },
    });
    const events = Array.from('abcdefghijklmnop');
    await Promise.all(events.map(handle));
    expect(log).toEqual(events.flatMap((event) => [`<heard ${event}`, `heard ${event}>`]));
    expect(await heard(store)).toEqual(kept(events));
  });

  it('that changes nothing writes nothing', async () => {
    const store = await open();
    const { handle, sent } = talk(store);
    await handle('again');
    expect(await store.load('terminal')).toBeUndefined();
    await handle('a');
    const before = await store.load('terminal');
    await handle('again');
    expect(await store.load('terminal')).toEqual(before);
    expect(sent).toEqual(['heard a']);
  });

  it('erases everything, also what was set aside, and also with messages unsent', async () => {
    const path = newPath();
    const store = await open(path);
    await store.save('terminal', kept(['old']), undefined);
    await store.setAside('terminal');
    await store.save('terminal', kept(['a'], ['heard a']), undefined);
    const { handle, sent } = talk(store);
    await handle('forget');
    expect(sent).toEqual(['forgotten']);
    expect(await store.load('terminal')).toBeUndefined();
    await handle('b');
    expect(await heard(store)).toEqual(kept(['b']));
  });

  it('that leaves nothing to keep keeps nothing', async () => {
    const store = await open();
    const { handle, sent } = talk(store);
    await handle('nothing');
    await handle('a');
    await handle('nothing');
    expect(await store.load('terminal')).toBeUndefined();
    expect(sent).toEqual(['nothing kept', 'heard a', 'nothing kept']);
  });
});

describe('what goes wrong', () => {
  it('while sending: the answer is kept, the message is sent first next time', async () => {
    const store = await open();
    let isDown = true;
    const sent: string[] = [];
    const { handle } = talk(store, {
      send: (message) => {
        if (isDown) throw new Error('down');
        sent.push(message);
      },
    });
    await expect(handle('a')).rejects.toThrow('down');
    isDown = false;
    await handle('b');
    expect(sent).toEqual(['heard a', 'heard b']);
    expect(await heard(store)).toEqual(kept(['a', 'b']));
  });

  it('in the process, between saving and sending: nothing is lost or applied twice', async () => {
    const path = newPath();
    expect((await run('crash', [path])).signal).toBe('SIGKILL');
    const store = await open(path);
    expect(await heard(store)).toEqual(kept(['first'], ['heard first']));
    const { handle, sent } = talk(store);
    await handle('second');
    expect(sent).toEqual(['heard first', 'heard second']);
    expect(await heard(store)).toEqual(kept(['first', 'second']));
  });

  it('elsewhere: one of several processes sends what was left', async () => {
    const store = await open();
    await store.save('terminal', kept(['a'], ['heard a']), undefined);
    const sent: string[] = [];
    const slowly = async (message: string) => {
      sent.push(message);
      await pause(60);
    };
    const [one, two] = [1, 2].map(() => talk(store, { send: slowly, patience: 200 }));
    await Promise.all([one?.handle('b'), two?.handle('c')]);
    expect(sent[0]).toBe('heard a');
    expect([...sent].sort()).toEqual(['heard a', 'heard b', 'heard c']);
    const { snapshot } = (await heard(store)) as { readonly snapshot: Heard };
    expect([...snapshot].sort()).toEqual(['a', 'b', 'c']);
  });

  it('while another process sends slowly: its message comes first and comes once', async () => {
    const store = await open();
    const log: string[] = [];
    const slow = talk(store, {
      send: async (message) => {
        await pause(40);
        log.push(message);
      },
    });
    const quick = talk(store, { send: (message) => void log.push(message), patience: 5000 });
    const first = slow.handle('a');
    await pause(10);
    await Promise.all([first, quick.handle('b')]);
    expect(log).toEqual(['heard a', 'heard b']);
  });

  it('while saying it: nothing is saved; a view left behind that cannot be said is passed over', async () => {
    const store = await open();
    const speak = (_snapshot: unknown, view: string): string => {
      if (view === 'heard x') throw new Error('no words');
      return view;
    };
    const { handle, sent } = talk(store, { speak });
    await expect(handle('x')).rejects.toThrow('no words');
    expect(await store.load('terminal')).toBeUndefined();
    await store.save('terminal', kept(['x'], ['heard x', 'more']), undefined);
    await handle('a');
    expect(sent).toEqual(['more', 'heard a']);
    expect(await heard(store)).toEqual(kept(['x', 'a']));
  });

  it('with what is kept: a newer format is left untouched, any other shape is corrupted', async () => {
    const store = await open();
    const { handle, sent } = talk(store);
    for (const [value, error] of [
      [{ ...kept(['a']), format: 2 }, NewerVersionError],
      [{ format: 2 }, NewerVersionError],
      [{ format: 0, snapshot: [], outbox: [] }, CorruptedError],
      [{ format: 1, snapshot: [] }, CorruptedError],
      [{ format: 1, outbox: [] }, CorruptedError],
      ['text', CorruptedError],
      [null, CorruptedError],
    ] as const) {
      await store.eraseAll();
      await store.save('terminal', value, undefined);
      const before = await store.load('terminal');
      await expect(handle('a')).rejects.toThrow(error);
      expect(await store.load('terminal')).toEqual(before);
    }
    expect(sent).toEqual([]);
  });

  it('does not hold up the next event', async () => {
    const store = await open();
    const { handle } = talk(store, {
      turn: (snapshot, event) => {
        if (event === 'bad') throw new Error('bad');
        return turn(snapshot, event);
      },
    });
    const outcomes = await Promise.allSettled([handle('a'), handle('bad'), handle('b')]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await heard(store)).toEqual(kept(['a', 'b']));
  });
});

describe('speak', () => {
  it('is given the snapshot kept with the view, also after a crash', async () => {
    const store = await open();
    await store.save('terminal', kept(['x'], ['left']), undefined);
    const { handle, sent } = talk(store, { speak: (snapshot, view) => `${view} of ${snapshot?.join()}` });
    await handle('a');
    expect(sent).toEqual(['left of x', 'heard a of x,a']);
  });
});

describe('revive', () => {
  it('is asked for every kept snapshot', async () => {
    const store = await open();
    await store.save('terminal', { format: 1, snapshot: 'a,b', outbox: [] }, undefined);
    const { handle } = talk(store, { revive: (snapshot) => String(snapshot).split(',') });
    await handle('c');
    expect(await heard(store)).toEqual(kept(['a', 'b', 'c']));
  });
});

describe('several processes', () => {
  it('lose no event, and send each answer once, in order', async () => {
    const path = newPath();
    const start = String(Date.now() + 1000);
    const counters = await Promise.all([1, 2, 3].map(() => run('count', [path, '200', start])));
    expect(counters.map(({ errors }) => errors).join('')).toBe('');
    expect(await heard(await open(path))).toEqual({ format: 1, snapshot: 600, outbox: [] });
    const sent = counters.map(({ output }) => output.trim().split('\n').map(Number));
    expect(sent.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: 600 }, (_, index) => index + 1));
    for (const numbers of sent) expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  }, 60_000);
});
