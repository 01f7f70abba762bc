// Carrying a case on elsewhere: a code is given in one conversation and taken in another, and both go on with one case.
// Law: a code works once, for ten minutes, and is kept as a keyed hash; whoever guesses is stopped; both sides are told,
// and either can end it. What a conversation held before comes back when the link ends. All of it lies encrypted.
//
// A channel needs only this: hand `fulfil` and the linked store to its conversations, call `collect` now and then to
// show what happened on the other side, let `forget` erase and `expire` end what nobody comes back to. The event of a
// code that comes in by a link is `{ type: 'command', command: 'carry', argument: CODE }`.
import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { Carry, Want } from '../interview/carry.ts';
import { type CaseStore, isLink, type Link, linkedStore } from './linked-store.ts';
import type { Store } from './store.ts';

/** What happened on the other side, to be shown when there is a moment. */
export type Mail = Extract<Carry, { step: 'joined' | 'left' | 'cut' | 'erased' }>;

export interface Carrying {
  readonly store: CaseStore;
  /** What a turn wants from the world. */
  readonly fulfil: (want: Want, id: string) => Promise<Carry>;
  /** Takes what has come for the conversations of a channel. */
  readonly collect: (channel: string) => Promise<readonly { readonly id: string; readonly mail: Mail }[]>;
  /** Erases the case, for everybody who goes on with it. */
  readonly forget: (id: string) => Promise<void>;
  /** Nobody comes back to this conversation: the case stays for whoever else goes on with it. */
  readonly expire: (id: string) => Promise<void>;
}

export interface CarryingParts {
  readonly store: Store;
  readonly key: Uint8Array;
  /** Milliseconds, of any beginning that lasts. */
  readonly now?: () => number;
  /** Whether others can come to what is kept here. */
  readonly kept?: boolean;
}

const minutes = 10;
const lifetime = minutes * 60_000;
/** Wrong codes in ten minutes: from one conversation, and from all of them. */
const mostTries = { own: 5, all: 200 };

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Twelve letters of five bits. */
const newCode = (): string => [...randomBytes(12)].map((byte) => letters[byte & 31]).join('');

interface Offered {
  readonly from: string;
  readonly until: number;
}

const channelOf = (id: string): string => id.split(':', 1)[0] ?? id;

