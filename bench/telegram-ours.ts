// Our own Telegram channel for a bench: as it is served, and with a desk in the place of Telegram.
import type { Update } from 'grammy/types';
import type { createLog } from '../src/app/log.ts';
import { readServeConfig, type ServeConfig, type TelegramConfig } from '../src/app/serve-config.ts';
import { openStore } from '../src/app/store.ts';
import { createTelegramChannel } from '../src/app/telegram-channel.ts';
import { today } from './cases.ts';
import type { Desk } from './telegram-desk.ts';
import { token } from './telegram-theirs.ts';
import { secret } from './telegram-wire.ts';

type Config = ServeConfig & { readonly telegram: TelegramConfig };

export function configOf(path: string, apiRoot: string): Config {
  const config = readServeConfig({
    TELEGRAM_BOT_TOKEN: token,
    TELEGRAM_API_ROOT: apiRoot,
    TELEGRAM_WEBHOOK_URL: 'http://127.0.0.1:1/telegram',
    TELEGRAM_WEBHOOK_SECRET: secret,
    PORT: '0',
    VEIVISER_STORE: `sqlite:${path}`,
    VEIVISER_KEY: Buffer.alloc(32, 7).toString('base64'),
  });
  if (!config.telegram) throw new Error('Not configured');
  return { ...config, telegram: config.telegram };
}

export interface Ours {
  readonly receive: (update: Update) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Takes updates without any network: an update in, the calls made, the state saved. */
export async function openOurs(config: Config, desk: Desk, log: ReturnType<typeof createLog>): Promise<Ours> {
  const store = await openStore(config, config.key);
  const pause = async () => undefined;
  const post = async (method: string, body: string) => JSON.stringify({ ok: true, result: desk.answer(method, body) });
  const channel = createTelegramChannel({ config, store, log, today: () => today, pause, post });
  await channel.start();
  return { receive: (update) => channel.receive(update), close: () => store.close() };
}
