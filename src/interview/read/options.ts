// Answers that name any number of options: "bonus and shares", "none of these", "all of them", "all but shares".
import { noneOfThese, type OptionFact, type OptionsFact } from '../../rules/facts/fact.ts';
import type { Book } from './book.ts';
import type { Lexicon } from './lexicon.ts';
import { type Message, partOf } from './message.ts';
import { keyOf } from './normalise.ts';
import { readOption, wholeAnswer } from './option.ts';
import { outside, placesOf } from './phrases.ts';
import { askAgain, notUnderstood, probably, sure, type Understanding } from './understanding.ts';

/** Where the message is a list of options, or says all or none, and nothing else. */
export function wholeOptions(fact: OptionsFact, message: Message): Understanding | undefined {
  if (says(message, fact, 'none')) return sure([]);
  if (says(message, fact, 'all')) return sure(fact.options);
  const single = wholeAnswer(asOption(fact), message);
  if (single?.understanding === 'value') return sure(single.value === noneOfThese ? [] : [String(single.value)]);
  const understood = readOptions(fact, message);
  return understood.understanding === 'value' ? understood : undefined;
}

/** What is named; asked back where a part of the message could not be made out, or says what there is not. */
export function readOptions(fact: OptionsFact, message: Message): Understanding {
  const rest = exceptedFrom(fact, message);
  if (rest) return readExcepted(fact, rest);
  const named = new Set<string>();
  let isSure = true;
  let isBehind = false;
  let saysAbsent = false;
  for (const each of partsOf(message)) {
    const heard = readPart(fact, each, isBehind);
    isBehind = heard.goesOn;
    saysAbsent ||= heard.saysAbsent;
    if (heard.understood.understanding !== 'value') isSure = false;
    for (const option of optionsOf(heard.understood)) named.add(option);
  }
  if (named.size === 0) return saysAbsent ? askAgain({ code: 'only-absent' }) : notUnderstood;
  const isNone = named.size === 1 && named.has(noneOfThese);
  const value = fact.options.filter((option) => named.has(option));
  return isSure && (isNone || !named.has(noneOfThese)) ? sure(value) : probably(value);
}

/** One part, which may stand behind a "nothing about" of the part before it. */
function readPart(fact: OptionsFact, { part, turns }: Part, isBehind: boolean) {
  const { book, keys } = part;
  const single = asOption(fact);
  const [absent] = book.absent.find(keys);
  const about = book
    .answers(single)
    .said.find(keys)
    .find(({ meanings }) => !meanings.includes(noneOfThese));
  const isAbsent = absent !== undefined || (isBehind && !turns);
  return {
    understood: says(part, fact, 'none') ? sure(noneOfThese) : isAbsent ? notUnderstood : optionIn(single, part),
    // "Nothing about breaks and pension" is about both, until a "but"; "pension is missing" says no more.
    goesOn: (isBehind && !turns) || (absent !== undefined && about !== undefined && absent.start < about.start),
    saysAbsent: about !== undefined && (isAbsent || book.negations.find(keys).length > 0),
  };
}

/** As if one were to be chosen, to read each part by. */
const asOption = ({ id, options, ask }: OptionsFact): OptionFact => ({
  id,
  kind: 'option',
  options: [...options, noneOfThese],
  ask,
});

function optionIn(single: OptionFact, part: Message): Understanding {
  const whole = wholeAnswer(single, part);
  if (whole) return whole;
  const heard = readOption(single, part);
  if (heard.understanding === 'confirm' && heard.value === noneOfThese) return notUnderstood;
  // Whoever names one says of the others that they are not there, so whatever else is said may matter: "my own flat".
  return heard.understanding === 'value' && !isAlone(single, part) ? probably(heard.value) : heard;
}

/** Whether beside what is named there are only figures, and words that say nothing. */
function isAlone(single: OptionFact, { keys, book }: Message): boolean {
  const tables = [book.answers(single).said, book.fillers, book.numbers, book.units, book.periods, book.currencies];
  const known = placesOf(keys, tables);
  return keys.every((key, at) => known.has(at) || /^[\d%]/.test(key) || book.yesNo.said.has(key));
}

interface Excepted {
  /** What the exceptions are from. */
  readonly from: 'all' | 'none';
  readonly keys: readonly string[];
  readonly message: Message;
}

/** "All but …", "nothing except …": what stands behind it. */
function exceptedFrom(fact: OptionsFact, message: Message): Excepted | undefined {
  const { keys } = message;
  for (const { start, end } of message.book.excepting.find(keys)) {
    const before = partOf(keys.slice(0, start).join(' '), message);
    const from = (['all', 'none'] as const).find((what) => says(before, fact, what));
    if (from && end < keys.length) return { from, keys: keys.slice(end), message };
  }
  return undefined;
}

/** It is asked back, as few people put it so, and the opposite is easily taken. */
function readExcepted(fact: OptionsFact, { from, keys, message }: Excepted): Understanding {
  // "All, but no shares" excepts shares as well.
  const said = outside(keys, from === 'all' ? message.book.negations.find(keys) : []);
  const named = new Set<string>();
  for (const { part } of partsOf(partOf(said.join(' '), message))) {
    const heard = optionsOf(optionIn(asOption(fact), part));
    if (heard.length === 0 || heard.includes(noneOfThese)) return notUnderstood;
    for (const option of heard) named.add(option);
  }
  const value = fact.options.filter((option) => named.has(option) === (from === 'none'));
  return named.size === 0 ? notUnderstood : probably(value);
}

/** A word that stands for several options names them all, and is asked back. */
function optionsOf(heard: Understanding): readonly string[] {
  if (heard.understanding === 'value' || heard.understanding === 'confirm') return [String(heard.value)];
  if (heard.understanding !== 'ask-again' || heard.problem.code !== 'several-options') return [];
  return heard.problem.options;
}

interface Part {
  readonly part: Message;
  /** Behind a "but". */
  readonly turns: boolean;
}

/** Parted at commas and at words like "and" and "but". */
function partsOf(message: Message): readonly Part[] {
  const { book } = message;
  return message.text
    .split(/[,;/+]/u)
    .flatMap((text) => {
      const said: { words: string[]; turns: boolean }[] = [{ words: [], turns: false }];
      for (const word of text.split(' ')) {
        const key = keyOf(word);
        if (isBetween(key, book)) said.push({ words: [], turns: isTurn(key, book) });
        else said.at(-1)?.words.push(word);
      }
      return said.map(({ words, turns }) => ({ part: partOf(words.join(' '), message), turns }));
    })
    .filter(({ part }) => part.keys.length > 0);
}

const isTurn = (key: string, { whose }: Book): boolean => whose.get(key)?.includes('turns') === true;
const isBetween = (key: string, book: Book): boolean => book.conjunctions.has(key) || isTurn(key, book);

function says({ keys, book }: Message, fact: OptionsFact, what: 'all' | 'none'): boolean {
  const bare = book.answers(asOption(fact)).strip(keys).join(' ');
  return book.lexicons.some(({ anyNumber }: Lexicon) =>
    anyNumber[what].map(keyOf).some((said) => said === bare || said === keys.join(' ')),
  );
}
