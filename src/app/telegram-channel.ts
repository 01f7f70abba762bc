// The Telegram channel put together: the adapter, the interview in its words, what is kept, and how updates come in.
import { createHmac } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  allowedUpdates,
  createTelegram,
  type Host,
  type Place,
  type Poller,
  type Post,
  poll,
  type Telegram,
  UnusableTokenError,
  webhook,
} from '../adapters/telegram/index.ts';
import { flows } from '../flows/index.ts';
import type { Event } from '../interview/event.ts';
import { formatDate } from '../interview/format.ts';
import type { Message } from '../interview/message.ts';
import type { Locale, Snapshot } from '../interview/snapshot.ts';
import type { View } from '../interview/view.ts';
import { createChats } from './chats.ts';
import { createConversations } from './conversation.ts';
import { ConfigError, CorruptedError, StoreError } from './errors.ts';
import { expire, expiryDays } from './expiry.ts';
import { createInterview } from './interview.ts';
import type { Log } from './log.ts';
import type { ServeConfig, TelegramConfig } from './serve-config.ts';
import type { Store } from './store.ts';
import { localeOf } from './words.ts';

export interface Channel {
  /** Where its updates are posted to, if they are. */
  readonly route?: {
    readonly path: string;
    readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  };
  readonly start: () => Promise<void>;
  /** Rejects when it cannot go on. */
  readonly failed: Promise<never>;
  /** Takes nothing more. */
  readonly stop: () => Promise<void>;
  /** Resolves when everything that was taken is done. */
  readonly idle: () => Promise<void>;
  /** Looks for cases that nobody comes back to. */
  readonly expire: () => Promise<void>;
}

export interface TelegramChannel extends Channel {
  /** Takes an update, however it came. */
  readonly receive: Telegram['receive'];
}

export interface ChannelParts {
  readonly config: ServeConfig & { readonly telegram: TelegramConfig };
  readonly store: Store;
  readonly log: Log;
  readonly today: () => string;
  readonly pause: (milliseconds: number) => Promise<void>;
  /** How Telegram is asked, where not over the network. */
  readonly post?: Post;
}

const journalId = 'telegram.journal';

export function createTelegramChannel({ config, store, log, today, pause, post }: ChannelParts): TelegramChannel {
  const { token, apiRoot, webhook: hook } = config.telegram;
  const { turn, speak, words } = createInterview(config.store.kind !== 'memory', 'telegram');
  const chats = createChats<Place>(store, config.key, 'telegram');

  async function erase(id: string): Promise<void> {
    await store.erase(id);
    await chats.erase(id);
  }

  const conversations = createConversations<Event, Snapshot, View, Message>({
    store: { ...store, erase },
    turn,
    speak,
    send: (message, id) => telegram.send(message, id),
  });

  async function handle(id: string, event: Event): Promise<void> {
    try {
      await conversations.handle(id, event);
    } catch (error) {
      if (!(error instanceof CorruptedError)) throw error;
      // Kept out of the way, never lost; the person begins anew.
      await store.setAside(id);
      log('set-aside', { chat: id });
      await conversations.handle(id, { type: 'open', day: event.day, locale: (await chats.load(id))?.locale ?? 'en' });
    }
  }

  const host: Host = {
    handle,
    isTransient: (error) => error instanceof StoreError,
    async present(id) {
      const snapshot = await conversations.read(id);
      return snapshot && speak(snapshot, { turn: snapshot.turn, day: today(), parts: [{ part: 'present' }] });
    },
    async tried(id, text) {
      const { views } = turn(await conversations.read(id), { type: 'text', text, day: today() });
      const parts = views.flatMap((view) => view.parts);
      if (parts.some(({ part }) => part === 'problem')) return 'problem';
      return parts.some(({ part }) => part === 'noted') ? 'answer' : 'other';
    },
    identify: chats.identify,
    places: chats,
    async exported(id) {
      const [place, snapshot] = [await chats.load(id), await conversations.read(id)];
      if (!place && !snapshot) return undefined;
      const { facts, flow, locale, asOf } = snapshot ?? {};
      const chat = place && { id: place.chat, lastUsed: place.used };
      return `${JSON.stringify({ format: 'veiviser-case', day: today(), locale, flow, asOf, facts, chat }, null, 2)}\n`;
    },
    privacy(locale) {
      const own = words[locale];
      return own('privacy', { days: expiryDays, operator: config.operator ?? own('operator-unknown') });
    },
    words: (locale) => words[locale],
    localeOf: (tag) => localeOf({ LANG: tag }),
    flows: [...flows.keys()],
    today,
    log,
  };

  const telegram = createTelegram({
    token,
    ...(apiRoot !== undefined && { apiRoot }),
    host,
    pause,
    ...(post && { post }),
  });
  const failure = Promise.withResolvers<never>();
  // Whoever waits for it sees it.
  failure.promise.catch(() => undefined);
  let poller: Poller | undefined;

  const secret =
    hook?.secret ?? createHmac('sha256', config.key).update('veiviser telegram webhook').digest('base64url');
  const route = hook && { path: hook.url.pathname, handle: webhook({ secret, receive: telegram.receive, log }) };

  async function started(): Promise<void> {
    try {
      await telegram.start();
    } catch (error) {
      if (!(error instanceof UnusableTokenError)) throw error;
      throw new ConfigError(['TELEGRAM_BOT_TOKEN is not the token of a bot that Telegram knows.']);
    }
  }

  const journal = {
    load: async () => ((await store.load(journalId))?.value ?? []) as Parameters<typeof telegram.receive>[0][],
    save: (updates: readonly unknown[]) =>
      updates.length > 0 ? store.put(journalId, updates) : store.erase(journalId),
  };

  return {
    ...(route && { route }),
    receive: telegram.receive,
    failed: failure.promise,
    async start() {
      await started();
      if (hook) {
        // Written down while it was polled, before the settings were changed.
        for (const update of await journal.load()) await telegram.receive(update);
        await journal.save([]);
        await telegram.api.setWebhook(hook.url.href, {
          secret_token: secret,
          allowed_updates: allowedUpdates,
          max_connections: 100,
        });
        return;
      }
      await telegram.api.deleteWebhook();
      poller = await poll({ api: telegram.api, receive: telegram.receive, journal, pause, log });
      poller.done.catch(failure.reject);
    },
    async stop() {
      await poller?.stop();
    },
    idle: telegram.idle,
    expire: () =>
      expire<Place>(today(), {
        ...chats,
        erase,
        warn: (place, day) => {
          const own = words[place.locale];
          return telegram.tell(place, own('expiry-soon', { date: formatDate(own, day) }));
        },
        tellErased: (place) => telegram.tell(place, words[place.locale as Locale]('expired', { days: expiryDays })),
        log,
      }),
  };
}
