// Keyv's storage in one SQLite file, with a revision beside each value.
// Law: what `commit` says yes to is on disk, and was put on top of the very revision it was computed from.
import { randomInt } from 'node:crypto';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { Hookified } from 'hookified';
import { type KeyvStorageAdapter, type KeyvStorageEntry, keyvStorageCapability } from 'keyv';
import { tighten } from './config.ts';
import { CorruptedError, fromFileSystem, fromSqlite, NewerVersionError, StoreLockedError } from './errors.ts';

const schemaVersion = 1;
const defaultTimeout = 5000;

const schema = `
  CREATE TABLE IF NOT EXISTS kept (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL,
    revision INTEGER NOT NULL,
    expires INTEGER
  ) STRICT;
  PRAGMA user_version = ${schemaVersion};`;

const sql = {
  get: 'SELECT value FROM kept WHERE key = ? AND (expires IS NULL OR expires > ?)',
  set: `INSERT INTO kept (key, value, revision, expires) VALUES (?, ?, ?, ?) ON CONFLICT (key)
    DO UPDATE SET value = excluded.value, revision = kept.revision + 1, expires = excluded.expires`,
  create: `INSERT INTO kept (key, value, revision, expires) VALUES (?, ?, ?, ?) ON CONFLICT (key)
    DO UPDATE SET value = excluded.value, revision = excluded.revision, expires = excluded.expires
    WHERE kept.expires <= ?`,
  replace: 'UPDATE kept SET value = ?, revision = ?, expires = ? WHERE key = ? AND revision = ?',
  rename: 'UPDATE kept SET key = ? WHERE key = ?',
  delete: 'DELETE FROM kept WHERE key = ?',
  remove: 'DELETE FROM kept WHERE key = ? AND revision = ?',
  // Everything that begins with the key and a space, by the index: '!' is the character after ' '.
  forget: `DELETE FROM kept WHERE key = ?1 OR (key > ?1 || ' ' AND key < ?1 || '!')`,
  // By the index: no key has a character after the last one there is.
  keys: `SELECT key FROM kept WHERE key >= ?1 AND key < ?1 || char(1114111)`,
  clear: 'DELETE FROM kept',
  version: 'PRAGMA data_version',
  begin: 'BEGIN IMMEDIATE',
  end: 'COMMIT',
} as const;

/** A revision no row has had: what was loaded before an erasure can then never be written on top of what came after. */
export const firstRevision = (): number => randomInt(1, 2 ** 47);

export interface SqliteOptions {
  /** How long to wait for another process, in milliseconds. Waiting blocks this process. */
  readonly timeout?: number;
}

export class SqliteStore extends Hookified implements KeyvStorageAdapter {
  readonly #path: string;
  readonly #database: DatabaseSync;
  readonly #statements: Readonly<Record<keyof typeof sql, StatementSync>>;

  constructor(path: string, options: SqliteOptions = {}) {
    super();
    this.#path = path;
    try {
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
      // Made here, not by SQLite, to have the mode from its first moment; the files beside it get the same.
      closeSync(openSync(path, 'a', 0o600));
      tighten(path);
    } catch (error) {
      throw fromFileSystem(error, path);
    }
    this.#database = this.#attempt(() => new DatabaseSync(path, { timeout: options.timeout ?? defaultTimeout }));
    try {
      this.#prepareFile(options.timeout ?? defaultTimeout);
      this.#statements = this.#attempt(() => this.#prepareStatements());
    } catch (error) {
      this.#database.close();
      throw error;
    }
  }

  get capabilities() {
    return keyvStorageCapability(this);
  }

  get namespace(): string | undefined {
    return undefined;
  }

  set namespace(namespace: string | undefined) {
    // Passing it over would let two Keyvs share rows without knowing.
    if (namespace !== undefined) throw new TypeError('this storage has no namespaces');
  }

