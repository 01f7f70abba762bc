// The guided session in a terminal: what is plugged together for `veiviser` without a command.
import { randomBytes } from 'node:crypto';
import { existsSync, renameSync } from 'node:fs';
import { runTerminal, type Terminal, wishes } from '../adapters/terminal/index.ts';
import type { Want } from '../interview/carry.ts';
import type { Event } from '../interview/event.ts';
import { carryBlocks } from '../interview/handing-over.ts';
import type { Message } from '../interview/message.ts';
import { revived } from '../interview/revived.ts';
import type { Snapshot } from '../interview/snapshot.ts';
import type { View } from '../interview/view.ts';
import { assembleInterview } from './assemble.ts';
import { createCarrying } from './carrying.ts';
import { readCaseAt } from './case-reading.ts';
import { today } from './clock.ts';
import { type Arguments, asOfGiven, badInput, command } from './commands/arguments.ts';
import { prose } from './commands/printing.ts';
import { type Config, readConfig, readKey } from './config.ts';
import { createConversations } from './conversation.ts';
import { keyLength } from './encryption.ts';
import { CorruptedError, NewerVersionError, StoreDamagedError, StoreReadOnlyError } from './errors.ts';
import type { Io } from './io.ts';
import { late } from './late.ts';
import { savePaper } from './paper-file.ts';
import { openStore, type Store } from './store.ts';
import { isLocale } from './words.ts';

/** How often what happened elsewhere is looked for, in milliseconds. */
const collectInterval = 1000;

/** One person sits at one terminal. */
const id = 'terminal';

export function session(args: readonly string[], io: Io): Promise<number> {
  return command(args, io, { values: ['as-of'], flags: ['plain'], most: 0 }, async (given) => {
    await talk(given, io);
    return '';
  });
}

async function talk(given: Arguments, io: Io): Promise<void> {
  const asOf = given.value('as-of') === undefined ? undefined : asOfGiven(given, io);
  const { store, key, kept, notice } = await opened(io);
  const carrying = createCarrying({ store, key, kept });
  const { pieces, loadFor, loadAll } = late();
  const { turn, speak } = assembleInterview(pieces, kept);
  let terminal: Terminal;
  let last: Message | undefined;
  const conversations = createConversations<Event, Snapshot, View, Message, Want>({
    store: carrying.store,
    ready: loadFor,
    fulfil: async (want, _, { day }) => ({ type: 'carry', day, carry: await carrying.fulfil(want, id) }),
    turn,
    speak,
    revive: revived,
    send: async (message) => {
      last = message;
      await terminal.send(message.paper === undefined ? message : await withPaper(message));
    },
  });
  const handle = (event: Event) => conversations.handle(id, event);

  /** A paper is a file where the person is, and they are told which. */
  async function withPaper(message: Message): Promise<Message> {
    const snapshot = await conversations.read(id);
    const words = io.words(snapshot?.locale ?? io.locale());
    const { paperWith } = await import('./papers.ts');
    const paper = await paperWith(message, snapshot, words, today());
    const file = paper && (await savePaper(paper, process.cwd()).catch(() => undefined));
    const text = file === undefined ? words('paper-not-saved') : words('paper-saved', { file });
    return { ...message, blocks: [...message.blocks, { kind: 'notice', text }] };
  }

  /** What happened on the other side is shown above the question that is still there. */
  async function collect(): Promise<void> {
    for (const { mail } of await carrying.collect(id)) {
      const snapshot = await conversations.read(id);
      if (!snapshot) {
        // The case is gone, and with it what could be asked.
        const words = io.words(last && isLocale(last.locale) ? last.locale : io.locale());
        last = { locale: words.locale, turn: 0, blocks: carryBlocks(words, mail), controls: [], ended: true };
        return terminal.send(last);
      }
      await loadAll();
      const parts = [{ part: 'carry', carry: mail }, { part: 'present' }] as const;
      last = speak(snapshot, { turn: snapshot.turn, day: today(), parts });
      await terminal.send(last);
    }
  }

  async function fromFile(path: string): Promise<Event> {
    const locale = (await conversations.read(id))?.locale ?? io.locale();
    return { type: 'case', day: today(), reading: await readCaseAt(path, locale, today()) };
  }

  const wished = wishes(process.env);
  terminal = await runTerminal({
    input: process.stdin,
    output: process.stdout,
    plain: wished.plain || given.flag('plain'),
    color: wished.color,
    handle: async (heard) => {
      await handle(heard.type === 'file' ? await fromFile(heard.path) : ({ ...heard, day: today() } as Event));
    },
  });
  try {
    if (notice) io.error(notice);
    const speaking = given.value('locale');
    const locale = io.wishedLocale();
    const open: Event = {
      type: 'open',
      day: today(),
      ...(locale && { locale }),
      ...(speaking && isLocale(speaking) && { speaking }),
      ...(asOf !== undefined && { asOf }),
    };
    await begin(open, handle, store, io);
    const collecting = setInterval(() => void collect().catch(() => undefined), collectInterval).unref();
    await Promise.all([terminal.done, loadAll()]).finally(() => clearInterval(collecting));
    // Whoever just closes the window is told as well.
    if (kept && last && !last.ended && isLocale(last.locale)) {
      const words = io.words(last.locale);
      io.out(prose(words, [{ kind: 'text', text: words('quit-saved') }], io));
    }
  } catch (error) {
    terminal.close();
    throw error instanceof NewerVersionError ? badInput('session-newer') : error;
  } finally {
    await store.close();
  }
}

