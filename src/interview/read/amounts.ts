// Numerals with what multiplies them ("48k", "1,2 mill"), and numbers in words ("half a million", "fem hundre tusen").
import type { Book } from './book.ts';
import type { Word } from './normalise.ts';
import { type Item, isNumeral, itemsOf, keysOfItems, type Numeral, numeralKey } from './numeral.ts';

export interface Amount extends Numeral {
  /** Said in words, not figures. */
  readonly inWords: boolean;
  /** Said with "k" or "million". */
  readonly multiplied: boolean;
}

export type Part = Word | Amount;

export interface Amounts {
  /** What was said in its order; a word used up by an amount stays, for "lpa" is both a hundred thousand and a year. */
  readonly parts: readonly Part[];
  readonly used: ReadonlySet<number>;
}

export function isAmount(part: Part): part is Amount {
  return 'amount' in part;
}

const longestNumberWord = 40;

export function keysOfParts(parts: readonly Part[]): readonly string[] {
  return parts.map((part) => (isAmount(part) ? numeralKey : part.key));
}

/** Nothing when a figure makes no sense. */
export function amountsOf(text: string, book: Book): Amounts | undefined {
  const items = itemsOf(text.replace(/(?<!\d)(\d{1,2}) 1\/2(?!\d)/g, '$1.5'));
  if (!items || /\d\p{L}+\d/u.test(text)) return undefined;
  return items.some(isNumeral) ? multiplied(items, book) : spelled(items, book);
}

function multiplied(items: readonly Item[], book: Book): Amounts {
  const keys = keysOfItems(items);
  const parts: Part[] = [];
  const used = new Set<number>();
  for (const [index, item] of items.entries()) {
    if (!isNumeral(item)) {
      parts.push(item);
      continue;
    }
    let next = index + 1;
    const half = fractionAt(keys, next, book);
    if (half) for (; next < half.end; next++) used.add(next);
    let times = 1;
    for (let more = book.magnitudes.get(keys[next] ?? ''); more; more = book.magnitudes.get(keys[next] ?? '')) {
      times *= more[0] ?? 1;
      used.add(next++);
    }
    const { asDecimal, ...said } = item;
    const orMore = item.orMore || keys[next] === '+';
    // "1.250 million" is one and a quarter.
    const amount = exactly(((times > 1 ? asDecimal : undefined) ?? item.amount) + (half?.amount ?? 0)) * times;
    const reading = times > 1 || asDecimal === undefined ? {} : { asDecimal };
    parts.push({ ...said, ...reading, amount: exactly(amount), orMore, inWords: false, multiplied: times > 1 });
  }
  return { parts, used };
}

/** "2 and a half": the half, and where it ends. */
function fractionAt(
  keys: readonly string[],
  at: number,
  book: Book,
): { readonly amount: number; readonly end: number } | undefined {
  const from = book.conjunctions.has(keys[at] ?? '') ? at + 1 : at;
  const [match] = book.numbers.find(keys.slice(from, from + 3));
  const amount = match?.meanings[0] ?? 1;
  return match?.start === 0 && amount < 1 ? { amount, end: from + match.end } : undefined;
}

/** Decimal money times a round number, without what binary adds: 4.35 × 100. */
function exactly(amount: number): number {
  return Math.abs(amount) < 1e15 ? Number(amount.toFixed(4)) : amount;
}

function spelled(items: readonly Item[], book: Book): Amounts {
  const words = items.flatMap((item) => (isNumeral(item) ? [] : parted(item, book)));
  const keys = words.map((word) => word.key);
  const numbers = new Map(book.numbers.find(keys).map((match) => [match.start, match]));
  const parts: Part[] = [];
  let at = 0;
  while (at < words.length) {
    const sum = new Sum();
    let end = at;
    for (let next = at; next < words.length; ) {
      const number = numbers.get(next);
      const times = book.magnitudes.get(keys[next] ?? '')?.[0];
      const value = number?.meanings[0];
      if (value !== undefined) {
        if (!sum.add(value)) break;
      } else if (times !== undefined) {
        // A single letter multiplies figures only.
        if (keys[next]?.length === 1 || !sum.multiply(times)) break;
      } else if (!sum.begun || !book.conjunctions.has(keys[next] ?? '')) break;
      next = number ? number.end : next + 1;
      if (number || times !== undefined) end = next;
    }
    if (sum.begun) {
      const amount = exactly(sum.total);
      parts.push({ amount, inWords: true, multiplied: sum.large, negative: false, orMore: false, kroner: false });
      at = end;
    } else {
      const word = words[at];
      if (word) parts.push(word);
      at++;
    }
  }
  return { parts, used: new Set() };
}

/** Norwegian writes "sekshundretusen" in one word. */
function parted(word: Word, book: Book): readonly Word[] {
  if (word.key.length > longestNumberWord || book.numbers.has(word.key) || book.magnitudes.has(word.key)) return [word];
  return split(word.key, book)?.map((key) => ({ key, shouted: false })) ?? [word];
}

function split(word: string, book: Book): readonly string[] | undefined {
  for (let end = word.length; end > 1; end--) {
    const head = word.slice(0, end);
    const and = book.conjunctions.has(head) && end < word.length;
    if (!and && !book.numbers.has(head) && !(book.magnitudes.has(head) && head.length > 3)) continue;
    if (end === word.length) return [head];
    const rest = split(word.slice(end), book);
    if (rest) return [head, ...rest];
  }
  return undefined;
}

/** "Five hundred and twenty thousand", word by word; "five six" are two numbers, not eleven. */
class Sum {
  begun = false;
  #thousands = 0;
  #rest = 0;
  #least = Number.POSITIVE_INFINITY;

  get total(): number {
    return this.#thousands + this.#rest;
  }

  get large(): boolean {
    return this.#thousands > 0;
  }

  add(number: number): boolean {
    if (this.begun && number >= this.#room()) return false;
    this.begun = true;
    this.#rest += number;
    return true;
  }

  /** What may still be added: anything to nothing, up to 99 to hundreds, up to nine to tens, else a half. */
  #room(): number {
    if (this.#rest === 0) return Math.min(this.#least, 1000);
    if (!Number.isInteger(this.#rest)) return 0;
    if (this.#rest % 100 === 0) return 100;
    return this.#rest % 10 === 0 && this.#rest % 100 >= 20 ? 10 : 1;
  }

  multiply(magnitude: number): boolean {
    if (magnitude >= this.#least || (magnitude < 1000 && this.#rest >= 100)) return false;
    this.begun = true;
    const product = (this.#rest || 1) * magnitude;
    this.#rest = magnitude < 1000 ? product : 0;
    if (magnitude >= 1000) {
      this.#thousands += product;
      this.#least = magnitude;
    }
    return true;
  }
}