export function createCarrying({ store, key, now = Date.now, kept = true }: CarryingParts): Carrying {
  const own = Buffer.from(hkdfSync('sha256', key, '', 'veiviser carry', 32));
  const keyOf = (code: string): string => `code:${createHmac('sha256', own).update(code).digest('base64url')}`;
  const membersOf = async (link: string): Promise<readonly string[]> =>
    ((await store.load(`members:${link}`))?.value ?? []) as string[];

  async function offer(id: string): Promise<Carry> {
    const before = (await store.load(`code-of:${id}`))?.value;
    // One code at a time.
    if (typeof before === 'string') await store.erase(before);
    const code = newCode();
    await store.save(keyOf(code), { from: id, until: now() + lifetime } satisfies Offered, undefined);
    await store.put(`code-of:${id}`, keyOf(code));
    return { step: 'offered', code, minutes };
  }

  /** Who offers the case; whoever is wrong too often is not heard for a while. */
  async function offered(code: string, id: string): Promise<{ from: string; revision: number } | Carry> {
    if ((await tries(id)) >= mostTries.own || (await tries('all')) >= mostTries.all) return failed('too-many');
    const stored = await store.load(keyOf(code));
    const found = stored?.value as Offered | undefined;
    if (!stored || !found || found.until <= now()) {
      if (found) await store.erase(keyOf(code));
      await Promise.all([missed(id), missed('all')]);
      return failed('unknown');
    }
    const there = await linkAt(found.from);
    if (found.from === id || (there !== undefined && there.link === (await linkAt(id))?.link)) return failed('own');
    return { from: found.from, revision: stored.revision };
  }

  const failed = (because: Extract<Carry, { step: 'failed' }>['because']): Carry => ({ step: 'failed', because });

  async function tries(whose: string): Promise<number> {
    const counted = (await store.load(`tries:${whose}`))?.value as { count: number; until: number } | undefined;
    return counted && counted.until > now() ? counted.count : 0;
  }

  async function missed(whose: string): Promise<void> {
    const counted = (await store.load(`tries:${whose}`))?.value as { count: number; until: number } | undefined;
    const running = counted && counted.until > now() ? counted : { count: 0, until: now() + lifetime };
    await store.put(`tries:${whose}`, { ...running, count: running.count + 1 });
  }

  async function linkAt(id: string): Promise<Link | undefined> {
    const value = (await store.load(id))?.value;
    return isLink(value) ? value : undefined;
  }

  async function look(code: string, id: string): Promise<Carry> {
    const found = await offered(code, id);
    if ('step' in found) return found;
    const snapshot = (await cases.load(found.from))?.value as { snapshot?: { facts?: object } } | undefined;
    const count = Object.keys(snapshot?.snapshot?.facts ?? {}).length;
    return { step: 'found', code, from: channelOf(found.from), count };
  }

  async function take(code: string, id: string): Promise<Carry> {
    const found = await offered(code, id);
    if ('step' in found) return found;
    // Of two who take it at once, one does.
    if (!(await store.remove(keyOf(code), found.revision))) return failed('unknown');
    await store.erase(`code-of:${found.from}`);
    if (await linkAt(id)) await part(id);
    const link = await opened(found.from);
    if (link === undefined) return failed('unknown');
    await replaced(id, (before) => ({ format: 2, link, ...(before !== undefined && { before }) }));
    await store.put(`members:${link}`, [...new Set([...(await membersOf(link)), found.from, id])]);
    await post(found.from, { step: 'joined', by: channelOf(id) });
    return { step: 'taken', from: channelOf(found.from) };
  }

  /** The case of a conversation where others can go on with it as well. */
  async function opened(id: string): Promise<string | undefined> {
    const link = `case:${randomBytes(16).toString('base64url')}`;
    for (;;) {
      const stored = await store.load(id);
      if (!stored) return undefined;
      if (isLink(stored.value)) return stored.value.link;
      const { value } = stored;
      if ((await store.save(link, value, undefined)) === undefined) return undefined;
      if ((await store.save(id, { format: 2, link } satisfies Link, stored.revision)) !== undefined) {
        await store.put(`members:${link}`, [id]);
        return link;
      }
      // Something was said in the meantime.
      await store.erase(link);
    }
  }

  /** Puts something in the place of what a conversation holds, whatever is said meanwhile. */
  async function replaced(id: string, by: (before: unknown) => unknown): Promise<void> {
    for (;;) {
      const stored = await store.load(id);
      const next = by(stored?.value);
      if (next === undefined) return store.erase(id);
      if ((await store.save(id, next, stored?.revision)) !== undefined) return;
    }
  }

  const restored = (id: string): Promise<void> => replaced(id, (value) => (isLink(value) ? value.before : value));

  /** Ends it: who gave the case keeps it, and whoever had taken it goes on with what they had before. */
  async function part(id: string): Promise<Carry> {
    const link = (await linkAt(id))?.link;
    const members = link === undefined ? [] : await membersOf(link);
    if (link === undefined || members.length < 2) return { step: 'not-shared' };
    const [owner] = members;
    const leaving = id === owner ? members.slice(1) : [id];
    await store.put(
      `members:${link}`,
      members.filter((each) => !leaving.includes(each)),
    );
    for (const each of leaving) {
      await restored(each);
      if (each !== id) await post(each, { step: 'cut', by: channelOf(id) });
    }
    if (id !== owner && owner !== undefined) await post(owner, { step: 'left', by: channelOf(id) });
    return { step: 'parted' };
  }

  const post = (id: string, mail: Mail): Promise<void> => store.put(`mail:${id}`, mail);

  async function clear(id: string): Promise<void> {
    const code = (await store.load(`code-of:${id}`))?.value;
    if (typeof code === 'string') await store.erase(code);
    for (const kind of ['code-of', 'tries', 'mail']) await store.erase(`${kind}:${id}`);
    await store.erase(id);
  }

  async function forget(id: string): Promise<void> {
    const link = (await linkAt(id))?.link;
    const members = link === undefined ? [] : await membersOf(link);
    for (const each of new Set([...members, id])) await clear(each);
    if (link === undefined) return;
    await store.erase(link);
    await store.erase(`members:${link}`);
    for (const each of members) if (each !== id) await post(each, { step: 'erased', by: channelOf(id) });
  }

  const cases = linkedStore(store, forget);

  return {
    store: cases,
    async fulfil(want, id) {
      if (!kept) return failed('not-kept');
      switch (want.want) {
        case 'code':
          return offer(id);
        case 'look':
          return look(want.code, id);
        case 'take':
          return take(want.code, id);
        case 'part':
          return part(id);
      }
    },
    async collect(channel) {
      const prefix = `mail:${channel}`;
      const came: { id: string; mail: Mail }[] = [];
      for (const name of await store.list(prefix)) {
        const mail = (await store.load(name))?.value as Mail | undefined;
        await store.erase(name);
        const id = name.slice('mail:'.length);
        if (mail && channelOf(id) === channel) came.push({ id, mail });
      }
      return came;
    },
    forget,
    async expire(id) {
      const link = (await linkAt(id))?.link;
      const others = link === undefined ? [] : (await membersOf(link)).filter((each) => each !== id);
      if (link === undefined || others.length === 0) return forget(id);
      await store.put(`members:${link}`, others);
      await clear(id);
    },
  };
}
