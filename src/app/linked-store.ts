// One case, kept once, that several conversations go on with: each keeps a link to it in place of a case of its own.
// Law: what a conversation loads and saves is the case it is linked to; the store below knows nothing of it.
import type { Store } from './store.ts';

/** Kept in place of a conversation. Older releases take it for something newer, and leave it alone. */
export interface Link {
  readonly format: 2;
  readonly link: string;
  /** What the conversation held by itself; it comes back when the link ends. */
  readonly before?: unknown;
}

export const isLink = (value: unknown): value is Link =>
  typeof value === 'object' && value !== null && 'format' in value && value.format === 2 && 'link' in value;

export type CaseStore = Pick<Store, 'load' | 'save' | 'remove' | 'erase'>;

export function linkedStore(store: Store, erase: (id: string) => Promise<void>): CaseStore {
  async function keyOf(id: string): Promise<string> {
    const value = (await store.load(id))?.value;
    return isLink(value) ? value.link : id;
  }
  return {
    async load(id) {
      const stored = await store.load(id);
      return isLink(stored?.value) ? store.load(stored.value.link) : stored;
    },
    save: async (id, value, revision) => store.save(await keyOf(id), value, revision),
    remove: async (id, revision) => store.remove(await keyOf(id), revision),
    erase,
  };
}
