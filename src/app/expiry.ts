// Cases that nobody comes back to: told in the chat a week before, then erased.
// Law: nothing is erased for its age that was not told of, unless there is nobody left to tell.
import { addDays, toMilliseconds } from '../rules/dates.ts';
import type { Log } from './log.ts';

/** Days without use after which a case is erased, and how long before that the person is told. */
export const expiryDays = 90;
const noticeDays = 7;

/** What must be known of a place to say whether it is left alone. */
export interface Idle {
  readonly used: string;
  readonly warned?: string;
  readonly blocked?: true;
}

export interface ExpiryParts<Place extends Idle> {
  readonly ids: () => Promise<readonly string[]>;
  readonly load: (id: string) => Promise<Place | undefined>;
  readonly save: (id: string, place: Place) => Promise<void>;
  /** Erases the case and the place of the chat. */
  readonly erase: (id: string) => Promise<void>;
  /** False when the person cannot be reached. */
  readonly warn: (place: Place, day: string) => Promise<boolean>;
  readonly tellErased: (place: Place) => Promise<boolean>;
  readonly log: Log;
}

export async function expire<Place extends Idle>(today: string, parts: ExpiryParts<Place>): Promise<void> {
  for (const id of await parts.ids()) {
    try {
      await look(id, today, parts);
    } catch (error) {
      // One that cannot be read or reached now keeps no other waiting.
      parts.log('expiry-failed', { chat: id, error: error instanceof Error ? error.name : 'unknown' });
    }
  }
}

async function look<Place extends Idle>(id: string, today: string, parts: ExpiryParts<Place>): Promise<void> {
  const place = await parts.load(id);
  if (!place || daysBetween(place.used, today) < expiryDays - noticeDays) return;
  const idle = daysBetween(place.used, today);
  if (place.warned === undefined && !place.blocked) {
    // Whoever has not been told yet (we were not running) has their week from now.
    const day = addDays(today, Math.max(noticeDays, expiryDays - idle));
    // Kept first: told twice is worse than told once, by someone who crashes in between.
    await parts.save(id, { ...place, warned: today });
    const reached = await parts.warn(place, day);
    if (!reached) await parts.save(id, { ...place, warned: today, blocked: true });
    parts.log('expiry-told', { chat: id, reached });
    return;
  }
  const told = place.warned === undefined ? noticeDays : daysBetween(place.warned, today);
  if (idle < expiryDays || (told < noticeDays && !place.blocked)) return;
  await parts.erase(id);
  if (!place.blocked) await parts.tellErased(place);
  parts.log('expired', { chat: id });
}

function daysBetween(from: string, to: string): number {
  return Math.round((toMilliseconds(to) - toMilliseconds(from)) / 86_400_000);
}
