// The whole bot in this process, against the strict fake: polled, or by webhook.
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { createLog } from '../../../src/app/log.ts';
import { type Serving, startServing } from '../../../src/app/serve.ts';
import { readServeConfig } from '../../../src/app/serve-config.ts';
import { startTelegram, type Telegram, type TelegramOptions } from '../../support/telegram/server.ts';

export const key = Buffer.alloc(32, 7).toString('base64');
const firstDay = '2026-11-22';

export interface BotOptions {
  readonly by?: 'polling' | 'webhook';
  readonly telegram?: TelegramOptions;
  readonly environment?: Readonly<Record<string, string>>;
  /** Pauses are shortened by this, so that no test sleeps as long as a bot would. */
  readonly hurry?: number;
}

export interface Bot {
  readonly telegram: Telegram;
  readonly serving: Serving;
  /** What was logged, a JSON object a line. */
  readonly lines: string[];
  day: string;
  /** Stops it, and starts it again on the same store. */
  readonly restart: () => Promise<void>;
}

export async function startBot({ by = 'polling', telegram: options, environment, hurry = 50 }: BotOptions = {}) {
  let serving: Serving | undefined;
  const telegram = await startTelegram({ idle: async () => serving?.idle(), ...options });
  const lines: string[] = [];
  const port = by === 'webhook' ? await freePort() : 0;
  const config = readServeConfig({
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.root,
    PORT: String(port),
    VEIVISER_STORE: 'memory:',
    VEIVISER_KEY: key,
    ...(by === 'webhook' && { TELEGRAM_WEBHOOK_URL: `http://127.0.0.1:${port}/telegram` }),
    ...environment,
  });
  const start = () =>
    startServing(config, {
      log: createLog((line) => void lines.push(line)),
      today: () => bot.day,
      // What a 429 asks for in these tests is waited for in full: the fake looks at the clock.
      pause: (milliseconds, signal) =>
        sleep(milliseconds < 100 ? milliseconds : Math.ceil(milliseconds / hurry), undefined, { signal }),
    });
  const bot = {
    telegram,
    lines,
    day: firstDay,
    get serving() {
      if (!serving) throw new Error('the bot does not run');
      return serving;
    },
    async restart() {
      await serving?.stop();
      serving = await start();
    },
  };
  serving = await start();
  onTestFinished(async () => {
    await serving?.stop();
    await telegram.close();
  });
  return bot satisfies Bot;
}

/** Refusals that are none: it came twice, or too late. */
export const harmful = (complaints: readonly string[]): readonly string[] =>
  complaints.filter((line) => !/message is not modified|query is too old/.test(line));

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}
