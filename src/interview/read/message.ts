// One typed message, ready to be read: its text, its words, and the tables to look them up in.
import { type Book, bookFor } from './book.ts';
import type { Lexicon } from './lexicon.ts';
import { tidy, type Word, wordsOf } from './normalise.ts';
import { keysOf, type Match } from './phrases.ts';

export interface Message {
  readonly text: string;
  readonly words: readonly Word[];
  readonly keys: readonly string[];
  readonly book: Book;
  readonly locale: string;
}

export function messageOf(text: string, lexicons: readonly Lexicon[], locale: string): Message {
  const tidied = tidy(text);
  const words = wordsOf(tidied);
  const keys = keysOf(words);
  return { text: tidied, words, keys, book: bookFor(lexicons, keys), locale };
}

/** One part of what was typed, read by the same tables. */
export function partOf(text: string, { book, locale }: Pick<Message, 'book' | 'locale'>): Message {
  const words = wordsOf(text);
  return { text, words, keys: keysOf(words), book, locale };
}

/** Whether a "not" stands outside what was recognised: then nothing recognised may be taken as said. */
export function negates(message: Message, recognised: readonly Match<unknown>[]): boolean {
  return message.book.negations
    .find(message.keys)
    .some((no) => !recognised.some((match) => match.start <= no.start && no.end <= match.end));
}

/** An answer put as a question or with "probably" is asked back. */
export function doubts({ text, keys, book }: Message): boolean {
  return text.endsWith('?') || book.hedges.find(keys).length > 0;
}

/** A longer message may say more than what was recognised in it. */
export const longMessage = 8;
