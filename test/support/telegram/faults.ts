// Trouble on purpose. Whether a rule strikes depends only on the seed and on which call of which chat it is, never on
// the order in which chats happen to be served: the same seed gives each chat the same trouble every time.

import type { Method } from './parameters.ts';

interface Common {
  /** From 0 to 1; 1 if not given. */
  readonly chance?: number;
  /** Only in this chat. */
  readonly chat?: number;
  /** Pass over the first ones that match, in each chat. */
  readonly skip?: number;
  /** Strike at most so often, in each chat. */
  readonly times?: number;
}

export type CallFault = Common & { readonly methods?: readonly Method[] } & (
    | { readonly kind: 'too-many'; readonly retryAfter: number }
    | { readonly kind: 'server-error'; readonly code?: 500 | 502 | 503 | 504 }
    /** The connection breaks before the call is carried out, or after. */
    | { readonly kind: 'reset'; readonly applied: boolean }
    /** Answered late, by so many milliseconds. */
    | { readonly kind: 'slow'; readonly delay: number }
    /** Never answered: the caller has to give up by itself. */
    | { readonly kind: 'silence'; readonly applied: boolean }
  );

export type DeliveryFault = Common &
  (
    | { readonly kind: 'duplicate' }
    /** Comes after the next update of its chat; after so many milliseconds if there is none. */
    | { readonly kind: 'reorder'; readonly within?: number }
    /** Webhook only: what the bot answers is lost, so that the update comes again. */
    | { readonly kind: 'drop-answer' }
  );

export type Fault = CallFault | DeliveryFault;

const deliveries: readonly string[] = ['duplicate', 'reorder', 'drop-answer'];

function isDelivery(fault: Fault): fault is DeliveryFault {
  return deliveries.includes(fault.kind);
}

interface Counter {
  matched: number;
  struck: number;
}

export class Faults {
  readonly #seed: number;
  readonly #counters = new Map<string, Counter>();
  #rules: readonly Fault[] = [];

  constructor(seed: number, rules: readonly Fault[]) {
    this.#seed = seed;
    this.#rules = rules;
  }

  /** Other trouble from now on; none at all without an argument. */
  set(...rules: readonly Fault[]): void {
    this.#rules = rules;
    this.#counters.clear();
  }

  forCall(method: Method, chat: number | undefined): CallFault | undefined {
    for (const [index, rule] of this.#rules.entries()) {
      if (isDelivery(rule)) continue;
      // Polling itself is struck only when it is named: a rule for all calls is about what the bot says.
      if (rule.methods ? !rule.methods.includes(method) : method === 'getUpdates') continue;
      if (this.#strikes(rule, index, chat)) return rule;
    }
    return undefined;
  }

  forDelivery(kind: DeliveryFault['kind'], chat: number): DeliveryFault | undefined {
    for (const [index, rule] of this.#rules.entries()) {
      if (isDelivery(rule) && rule.kind === kind && this.#strikes(rule, index, chat)) return rule;
    }
    return undefined;
  }

  #strikes(rule: Fault, index: number, chat: number | undefined): boolean {
    if (rule.chat !== undefined && rule.chat !== chat) return false;
    const key = `${index}:${chat ?? ''}`;
    const counter = this.#counters.get(key) ?? { matched: 0, struck: 0 };
    this.#counters.set(key, counter);
    counter.matched += 1;
    if (counter.matched <= (rule.skip ?? 0) || counter.struck >= (rule.times ?? Number.POSITIVE_INFINITY)) return false;
    if (chanceOf(`${this.#seed}:${key}:${counter.matched}`) >= (rule.chance ?? 1)) return false;
    counter.struck += 1;
    return true;
  }
}

/** A number from 0 up to 1 that looks random and is the same for the same text (FNV-1a, then mixed). */
function chanceOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
