// Answers to option and yes-no questions.
// What is recognised among other words counts only when nothing speaks against it.
import type { OptionFact, YesNoFact } from '../../rules/facts/fact.ts';
import type { Book } from './book.ts';
import { countriesIn } from './countries.ts';
import { longMessage, type Message, negates } from './message.ts';
import type { Word } from './normalise.ts';
import type { Match } from './phrases.ts';
import type { Table } from './table.ts';
import { askAgain, notUnderstood, probably, sure, type Understanding } from './understanding.ts';

/** The message as a whole is an answer. */
export function wholeAnswer(fact: OptionFact | YesNoFact, message: Message): Understanding | undefined {
  const table = message.book.answers(fact);
  const options = table.whole(message.keys);
  return options && decided(fact, options, isVague(table, message) ? probably : sure);
}

/** The answer within a longer or misspelt message. */
export function readOption(fact: OptionFact | YesNoFact, message: Message): Understanding {
  const afterNo = restAfterNo(fact, message);
  if (afterNo) return decided(fact, afterNo, sure);
  const table = message.book.answers(fact);
  const matches = table.said.find(message.keys).filter((match) => counts(message, match));
  if (matches.length > 0) {
    const options = shared(matches);
    if (negates(message, matches)) return notUnderstood;
    return decided(fact, options, message.words.length > longMessage || isVague(table, message) ? probably : sure);
  }
  if (negates(message, [])) return notUnderstood;
  const place = placeIn(fact, message);
  if (place) return sure(place);
  const near = nearest(table, message);
  return near.length === 0 ? notUnderstood : decided(fact, near, probably);
}

/** "American company" is most often one abroad, but may be its branch. */
function isVague({ said, vague }: Table<string>, { keys }: Message): boolean {
  return vague.size > 0 && said.find(keys).some(({ start, end }) => vague.has(keys.slice(start, end).join(' ')));
}

/** "Yes, …" and "no, …". "I don't" and "not yet" say no as a whole message only: before other words they turn those. */
export function leads({ start }: Match<unknown>, { keys, book }: Message): boolean {
  return start === 0 && book.yesNo.said.has(keys[0] ?? '');
}

/** "No, nothing": a no before an answer that is one. */
function restAfterNo(fact: OptionFact | YesNoFact, message: Message): readonly string[] | undefined {
  const { keys, book } = message;
  const [first] = book.yesNo.said.find(keys);
  if (!first?.meanings.includes('no') || !leads(first, message)) return undefined;
  const rest = book.answers(fact).whole(keys.slice(first.end));
  return rest?.every((option) => option === 'none' || option === 'no') ? rest : undefined;
}

/** "In India", where being abroad is an option. */
function placeIn(fact: OptionFact | YesNoFact, message: Message): string | undefined {
  const option = message.book.countryOption(fact);
  const countries = option === undefined ? [] : countriesIn(message);
  return countries.length > 0 && !countries.includes('NO') ? option : undefined;
}

function decided(
  fact: OptionFact | YesNoFact,
  options: readonly string[],
  take: (value: string | boolean) => Understanding,
): Understanding {
  const [option = ''] = options;
  if (options.length > 1) {
    const whole = fact.kind === 'option' ? wholeOf(fact, options) : undefined;
    return whole === undefined ? askAgain({ code: 'several-options', options }) : take(whole);
  }
  return take(fact.kind === 'yes-no' ? option === 'yes' : option);
}

/** "Wife and two kids": an option that is all of these. */
function wholeOf({ both = {} }: OptionFact, options: readonly string[]): string | undefined {
  const fits = (parts: readonly string[]): boolean =>
    parts.length === options.length && parts.every((part) => options.includes(part));
  return Object.keys(both).find((whole) => fits(both[whole] ?? []));
}

/** Yes, no, "none" and abbreviations of one or two letters are too common as other words to count within a message. */
function counts({ words, keys, book }: Message, { start, end }: Match<unknown>): boolean {
  const key = keys.slice(start, end).join(' ');
  if (book.yesNo.said.has(key) || book.negations.has(key)) return false;
  return key.length > 2 || (words[start]?.shouted === true && !words.every((word: Word) => word.shouted));
}

/** "In Norway on a visa": one phrase may leave options open that another closes. */
function shared(matches: readonly Match<string>[]): readonly string[] {
  const all = [...new Set(matches.flatMap((match) => match.meanings))];
  const inEach = all.filter((option) => matches.every((match) => match.meanings.includes(option)));
  return inEach.length > 0 ? inEach : all;
}

const longestMisspelling = 3;

function nearest(table: Table<string>, { keys, words, book }: Message): readonly string[] {
  const short = table.strip(keys);
  const whole = table.said.near(short.join(' '));
  if (whole.length > 0 || words.length > longMessage) return whole;
  const found = new Set<string>();
  for (let start = 0; start < short.length; start++) {
    for (let end = start + 1; end <= Math.min(short.length, start + longestMisspelling); end++) {
      const part = short.slice(start, end).join(' ');
      if (part.length >= 5 && !isKnown(part, book)) for (const option of table.said.near(part)) found.add(option);
    }
  }
  return [...found];
}

function isKnown(word: string, book: Book): boolean {
  return book.numbers.has(word) || book.units.has(word) || book.yesNo.said.has(word);
}
