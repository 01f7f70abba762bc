// The updates on their way to the bot, whichever way they travel: kept until they are confirmed, doubled and reordered
// when a fault says so.

import { EventEmitter } from 'node:events';
import type { Update } from 'grammy/types';
import type { Faults } from './faults.ts';

export interface Delivery {
  readonly update: Update;
  readonly chat: number;
  /** An update that comes again although it was confirmed. */
  readonly again: boolean;
  held: boolean;
  /** Handed to the bot once already, and not confirmed since. */
  sent: boolean;
}

export type NewUpdate = Omit<Update, 'update_id'>;

export class Updates extends EventEmitter<{ change: [] }> {
  readonly #faults: Faults;
  #waiting: Delivery[] = [];
  #last = 500_000;
  /** Empty: all but the few kinds that have to be asked for by name. */
  allowed: readonly string[] = [];
  /** Told when an update of a chat has arrived or been confirmed. */
  onChat: (chat: number) => void = () => {};

  constructor(faults: Faults) {
    super();
    this.setMaxListeners(0);
    this.#faults = faults;
  }

  push(chat: number, update: NewUpdate): void {
    const kind = Object.keys(update)[0] ?? '';
    if (this.allowed.length > 0 && !this.allowed.includes(kind)) return;
    this.#last += 1;
    const delivery = { update: { ...update, update_id: this.#last }, chat, again: false, held: false, sent: false };
    const earlier = this.#waiting.filter((one) => one.held && one.chat === chat);
    const reorder = this.#faults.forDelivery('reorder', chat);
    this.#waiting.push(delivery);
    // The ones held back go out behind this one.
    for (const one of earlier) {
      this.#waiting.splice(this.#waiting.indexOf(one), 1);
      this.#waiting.push(one);
      one.held = false;
    }
    if (reorder?.kind === 'reorder' && earlier.length === 0) this.#hold(delivery, reorder.within ?? 30);
    this.emit('change');
    this.onChat(chat);
  }

  #hold(delivery: Delivery, within: number): void {
    delivery.held = true;
    setTimeout(() => {
      delivery.held = false;
      this.emit('change');
    }, within).unref();
  }

  /** What can go out now, in the order it should. */
  ready(): readonly Delivery[] {
    return this.#waiting.filter(({ held }) => !held);
  }

  confirm(done: readonly Delivery[]): void {
    if (done.length === 0) return;
    this.#waiting = this.#waiting.filter((delivery) => !done.includes(delivery));
    for (const delivery of done) {
      if (delivery.again || !this.#faults.forDelivery('duplicate', delivery.chat)) continue;
      this.#waiting.unshift({ ...delivery, again: true, held: false, sent: false });
    }
    this.emit('change');
    for (const { chat } of done) this.onChat(chat);
  }

  /** Something of this chat has not reached the bot, or is not known to have. */
  outstanding(chat?: number): number {
    return this.#waiting.filter((delivery) => chat === undefined || delivery.chat === chat).length;
  }

  clear(): void {
    this.#waiting = [];
    this.emit('change');
  }
}
