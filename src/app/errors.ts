// What can go wrong with what is kept, by kind, so that the caller can put it in a person's own words.
// Law: no error carries a value, a key or an answer, in its message or in its cause.

export type StoreErrorCode =
  | 'busy'
  | 'corrupted'
  | 'damaged'
  | 'full'
  | 'locked'
  | 'newer-version'
  | 'read-only'
  | 'unavailable';

export class StoreError extends Error {
  readonly code: StoreErrorCode;
  /** The file or folder concerned, where there is one. */
  readonly path: string | undefined;

  constructor(code: StoreErrorCode, message: string, path?: string, cause?: unknown) {
    super(path === undefined ? message : `${message}: ${path}`, cause === undefined ? undefined : { cause });
    this.name = new.target.name;
    this.code = code;
    this.path = path;
  }
}

/** One value cannot be read: another key, changed bytes, or no shape we know. The rest of the store may be well. */
export class CorruptedError extends StoreError {
  constructor(message: string) {
    super('corrupted', message);
  }
}

/** Written by a newer release; left as it is. */
export class NewerVersionError extends StoreError {
  constructor(message: string, path?: string) {
    super('newer-version', message, path);
  }
}

/** The whole file is broken, so nothing in it can be set aside or erased one by one. */
export class StoreDamagedError extends StoreError {}
export class StoreReadOnlyError extends StoreError {}
export class StoreFullError extends StoreError {}
export class StoreLockedError extends StoreError {}
export class StoreUnavailableError extends StoreError {}

/** Other processes kept changing this conversation for as long as we were willing to wait. Nothing was changed. */
export class ConversationBusyError extends StoreError {
  constructor() {
    super('busy', 'the conversation is being changed elsewhere');
  }
}

/** Every mistake in the settings, one line each. */
export class ConfigError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = new.target.name;
    this.problems = problems;
  }
}

/** The code of an error of the system, like ENOENT. */
export function systemCode(error: unknown): string | undefined {
  const code: unknown = error instanceof Error && 'syscall' in error ? Reflect.get(error, 'code') : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** The typed error for one thrown by SQLite; others pass through. */
export function fromSqlite(error: unknown, path: string): unknown {
  const extended: unknown = error instanceof Error ? Reflect.get(error, 'errcode') : undefined;
  if (typeof extended !== 'number') return error;
  // IOERR_SHORT_READ: the file ends before its last page does.
  if (extended === 522) return new StoreDamagedError('damaged', 'the store file is cut short', path, error);
  // The low byte is SQLite's primary code: https://sqlite.org/rescode.html
  switch (extended & 0xff) {
    case 3: // PERM
    case 8: // READONLY
    case 14: // CANTOPEN: the file itself was opened before, so it is the files beside it that cannot be made.
      return new StoreReadOnlyError('read-only', 'the store cannot be written', path, error);
    case 5: // BUSY
    case 6: // LOCKED
      return new StoreLockedError('locked', 'the store is locked by another process', path, error);
    case 11: // CORRUPT
    case 26: // NOTADB
      return new StoreDamagedError('damaged', 'the store file is damaged', path, error);
    case 13: // FULL
      return new StoreFullError('full', 'there is no room left for the store', path, error);
    default:
      return new StoreUnavailableError('unavailable', 'the store does not work', path, error);
  }
}

/** The typed error for one thrown by the file system; others pass through. */
export function fromFileSystem(error: unknown, path: string): unknown {
  const code = systemCode(error);
  if (code === undefined) return error;
  if (['EACCES', 'EPERM', 'EROFS'].includes(code)) {
    return new StoreReadOnlyError('read-only', 'no right to write here', path, error);
  }
  if (['ENOSPC', 'EDQUOT'].includes(code)) return new StoreFullError('full', 'there is no room left', path, error);
  return new StoreUnavailableError('unavailable', `cannot be used (${code})`, path, error);
}
