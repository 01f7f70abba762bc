// Understanding a typed answer: a value, a value to be confirmed, a problem to be put in words, or a command.
import type { Fact } from '../../rules/facts/fact.ts';
import { bookOf } from './book.ts';
import { readCommand, startsWithChange } from './command.ts';
import { readCountries } from './countries.ts';
import { readDate } from './date.ts';
import type { Lexicon } from './lexicon.ts';
import { type Message, messageOf } from './message.ts';
import { readMoney } from './money.ts';
import { readOption, wholeAnswer } from './option.ts';
import { readNumber } from './quantity.ts';
import { askAgain, notUnderstood, type Understanding } from './understanding.ts';
import { readYesNo } from './yes-no.ts';

export type { Lexicon } from './lexicon.ts';
export type { CommandName, Problem, Understanding } from './understanding.ts';

export interface ReadingContext {
  /** The person's own language first; the words of the others are understood where they mean nothing in it. */
  readonly lexicons: readonly Lexicon[];
  readonly locale: string;
  /** The ISO day that "tomorrow" follows. */
  readonly day: string;
}

const longest = 500;

/** What a typed answer to the question about `fact` means. Never throws, whatever the text. */
export function read(fact: Fact, text: string, context: ReadingContext): Understanding {
  if (isTooLong(text)) return askAgain({ code: 'too-long', max: longest });
  const message = messageOf(text, bookOf(context.lexicons));
  if (isTooLong(message.text)) return askAgain({ code: 'too-long', max: longest });
  const understood = readMessage(fact, message, context);
  // An answer put as a question is asked back.
  const asks = understood.understanding === 'value' && message.text.endsWith('?');
  return asks ? { understanding: 'confirm', value: understood.value } : understood;
}

function isTooLong(text: string): boolean {
  if (text.length <= longest) return false;
  return text.length > longest * 2 || [...text].length > longest;
}

function readMessage(fact: Fact, message: Message, context: ReadingContext): Understanding {
  const answer = fact.kind === 'option' || fact.kind === 'yes-no' ? wholeAnswer(fact, message) : undefined;
  if (answer) return answer;
  const command = readCommand(message);
  if (command) return sameAsAnswer(fact, command, message, context) ?? command;
  if (message.words.length === 0) return notUnderstood;
  if (startsWithChange(message)) return changing(fact, message);
  return readAnswer(fact, message, context);
}

/** "English" asks for a language everywhere but where it may be a nationality. */
function sameAsAnswer(
  fact: Fact,
  command: Understanding,
  message: Message,
  { locale }: ReadingContext,
): Understanding | undefined {
  if (fact.kind !== 'countries' || command.understanding !== 'command' || command.value !== 'language') return undefined;
  const answer = readCountries(message, locale);
  return answer.understanding === 'value' ? { understanding: 'confirm', value: answer.value } : undefined;
}

/** "Change pay" is a command, but where "change" is itself an option it may be more words for that. */
function changing(fact: Fact, message: Message): Understanding {
  const answer = fact.kind === 'option' ? readOption(fact, message) : undefined;
  if (answer?.understanding === 'value') return { understanding: 'confirm', value: answer.value };
  return { understanding: 'command', value: 'change' };
}

function readAnswer(fact: Fact, message: Message, { locale, day }: ReadingContext): Understanding {
  switch (fact.kind) {
    case 'option':
      return readOption(fact, message);
    case 'yes-no':
      return readYesNo(fact, message);
    case 'number':
      return readNumber(fact, message);
    case 'date':
      return readDate(message, day);
    case 'countries':
      return readCountries(message, locale);
    case 'money':
      return readMoney(message);
  }
}
