// What Slack was told is taken and is not done yet: written down before it is acknowledged, and taken out when it is done.
// Law: a crash loses nothing of it; what comes twice is known by its delivery.
import { randomBytes } from 'node:crypto';
import type { Store } from './store.ts';

type Body = Readonly<Record<string, unknown>>;

/** What another run has left, and what says that it is done now. */
export interface Left {
  readonly body: Body;
  readonly done: () => void;
}

export interface SlackJournal {
  readonly add: (body: Body) => Promise<() => void>;
  readonly left: () => Promise<readonly Left[]>;
}

const prefix = 'slack.journal:';

export function createJournal(store: Store): SlackJournal {
  // Several processes may write into one store.
  const own = randomBytes(6).toString('hex');
  const free: string[] = [];
  let last = 0;

  return {
    async add(body) {
      let slot = free.pop();
      if (slot === undefined) {
        last += 1;
        slot = `${prefix}${own}.${last}`;
      }
      const taken = slot;
      await store.put(slot, body);
      return () => {
        // Emptied with whatever is written next, and used again: that costs less than to erase it.
        void store
          .put(taken, null)
          .then(() => void free.push(taken))
          .catch(() => undefined);
      };
    },
    async left() {
      const all: Left[] = [];
      for (const slot of await store.list(prefix)) {
        if (slot.startsWith(`${prefix}${own}.`)) continue;
        const body = (await store.load(slot))?.value as Body | null | undefined;
        // Only what is done is taken out: this run may be killed as well.
        if (body) all.push({ body, done: () => void store.erase(slot).catch(() => undefined) });
        else await store.erase(slot);
      }
      return all;
    },
  };
}
