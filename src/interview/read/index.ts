// Understanding a typed answer: a value, a value to be confirmed, a problem to be put in words, or a command.
import type { Fact } from '../../rules/facts/fact.ts';
import { readCommand, startsWithChange } from './command.ts';
import { readCountries } from './countries.ts';
import { readDate } from './date.ts';
import type { Lexicon } from './lexicon.ts';
import { doubts, type Message, messageOf } from './message.ts';
import { readMoney } from './money.ts';
import { readOption, wholeAnswer } from './option.ts';
import { readOptions, wholeOptions } from './options.ts';
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
  const message = messageOf(text, context.lexicons, context.locale);
  if (isTooLong(message.text)) return askAgain({ code: 'too-long', max: longest });
  const understood = readMessage(fact, message, context.day);
  return doubts(message) ? askedBack(understood) : understood;
}

function isTooLong(text: string): boolean {
  if (text.length <= longest) return false;
  return text.length > longest * 2 || [...text].length > longest;
}

function readMessage(fact: Fact, message: Message, day: string): Understanding {
  const answer = asWhole(fact, message);
  const command = readCommand(message);
  if (answer && !startsWithChange(message)) return isLanguage(command) ? askedBack(answer) : answer;
  // "Change answer" is a command in so many words; "change pay" may be an answer that begins so.
  const inFull = message.book.commands.said.has(message.keys.join(' '));
  if (command && (inFull || !answer)) return countriesFirst(fact, command, inFull, message) ?? command;
  if (message.words.length === 0) return notUnderstood;
  if (startsWithChange(message)) return changing(fact, message, answer);
  return readAnswer(fact, message, day);
}

/** What the message as a whole stands for, where what can be said is known. */
function asWhole(fact: Fact, message: Message): Understanding | undefined {
  if (fact.kind === 'options') return wholeOptions(fact, message);
  return fact.kind === 'option' || fact.kind === 'yes-no' ? wholeAnswer(fact, message) : undefined;
}

/** "English" and "norsk" ask for a language, but may also say whose citizen or whose spouse somebody is. */
function isLanguage(command: Understanding | undefined): boolean {
  return command?.understanding === 'command' && command.value === 'language';
}

function askedBack(answer: Understanding): Understanding {
  return answer.understanding === 'value' ? { understanding: 'confirm', value: answer.value } : answer;
}

/** Where a country is asked for, "NA" is Namibia, and "IN, NA" is no command with an "in" before it. */
function countriesFirst(
  fact: Fact,
  command: Understanding,
  inFull: boolean,
  message: Message,
): Understanding | undefined {
  const [word] = message.words;
  const code = message.words.length === 1 && word?.shouted === true && word.key.length === 2;
  if (fact.kind !== 'countries' || !(code || !inFull || isLanguage(command))) return undefined;
  const answer = readCountries(fact, message);
  if (answer.understanding !== 'value') return undefined;
  return isLanguage(command) ? askedBack(answer) : answer;
}

/** "Change pay" is a command, but where "change" is itself an option it may be more words for that. */
function changing(fact: Fact, message: Message, answer: Understanding | undefined): Understanding {
  if (fact.kind !== 'option') return { understanding: 'command', value: 'change' };
  if (answer && message.book.answers(fact).said.has(message.keys.join(' '))) return answer;
  const said = answer ?? readOption(fact, message);
  return said.understanding === 'value' ? askedBack(said) : { understanding: 'command', value: 'change' };
}

function readAnswer(fact: Fact, message: Message, day: string): Understanding {
  switch (fact.kind) {
    case 'option':
      return readOption(fact, message);
    case 'options':
      return readOptions(fact, message);
    case 'yes-no':
      return readYesNo(fact, message);
    case 'number':
      return readNumber(fact, message, day);
    case 'date':
      return readDate(fact, message, day);
    case 'countries':
      return readCountries(fact, message);
    case 'money':
      return readMoney(message);
  }
}
