// Answers that stand for something as a whole message, with or without the words that say nothing around them.
import { keyOf } from './normalise.ts';
import { type Match, outside, Phrases } from './phrases.ts';

type Synonyms<T extends string> = Readonly<Record<T, readonly string[]>>;

export function addTo<K extends string, V>(record: Readonly<Record<K, V>>, add: (value: V, key: K) => void): void {
  for (const key of Object.keys(record) as K[]) add(record[key], key);
}

/** Before a synonym that says less than what it is taken for. */
const vaguely = '~';

export class Table<T> {
  readonly said = new Phrases<T>();
  /** What is said less clearly than it is meant, so that it is asked back. */
  readonly vague = new Set<string>();
  readonly #fillers: Phrases<true>;

  /** Each locale's synonyms, the person's own first: where two locales differ on a phrase, the first one holds. */
  constructor(fillers: Phrases<true>, locales: readonly Synonyms<T & string>[], ids: readonly (T & string)[] = []) {
    this.#fillers = fillers;
    for (const id of ids) this.said.add(keyOf(id), id);
    for (const synonyms of locales) {
      const earlier = new Set(this.said.keys());
      addTo(synonyms, (phrases, meaning) => {
        for (const phrase of phrases) {
          const key = keyOf(phrase);
          if (earlier.has(key)) continue;
          this.said.add(key, meaning);
          if (phrase.startsWith(vaguely)) this.vague.add(key);
        }
      });
    }
  }

  /** What the whole message stands for. */
  whole(words: readonly string[]): readonly T[] | undefined {
    const full = this.said.get(words.join(' '));
    if (full) return full;
    const fillers = this.#fillers.find(words);
    if (fillers.length === 0) return undefined;
    return this.said.get(between(words, fillers).join(' ')) ?? this.said.get(outside(words, fillers).join(' '));
  }

  strip(words: readonly string[]): readonly string[] {
    return outside(words, this.#fillers.find(words));
  }
}

/** The words from the first to the last that is no filler. */
function between(words: readonly string[], fillers: readonly Match<true>[]): readonly string[] {
  let start = 0;
  for (const filler of fillers) if (filler.start === start) start = filler.end;
  let end = words.length;
  for (const filler of fillers.toReversed()) if (filler.end === end) end = filler.start;
  return words.slice(start, end);
}
