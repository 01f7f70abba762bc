// What a command knows of the world outside: streams, the day, the person's language.
import type { Lexicon } from '../interview/read/index.ts';
import type { Locale } from '../interview/snapshot.ts';
import type { Words } from '../interview/words.ts';

export interface Io {
  readonly stdin: NodeJS.ReadableStream;
  readonly out: (text: string | Uint8Array) => void;
  /** Resolves once what was printed has been taken, so that little waits in memory. */
  readonly drained: () => Promise<void>;
  /** How far a long piece of work has come, redrawn in one line; absent where nobody watches. */
  readonly progress?: (line: string) => void;
  /** One line on standard error. */
  readonly error: (line: string) => void;
  /** The day in Norway, ISO. */
  readonly today: () => string;
  /** The locale of the environment, else English. */
  readonly locale: () => Locale;
  /** The locale of the environment, if it names one of ours. */
  readonly wishedLocale: () => Locale | undefined;
  readonly words: (locale: Locale) => Words;
  readonly lexicons: () => Readonly<Record<Locale, Lexicon>>;
  /** How wide lines may be. */
  readonly columns: number;
}
