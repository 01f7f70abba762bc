// getUpdates: long polling, with confirmation by offset, for one poller at a time.

import type { Update } from 'grammy/types';
import { limits } from './limits.ts';
import { Refusal } from './refusal.ts';
import type { Delivery, Updates } from './updates.ts';
import { type Fields, numberOf } from './values.ts';

export class Polling {
  readonly #updates: Updates;
  #interrupt: (() => void) | undefined;

  constructor(updates: Updates) {
    this.#updates = updates;
  }

  /** `gone` tells that the caller hung up: what it would have been given stays for the next one. */
  async poll(fields: Fields, gone: AbortSignal): Promise<readonly Update[]> {
    // Telegram ends the earlier one; the later goes on.
    this.#interrupt?.();
    const { promise: interrupted, resolve } = Promise.withResolvers<'interrupted'>();
    const interrupt = () => resolve('interrupted');
    this.#interrupt = interrupt;
    try {
      this.#confirm(numberOf(fields, 'offset') ?? 0);
      if (Array.isArray(fields.allowed_updates)) this.#updates.allowed = fields.allowed_updates.map(String);
      const timeout = (numberOf(fields, 'timeout') ?? 0) * 1000;
      const limit = Math.min(Math.max(numberOf(fields, 'limit') ?? limits.updates, 1), limits.updates);
      const deadline = performance.now() + timeout;
      while (this.#updates.ready().length === 0 && performance.now() < deadline && !gone.aborted) {
        if ((await Promise.race([interrupted, this.#change(deadline, gone)])) === 'interrupted') throw conflict();
      }
      return gone.aborted ? [] : this.#take(limit);
    } finally {
      if (this.#interrupt === interrupt) this.#interrupt = undefined;
    }
  }

  #take(limit: number): readonly Update[] {
    const batch = this.#updates.ready().slice(0, limit);
    for (const delivery of batch) delivery.sent = true;
    return batch.map(({ update }) => update);
  }

  #confirm(offset: number): void {
    const ready = this.#updates.ready();
    // Only what has been handed over: one that a fault sends late must not be confirmed by those that overtook it.
    const confirmed = ({ sent, update }: Delivery, index: number) =>
      offset < 0 ? index < ready.length + offset : sent && update.update_id < offset;
    this.#updates.confirm(ready.filter(confirmed));
  }

  #change(deadline: number, gone: AbortSignal): Promise<'changed'> {
    const { promise, resolve } = Promise.withResolvers<'changed'>();
    const done = () => {
      clearTimeout(timer);
      this.#updates.off('change', done);
      gone.removeEventListener('abort', done);
      resolve('changed');
    };
    const timer = setTimeout(done, Math.max(deadline - performance.now(), 0));
    this.#updates.once('change', done);
    gone.addEventListener('abort', done);
    return promise;
  }

  /** Ends the poll under way, as when the server closes. */
  stop(): void {
    this.#interrupt?.();
  }
}

function conflict(): Refusal {
  return new Refusal(
    409,
    'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
  );
}
