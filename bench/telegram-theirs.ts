// The same ten questions as bots on grammY alone: an echo, a session with a `switch`, and the conversations plugin.
// What they keep is JSON in SQLite (WAL, synchronous=NORMAL, one write a turn), unencrypted.
import { DatabaseSync } from 'node:sqlite';
import { type ConversationFlavor, conversations, createConversation } from '@grammyjs/conversations';
import { type ApiClientOptions, Bot, type Context, type SessionFlavor, session } from 'grammy';
import { loadWords } from '../src/app/words.ts';
import type { Message } from '../src/interview/message.ts';
import { createSwitch, type Progress } from './switch.ts';
import { createSwitchWords } from './switch-words.ts';
import { me } from './telegram-desk.ts';

export type TheirName = 'echo' | 'switch' | 'tidy' | 'plugin';

export const token = '1:bench';

export function createTheirs(name: TheirName, client: ApiClientOptions, path: string): Bot<Context> {
  const config = { client, botInfo: me };
  switch (name) {
    case 'echo': {
      const bot = new Bot(token, config);
      bot.on('message:text', (context) => context.reply(context.message.text));
      bot.on('callback_query:data', (context) => context.reply(context.callbackQuery.data));
      return bot;
    }
    case 'switch':
    case 'tidy':
      return bySession(new Bot<Sessioned>(token, config), path, name === 'tidy') as unknown as Bot<Context>;
    case 'plugin':
      return byPlugin(new Bot<Conversing>(token, config), path) as unknown as Bot<Context>;
  }
}

/** A storage adapter for sessions and conversations alike. */
function storage<Value>(path: string) {
  const database = new DatabaseSync(path);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
  database.exec('CREATE TABLE IF NOT EXISTS kept (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT');
  const get = database.prepare('SELECT value FROM kept WHERE key = ?');
  const set = database.prepare(
    'INSERT INTO kept (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  );
  const remove = database.prepare('DELETE FROM kept WHERE key = ?');
  return {
    read(key: string): Value | undefined {
      const row = get.get(key);
      return row && (JSON.parse(String(row.value)) as Value);
    },
    write: (key: string, value: Value): void => void set.run(key, JSON.stringify(value)),
    delete: (key: string): void => void remove.run(key),
  };
}

const words = loadWords('en');
const turn = createSwitch(words);
const speak = createSwitchWords(words);

/** What was pressed or typed; nothing for the start. */
const saidIn = (context: Context): string | undefined => {
  const text = context.callbackQuery?.data ?? context.message?.text;
  return text?.startsWith('/start') ? undefined : text;
};

function drawn({ blocks, prompt, controls }: Message) {
  const said = blocks.flatMap((block) =>
    block.kind === 'text' || block.kind === 'heading' ? [block.text] : block.kind === 'list' ? block.items : [],
  );
  const options = [...(prompt?.kind === 'choice' ? prompt.options : []), ...controls.slice(0, 5)];
  return {
    text: [...said, prompt?.text ?? '', prompt?.hint ?? ''].join('\n\n'),
    reply_markup: { inline_keyboard: options.map(({ id, label }) => [{ text: label, callback_data: id }]) },
  };
}

interface Kept {
  readonly progress?: Progress;
  readonly live?: number;
}
type Sessioned = Context & SessionFlavor<Kept>;

/** `tidy`: what was answered becomes a line, as ours does; otherwise the next question is all that is sent. */
function bySession(bot: Bot<Sessioned>, path: string, tidy: boolean): Bot<Sessioned> {
  bot.use(session({ initial: (): Kept => ({}), storage: storage<Kept>(path) }));
  bot.on(['message:text', 'callback_query:data'], async (context) => {
    const { progress: before, live } = context.session;
    const { snapshot, views } = turn(before, saidIn(context));
    const calls: Promise<unknown>[] = context.callbackQuery ? [context.answerCallbackQuery()] : [];
    let shown: number | undefined;
    for (const view of views) {
      const message = speak(snapshot, view);
      const { text, ...other } = drawn(message);
      const { noted } = message;
      if (tidy && noted && live !== undefined && context.chat) {
        calls.push(context.api.editMessageText(context.chat.id, live, `${noted.label}: ${noted.value}`));
      }
      shown = (await context.reply(text, other)).message_id;
    }
    await Promise.all(calls);
    context.session = { progress: snapshot, ...(tidy && shown !== undefined && { live: shown }) };
  });
  return bot;
}

type Conversing = ConversationFlavor<Context>;

function byPlugin(bot: Bot<Conversing>, path: string): Bot<Conversing> {
  bot.use(conversations<Conversing, Context>({ storage: { type: 'key', adapter: storage(path) } }));
  bot.use(
    createConversation<Conversing, Context>(async (conversation, first) => {
      let context = first;
      let progress: Progress | undefined;
      for (;;) {
        const { snapshot, views } = turn(progress, saidIn(context));
        progress = snapshot;
        const answered = context.callbackQuery && context.answerCallbackQuery();
        for (const view of views) {
          const { text, ...other } = drawn(speak(snapshot, view));
          await context.reply(text, other);
        }
        await answered;
        context = await conversation.waitFor(['message:text', 'callback_query:data']);
      }
    }, 'interview'),
  );
  bot.command('start', (context) => context.conversation.enter('interview'));
  return bot;
}
