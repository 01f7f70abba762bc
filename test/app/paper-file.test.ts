// Papers as files: whatever is there already stays.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { savePaper } from '../../src/app/paper-file.ts';
import { temporaryFolder } from './fixtures/place.ts';

const paper = { id: 'report', fileName: 'veiviser-report.html', mediaType: 'text/html', content: '<p>new</p>' };

it('writes a paper for the person alone, under its own name', async () => {
  const folder = temporaryFolder();
  const path = await savePaper(paper, folder);
  expect(path).toBe(join(folder, 'veiviser-report.html'));
  expect(readFileSync(path, 'utf8')).toBe('<p>new</p>');
  if (process.platform !== 'win32') expect(statSync(path).mode & 0o077).toBe(0);
});

it('takes the next free name where there is a file already, and leaves that alone', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'veiviser-report.html'), 'old');
  await savePaper(paper, folder);
  await savePaper({ ...paper, content: Uint8Array.of(1, 2, 3) }, folder);
  expect(readdirSync(folder).sort()).toEqual([
    'veiviser-report-2.html',
    'veiviser-report-3.html',
    'veiviser-report.html',
  ]);
  expect(readFileSync(join(folder, 'veiviser-report.html'), 'utf8')).toBe('old');
  expect([...readFileSync(join(folder, 'veiviser-report-3.html'))]).toEqual([1, 2, 3]);
});

it('says so where nothing can be written', async () => {
  await expect(savePaper(paper, join(temporaryFolder(), 'nowhere'))).rejects.toMatchObject({ code: 'ENOENT' });
});
