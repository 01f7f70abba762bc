// The only loop: load, turn, save with what is to be sent, send, mark as sent.
// Law: an answer is never lost and never applied twice; a crash repeats a message at worst.
import { setTimeout as pause } from 'node:timers/promises';
import { ConversationBusyError, CorruptedError, NewerVersionError } from './errors.ts';
import type { Store } from './store.ts';

export interface Turned<Snapshot, View, Want = unknown> {
  /** undefined: there is nothing to keep. */
  readonly snapshot: Snapshot | undefined;
  readonly views: readonly View[];
  /** The person wants to be forgotten: everything of theirs goes, whatever else is in this result. */
  readonly erase?: boolean;
  /** Nothing has happened: this is found out first, and the turn is taken again with what came of it. */
  readonly wants?: Want;
}

export interface ConversationParts<Event, Snapshot, View, Message, Want = unknown> {
  readonly store: Pick<Store, 'load' | 'save' | 'remove' | 'erase'>;
  /** Pure and total. Run again on what is there by then when another process was first. */
  readonly turn: (snapshot: Snapshot | undefined, event: Event) => Turned<Snapshot, View, Want>;
  /** Waited for before a turn is taken with what is kept: whatever it needs is loaded. */
  readonly ready?: (snapshot: Snapshot | undefined, event: Event) => Promise<void>;
  /** Finds out what a turn wants to know, once. */
  readonly fulfil?: (want: Want, id: string, event: Event) => Promise<Event>;
  /** Pure. The snapshot is the one that was kept with the view. */
  readonly speak: (snapshot: Snapshot | undefined, view: View) => Message;
  readonly send: (message: Message, id: string) => Promise<void> | void;
  /** Checks or migrates a kept snapshot; throws for one it cannot read. Left out: our own authenticated bytes are believed. */
  readonly revive?: (snapshot: unknown) => Snapshot;
  /** How long another process may take to send before it is taken for dead, in milliseconds. */
  readonly patience?: number;
}

export interface Conversations<Event, Snapshot> {
  handle(id: string, event: Event): Promise<void>;
  /** What is kept, to be looked at. */
  read(id: string): Promise<Snapshot | undefined>;
}

interface Kept<Snapshot, View> {
  readonly format: number;
  readonly snapshot: Snapshot;
  /** What is still to be sent; emptied when it has been. */
  readonly outbox: readonly View[];
}

const format = 1;
const defaultPatience = 2000;
/** How long to go on trying while other processes keep being first. */
const perseverance = 30_000;

