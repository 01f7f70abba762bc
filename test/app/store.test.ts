import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { StoreChoice } from '../../src/app/config.ts';
import { CorruptedError, NewerVersionError, StoreDamagedError } from '../../src/app/errors.ts';
import { openStore, type Store } from '../../src/app/store.ts';
import { key, run, sqlite, temporaryFolder } from './fixtures/place.ts';

const newPath = () => join(temporaryFolder(), 'veiviser.sqlite');

async function open(path: string, withKey: Uint8Array = key): Promise<Store> {
  const store = await openStore(sqlite(path), withKey);
  onTestFinished(() => store.close());
  return store;
}

/** Works on the file as somebody else would. */
function tamper(path: string, statement: string): void {
  const database = new DatabaseSync(path);
  database.exec(statement);
  database.close();
}

/** Everything on disk: the file, and the log and the index beside it. */
const bytesIn = (path: string): Buffer =>
  Buffer.concat(readdirSync(join(path, '..')).map((name) => readFileSync(join(path, '..', name))));

describe.each<[string, () => StoreChoice]>([
  ['memory', () => ({ kind: 'memory' })],
  ['sqlite', () => ({ kind: 'sqlite', path: newPath() })],
])('a store: %s', (_name, choose) => {
  async function openNew(): Promise<Store> {
    const store = await openStore({ store: choose() }, key);
    onTestFinished(() => store.close());
    return store;
  }

  it('gives back what was saved, and nothing before that', async () => {
    const store = await openNew();
    expect(await store.load('terminal')).toBeUndefined();
    const revision = await store.save('terminal', { answer: ':colon: æøå' }, undefined);
    expect(await store.load('terminal')).toEqual({ value: { answer: ':colon: æøå' }, revision });
  });

  it('gives back every JSON value', async () => {
    const store = await openNew();
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const revision = (await store.load('terminal'))?.revision;
        await store.save('terminal', value, revision);
        expect(JSON.stringify((await store.load('terminal'))?.value)).toBe(JSON.stringify(value));
      }),
      { numRuns: 50 },
    );
  });

  it('saves on top of what was loaded and of nothing else', async () => {
    const store = await openNew();
    const first = await store.save('terminal', 1, undefined);
    expect(await store.save('terminal', 2, undefined)).toBeUndefined();
    const second = await store.save('terminal', 2, first);
    expect(second).toBeGreaterThan(Number(first));
    expect(await store.save('terminal', 3, first)).toBeUndefined();
    expect(await store.remove('terminal', Number(first))).toBe(false);
    expect((await store.load('terminal'))?.value).toBe(2);
    expect(await store.remove('terminal', Number(second))).toBe(true);
    expect(await store.load('terminal')).toBeUndefined();
  });

  it('does not bring back what was erased', async () => {
    const store = await openNew();
    const revision = await store.save('terminal', 'before', undefined);
    await store.erase('terminal');
    expect(await store.save('terminal', 'from before', revision)).toBeUndefined();
    await store.save('terminal', 'after', undefined);
    expect(await store.save('terminal', 'from before', revision)).toBeUndefined();
    expect((await store.load('terminal'))?.value).toBe('after');
  });

  it('erases one with all that was set aside from it, or all, and nothing more', async () => {
    const store = await openNew();
    for (const id of ['terminal', 'terminal2', 'terminal!', 'termina']) await store.save(id, id, undefined);
    await store.setAside('terminal');
    expect(await store.load('terminal')).toBeUndefined();
    await store.save('terminal', 'new', undefined);
    await store.erase('terminal');
    expect(await store.load('terminal')).toBeUndefined();
    for (const id of ['terminal2', 'terminal!', 'termina']) expect((await store.load(id))?.value).toBe(id);
    await store.eraseAll();
    for (const id of ['terminal2', 'terminal!', 'termina']) expect(await store.load(id)).toBeUndefined();
  });

  it('takes no id that Keyv would pass over', async () => {
    const store = await openNew();
    await expect(store.load('')).rejects.toThrow(TypeError);
    await expect(store.save('a b', 1, undefined)).rejects.toThrow(TypeError);
  });
});

describe('at rest', () => {
  it('there is no plain text, and only the owner may read', async () => {
    const path = newPath();
    const store = await open(path);
    await store.save('terminal', { answer: 'bachelor of plumbing' }, undefined);
    expect(bytesIn(path).includes('terminal')).toBe(true);
    expect(bytesIn(path).includes('plumbing')).toBe(false);
    expect(bytesIn(path).includes('answer')).toBe(false);
    for (const name of readdirSync(join(path, '..'))) expect(statSync(join(path, '..', name)).mode & 0o777).toBe(0o600);
  });

  it('what is erased is gone from the disk, encrypted or not', async () => {
    const path = newPath();
    const store = await open(path);
    const revision = await store.save('terminal', 'x'.repeat(5000), undefined);
    const looker = new DatabaseSync(path);
    const first = String(looker.prepare('SELECT value FROM kept').get()?.value).slice(100, 200);
    await store.save('terminal', 'y'.repeat(50), revision);
    const second = String(looker.prepare('SELECT value FROM kept').get()?.value).slice(10, 60);
    looker.close();
    expect(bytesIn(path).includes(second)).toBe(true);
    await store.erase('terminal');
    expect(bytesIn(path).includes(first)).toBe(false);
    expect(bytesIn(path).includes(second)).toBe(false);
  });
});

