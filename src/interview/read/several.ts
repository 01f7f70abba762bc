// Several facts in one message: "I'm from India, 620k in Oslo, bachelor in CS". Only what stands out is taken, and all
// of it is asked back, so a fact that is missed costs a question and one that is misread costs a "no".
import type { Fact, FactValue } from '../../rules/facts/fact.ts';
import type { Told } from '../snapshot.ts';
import { amountsOf, isAmount } from './amounts.ts';
import { countriesIn } from './countries.ts';
import { type ReadingContext, read } from './index.ts';
import type { Lexicon } from './lexicon.ts';
import { type Message, messageOf } from './message.ts';
import { keyOf, tidy } from './normalise.ts';
import { Phrases } from './phrases.ts';

/** What is asked about, by the name of its question. */
export interface Asked {
  readonly id: string;
  readonly reads: Fact;
}

const longest = 500;
const mostParts = 12;

/** Every fact that stands out, in the order of the message, each question once. */
export function readSeveral(asked: readonly Asked[], text: string, context: ReadingContext): readonly Told[] {
  if (text.length > longest) return [];
  const open = asked.filter(({ id }) => context.lexicons.some(({ subjects }) => subjects[id] !== undefined));
  const told = new Map<string, FactValue>();
  for (const part of partsOf(text, context)) {
    for (const { question, value } of factsIn(open, part, context)) {
      const before = told.get(question);
      // "India and Brazil" is one answer in two parts; of anything else the first counts.
      if (Array.isArray(before) && Array.isArray(value)) told.set(question, [...new Set([...before, ...value])]);
      else if (before === undefined) told.set(question, value);
      else told.set(question, together(asked.find(({ id }) => id === question)?.reads, before, value));
    }
  }
  return [...told].map(([question, value]) => ({ question, value }));
}

/** "My wife and two kids" is one answer in two parts; else the first counts. */
function together(fact: Fact | undefined, before: FactValue, value: FactValue): FactValue {
  const both = fact?.kind === 'option' ? Object.entries(fact.both ?? {}) : [];
  const [whole = before] =
    both.find(([, parts]) => parts.includes(String(before)) && parts.includes(String(value))) ?? [];
  return before === value ? before : whole;
}

/** The message parted at its stops, and at words like "and" and "with". */
function partsOf(text: string, { lexicons }: ReadingContext): readonly string[] {
  const joiners = new Set(lexicons.flatMap((lexicon) => lexicon.joiners.map(keyOf)));
  return (
    tidy(text)
      // The point of "5. januar" ends nothing.
      .split(/,(?!\d)|[;\n]|(?<!\d)[.](?=\s|$)|(?<=\d)[.](?=\s+[^\p{Ll}\s]|\s*$)|[!?](?=\s|$)/u)
      .flatMap((part) => {
        const said: string[][] = [[]];
        for (const word of part.split(' ')) {
          if (joiners.has(keyOf(word))) said.push([]);
          else said.at(-1)?.push(word);
        }
        return said.map((words) => words.join(' ').trim());
      })
      .filter((part) => part !== '')
      .slice(0, mostParts)
  );
}

function factsIn(open: readonly Asked[], part: string, context: ReadingContext): readonly Told[] {
  const message = messageOf(part, context.lexicons, context.locale);
  const named = open.filter(({ id }) => isNamed(id, message));
  const others = open.filter(({ id }) => !named.some((each) => each.id === id) && isUnmistakable(id, message));
  const found: Told[] = [];
  for (const each of [...named, ...others]) {
    if (found.some(({ question }) => kindOf(open, question) === each.reads.kind && each.reads.kind !== 'option'))
      continue;
    const value = valueIn(each, part, message, context);
    if (value === undefined) continue;
    // One word names one thing: what is named comes first, then what stands first among the questions.
    const isTaken = found.some(({ question, value: other }) => other === value && kindOf(open, question) === 'option');
    if (!isTaken) found.push({ question: each.id, value });
  }
  // Where pay or a school is told of, a country says where that is; so does a city where pay is.
  const isBeside = found.some(({ question }) => kindOf(open, question) !== 'countries');
  const isPay = found.some(({ question }) => kindOf(open, question) === 'money');
  const saysWhere = (question: string): boolean =>
    (isBeside && kindOf(open, question) === 'countries') || (isPay && question === 'city');
  return found.filter(({ question }) => !saysWhere(question) || isNamed(question, message));
}

