// `veiviser forget`: erases all there is, and says so.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readConfig, readKey } from '../config.ts';
import type { Io } from '../io.ts';
import { openStore } from '../store.ts';

export async function forget(_: readonly string[], io: Io): Promise<number> {
  const config = readConfig();
  // First what another open session may still hold; then the files, so that nothing is left to be read.
  const store = await openStore(config, readKey(config)).catch(() => undefined);
  await store?.eraseAll();
  await store?.close();
  if (config.store.kind === 'sqlite') {
    const { path } = config.store;
    const folder = dirname(path);
    const inHome = folder === config.home;
    const files = [...filesOf(folder, basename(path)), ...(inHome ? [join(config.home, 'key')] : [])];
    for (const file of files) rmSync(file, { force: true });
  }
  io.out(`${io.words(io.locale())('forgotten')}\n`);
  return 0;
}

/** The store, what SQLite keeps beside it, and what was set aside because it was damaged. */
function filesOf(folder: string, name: string): string[] {
  const own = (file: string) =>
    [name, `${name}-wal`, `${name}-shm`].includes(file) || file.startsWith(`${name}.damaged-`);
  return existsSync(folder)
    ? readdirSync(folder)
        .filter(own)
        .map((file) => join(folder, file))
    : [];
}