/** Opens the conversation; one that cannot be read is set aside, never lost, and a new one begun. */
async function begin(open: Event, handle: (event: Event) => Promise<void>, store: Store, io: Io): Promise<void> {
  try {
    await handle(open);
  } catch (error) {
    if (!(error instanceof CorruptedError)) throw error;
    const file = await store.setAside(id);
    // Another key may have been in use for a while: what was kept under this one is still there.
    if (!(await store.restore(id))) io.error(io.words(io.locale())('session-corrupted', { file }));
    await handle(open);
  }
}

/** The store; a broken file is set aside, and where nothing can be written the session goes on in memory and says so. */
async function opened(io: Io): Promise<{ store: Store; key: Uint8Array; kept: boolean; notice?: string }> {
  const config = readConfig();
  const words = io.words(io.locale());
  try {
    const key = readKey(config);
    return { store: await openLooked(config, key), key, kept: config.store.kind !== 'memory' };
  } catch (error) {
    if (error instanceof StoreDamagedError && config.store.kind === 'sqlite') {
      const aside = moveAside(config.store.path);
      const key = readKey(config);
      const store = await openStore(config, key);
      return { store, key, kept: true, notice: words('session-corrupted', { file: aside }) };
    }
    if (!(error instanceof StoreReadOnlyError)) throw error;
    const key = randomBytes(keyLength);
    const store = await openStore({ store: { kind: 'memory' } }, key);
    return { store, key, kept: false, notice: words('read-only', { folder: config.home }) };
  }
}

/** Looked into at once: a file that has been cut short may open without a word. */
async function openLooked(config: Config, key: Uint8Array): Promise<Store> {
  const store = await openStore(config, key);
  try {
    await store.load(id);
  } catch (error) {
    if (error instanceof StoreDamagedError) {
      await store.close().catch(() => undefined);
      throw error;
    }
    // Anything else is told when the conversation is opened.
  }
  return store;
}

/** With the log that SQLite keeps beside it: read into a new file, it would damage that one as well. */
function moveAside(path: string): string {
  const aside = `${path}.damaged-${Date.now()}`;
  for (const beside of ['', '-wal', '-shm']) {
    if (existsSync(`${path}${beside}`)) renameSync(`${path}${beside}`, `${aside}${beside}`);
  }
  return aside;
}
