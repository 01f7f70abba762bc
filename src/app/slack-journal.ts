// What Slack was told is taken and is not done yet: written down before it is acknowledged, and taken out when it is done.
// Law: a crash loses nothing of it; what comes twice is known by its delivery.
import { randomBytes } from 'node:crypto';
import type { Store } from './store.ts';

type Body = Readonly<Record<string, unknown>>;

export interface SlackJournal {
  readonly add: (body: Body) => Promise<() => void>;
  readonly left: () => Promise<readonly Body[]>;
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
      const bodies: Body[] = [];
      for (const slot of await store.list(prefix)) {
        if (slot.startsWith(`${prefix}${own}.`)) continue;
        const body = (await store.load(slot))?.value as Body | null | undefined;
        if (body) bodies.push(body);
        await store.erase(slot);
      }
      return bodies;
    },
  };
}
