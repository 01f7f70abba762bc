// Every call the bot made and what became of it. Tests assert on this, and the person waits by it.

import { EventEmitter } from 'node:events';
import type { Method } from './parameters.ts';
import type { Fields } from './values.ts';

export interface Call {
  /** Counts from 1, in the order the calls arrived. */
  readonly number: number;
  readonly method: Method;
  readonly chat: number | undefined;
  readonly parameters: Fields;
  /** Under way; done; refused by Telegram's rules; or struck by an injected fault. */
  outcome: 'open' | 'done' | 'refused' | 'fault';
  /** Whether it changed anything: a fault may strike after the call was carried out. */
  applied: boolean;
  /** The fault or refusal, in words. */
  reason: string;
  code: number;
  result: unknown;
}

export const tooEarly = 'called again before retry_after was over';

/** Calls that are not retried leave nothing owed; for these, a fault means that more is to come. */
const retried: readonly Method[] = ['sendMessage', 'sendDocument', 'editMessageText', 'editMessageReplyMarkup'];

interface Standing {
  readonly calls: Call[];
  readonly owed: Set<Method>;
  open: number;
}

export class Log {
  readonly calls: Call[] = [];
  readonly #standings = new Map<number, Standing>();
  readonly #changes = new EventEmitter<Record<string, []>>();

  constructor() {
    this.#changes.setMaxListeners(0);
  }

  #standing(chat: number): Standing {
    const standing = this.#standings.get(chat) ?? { calls: [], owed: new Set(), open: 0 };
    this.#standings.set(chat, standing);
    return standing;
  }

  begin(method: Method, chat: number | undefined, parameters: Fields): Call {
    const number = this.calls.length + 1;
    const call: Call = {
      number,
      method,
      chat,
      parameters,
      outcome: 'open',
      applied: false,
      reason: '',
      code: 0,
      result: null,
    };
    this.calls.push(call);
    if (chat === undefined) return call;
    const standing = this.#standing(chat);
    standing.calls.push(call);
    standing.open += 1;
    this.touch(chat);
    return call;
  }

  end(call: Call, outcome: 'done' | 'refused' | 'fault', code: number, reason = ''): void {
    Object.assign(call, { outcome, code, reason });
    if (call.chat === undefined) return;
    const standing = this.#standing(call.chat);
    standing.open -= 1;
    if (outcome === 'fault' && retried.includes(call.method)) standing.owed.add(call.method);
    else standing.owed.delete(call.method);
    this.touch(call.chat);
  }

  /** Something happened in this chat. */
  touch(chat: number): void {
    this.#changes.emit(String(chat));
  }

  /** Calls `listener` at the next thing that happens in this chat, unless what is returned is called first. */
  onceTouched(chat: number, listener: () => void): () => void {
    this.#changes.once(String(chat), listener);
    return () => this.#changes.off(String(chat), listener);
  }

  of(chat: number): readonly Call[] {
    return this.#standing(chat).calls;
  }

  /** Calls that Telegram's rules refused: a correct bot makes none. Injected faults are not among them. */
  refused(): readonly Call[] {
    return this.calls.filter(({ outcome }) => outcome === 'refused');
  }

  /** One line a refused call, to put into an assertion. */
  complaints(): readonly string[] {
    return this.refused().map(({ number, method, code, reason }) => `${number} ${method}: ${code} ${reason}`);
  }

  /** Calls made before the time a 429 had asked for was over. */
  early(): readonly Call[] {
    return this.calls.filter(({ reason }) => reason === tooEarly);
  }

  /** Calls that had an effect. */
  effects(method?: Method, chat?: number): readonly Call[] {
    const calls = chat === undefined ? this.calls : this.of(chat);
    return calls.filter((call) => call.applied && (method === undefined || call.method === method));
  }

  /** A call for this chat is under way, or was struck by a fault and not yet repeated. */
  busy(chat: number): boolean {
    const { open, owed } = this.#standing(chat);
    return open > 0 || owed.size > 0;
  }
}