describe('what cannot be read is an error and stays where it is', () => {
  async function saved(): Promise<string> {
    const path = newPath();
    const store = await openStore(sqlite(path), key);
    await store.save('terminal', { answer: 'x'.repeat(20_000) }, undefined);
    await store.save('other', 'unharmed', undefined);
    await store.close();
    return path;
  }

  it('with another key, until set aside', async () => {
    const path = await saved();
    const store = await open(path, Buffer.alloc(32, 8));
    await expect(store.load('terminal')).rejects.toThrow(CorruptedError);
    expect(await store.save('terminal', 'over it', undefined)).toBeUndefined();
    const aside = await store.setAside('terminal');
    expect(await store.load('terminal')).toBeUndefined();
    await store.save('terminal', 'new', undefined);
    tamper(path, `DELETE FROM kept WHERE key = 'terminal'; UPDATE kept SET key = 'terminal' WHERE key = '${aside}'`);
    expect((await (await open(path)).load('terminal'))?.value).toEqual({ answer: 'x'.repeat(20_000) });
  });

  it('with a flipped byte', async () => {
    const path = await saved();
    const bytes = readFileSync(path);
    const at = Math.floor(bytes.length / 2);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    await expect((await open(path)).load('terminal')).rejects.toThrow(CorruptedError);
  });

  it.each([
    `UPDATE kept SET value = '{"value":{"id":"terminal","revision":1,"value":"plain"}}'`,
    `UPDATE kept SET value = ''`,
    `UPDATE kept SET value = (SELECT value FROM kept WHERE key = 'other')`,
  ])('with a value that we did not write there: %s', async (statement) => {
    const path = await saved();
    tamper(path, `${statement} WHERE key = 'terminal'`);
    const store = await open(path);
    await expect(store.load('terminal')).rejects.toThrow(CorruptedError);
    expect((await store.load('other'))?.value).toBe('unharmed');
  });

  it.each([0.2, 0.5, 0.9])('with only %d of the file', async (part) => {
    const path = await saved();
    truncateSync(path, Math.floor(statSync(path).size * part));
    await expect(open(path).then((store) => store.load('terminal'))).rejects.toThrow(StoreDamagedError);
  });

  it('with a file that is no store, or a newer one, which is left untouched', async () => {
    const path = newPath();
    writeFileSync(path, 'not a database, but longer than the hundred bytes of a header '.repeat(9), { mode: 0o600 });
    const before = readFileSync(path);
    await expect(open(path)).rejects.toThrow(StoreDamagedError);
    expect(readFileSync(path)).toEqual(before);

    const newer = await saved();
    tamper(newer, 'PRAGMA user_version = 2');
    const newerBytes = readFileSync(newer);
    await expect(open(newer)).rejects.toThrow(NewerVersionError);
    expect(readFileSync(newer)).toEqual(newerBytes);
  });
});

describe('a crash', () => {
  it('loses no save that was acknowledged', async () => {
    for (const killAt of [1, 60, 140]) {
      const path = newPath();
      const ended = await run('save', [path, '1000000'], (output, kill) => {
        if (output.split('\n').length > killAt) kill();
      });
      expect(ended.signal).toBe('SIGKILL');
      const acknowledged = Number(ended.output.trim().split('\n').at(-1));
      const value = (await (await open(path)).load('terminal'))?.value as { readonly number: number };
      expect(acknowledged).toBeGreaterThanOrEqual(killAt);
      expect([acknowledged, acknowledged + 1]).toContain(value.number);
    }
  });
});

describe('what was set aside under another key', () => {
  it('comes back with the key it was kept under, and nothing else does', async () => {
    const path = newPath();
    const first = await open(path);
    await first.save('terminal', 'ours', undefined);
    const other = await open(path, new Uint8Array(32).fill(9));
    await expect(other.load('terminal')).rejects.toThrow(CorruptedError);
    await other.setAside('terminal');
    expect(await other.restore('terminal')).toBe(false);
    await other.save('terminal', 'theirs', undefined);

    await first.setAside('terminal');
    expect(await first.restore('terminal')).toBe(true);
    expect((await first.load('terminal'))?.value).toBe('ours');
  });
});
