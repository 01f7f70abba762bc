// `veiviser forget`: erases all there is, and says so.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig, readKey } from '../config.ts';
import type { Io } from '../io.ts';
import { openStore } from '../store.ts';

export async function forget(_: readonly string[], io: Io): Promise<number> {
  const config = readConfig();
  if (config.store.kind === 'sqlite') {
    // The files themselves go: nothing is left to be read with a key found later.
    const { path } = config.store;
    for (const file of [path, `${path}-wal`, `${path}-shm`, join(config.home, 'key')]) rmSync(file, { force: true });
  } else {
    await (await openStore(config, readKey(config))).eraseAll();
  }
  io.out(`${io.words(io.locale())('forgotten')}\n`);
  return 0;
}
