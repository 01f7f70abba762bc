// One call from its parameters to its answer: faults, rules, effect and log, in that order.

import { STATUS_CODES } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Chats } from './chats.ts';
import type { CallFault, Faults } from './faults.ts';
import { type Call, type Log, tooEarly } from './log.ts';
import { type Methods, refusalBody } from './methods.ts';
import { decodeParameters, type Method } from './parameters.ts';
import { Refusal } from './refusal.ts';
import { type Fields, numberOf, textOf } from './values.ts';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}
/** Nothing comes back: the connection breaks, or the caller waits for ever. */
export type Outcome = Answer | 'reset' | 'silence';

export class Api {
  readonly #chats: Chats;
  readonly #log: Log;
  readonly #faults: Faults;
  readonly #methods: Methods;
  /** Until when a chat must not be written to, after 429. */
  readonly #closedUntil = new Map<number, number>();

  constructor(chats: Chats, log: Log, faults: Faults, methods: Methods) {
    this.#chats = chats;
    this.#log = log;
    this.#faults = faults;
    this.#methods = methods;
  }

  async call(method: Method, raw: Fields): Promise<Outcome> {
    const chat = this.#chatOf(raw);
    const call = this.#log.begin(method, chat, raw);
    const early = this.#tooEarly(chat);
    if (early !== undefined) return this.#tooMany(call, early, tooEarly);
    const fault = this.#faults.forCall(method, chat);
    if (fault?.kind === 'slow') await pause(fault.delay);
    else if (fault) return await this.#struck(call, fault, raw);
    try {
      await this.#apply(call, raw);
      this.#log.end(call, 'done', 200);
      return { status: 200, body: { ok: true, result: call.result } };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.#log.end(call, 'refused', error.code, error.message);
      return { status: error.code, body: refusalBody(error) };
    }
  }

  /** Polling is not logged as a call: it says nothing to anybody. Faults that name it strike it. */
  async poll(raw: Fields, take: (fields: Fields) => Promise<unknown>): Promise<Outcome> {
    const fault = this.#faults.forCall('getUpdates', undefined);
    if (fault?.kind === 'reset' || fault?.kind === 'silence') return fault.kind;
    if (fault?.kind === 'too-many') return answerTooMany(fault.retryAfter);
    if (fault?.kind === 'server-error') return answerServerError(fault.code ?? 502);
    if (fault) await pause(fault.delay);
    return { status: 200, body: { ok: true, result: await take(decodeParameters('getUpdates', raw)) } };
  }

  async #apply(call: Call, raw: Fields): Promise<void> {
    call.result = await this.#methods.run(call.method, decodeParameters(call.method, raw));
    call.applied = true;
  }

  async #struck(call: Call, fault: Exclude<CallFault, { kind: 'slow' }>, raw: Fields): Promise<Outcome> {
    if (fault.kind === 'too-many') {
      if (call.chat !== undefined) this.#closedUntil.set(call.chat, performance.now() + fault.retryAfter * 1000);
      return this.#tooMany(call, fault.retryAfter, 'too-many');
    }
    if (fault.kind === 'server-error') {
      const answer = answerServerError(fault.code ?? 502);
      this.#log.end(call, 'fault', answer.status, fault.kind);
      return answer;
    }
    // Carried out, and the caller never learns of it; a refusal is lost just the same.
    if (fault.applied) await this.#apply(call, raw).catch(() => {});
    this.#log.end(call, 'fault', 0, fault.kind);
    return fault.kind;
  }

  #tooEarly(chat: number | undefined): number | undefined {
    const until = chat === undefined ? undefined : this.#closedUntil.get(chat);
    if (chat === undefined || until === undefined) return undefined;
    const left = until - performance.now();
    // A timer may fire a millisecond before its time.
    if (left > 2) return left / 1000;
    this.#closedUntil.delete(chat);
    return undefined;
  }

  #tooMany(call: Call, seconds: number, why: string): Answer {
    this.#log.end(call, 'fault', 429, why);
    return answerTooMany(seconds);
  }

  #chatOf(raw: Fields): number | undefined {
    const query = this.#chats.queries.get(textOf(raw, 'callback_query_id') ?? '');
    if (query) return query.chat;
    const id = numberOf(raw, 'chat_id') ?? Number(textOf(raw, 'chat_id') ?? Number.NaN);
    return Number.isNaN(id) ? undefined : id;
  }
}

function answerTooMany(seconds: number): Answer {
  const refusal = new Refusal(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds });
  return { status: 429, body: refusalBody(refusal) };
}

function answerServerError(code: 500 | 502 | 503 | 504): Answer {
  return { status: code, body: refusalBody(new Refusal(code, STATUS_CODES[code] ?? '')) };
}