  /**
   * Puts `value` in place of revision `from` (undefined: of nothing) as revision `to`.
   * False, and nothing done, when that is no longer what is there.
   */
  commit(key: string, from: number | undefined, to: number, value: string, expires?: number): boolean {
    const until = expires ?? null;
    return this.#attempt(() => {
      const { changes } =
        from === undefined
          ? this.#statements.create.run(key, value, to, until, Date.now())
          : this.#statements.replace.run(value, to, until, key, from);
      return changes === 1;
    });
  }

  /** All of `work` is on disk when this returns; when it throws, nothing is. */
  together(work: () => void): void {
    this.#attempt(() => {
      this.#statements.begin.run();
      try {
        work();
        this.#statements.end.run();
      } catch (error) {
        if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
        throw error;
      }
    });
  }

  /** Another number once another process, or another connection of this one, has written anything. */
  version(): number {
    return this.#attempt(() => Number(this.#statements.version.get()?.data_version));
  }

  /** Puts `value` in place of whatever is there. */
  replace(key: string, value: string): void {
    this.#attempt(() => this.#statements.set.run(key, value, firstRevision(), null));
  }

  /** Removes exactly this revision; false when it is no longer what is there. */
  remove(key: string, revision: number): boolean {
    return this.#erase(() => this.#statements.remove.run(key, revision).changes === 1);
  }

  /** Removes the key and all that was set aside from it. */
  forget(key: string): void {
    this.#erase(() => this.#statements.forget.run(key));
  }

  keys(prefix: string): readonly string[] {
    return this.#attempt(() => this.#statements.keys.all(prefix).map(({ key }) => String(key)));
  }

  rename(key: string, to: string): void {
    this.#attempt(() => this.#statements.rename.run(to, key));
  }

  async get<Value>(key: string): Promise<Value | undefined>;
  async get(key: string): Promise<unknown> {
    const row = this.#attempt(() => this.#statements.get.get(key, Date.now()));
    if (row === undefined) return undefined;
    // Keyv takes anything but text for a value already decoded, and would hand it on without decrypting.
    if (typeof row.value !== 'string') throw new CorruptedError('what is kept is not text');
    return row.value;
  }

  async set(key: string, value: unknown, expires?: number): Promise<boolean> {
    if (typeof value !== 'string') throw new TypeError('this storage keeps text');
    this.#attempt(() => this.#statements.set.run(key, value, firstRevision(), expires ?? null));
    return true;
  }

  async delete(key: string): Promise<boolean> {
    return this.#erase(() => this.#statements.delete.run(key).changes === 1);
  }

  async clear(): Promise<void> {
    this.#erase(() => this.#statements.clear.run());
  }

  async has(key: string): Promise<boolean> {
    return (await this.get<string>(key)) !== undefined;
  }

  async getMany<Value>(keys: string[]): Promise<(Value | undefined)[]> {
    return Promise.all(keys.map((key) => this.get<Value>(key)));
  }

  async setMany<Value>(entries: KeyvStorageEntry<Value>[]): Promise<boolean[]> {
    return Promise.all(entries.map(({ key, value, expires }) => this.set(key, value, expires)));
  }

  async deleteMany(keys: string[]): Promise<boolean[]> {
    return Promise.all(keys.map((key) => this.delete(key)));
  }

  async hasMany(keys: string[]): Promise<boolean[]> {
    return Promise.all(keys.map((key) => this.has(key)));
  }

  async disconnect(): Promise<void> {
    if (this.#database.isOpen) this.#attempt(() => this.#database.close());
  }

  #prepareFile(timeout: number): void {
    const found = this.#attempt(() => Number(this.#database.prepare('PRAGMA user_version').get()?.user_version));
    if (found > schemaVersion) {
      throw new NewerVersionError('the store file was written by a newer version of veiviser', this.#path);
    }
    this.#useLog(performance.now() + timeout);
    // secure_delete: what is erased is overwritten, not only forgotten about.
    this.#attempt(() => this.#database.exec('PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON'));
    if (found < schemaVersion) this.#attempt(() => this.#database.exec(`BEGIN IMMEDIATE; ${schema} COMMIT`));
  }

  /** SQLite does not wait by itself when two processes change a new file to WAL at once. */
  #useLog(until: number): void {
    for (;;) {
      try {
        this.#attempt(() => this.#database.exec('PRAGMA journal_mode = WAL'));
        return;
      } catch (error) {
        if (!(error instanceof StoreLockedError) || performance.now() > until) throw error;
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
      }
    }
  }

  #prepareStatements(): Record<keyof typeof sql, StatementSync> {
    const prepared = Object.entries(sql).map(([name, text]) => [name, this.#database.prepare(text)] as const);
    return Object.fromEntries(prepared) as Record<keyof typeof sql, StatementSync>;
  }

  #erase<Result>(work: () => Result): Result {
    return this.#attempt(() => {
      const result = work();
      // Until the log is emptied, the erased value is still in it.
      this.#database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      return result;
    });
  }

  #attempt<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      throw fromSqlite(error, this.#path);
    }
  }
}
