// Whoever only starts and looks at the first question waits for nothing that comes later.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'veiviser-start-'));
afterAll(() => rmSync(folder, { recursive: true }));

const mark = 'the first question is shown';

/** Writes the address of every module that is loaded to standard error, and a mark once the question is shown. */
const listing = `
  import { registerHooks } from 'node:module';
  import { writeSync } from 'node:fs';
  registerHooks({
    load(url, context, next) {
      writeSync(2, url + '\\n');
      return next(url, context);
    },
  });
  const write = process.stdout.write;
  process.stdout.write = function (text, ...rest) {
    if (String(text).includes('What brings you here?')) writeSync(2, '${mark}\\n');
    return write.call(this, text, ...rest);
  };`;

/** Every module that is loaded before the first question is shown, and after it. */
function loaded(): { before: readonly string[]; after: readonly string[] } {
  const { NODE_OPTIONS: _, ...inherited } = process.env;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(listing)}`, 'bin/veiviser.js', '--plain'],
    { input: '', encoding: 'utf8', env: { ...inherited, HOME: folder, XDG_DATA_HOME: folder, LANG: 'en_GB.UTF-8' } },
  );
  expect(status).toBe(0);
  expect(stdout).toContain('What brings you here?');
  const urls = stderr.trim().split('\n');
  const at = urls.indexOf(mark);
  expect(at).toBeGreaterThan(0);
  return { before: urls.slice(0, at), after: urls.slice(at + 1) };
}

it('loads no flow, law, guide or papers for the first question, and all that an answer needs while it is read', () => {
  const { before, after } = loaded();
  // How a text is written in one way is small, and stands alone.
  const later =
    /\/src\/(flows|papers|guide|interview\/read)\/(?!normalise\.ts)|\/src\/rules\/(permit|contract|tax|arrival|change|family|permanence|eligibility|offer|market)\b/;
  expect(before.some((url) => url.includes('/src/interview/turn.ts'))).toBe(true);
  expect(before.filter((url) => later.test(url))).toEqual([]);
  for (const piece of ['flows/change', 'papers/index', 'guide/index', 'interview/read/index', 'rules/tax']) {
    expect(after.filter((url) => url.endsWith(`/src/${piece}.ts`))).toHaveLength(1);
  }
});

it('loads what makes papers and what other channels need for nobody in a terminal before it is asked for', () => {
  const { before, after } = loaded();
  const later =
    /@resvg|ical-generator|grammy|@slack|undici|\/zod\/|\/src\/papers\/(document|picture|report|calendar|letters\/(letter|employer|police))|\/src\/adapters\/(telegram|slack)/;
  expect([...before, ...after].filter((url) => later.test(url))).toEqual([]);
});
