// Long polling with the runner. Law: Telegram is told that an update has arrived only when it is done, or written down.
import { createConcurrentSink, createRunner, createSource } from '@grammyjs/runner';
import { type Api, GrammyError } from 'grammy';
import type { Update } from 'grammy/types';
import type { Log } from '../host.ts';
import { UnusableTokenError } from './calls.ts';
import { allowedUpdates } from './limits.ts';

/** Updates that have arrived and are not done: all that a crash could lose. */
export interface Journal {
  readonly load: () => Promise<readonly Update[]>;
  readonly save: (updates: readonly Update[]) => Promise<void>;
}

export interface PollingOptions {
  readonly api: Api;
  readonly receive: (update: Update) => Promise<void>;
  readonly journal: Journal;
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly log: Log;
}

export interface Poller {
  /** Rejects when there is no use in going on: the token is wrong. */
  readonly done: Promise<void>;
  /** No more is asked for; what is under way is written down, and goes on. */
  readonly stop: () => Promise<void>;
}

/** Seconds that Telegram waits for an update before it answers that there is none. */
const longPoll = 30;
/** How many are under way at once. */
const concurrency = 500;
/** How long the next question waits for answers to the ones before: so much longer they are written down instead. */
const grace = 200;
const longest = 15_000;
const tries = 5;

export async function poll({ api, receive, journal, pause, log }: PollingOptions): Promise<Poller> {
  const pending = new Map<number, Update>();
  let writtenDown = false;
  let writing: Promise<void> = Promise.resolve();
  let offset = 0;
  let noticed: () => void = () => undefined;

  async function consume(update: Update): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await receive(update);
        break;
      } catch (error) {
        log('failed', { attempt, error: error instanceof Error ? error.name : 'unknown' });
        if (attempt >= tries) break;
        await pause(100 * 2 ** attempt);
      }
    }
    pending.delete(update.update_id);
    if (pending.size > 0) return;
    noticed();
    if (writtenDown) await write();
  }

  /** Waits a moment for what is under way; then whatever is left is written down, and erased when it is done. */
  async function settle(): Promise<void> {
    if (pending.size > 0) {
      const timer = Promise.withResolvers<void>();
      const handle = setTimeout(timer.resolve, grace);
      noticed = timer.resolve;
      await timer.promise;
      clearTimeout(handle);
    }
    if (pending.size > 0 || writtenDown) await write();
  }

  /** One at a time, and each with what is under way by then. */
  function write(): Promise<void> {
    const written = writing.then(async () => {
      await journal.save([...pending.values()]);
      writtenDown = pending.size > 0;
    });
    writing = written.catch(() => undefined);
    return written;
  }

  async function supply(size: number, signal: AbortSignal): Promise<Update[]> {
    await settle();
    for (let wait = 200; ; wait = Math.min(wait * 2, longest)) {
      try {
        const limit = Math.max(1, Math.min(size, 100));
        const options = { offset, limit, timeout: longPoll, allowed_updates: allowedUpdates };
        const updates = await api.getUpdates(options, signal as Parameters<Api['getUpdates']>[1]);
        // In order, and none that is under way already.
        const fresh = updates
          .filter(({ update_id }) => !pending.has(update_id))
          .sort((a, b) => a.update_id - b.update_id);
        offset = updates.reduce((next, { update_id }) => Math.max(next, update_id + 1), offset);
        for (const update of fresh) pending.set(update.update_id, update);
        return fresh;
      } catch (error) {
        if (signal.aborted) throw error;
        const code = error instanceof GrammyError ? error.error_code : 0;
        log('poll-failed', { code });
        if (code === 401 || code === 404) throw new UnusableTokenError(code);
        const asked = error instanceof GrammyError ? error.parameters.retry_after : undefined;
        await pause(asked === undefined ? wait : asked * 1000);
      }
    }
  }

  const left = await journal.load();
  writtenDown = left.length > 0;
  for (const update of left) pending.set(update.update_id, update);
  for (const update of left) void consume(update);
  const sink = createConcurrentSink<Update>({ consume }, async () => undefined, { concurrency });
  const source = createSource<Update>({ supply: supply as Parameters<typeof createSource<Update>>[0]['supply'] });
  const runner = createRunner(source, sink);
  runner.start();
  const task = runner.task() ?? Promise.resolve();
  // Looked at by whoever waits for it; until then it is nobody's fault.
  task.catch(() => undefined);
  return {
    done: task,
    async stop() {
      await runner.stop();
      await settle();
    },
  };
}
