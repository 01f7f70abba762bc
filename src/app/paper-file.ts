// Papers as files. A file that is there already is somebody's: it is never written over.
import { open } from 'node:fs/promises';
import { join, parse } from 'node:path';
import type { Paper } from '../interview/paper.ts';
import { systemCode } from './errors.ts';

/** Rejects with EEXIST where something is there already. */
export async function writeNew(path: string, content: Paper['content']): Promise<void> {
  // What papers say is for the person's own eyes.
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(content);
  } finally {
    await file.close();
  }
}

const mostOfOneName = 1000;

/** Writes a paper into a folder under its own name, or that name with a number, and says where. */
export async function savePaper({ fileName, content }: Paper, folder: string): Promise<string> {
  const { name, ext } = parse(fileName);
  for (let number = 1; ; number += 1) {
    const path = join(folder, number === 1 ? fileName : `${name}-${number}${ext}`);
    try {
      await writeNew(path, content);
      return path;
    } catch (error) {
      if (systemCode(error) !== 'EEXIST' || number >= mostOfOneName) throw error;
    }
  }
}
