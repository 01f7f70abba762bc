// Runs a command as the entry does, with what it printed and what it told.
import { Readable } from 'node:stream';
import type { Io } from '../../../src/app/io.ts';
import { loadLexicons, loadWords } from '../../../src/app/words.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly errors: readonly string[];
}

type Command = (args: readonly string[], io: Io) => Promise<number>;

const day = '2026-11-22';

export async function run(command: Command, args: readonly string[], input: string | Uint8Array = ''): Promise<Ran> {
  let out = '';
  const errors: string[] = [];
  const code = await command(args, {
    stdin: Readable.from([Buffer.from(input)]),
    out: (text) => {
      out += text;
    },
    drained: () => Promise.resolve(),
    error: (line) => void errors.push(line),
    today: () => day,
    locale: () => 'en',
    wishedLocale: () => undefined,
    words: loadWords,
    lexicons: loadLexicons,
    columns: 80,
  });
  return { code, out, errors };
}
