// The process as commands see it.
import { today } from './clock.ts';
import type { Io } from './io.ts';
import { loadLexicons, loadWords, localeOf } from './words.ts';

const widest = 100;

export function createIo(): Io {
  const wishedLocale = () => localeOf(process.env);
  return {
    stdin: process.stdin,
    out: (text) => void process.stdout.write(text),
    error: (line) => void process.stderr.write(`${line}\n`),
    today,
    locale: () => wishedLocale() ?? 'en',
    wishedLocale,
    words: loadWords,
    lexicons: loadLexicons,
    columns: Math.min(process.stdout.columns ?? 80, widest),
  };
}
