// The process as commands see it.
import { once } from 'node:events';
import { today } from './clock.ts';
import type { Io } from './io.ts';
import { loadLexicons, loadWords, localeOf } from './words.ts';

const widest = 100;

/** Over the line before; an empty one wipes it. */
const redraw = (line: string): void => void process.stderr.write(`\r\u001b[2K${line}`);

/** Whoever reads may stop early, as `head` does: then there is nobody left to tell. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}

export function createIo(): Io {
  process.stdout.on('error', endQuietly);
  const wishedLocale = () => localeOf(process.env);
  return {
    stdin: process.stdin,
    out: (text) => void process.stdout.write(text),
    drained: async () => {
      if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain');
    },
    ...(process.stderr.isTTY && { progress: redraw }),
    error: (line) => void process.stderr.write(`${line}\n`),
    today,
    locale: () => wishedLocale() ?? 'en',
    wishedLocale,
    words: loadWords,
    lexicons: loadLexicons,
    columns: Math.min(process.stdout.columns ?? 80, widest),
  };
}
