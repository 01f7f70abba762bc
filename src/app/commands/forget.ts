// `veiviser forget`: erases all there is, and says so.
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
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
    const inHome = dirname(path) === config.home;
    const files = [path, `${path}-wal`, `${path}-shm`, ...(inHome ? [join(config.home, 'key')] : [])];
    for (const file of files) rmSync(file, { force: true });
  }
  io.out(`${io.words(io.locale())('forgotten')}\n`);
  return 0;
}
