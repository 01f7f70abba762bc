// What conversations are kept in: Keyv, encrypted, with compare-and-set on top.
// Law: a value that cannot be read is an error, never nothing; a save on top of anything but what was loaded does nothing.
import { randomUUID } from 'node:crypto';
import { Keyv, KeyvMemoryAdapter, type KeyvStorageAdapter } from 'keyv';
import type { StoreChoice } from './config.ts';
import { createEncryption } from './encryption.ts';
import { CorruptedError } from './errors.ts';
import { createGroup } from './group.ts';
import { createRecent } from './recent.ts';
import { firstRevision, type SqliteOptions, SqliteStore } from './sqlite-store.ts';

export interface Stored<T> {
  readonly value: T;
  readonly revision: number;
}

export interface Store {
  load(id: string): Promise<Stored<unknown> | undefined>;
  /** `revision` is what was loaded (undefined: nothing was). The new revision; undefined when another was there first. */
  save(id: string, value: unknown, revision: number | undefined): Promise<number | undefined>;
  /** Puts a value in place of whatever is there. */
  put(id: string, value: unknown): Promise<void>;
  /** The ids that begin like this, without what was set aside. */
  list(prefix: string): Promise<readonly string[]>;
  /** Removes what was loaded; false when something else is there by now. */
  remove(id: string, revision: number): Promise<boolean>;
  /** Erases everything there is of `id`, also what was set aside. */
  erase(id: string): Promise<void>;
  eraseAll(): Promise<void>;
  /** Moves a value that cannot be read out of the way and keeps it; returns its new id. */
  setAside(id: string): Promise<string>;
  /** Puts back what was set aside and can be read after all, with the key it was kept under; false when there is none. */
  restore(id: string): Promise<boolean>;
  close(): Promise<void>;
}

interface RevisedStorage extends KeyvStorageAdapter {
  commit(key: string, from: number | undefined, to: number, value: string): boolean;
  remove(key: string, revision: number): boolean;
  forget(key: string): void;
  keys(prefix: string): readonly string[];
  rename(key: string, to: string): void;
  replace(key: string, value: string): void;
  together(work: () => void): void;
  version(): number;
}

type Entries = Map<string, { readonly value: string; readonly revision: number }>;

/** Keyv's own memory storage; nothing here waits between looking and writing. */
class MemoryStore extends KeyvMemoryAdapter implements RevisedStorage {
  readonly #entries: Entries;

  constructor(entries: Entries = new Map()) {
    super(entries);
    this.#entries = entries;
  }

  commit(key: string, from: number | undefined, to: number, value: string): boolean {
    if (this.#entries.get(key)?.revision !== from) return false;
    this.#entries.set(key, { value, revision: to });
    return true;
  }

  remove(key: string, revision: number): boolean {
    return this.#entries.get(key)?.revision === revision && this.#entries.delete(key);
  }

  forget(key: string): void {
    for (const other of [...this.#entries.keys()]) {
      if (other === key || other.startsWith(`${key} `)) this.#entries.delete(other);
    }
  }

  keys(prefix: string): readonly string[] {
    return [...this.#entries.keys()].filter((key) => key.startsWith(prefix));
  }

  rename(key: string, to: string): void {
    const entry = this.#entries.get(key);
    if (entry !== undefined && this.#entries.delete(key)) this.#entries.set(to, entry);
  }

  replace(key: string, value: string): void {
    this.#entries.set(key, { value, revision: firstRevision() });
  }

  together(work: () => void): void {
    work();
  }

  /** Nobody else writes here. */
  version(): number {
    return 0;
  }
}

/** The id is kept inside as well: one person's row copied to another's id is noticed. */
interface Envelope {
  readonly id: string;
  readonly revision: number;
  readonly value: unknown;
}

function isEnvelope(kept: unknown): kept is Envelope {
  return typeof kept === 'object' && kept !== null && 'id' in kept && 'revision' in kept && 'value' in kept;
}

const serialization = {
  stringify: (value: unknown): string => JSON.stringify(value),
  parse<T>(text: string): T {
    try {
      return JSON.parse(text) as T;
    } catch {
      // The parser's own error quotes the text.
      throw new CorruptedError('what is kept is not JSON');
    }
  },
};

/** How many values are remembered as they are in memory. */
const mostRecent = 2000;

export async function openStore(
  config: { readonly store: StoreChoice },
  key: Uint8Array,
  options: SqliteOptions = {},
): Promise<Store> {
  const encryption = createEncryption(key);
  const storage: RevisedStorage =
    config.store.kind === 'memory' ? new MemoryStore() : new SqliteStore(config.store.path, options);
  // No `error` listener, ever: with one, a failed read would be `undefined`, as if nothing had been kept.
  const keyv = new Keyv({ store: storage, serialization, encryption });

  const recent = createRecent<Stored<unknown>>(mostRecent, () => storage.version());
  const group = createGroup((work) => {
    try {
      storage.together(work);
    } catch (error) {
      // Some of it was remembered, and none of it is kept.
      recent.clear();
      throw error;
    }
  });

  const encoded = async (id: string, revision: number, value: unknown): Promise<string> =>
    String(await keyv.encode({ value: { id: checked(id), revision, value } }));

  /** What came before is on disk, and nothing of `id` is remembered. */
  function settle(id: string): void {
    group.flush();
    recent.delete(id);
  }

  return {
    async load(id) {
      const remembered = recent.get(checked(id));
      if (remembered) return remembered;
      const stamp = recent.stamp();
      const kept = await keyv.get<unknown>(id);
      if (kept === undefined) return undefined;
      if (!isEnvelope(kept) || kept.id !== id) throw new CorruptedError('what is kept does not belong here');
      const stored = { value: kept.value, revision: kept.revision };
      if (recent.stamp() === stamp) recent.set(id, stored);
      return stored;
    },
    async save(id, value, revision) {
      const next = revision === undefined ? firstRevision() : revision + 1;
      const text = await encoded(id, next, value);
      return group.write(() => {
        const saved = storage.commit(id, revision, next, text);
        if (saved) recent.set(id, { value, revision: next });
        else recent.delete(id);
        return saved ? next : undefined;
      });
    },
    async put(id, value) {
      const text = await encoded(id, 0, value);
      await group.write(() => {
        storage.replace(id, text);
        recent.set(id, { value, revision: 0 });
      });
    },
    async list(prefix) {
      group.flush();
      return storage.keys(prefix).filter((key) => !key.includes(' '));
    },
    async remove(id, revision) {
      settle(checked(id));
      return storage.remove(id, revision);
    },
    async erase(id) {
      settle(checked(id));
      storage.forget(id);
    },
    async eraseAll() {
      group.flush();
      await keyv.clear();
      recent.clear();
    },
    async setAside(id) {
      const aside = `${checked(id)} ${randomUUID()}`;
      settle(id);
      storage.rename(id, aside);
      return aside;
    },
    async restore(id) {
      settle(checked(id));
      for (const aside of storage.keys(`${id} `)) {
        const kept = await keyv.get<unknown>(aside).catch(() => undefined);
        if (!isEnvelope(kept) || kept.id !== id) continue;
        storage.rename(aside, id);
        return true;
      }
      return false;
    },
    async close() {
      group.flush();
      await keyv.disconnect();
    },
  };
}

/** No spaces: what is set aside is kept under the id and a space. An empty key Keyv takes for nothing at all. */
function checked(id: string): string {
  if (!/^\S+$/u.test(id)) throw new TypeError('an id is not empty and has no spaces');
  return id;
}
