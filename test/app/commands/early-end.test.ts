// Whoever reads the output may stop before its end, as a pager or `head` does.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';

test('a reader who stops early is no error', async () => {
  const child = spawn(process.execPath, ['bin/veiviser.js', 'law', 'sources', '--json']);
  let errors = '';
  child.stderr.on('data', (text: Buffer) => {
    errors += text.toString();
  });
  await once(child.stdout, 'data');
  child.stdout.destroy();
  const [code] = await once(child, 'close');
  expect(errors).toBe('');
  expect(code).toBe(0);
}, 30_000);
