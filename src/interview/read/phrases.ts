// A table of phrases and what they mean, and finding them in a message as whole words.
import { nearness } from './distance.ts';
import type { Word } from './normalise.ts';

export interface Match<T> {
  readonly start: number;
  readonly end: number;
  readonly meanings: readonly T[];
}

export class Phrases<T> {
  readonly #meanings = new Map<string, readonly T[]>();
  #longest = 0;

  add(key: string, meaning: T): void {
    if (key === '') return;
    const known = this.#meanings.get(key) ?? [];
    if (known.includes(meaning)) return;
    this.#meanings.set(key, [...known, meaning]);
    this.#longest = Math.max(this.#longest, key.split(' ').length);
  }

  has(key: string): boolean {
    return this.#meanings.has(key);
  }

  get(key: string): readonly T[] | undefined {
    return this.#meanings.get(key);
  }

  keys(): Iterable<string> {
    return this.#meanings.keys();
  }

  /** Where phrases stand in the words: from the left, the longest first, none within another. */
  find(words: readonly string[]): readonly Match<T>[] {
    const found: Match<T>[] = [];
    let start = 0;
    while (start < words.length) {
      const match = this.#at(words, start);
      if (match) found.push(match);
      start = match ? match.end : start + 1;
    }
    return found;
  }

  #at(words: readonly string[], start: number): Match<T> | undefined {
    for (let end = Math.min(words.length, start + this.#longest); end > start; end--) {
      const key = end === start + 1 ? (words[start] ?? '') : words.slice(start, end).join(' ');
      const meanings = this.#meanings.get(key);
      if (meanings) return { start, end, meanings };
    }
    return undefined;
  }

  /** What the nearest spellings mean; empty when nothing is near. */
  near(text: string): readonly T[] {
    let least = Number.POSITIVE_INFINITY;
    let found: T[] = [];
    for (const [key, meanings] of this.#meanings) {
      const slips = nearness(text, key);
      if (slips === undefined || slips > least) continue;
      if (slips < least) found = [];
      least = slips;
      found.push(...meanings);
    }
    return [...new Set(found)];
  }
}

export function keysOf(words: readonly Word[]): readonly string[] {
  return words.map((word) => word.key);
}

/** Where the words of any of these tables stand. */
export function placesOf(words: readonly string[], tables: readonly Phrases<unknown>[]): ReadonlySet<number> {
  const places = new Set<number>();
  for (const table of tables) {
    for (const { start, end } of table.find(words)) for (let at = start; at < end; at++) places.add(at);
  }
  return places;
}

/** The words that no match covers. */
export function outside<W>(words: readonly W[], matches: readonly Match<unknown>[]): readonly W[] {
  return matches.length === 0
    ? words
    : words.filter((_, index) => !matches.some((match) => match.start <= index && index < match.end));
}
