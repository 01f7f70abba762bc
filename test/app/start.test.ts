// Whoever only starts and looks at the first question waits for nothing that comes later.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'veiviser-start-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes the address of every module that is loaded to standard error. */
const listing = `
  import { registerHooks } from 'node:module';
  import { writeSync } from 'node:fs';
  registerHooks({
    load(url, context, next) {
      writeSync(2, url + '\\n');
      return next(url, context);
    },
  });`;

it('loads no papers, channels or what they need for the first question', () => {
  const { NODE_OPTIONS: _, ...inherited } = process.env;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(listing)}`, 'bin/veiviser.js', '--plain'],
    { input: '', encoding: 'utf8', env: { ...inherited, HOME: folder, XDG_DATA_HOME: folder, LANG: 'en_GB.UTF-8' } },
  );
  expect(status).toBe(0);
  expect(stdout).toContain('What brings you here?');
  const loaded = stderr.split('\n');
  expect(loaded.some((url) => url.includes('/src/papers/index.ts'))).toBe(true);
  const later =
    /@resvg|ical-generator|grammy|@slack|undici|\/zod\/|\/src\/papers\/(document|picture|report|calendar|letters\/(letter|employer|police))|\/src\/adapters\/(telegram|slack)/;
  expect(loaded.filter((url) => later.test(url))).toEqual([]);
});
