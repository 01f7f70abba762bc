import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Environment, readConfig, readKey } from '../../src/app/config.ts';
import { ConfigError, StoreUnavailableError } from '../../src/app/errors.ts';
import { run, temporaryFolder } from './fixtures/place.ts';

const goodKey = Buffer.alloc(32, 9).toString('base64');
const mode = (path: string) => statSync(path).mode & 0o777;

function problems(environment: Environment): readonly string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

describe('settings', () => {
  it('keeps a file in the data folder of the user when nothing is said', () => {
    const config = readConfig({});
    expect(config.home).toMatch(/veiviser/u);
    expect(config.store).toEqual({ kind: 'sqlite', path: join(config.home, 'veiviser.sqlite') });
    expect(config.key).toBeUndefined();
    expect(config.color).toBe(true);
  });

  it.each<[Environment, unknown]>([
    [{ VEIVISER_STORE: 'memory:' }, { store: { kind: 'memory' } }],
    [{ VEIVISER_STORE: 'sqlite:/a/b c.db' }, { store: { kind: 'sqlite', path: '/a/b c.db' } }],
    [{ VEIVISER_STORE: 'sqlite:b.db' }, { store: { kind: 'sqlite', path: resolve('b.db') } }],
    [{ VEIVISER_HOME: '/h' }, { home: '/h', store: { kind: 'sqlite', path: '/h/veiviser.sqlite' } }],
    [{ VEIVISER_KEY: goodKey }, { key: Buffer.alloc(32, 9) }],
    [{ VEIVISER_KEY: `${goodKey}\n` }, { key: Buffer.alloc(32, 9) }],
    [{ NO_COLOR: '1' }, { color: false }],
    [{ NO_COLOR: '' }, { color: true }],
  ])('takes %j', (environment, expected) => {
    expect(readConfig(environment)).toMatchObject(expected as object);
  });

  it.each([
    '',
    'memory',
    'memory:x',
    'MEMORY:',
    'sqlite',
    'sqlite:',
    'sqlite: ',
    'sqlite::memory:',
    'sqlite://host/file',
    'sqlite:/folder/',
    'sqlite:a\0b',
    'redis://:secret@host',
    'postgres://secret@host/db',
    '/a/path',
  ])('refuses VEIVISER_STORE=%j in one line', (value) => {
    const found = problems({ VEIVISER_STORE: value });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^VEIVISER_STORE [^\n]+$/u);
    expect(found[0]).not.toContain('secret');
  });

  it.each([
    '',
    'x',
    Buffer.alloc(31, 1).toString('base64'),
    Buffer.alloc(33, 1).toString('base64'),
    Buffer.alloc(32, 1).toString('hex'),
    goodKey.slice(0, -1),
    `${goodKey.slice(0, 10)}*${goodKey.slice(10)}`,
    `${goodKey}${goodKey}`,
  ])('refuses VEIVISER_KEY=%j without repeating it', (value) => {
    const found = problems({ VEIVISER_KEY: value });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^VEIVISER_KEY [^\n]+$/u);
    if (value.length > 1) expect(found[0]).not.toContain(value);
  });

  it('tells every mistake at once', () => {
    expect(problems({ VEIVISER_STORE: 'x', VEIVISER_KEY: 'x', VEIVISER_HOME: '' })).toHaveLength(3);
  });
});

describe('the key file', () => {
  const configIn = (home: string) => readConfig({ VEIVISER_HOME: home });

  it('is made on first use, for its owner only, and used from then on', () => {
    const home = join(temporaryFolder(), 'new', 'data');
    const key = readKey(configIn(home));
    expect(key).toHaveLength(32);
    expect(readKey(configIn(home))).toEqual(key);
    expect(readdirSync(home)).toEqual(['key']);
    expect([mode(home), mode(join(home, 'key'))]).toEqual([0o700, 0o600]);
  });

  it('is not made when a key is given, or nothing is kept', () => {
    const home = join(temporaryFolder(), 'data');
    expect(readKey(readConfig({ VEIVISER_HOME: home, VEIVISER_KEY: goodKey }))).toEqual(Buffer.alloc(32, 9));
    expect(readKey(readConfig({ VEIVISER_HOME: home, VEIVISER_STORE: 'memory:' }))).toHaveLength(32);
    expect(() => statSync(home)).toThrow();
  });

  it('is closed to others when it was open to them', () => {
    const home = temporaryFolder();
    const key = readKey(configIn(home));
    chmodSync(join(home, 'key'), 0o644);
    expect(readKey(configIn(home))).toEqual(key);
    expect(mode(join(home, 'key'))).toBe(0o600);
  });

  it('is refused, and kept as it is, when it does not hold a key', () => {
    const home = temporaryFolder();
    writeFileSync(join(home, 'key'), 'not a key\n');
    expect(() => readKey(configIn(home))).toThrow(ConfigError);
    expect(readFileSync(join(home, 'key'), 'utf8')).toBe('not a key\n');
  });

  it('tells where it cannot be made', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    expect(() => readKey(configIn(join(folder, 'file')))).toThrow(StoreUnavailableError);
    mkdirSync(join(folder, 'home', 'key'), { recursive: true });
    expect(() => readKey(configIn(join(folder, 'home')))).toThrow(StoreUnavailableError);
  });

  it('is one for all of several first starts at once', async () => {
    const folder = temporaryFolder();
    const count = 50;
    const start = String(Date.now() + 1000);
    const starts = await Promise.all([1, 2, 3, 4].map(() => run('key', [folder, String(count), start])));
    expect(starts.map(({ errors }) => errors).join('')).toBe('');
    expect(starts[0]?.output.trim().split('\n')).toHaveLength(count);
    expect(new Set(starts.map(({ output }) => output)).size).toBe(1);
    expect(readdirSync(join(folder, '0'))).toEqual(['key']);
  });
});
