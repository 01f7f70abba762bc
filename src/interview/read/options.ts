// Answers that name any number of options: "bonus and shares", "none of these", "all of them".
import { noneOfThese, type OptionFact, type OptionsFact } from '../../rules/facts/fact.ts';
import type { Book } from './book.ts';
import type { Lexicon } from './lexicon.ts';
import { type Message, partOf } from './message.ts';
import { keyOf } from './normalise.ts';
import { readOption, wholeAnswer } from './option.ts';
import { notUnderstood, probably, sure, type Understanding } from './understanding.ts';

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
  const single = asOption(fact);
  const named = new Set<string>();
  let isSure = true;
  for (const part of partsOf(message)) {
    const heard = says(part, fact, 'none') ? sure(noneOfThese) : optionIn(single, part);
    if (heard.understanding !== 'value') isSure = false;
    for (const option of optionsOf(heard)) named.add(option);
  }
  if (named.size === 0) return notUnderstood;
  const isNone = named.size === 1 && named.has(noneOfThese);
  const value = fact.options.filter((option) => named.has(option));
  return isSure && (isNone || !named.has(noneOfThese)) ? sure(value) : probably(value);
}

/** As if one were to be chosen, to read each part by. */
const asOption = ({ id, options, ask }: OptionsFact): OptionFact => ({
  id,
  kind: 'option',
  options: [...options, noneOfThese],
  ask,
});

function optionIn(single: OptionFact, part: Message): Understanding {
  // "No shares" says what there is not.
  const isNegated = part.book.negations.find(part.keys).length > 0;
  return wholeAnswer(single, part) ?? (isNegated ? notUnderstood : readOption(single, part));
}

/** A word that stands for several options names them all, and is asked back. */
function optionsOf(heard: Understanding): readonly string[] {
  if (heard.understanding === 'value' || heard.understanding === 'confirm') return [String(heard.value)];
  if (heard.understanding !== 'ask-again' || heard.problem.code !== 'several-options') return [];
  return heard.problem.options;
}

/** Parted at commas and at words like "and" and "but". */
function partsOf(message: Message): readonly Message[] {
  const { book } = message;
  return message.text
    .split(/[,;/+]/u)
    .flatMap((part) => {
      const said: string[][] = [[]];
      for (const word of part.split(' ')) isBetween(keyOf(word), book) ? said.push([]) : said.at(-1)?.push(word);
      return said.map((words) => partOf(words.join(' '), message));
    })
    .filter(({ keys }) => keys.length > 0);
}

const isBetween = (key: string, { conjunctions, whose }: Book): boolean =>
  conjunctions.has(key) || whose.get(key)?.includes('turns') === true;

function says({ keys, book }: Message, fact: OptionsFact, what: keyof Lexicon['anyNumber']): boolean {
  const bare = book.answers(asOption(fact)).strip(keys).join(' ');
  return book.lexicons.some(({ anyNumber }) =>
    anyNumber[what].map(keyOf).some((said) => said === bare || said === keys.join(' ')),
  );
}