export function createConversations<Event, Snapshot, View, Message, Want = unknown>(
  parts: ConversationParts<Event, Snapshot, View, Message, Want>,
): Conversations<Event, Snapshot> {
  const { store, turn, speak, send, ready, fulfil, revive, patience = defaultPatience } = parts;
  const last = new Map<string, Promise<void>>();

  function open(value: unknown): Kept<Snapshot, View> {
    if (typeof value !== 'object' || value === null || !('format' in value) || typeof value.format !== 'number') {
      throw new CorruptedError('what is kept is not a conversation');
    }
    if (value.format > format) throw new NewerVersionError('the conversation was kept by a newer version of veiviser');
    if (value.format !== format || !('snapshot' in value) || !('outbox' in value) || !Array.isArray(value.outbox)) {
      throw new CorruptedError('what is kept is not a conversation');
    }
    const { outbox } = value;
    return { format, snapshot: revive ? revive(value.snapshot) : (value.snapshot as Snapshot), outbox };
  }

  async function deliver(id: string, messages: readonly Message[]): Promise<void> {
    for (const message of messages) await send(message, id);
  }

  /** Sends what a crash left unsent; undefined when another process is seeing to it. */
  async function recover(id: string, kept: Kept<Snapshot, View>, revision: number): Promise<number | undefined> {
    // Saved again first: of several processes that find it, one sends it.
    const claimed = await store.save(id, kept, revision);
    if (claimed !== undefined) await deliver(id, spoken(kept));
    return claimed;
  }

  /** An older release may have left a view that can no longer be said; passing it over is better than being stuck on it. */
  function spoken({ snapshot, outbox }: Kept<Snapshot, View>): Message[] {
    return outbox.flatMap((view) => {
      try {
        return [speak(snapshot, view)];
      } catch {
        return [];
      }
    });
  }

  /** Saves what a turn came to on top of `revision`, and sends it; false when another process was first. */
  async function conclude(id: string, turned: Turned<Snapshot, View>, revision: number | undefined): Promise<boolean> {
    const { snapshot, views } = turned;
    // Said before it is saved: views that cannot be said are not kept, to be stumbled on again and again.
    const messages = views.map((view) => speak(snapshot, view));
    if (snapshot === undefined) {
      if (revision !== undefined && !(await store.remove(id, revision))) return false;
      await deliver(id, messages);
      return true;
    }
    const saved = await store.save(id, { format, snapshot, outbox: views }, revision);
    if (saved === undefined) return false;
    if (views.length === 0) return true;
    await deliver(id, messages);
    // When this is refused, another process has gone on from here, and seen to the outbox.
    await store.save(id, { format, snapshot, outbox: [] }, saved);
    return true;
  }

  /** One try; false when another process was first, or is still sending; the event to go on with, when one was wanted. */
  async function attempt(
    id: string,
    event: Event,
    isGivenUp: (revision: number) => boolean,
  ): Promise<boolean | { readonly next: Event }> {
    const stored = await store.load(id);
    const kept = stored && open(stored.value);
    await ready?.(kept?.snapshot, event);
    const turned = turn(kept?.snapshot, event);
    if (turned.wants !== undefined && fulfil) return { next: await fulfil(turned.wants, id, event) };
    if (turned.erase) {
      const messages = turned.views.map((view) => speak(turned.snapshot, view));
      await store.erase(id);
      await deliver(id, messages);
      return true;
    }
    if (stored === undefined || kept === undefined) {
      const isNothing = turned.snapshot === undefined && turned.views.length === 0;
      return isNothing || conclude(id, turned, undefined);
    }
    if (kept.outbox.length === 0) {
      const isUnchanged = turned.snapshot === kept.snapshot && turned.views.length === 0;
      return isUnchanged || conclude(id, turned, stored.revision);
    }
    if (!isGivenUp(stored.revision)) return false;
    const claimed = await recover(id, kept, stored.revision);
    return claimed !== undefined && conclude(id, turned, claimed);
  }

  /** Whether an outbox has been left at one revision for so long that whoever was sending it must have died. */
  function watch(): (revision: number) => boolean {
    let seen: number | undefined;
    let since = 0;
    return (revision) => {
      if (revision !== seen) since = performance.now();
      seen = revision;
      return performance.now() - since >= patience;
    };
  }

  async function take(id: string, event: Event): Promise<void> {
    const isGivenUp = watch();
    const end = performance.now() + patience + perseverance;
    let current = event;
    for (let longest = 1; ; longest = Math.min(longest * 2, 32)) {
      const done = await attempt(id, current, isGivenUp);
      if (done === true) return;
      if (done !== false) {
        current = done.next;
        continue;
      }
      if (performance.now() > end) throw new ConversationBusyError();
      // By chance, so that two processes do not keep meeting.
      await pause(Math.random() * longest);
    }
  }

  return {
    handle(id, event) {
      const before = last.get(id) ?? Promise.resolve();
      const turnTaken = before.then(() => take(id, event));
      const settled = turnTaken
        .catch(() => undefined)
        .then(() => {
          if (last.get(id) === settled) last.delete(id);
        });
      last.set(id, settled);
      return turnTaken;
    },
    async read(id) {
      const stored = await store.load(id);
      return stored && open(stored.value).snapshot;
    },
  };
}
