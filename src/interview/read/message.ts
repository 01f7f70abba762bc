// One typed message, ready to be read: its text, its words, and the tables to look them up in.
import type { Book } from './book.ts';
import { tidy, type Word, wordsOf } from './normalise.ts';
import { keysOf, type Match } from './phrases.ts';

export interface Message {
  readonly text: string;
  readonly words: readonly Word[];
  readonly keys: readonly string[];
  readonly book: Book;
}

export function messageOf(text: string, book: Book): Message {
  const tidied = tidy(text);
  const words = wordsOf(tidied);
  return { text: tidied, words, keys: keysOf(words), book };
}

/** Whether a "not" stands outside what was recognised: then nothing recognised may be taken as said. */
export function negates(message: Message, recognised: readonly Match<unknown>[]): boolean {
  return message.book.negations
    .find(message.keys)
    .some((no) => !recognised.some((match) => match.start <= no.start && no.end <= match.end));
}

/** A longer message may say more than what was recognised in it. */
export const longMessage = 8;
