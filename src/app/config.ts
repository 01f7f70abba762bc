// The settings, from the environment, and the key that what is kept is encrypted with.
// Law: every mistake is told at once, in one clear line each, and no line repeats a value: it may be a secret.
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  copyFileSync,
  constants as files,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import envPaths from 'env-paths';
import { keyLength } from './encryption.ts';
import { ConfigError, fromFileSystem, systemCode } from './errors.ts';

export type StoreChoice = { readonly kind: 'memory' } | { readonly kind: 'sqlite'; readonly path: string };

export interface Config {
  /** The folder for everything we keep. */
  readonly home: string;
  readonly store: StoreChoice;
  /** VEIVISER_KEY, when given. */
  readonly key: Uint8Array | undefined;
  readonly color: boolean;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** The 32 bytes, or undefined: Node's decoder passes over whatever is not base64, so the text is compared. */
function decodeKey(text: string): Uint8Array | undefined {
  const bytes = Buffer.from(text.trim(), 'base64');
  return bytes.length === keyLength && bytes.toString('base64') === text.trim() ? bytes : undefined;
}

function decodeStore(text: string): StoreChoice | undefined {
  if (text === 'memory:') return { kind: 'memory' };
  const path = /^sqlite:(.+)$/su.exec(text)?.[1];
  // Not `sqlite::memory:`, not `sqlite://host/…`, no folder: each would quietly mean something else than it says.
  if (path === undefined || /^:|^\/\/|[/\\]$|\0/u.test(path) || path.trim() === '') return undefined;
  return { kind: 'sqlite', path: resolve(path) };
}

export function readConfig(environment: Environment = process.env): Config {
  const problems: string[] = [];
  const { VEIVISER_HOME, VEIVISER_STORE, VEIVISER_KEY, NO_COLOR } = environment;

  if (VEIVISER_HOME !== undefined && (VEIVISER_HOME.trim() === '' || VEIVISER_HOME.includes('\0'))) {
    problems.push('VEIVISER_HOME must name a folder; leave it out for the usual one.');
  }
  const home = VEIVISER_HOME === undefined ? envPaths('veiviser', { suffix: '' }).data : resolve(VEIVISER_HOME);

  const store: StoreChoice | undefined =
    VEIVISER_STORE === undefined
      ? { kind: 'sqlite', path: join(home, 'veiviser.sqlite') }
      : decodeStore(VEIVISER_STORE);
  if (store === undefined) problems.push('VEIVISER_STORE must be sqlite:PATH or memory: (nothing after the colon).');

  const key = VEIVISER_KEY === undefined ? undefined : decodeKey(VEIVISER_KEY);
  if (VEIVISER_KEY !== undefined && key === undefined) {
    problems.push(`VEIVISER_KEY must be ${keyLength} bytes in base64, as "openssl rand -base64 ${keyLength}" writes.`);
  }

  if (problems.length > 0 || store === undefined) throw new ConfigError(problems);
  // https://no-color.org: any value but the empty one.
  return { home, store, key, color: NO_COLOR === undefined || NO_COLOR === '' };
}

/** The key to use: the one given, the one in the key file (made on first use), or for memory one that nobody keeps. */
export function readKey(config: Config): Uint8Array {
  if (config.key !== undefined) return config.key;
  if (config.store.kind === 'memory') return randomBytes(keyLength);
  const path = join(config.home, 'key');
  try {
    return readKeyFile(path) ?? makeKeyFile(config.home, path);
  } catch (error) {
    throw fromFileSystem(error, path);
  }
}

function readKeyFile(path: string): Uint8Array | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
  const key = decodeKey(text);
  if (key === undefined) throw new ConfigError([`The key file does not hold ${keyLength} bytes in base64: ${path}`]);
  tighten(path);
  return key;
}

/** Takes everybody else's rights to a file of ours away. */
export function tighten(path: string): void {
  if (process.platform === 'win32' || (statSync(path).mode & 0o077) === 0) return;
  try {
    chmodSync(path, 0o600);
  } catch {
    // Not ours to change (a secret mounted read-only): whoever put it there has chosen who reads it.
  }
}

function makeKeyFile(home: string, path: string): Uint8Array {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  // Written whole under another name and then linked: a key file that can be seen is complete, and the first one stays.
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  const descriptor = openSync(draft, 'wx', 0o600);
  try {
    writeSync(descriptor, `${randomBytes(keyLength).toString('base64')}\n`);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  try {
    putInPlace(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
  const key = readKeyFile(path);
  if (key === undefined) throw new ConfigError([`The key file cannot be read back: ${path}`]);
  return key;
}

function putInPlace(draft: string, path: string): void {
  try {
    linkSync(draft, path);
  } catch (error) {
    const code = systemCode(error);
    if (code === 'EEXIST') return;
    // Some file systems have no links (FAT, some network shares).
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(String(code))) throw error;
    try {
      copyFileSync(draft, path, files.COPYFILE_EXCL);
    } catch (refused) {
      if (systemCode(refused) !== 'EEXIST') throw refused;
    }
  }
}
