// What is ticked in the list at hand, before it is sent: Slack tells of each tick, and it is kept beside the conversation.
import type { Host } from '../host.ts';
import { markOf, ticksFor } from '../ticking.ts';
import type { Here } from './errand.ts';
import type { Place } from './place.ts';

export interface Ticking {
  /** Remembered, in case something else is said before it is sent. */
  readonly ticked: (at: Here, now: { readonly turn: number; readonly ids: readonly string[] }) => Promise<void>;
  /** What is ticked beside what is typed or pressed, where it is of the question at hand. */
  readonly beside: (at: Here) => Promise<{ readonly ticked?: readonly string[] }>;
}

export function createTicking(host: Host<Place>): Ticking {
  return {
    async ticked({ id, place }, { turn, ids }) {
      const present = await host.present(id);
      // In an older list it is no answer to this one.
      if (!place || !present?.prompt || present.turn !== turn) return;
      await host.places.save(id, { ...place, ticked: { of: markOf(present.prompt), ids }, used: host.today() });
    },
    async beside({ id, place }) {
      if (!place?.ticked) return {};
      const ticked = ticksFor(place.ticked, (await host.present(id))?.prompt) ?? [];
      return ticked.length > 0 ? { ticked } : {};
    },
  };
}
