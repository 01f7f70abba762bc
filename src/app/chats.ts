// The chats of one channel: under which name each is kept, and where it is to be found again.
// Law: an address is kept once, encrypted; everywhere else, in the log too, there is only its keyed hash.
import { createHmac, hkdfSync } from 'node:crypto';
import type { Store } from './store.ts';

export interface Chats<Place> {
  /** The id for an address, in a group where it has one: the same each time, and not to be turned back without the key. */
  readonly identify: (address: number | string, group?: string) => string;
  readonly load: (id: string) => Promise<Place | undefined>;
  readonly save: (id: string, place: Place) => Promise<void>;
  /** Kept in one with what is saved next, be it the conversation itself; until then it is known here already. */
  readonly saveWithNext: (id: string, place: Place) => void;
  readonly erase: (id: string) => Promise<void>;
  readonly ids: () => Promise<readonly string[]>;
  /** Those of a group, which is found by their beginning. */
  readonly idsIn: (group: string) => Promise<readonly string[]>;
}

const mostNamed = 10_000;

export function createChats<Place>(store: Store, key: Uint8Array, channel: string): Chats<Place> {
  const own = Buffer.from(hkdfSync('sha256', key, '', `veiviser chats ${channel}`, 32));
  const prefix = `${channel}.chat:`;
  const placeOf = (id: string): string => `${prefix}${id.slice(channel.length + 1)}`;
  /** Whoever is here now is asked for several times a minute. */
  const named = new Map<number | string, string>();

  const hashed = (text: string, length: number): string =>
    createHmac('sha256', own).update(text).digest('base64url').slice(0, length);
  const beginning = (group: string): string => hashed(`group ${group}`, 16);

  function identify(address: number | string, group?: string): string {
    const whole = group === undefined ? address : `${group}/${address}`;
    let id = named.get(whole);
    if (id !== undefined) return id;
    id = `${channel}:${group === undefined ? '' : beginning(group)}${hashed(String(whole), 22)}`;
    if (named.size >= mostNamed) named.clear();
    named.set(whole, id);
    return id;
  }

  const listed = async (from: string): Promise<readonly string[]> =>
    (await store.list(`${prefix}${from}`)).map((kept) => `${channel}:${kept.slice(prefix.length)}`);

  /** On their way to the store. */
  const leaving = new Map<string, Promise<void>>();

  function saveWithNext(id: string, place: Place): void {
    const saved = store
      .put(placeOf(id), place)
      // What is saved with it fails as well, and that is told of.
      .catch(() => undefined)
      .then(() => {
        if (leaving.get(id) === saved) leaving.delete(id);
      });
    leaving.set(id, saved);
  }

  return {
    identify,
    saveWithNext,
    async load(id) {
      await leaving.get(id);
      return (await store.load(placeOf(id)))?.value as Place | undefined;
    },
    save: (id, place) => store.put(placeOf(id), place),
    erase: (id) => store.erase(placeOf(id)),
    ids: () => listed(''),
    idsIn: (group) => listed(beginning(group)),
  };
}
