import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Keyv } from 'keyv';
import { expect, it, onTestFinished, vi } from 'vitest';
import { StoreFullError } from '../../src/app/errors.ts';
import { SqliteStore } from '../../src/app/sqlite-store.ts';
import { temporaryFolder } from './fixtures/place.ts';

function openNew(): SqliteStore {
  const storage = new SqliteStore(join(temporaryFolder(), 'veiviser.sqlite'));
  onTestFinished(() => storage.disconnect());
  return storage;
}

it('is what Keyv takes for its storage', async () => {
  const storage = openNew();
  const keyv = new Keyv({ store: storage });
  expect(keyv.store).toBe(storage);
  const entries: { readonly key: string; readonly value: unknown }[] = [
    { key: 'a', value: 1 },
    { key: 'b', value: { c: [2] } },
  ];
  expect(await keyv.setMany(entries)).toEqual([true, true]);
  expect(await keyv.getMany(['a', 'b', 'd'])).toEqual([1, { c: [2] }, undefined]);
  expect(await keyv.hasMany(['a', 'd'])).toEqual([true, false]);
  expect(await keyv.deleteMany(['a', 'd'])).toEqual([true, false]);
  await keyv.clear();
  expect(await keyv.has('b')).toBe(false);
});

it('has no namespaces, rather than pretending to', () => {
  const storage = openNew();
  expect(() => new Keyv({ store: storage, namespace: 'n' })).toThrow(TypeError);
});

it('commits on top of the revision given', async () => {
  const storage = openNew();
  expect(storage.commit('a', undefined, 5, 'first')).toBe(true);
  expect(storage.commit('a', undefined, 6, 'again')).toBe(false);
  expect(storage.commit('a', 4, 6, 'late')).toBe(false);
  expect(storage.commit('a', 5, 6, 'second')).toBe(true);
  expect(await storage.get('a')).toBe('second');
  await storage.set('a', 'by Keyv');
  expect(storage.commit('a', 6, 7, 'third')).toBe(false);
});

it('forgets a key with all that was set aside from it, and nothing more', async () => {
  const storage = openNew();
  const keys = ['a', 'a 1', 'a 2 3', 'ab', 'a!', 'a!b', 'A', ' a', 'aa 1'];
  for (const key of keys) storage.commit(key, undefined, 1, key);
  storage.forget('a');
  expect(await storage.hasMany(keys)).toEqual([false, false, false, true, true, true, true, true, true]);
});

it('takes what has expired for nothing', async () => {
  const storage = openNew();
  const now = vi.spyOn(Date, 'now').mockReturnValue(1000);
  storage.commit('a', undefined, 5, 'first', 2000);
  now.mockReturnValue(1999);
  expect(await storage.get('a')).toBe('first');
  expect(storage.commit('a', undefined, 9, 'too early')).toBe(false);
  now.mockReturnValue(2000);
  expect(await storage.get('a')).toBeUndefined();
  expect(storage.commit('a', undefined, 9, 'second')).toBe(true);
  expect(await storage.get('a')).toBe('second');
});

it('tells when there is no room', () => {
  // SQLite's own limit on pages, as the disk would set it.
  const exec = vi.spyOn(DatabaseSync.prototype, 'exec');
  const storage = openNew();
  const database = exec.mock.contexts[0] as DatabaseSync;
  database.exec('PRAGMA max_page_count = 4');
  expect(() => storage.commit('a', undefined, 1, 'x'.repeat(100_000))).toThrow(StoreFullError);
  expect(storage.commit('a', undefined, 1, 'x')).toBe(true);
});
