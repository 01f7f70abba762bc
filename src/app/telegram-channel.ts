// The Telegram channel put together: the adapter, its host, and how updates come in.
import { createHmac } from 'node:crypto';
import {
  allowedUpdates,
  createTelegram,
  type Place,
  type Poller,
  type Post,
  poll,
  type Telegram,
  UnusableTokenError,
  webhook,
} from '../adapters/telegram/index.ts';
import { type Channel, type ChannelParts, hosted } from './channel.ts';
import { ConfigError } from './errors.ts';
import type { ServeConfig, TelegramConfig } from './serve-config.ts';

export interface TelegramChannel extends Channel {
  /** Takes an update, however it came. */
  readonly receive: Telegram['receive'];
}

export interface TelegramParts extends ChannelParts {
  readonly config: ServeConfig & { readonly telegram: TelegramConfig };
  /** How Telegram is asked, where not over the network. */
  readonly post?: Post;
}

const journalId = 'telegram.journal';

export function createTelegramChannel(parts: TelegramParts): TelegramChannel {
  const { config, store, log, pause, post } = parts;
  const { token, apiRoot, webhook: hook } = config.telegram;
  const { host, expire, collect } = hosted<Place>(parts, {
    name: 'telegram',
    send: (message, id, paper) => telegram.send(message, id, paper),
    tell: (place, text) => telegram.tell(place, text),
    exported: (place) => ({ id: place.chat, lastUsed: place.used }),
  });
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
    routes: hook ? [{ path: hook.url.pathname, handle: webhook({ secret, receive: telegram.receive, log }) }] : [],
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
    expire,
    collect,
  };
}
