// Answers that stand for something as a whole message, with or without the words that say nothing around them.
import { keyOf } from './normalise.ts';
import { Phrases, outside } from './phrases.ts';

type Synonyms<T extends string> = Readonly<Record<T, readonly string[]>>;

export function addTo<K extends string, V>(record: Readonly<Record<K, V>>, add: (value: V, key: K) => void): void {
  for (const key of Object.keys(record) as K[]) add(record[key], key);
}

export class Table<T> {
  readonly said = new Phrases<T>();
  readonly #withoutFillers = new Phrases<T>();
  readonly #fillers: Phrases<true>;

  /** Each locale's synonyms, the person's own first: where two locales differ on a phrase, the first one holds. */
  constructor(fillers: Phrases<true>, locales: readonly Synonyms<T & string>[], ids: readonly (T & string)[] = []) {
    this.#fillers = fillers;
    for (const id of ids) this.said.add(keyOf(id), id);
    for (const synonyms of locales) {
      const earlier = new Set(this.said.keys());
      addTo(synonyms, (phrases, meaning) => {
        for (const key of phrases.map(keyOf)) if (!earlier.has(key)) this.said.add(key, meaning);
      });
    }
    this.close();
  }

  add(key: string, meaning: T): void {
    this.said.add(key, meaning);
  }

  /** To be called after the last `add`. */
  close(): void {
    for (const key of this.said.keys()) {
      const short = this.strip(key.split(' ')).join(' ');
      if (short.length < 3 || this.said.has(short)) continue;
      for (const meaning of this.said.get(key) ?? []) this.#withoutFillers.add(short, meaning);
    }
  }

  /** What the whole message stands for. */
  whole(words: readonly string[]): readonly T[] | undefined {
    const full = this.said.get(words.join(' '));
    if (full) return full;
    const short = this.strip(words).join(' ');
    return this.said.get(short) ?? this.#withoutFillers.get(short);
  }

  strip(words: readonly string[]): readonly string[] {
    return outside(words, this.#fillers.find(words));
  }
}
