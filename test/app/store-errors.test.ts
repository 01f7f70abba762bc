import { chmodSync, chownSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fromSqlite, StoreError, StoreLockedError, StoreUnavailableError } from '../../src/app/errors.ts';
import { openStore } from '../../src/app/store.ts';
import { key, run, sqlite, temporaryFolder } from './fixtures/place.ts';

const newPath = () => join(temporaryFolder(), 'veiviser.sqlite');

describe('what cannot be written is an error of its own kind', () => {
  it('when the path leads through a file', async () => {
    const path = newPath();
    writeFileSync(path, '');
    await expect(openStore(sqlite(join(path, 'below', 'it.sqlite')), key)).rejects.toThrow(StoreUnavailableError);
  });

  it('when another process holds the store', async () => {
    const path = newPath();
    const store = await openStore(sqlite(path), key, { timeout: 20 });
    onTestFinished(() => store.close());
    const other = new DatabaseSync(path);
    onTestFinished(() => other.close());
    other.exec('BEGIN IMMEDIATE');
    await expect(store.save('terminal', 1, undefined)).rejects.toThrow(StoreLockedError);
    other.exec('ROLLBACK');
    expect(await store.save('terminal', 1, undefined)).toBeDefined();
  });

  it('but not when several processes make the store at once', async () => {
    const start = String(Date.now() + 1000);
    const folder = temporaryFolder();
    const makers = await Promise.all([1, 2, 3, 4].map(() => run('make', [folder, '30', start])));
    expect(makers.map(({ errors }) => errors).join('')).toBe('');
  });

  const isRoot = process.getuid?.() === 0;
  const nobody = 65534;

  it.runIf(isRoot).each([
    ['the folder', (_folder: string, _path: string) => undefined],
    ['the file', (_folder: string, path: string) => writeFileSync(path, '')],
    [
      'the folder, not the file',
      (_folder: string, path: string) => {
        writeFileSync(path, '', { mode: 0o600 });
        chownSync(path, nobody, nobody);
      },
    ],
  ])('when %s is read-only', async (_name, arrange) => {
    const folder = temporaryFolder();
    chmodSync(folder, 0o755);
    const path = join(folder, 'veiviser.sqlite');
    arrange(folder, path);
    expect(await run('open', [path], undefined, nobody)).toMatchObject({
      output: 'StoreReadOnlyError read-only\n',
      errors: '',
    });
  });

  it.each([
    [8, 'read-only'],
    [8 | (6 << 8), 'read-only'],
    [14, 'read-only'],
    [5, 'locked'],
    [5 | (1 << 8), 'locked'],
    [13, 'full'],
    [11, 'damaged'],
    [26, 'damaged'],
    [10 | (2 << 8), 'damaged'],
    [10 | (3 << 8), 'unavailable'],
  ])('by SQLite code: %d is %s', (errcode, code) => {
    const error = fromSqlite(Object.assign(new Error('…'), { errcode }), '/a/path');
    expect(error).toBeInstanceOf(StoreError);
    expect(error).toMatchObject({ code, path: '/a/path' });
  });
});
