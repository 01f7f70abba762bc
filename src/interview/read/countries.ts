// Answers to questions about countries: names, nationalities and codes, alone or in a list.
import type { CountriesFact } from '../../rules/facts/fact.ts';
import type { Book } from './book.ts';
import { countryNames, isCountry } from './country-names.ts';
import { type Message, partOf } from './message.ts';
import { keyOf, type Word, wordsOf } from './normalise.ts';
import { keysOf, outside, Phrases } from './phrases.ts';
import { askAgain, notUnderstood, probably, sure, type Understanding } from './understanding.ts';
import { claimed } from './whose.ts';

interface Item {
  readonly codes: readonly string[];
  readonly sure: boolean;
  /** What an item that is no country may have been meant for. */
  readonly near?: readonly string[];
}

export function readCountries({ own }: Pick<CountriesFact, 'own'>, message: Message): Understanding {
  const { book, locale } = message;
  const table = tableOf(book, locale);
  const said = withoutNegated(message, table);
  if (said === undefined) return notUnderstood;
  if (said !== message) return askedBack(readCountries({ ...(own && { own }) }, said));
  if (own) {
    const { own: codes, others, more } = claimed(message, table);
    if (codes.length > 0 && (others || more)) return probably(codes);
    if (others) return notUnderstood;
  }
  const parts = message.text.split(/[,;/+]/);
  const items = parts.flatMap((part) => itemsIn(wordsOf(part), table, book));
  const unknown = items.filter((item) => item.codes.length === 0);
  if (unknown.length > 0) {
    const didYouMean = [...new Set(unknown.flatMap((item) => item.near ?? []))];
    return askAgain({ code: 'country-unknown', didYouMean });
  }
  const codes = [...new Set(items.flatMap((item) => item.codes))];
  if (codes.length === 0) return notUnderstood;
  return items.every((item) => item.sure) ? sure(codes) : probably(codes);
}

/** "Not Indian, Pakistani": what is left without the part that says what somebody is not; nothing where all of it is. */
function withoutNegated(message: Message, table: Phrases<string>): Message | undefined {
  if (!isNegated(message, table)) return message;
  const left = partsOf(message).filter((part) => !isNegated(part, table));
  const [first, ...more] = left.filter((part) => table.find(part.keys).length > 0);
  return first && more.length === 0 ? first : undefined;
}

/** Parted at commas and at words like "but". */
function partsOf({ text, book, locale }: Message): readonly Message[] {
  return text.split(/[,;]/).flatMap((part) => {
    const said: string[][] = [[]];
    for (const word of part.split(' ')) isTurn({ key: keyOf(word) }, book) ? said.push([]) : said.at(-1)?.push(word);
    return said.map((each) => partOf(each.join(' '), { book, locale }));
  });
}

/** "But", which only joins what is said: no country that is not known. */
function isTurn({ key }: Pick<Word, 'key'>, book: Book): boolean {
  return book.whose.get(key)?.includes('turns') === true;
}

const askedBack = (answer: Understanding): Understanding =>
  answer.understanding === 'value' ? { ...answer, understanding: 'confirm' } : answer;

/** The countries named anywhere in a message. */
export function countriesIn({ words, keys, book, locale }: Message): readonly string[] {
  const matches = tableOf(book, locale).find(keys);
  return matches.flatMap(({ start, end, meanings }) => (counts(words.slice(start, end), words.length) ? meanings : []));
}

/** The countries that whoever writes names as their own. */
export function ownCountriesIn(message: Message): readonly string[] {
  return claimed(message, tableOf(message.book, message.locale)).own;
}

/** The items of one part of a list; "and" parts them, unless it is in a country's name. */
function itemsIn(words: readonly Word[], table: Phrases<string>, book: Book): readonly Item[] {
  const matches = table.find(keysOf(words)).filter(({ start, end }) => counts(words.slice(start, end), words.length));
  const items: Item[] = [];
  let rest: Word[] = [];
  let codes: string[] = [];
  const close = (): void => {
    const code = codes.length === 0 && rest.length === 1 && rest.every(isCode);
    const left = code ? rest : outside(rest, book.fillers.find(keysOf(rest)));
    if (codes.length > 0) items.push({ codes, sure: left.length === 0 });
    else if (!left.every((word) => isTurn(word, book))) items.push(unknownItem(left, table));
    [rest, codes] = [[], []];
  };
  for (let at = 0; at < words.length; ) {
    const match = matches.find(({ start }) => start === at);
    const word = words[at];
    if (match) {
      // "Congo" is two countries: nobody is both for having said it once.
      if (match.meanings.length > 1) items.push({ codes: [], sure: false, near: match.meanings });
      else codes.push(...match.meanings);
    } else if (word && book.conjunctions.has(word.key)) close();
    else if (word) rest.push(word);
    at = match ? match.end : at + 1;
  }
  close();
  return items;
}

/** A name of one or two letters counts in capitals or alone; a code in capitals and alone. */
function counts(words: readonly Word[], among: number): boolean {
  const [word] = words;
  return !word || words.length > 1 || word.key.length > 2 || word.shouted || among === 1;
}

/** "NO" is Norway, "no" is not. */
function isCode(word: Word): boolean {
  return word.shouted && isCountry(word.key.toUpperCase());
}

function isNegated({ words, keys, book }: Message, table: Phrases<string>): boolean {
  const names = table.find(keys);
  return book.negations.find(keys).some(({ start, end }) => {
    const code = end === start + 1 && words.slice(start, end).every(isCode);
    return !code && !names.some((name) => name.start <= start && end <= name.end);
  });
}

function unknownItem(words: readonly Word[], table: Phrases<string>): Item {
  const [word] = words;
  if (word && words.length === 1 && isCode(word)) return { codes: [word.key.toUpperCase()], sure: true };
  const near = table.near(keysOf(words).join(' '));
  return near.length === 1 ? { codes: near, sure: false } : { codes: [], sure: false, near };
}

const tables = new WeakMap<Book, Map<string, Phrases<string>>>();

/** Names in the person's language, in English and in Norwegian; nationalities and other names from the lexicons. */
function tableOf(book: Book, locale: string): Phrases<string> {
  const ofBook = tables.get(book) ?? new Map<string, Phrases<string>>();
  tables.set(book, ofBook);
  const before = ofBook.get(locale);
  if (before) return before;
  const table = new Phrases<string>();
  for (const language of new Set([locale, 'en', 'nb'])) {
    for (const [code, names] of countryNames(language)) for (const name of names) addName(table, name, code, book);
  }
  for (const { demonyms, countryAliases } of book.lexicons) {
    for (const words of [demonyms, countryAliases]) {
      for (const [code, names] of Object.entries(words)) for (const name of names) addName(table, name, code, book);
    }
  }
  ofBook.set(locale, table);
  return table;
}

function addName(table: Phrases<string>, name: string, code: string, book: Book): void {
  const key = keyOf(name);
  table.add(key, code);
  if (!key.includes('&')) return;
  for (const word of book.conjunctions.keys()) table.add(key.replace('&', word), code);
}