const kindOf = (open: readonly Asked[], id: string) => open.find((each) => each.id === id)?.reads.kind;

/** Whether the message says what it is about: "experience", "starting". */
function isNamed(id: string, { book, keys }: Message): boolean {
  return book.lexicons.some((lexicon) => {
    const phrases = subjectsOf(lexicon).get(id);
    return phrases !== undefined && phrases.find(keys).length > 0;
  });
}

const known = new WeakMap<Lexicon, ReadonlyMap<string, Phrases<true>>>();

function subjectsOf(lexicon: Lexicon): ReadonlyMap<string, Phrases<true>> {
  let subjects = known.get(lexicon);
  if (!subjects) {
    subjects = new Map(
      Object.entries(lexicon.subjects).map(([id, said]) => {
        const phrases = new Phrases<true>();
        for (const phrase of said) phrases.add(keyOf(phrase), true);
        return [id, phrases];
      }),
    );
    known.set(lexicon, subjects);
  }
  return subjects;
}

/** Without words of its own a question is known by its answer. */
const isUnmistakable = (id: string, { book }: Message): boolean =>
  book.lexicons.every(({ subjects }) => (subjects[id] ?? []).length === 0);

function valueIn({ id, reads }: Asked, part: string, message: Message, context: ReadingContext): FactValue | undefined {
  if (!standsOut(reads, message, isNamed(id, message))) return undefined;
  if (reads.kind === 'countries')
    return message.book.negations.find(message.keys).length > 0 ? undefined : countriesIn(message);
  const heard = (text: string): FactValue | undefined => {
    const understood = read(reads, text, context);
    return understood.understanding === 'value' || understood.understanding === 'confirm'
      ? understood.value
      : undefined;
  };
  // "First day at work 18 January": what it is about is no part of the day.
  return heard(part) ?? (reads.kind === 'option' ? undefined : heard(withoutSubject(id, message)));
}

function withoutSubject(id: string, { book, words, keys }: Message): string {
  const matches = book.lexicons.flatMap((lexicon) => subjectsOf(lexicon).get(id)?.find(keys) ?? []);
  return words
    .filter((_, at) => !matches.some(({ start, end }) => start <= at && at < end))
    .map(({ key }) => key)
    .join(' ');
}

function standsOut(fact: Fact, message: Message, named: boolean): boolean {
  const { keys, book, text } = message;
  switch (fact.kind) {
    case 'countries':
      return countriesIn(message).length > 0;
    case 'money': {
      const amounts = (amountsOf(text, book)?.parts ?? []).filter(isAmount);
      const isLarge = amounts.some(({ multiplied, amount }) => multiplied || amount >= smallestPay);
      return isLarge || (amounts.length > 0 && !hasUnit(message) && book.currencies.find(keys).length > 0);
    }
    case 'number':
      return (
        book.figures(fact.id).said.find(keys).length > 0 ||
        (hasUnit(message, fact.unit) && (named || isShare(fact.unit))) ||
        // "Six months", in words.
        (named && keys.some((key) => book.units.get(key)?.some((unit) => unit === fact.unit)))
      );
    case 'date':
      return named;
    case 'option': {
      const matches = book.answers(fact).said.find(keys);
      return matches.some(({ start, end }) => {
        const key = keys.slice(start, end).join(' ');
        return key.length > 2 && !book.yesNo.said.has(key) && !book.negations.has(key);
      });
    }
    case 'yes-no':
      return false;
  }
}

/** A smaller figure, without a currency, may be anything. */
const smallestPay = 10_000;

const isShare = (unit: string): boolean => unit === 'percent' || unit === 'hours';

/** Whether a figure is followed by a unit, or by this one. */
function hasUnit({ text, book }: Message, unit?: string): boolean {
  const parts = amountsOf(text, book)?.parts ?? [];
  return parts.some((part, at) => {
    const next = parts[at + 1];
    if (!isAmount(part) || !next || isAmount(next)) return false;
    const found = book.units.get(next.key);
    return unit === undefined ? found !== undefined : found?.some((each) => each === unit) === true;
  });
}
