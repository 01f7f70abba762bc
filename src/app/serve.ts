// `veiviser serve`: every channel that is configured, on one port, until it is told to stop.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Channel, ChannelParts } from './channel.ts';
import { today } from './clock.ts';
import { ConfigError, systemCode } from './errors.ts';
import type { Io } from './io.ts';
import { createLog, type Log } from './log.ts';
import { readServeConfig, type ServeConfig } from './serve-config.ts';
import { openStore } from './store.ts';

export interface Serving {
  readonly port: number;
  /** Rejects when a channel cannot go on. */
  readonly failed: Promise<never>;
  /** Takes no more, finishes what is under way, and saves. */
  readonly stop: () => Promise<void>;
  /** Resolves when everything that was taken is done. */
  readonly idle: () => Promise<void>;
  readonly expire: () => Promise<void>;
  /** Shows in each channel what has happened to its cases elsewhere. */
  readonly collect: () => Promise<void>;
}

export interface Surroundings {
  readonly log: Log;
  readonly today: () => string;
  /** Waits so many milliseconds; rejects when told to stop. */
  readonly pause?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

const sleeping = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  sleep(milliseconds, undefined, { signal });

/** How long what is under way may take once it is to stop. */
const drainTime = 10_000;
const expiryInterval = 6 * 60 * 60 * 1000;
const collectInterval = 2000;

export async function serve(_: readonly string[], io: Io): Promise<number> {
  const config = readServeConfig();
  if (!config.telegram && !config.slack) {
    io.error(io.words(io.locale())('telegram-no-token'));
    return 2;
  }
  const log = createLog(io.out);
  const told = Promise.withResolvers<void>();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => told.resolve());
  const serving = await startServing(config, { log, today });
  try {
    await Promise.race([told.promise, serving.failed]);
    return 0;
  } finally {
    await serving.stop();
  }
}

export async function startServing(
  config: ServeConfig,
  { log, today, pause: wait = sleeping }: Surroundings,
): Promise<Serving> {
  const store = await openStore(config, config.key);
  const stopping = new AbortController();
  const pause = (milliseconds: number): Promise<void> => wait(milliseconds, stopping.signal);
  const channels = await channelsOf({ config, store, log, today, pause });
  let ready = false;
  const server = listener(channels, () => ready, log);
  const looking = setInterval(() => void expireAll(), expiryInterval).unref();
  const collecting = setInterval(() => void collectAll(), collectInterval).unref();
  let collected: Promise<void> = Promise.resolve();

  /** One after the other: what comes is shown once. */
  function collectAll(): Promise<void> {
    collected = collected.then(async () => {
      for (const channel of channels) {
        await channel.collect().catch((error: unknown) => {
          log('collecting-failed', { error: error instanceof Error ? error.name : 'unknown' });
        });
      }
    });
    return collected;
  }

  async function expireAll(): Promise<void> {
    for (const channel of channels) await channel.expire();
  }

  async function idle(): Promise<void> {
    for (const channel of channels) await channel.idle();
  }

  async function stop(): Promise<void> {
    ready = false;
    clearInterval(looking);
    clearInterval(collecting);
    log('stopping');
    for (const channel of channels) await channel.stop();
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeIdleConnections();
    // What waits for Telegram longer than this is in the outbox, and goes out when the person is back.
    const late = setTimeout(() => stopping.abort(), drainTime);
    await idle();
    await collected;
    clearTimeout(late);
    stopping.abort();
    server.closeAllConnections();
    await closed;
    await store.close();
    log('stopped');
  }

  try {
    await new Promise<void>((resolve, reject) => {
      server
        .once('error', (error) =>
          reject(new ConfigError([`HOST and PORT: nothing can listen there (${systemCode(error)}).`])),
        )
        .listen(config.port, config.host, resolve);
    });
    const { port } = server.address() as AddressInfo;
    for (const channel of channels) await channel.start();
    ready = true;
    log('serving', { port, channels: channels.length });
    void expireAll();
    const failed = Promise.race(channels.map((channel) => channel.failed));
    // Whoever waits for it sees it.
    failed.catch(() => undefined);
    return { port, failed, stop, idle, expire: expireAll, collect: collectAll };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Those that are configured; the SDKs of the others are not even read. */
async function channelsOf(parts: ChannelParts): Promise<Channel[]> {
  const channels: Channel[] = [];
  const { telegram, slack } = parts.config;
  if (telegram) {
    const { createTelegramChannel } = await import('./telegram-channel.ts');
    channels.push(createTelegramChannel({ ...parts, config: { ...parts.config, telegram } }));
  }
  if (slack) {
    const { createSlackChannel } = await import('./slack-channel.ts');
    channels.push(createSlackChannel({ ...parts, config: { ...parts.config, slack } }));
  }
  return channels;
}

function listener(channels: readonly Channel[], isReady: () => boolean, log: Log): Server {
  const routes = new Map(channels.flatMap(({ routes }) => routes.map(({ path, handle }) => [path, handle] as const)));
  return createServer((request, response) => {
    const path = (request.url ?? '').split('?', 1)[0] ?? '';
    const handle = routes.get(path);
    if (path === '/healthz') response.writeHead(200).end('ok\n');
    else if (path === '/readyz') response.writeHead(isReady() ? 200 : 503).end(isReady() ? 'ready\n' : 'not ready\n');
    else if (!handle) response.writeHead(404).end();
    else
      handle(request, response).catch((error) => {
        log('request-failed', { error: error instanceof Error ? error.name : 'unknown' });
        response.destroy();
      });
  });
}
