// What a channel is at for each conversation while an event is handled: whatever is sent meanwhile is an answer to it.
import type { Event } from '../interview/event.ts';

export interface Errands<Errand> {
  /** Hands an event on. */
  readonly hand: (id: string, event: Event, errand: Errand) => Promise<void>;
  /** The one under way, if there is one. */
  readonly of: (id: string) => Errand | undefined;
}

export function createErrands<Errand>(handle: (id: string, event: Event) => Promise<unknown>): Errands<Errand> {
  const underWay = new Map<string, Errand>();
  return {
    hand: async (id, event, errand) => {
      underWay.set(id, errand);
      try {
        await handle(id, event);
      } finally {
        underWay.delete(id);
      }
    },
    of: (id) => underWay.get(id),
  };
}
