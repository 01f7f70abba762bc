// Several facts in one message: "I'm from India, 620k in Oslo, bachelor in CS". Only what stands out is taken, and all
// of it is asked back, so a fact that is missed costs a question and one that is misread costs a "no".
import type { Fact, FactValue } from '../../rules/facts/fact.ts';
import type { Told } from '../snapshot.ts';
import { countriesIn, ownCountriesIn } from './countries.ts';
import { type ReadingContext, read } from './index.ts';
import type { Lexicon } from './lexicon.ts';
import { type Message, messageOf } from './message.ts';
import { keyOf, tidy } from './normalise.ts';
import { Phrases } from './phrases.ts';
import { isWithin, standsOut, tellsOfPeople } from './stands-out.ts';
import { ofAnother } from './whose.ts';

/** What is asked about, by the name of its question. */
export interface Asked {
  readonly id: string;
  readonly reads: Fact;
}

/** With the name that the words about it stand under: its own, or that of what it reads, however it is asked. */
interface Open extends Asked {
  readonly subject: string;
}

const longest = 500;
const mostParts = 12;

/** Every fact that stands out, in the order of the message, each question once. */
export function readSeveral(asked: readonly Asked[], text: string, context: ReadingContext): readonly Told[] {
  if (text.length > longest) return [];
  const open = asked.flatMap((each): Open[] => {
    const isKnown = (name: string) => context.lexicons.some(({ subjects }) => subjects[name] !== undefined);
    const subject = [each.id, each.reads.id].find(isKnown);
    return subject === undefined ? [] : [{ id: each.id, reads: each.reads, subject }];
  });
  const told = new Map<string, FactValue>();
  const own = new Set(ownCountriesIn(messageOf(text, context.lexicons, context.locale)));
  const isTheirs = (value: FactValue): boolean => Array.isArray(value) && !value.every((code) => own.has(code));
  for (const part of partsOf(text, context)) {
    for (const { question, value } of factsIn(open, part, context)) {
      if (isTheirs(value) && isOwn(open, question)) continue;
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

interface Part {
  readonly text: string;
  readonly message: Message;
  /** Told of somebody else. */
  readonly another: boolean;
}

/** Where a sentence or a part of one ends. The point of "5. januar" ends nothing. */
const stops = /,(?!\d)|[;\n]|(?<!\d)[.](?=\s|$)|(?<=\d)[.](?=\s+[^\p{Ll}\s]|\s*$)|[!?](?=\s|$)/u;

/** The message parted at its stops, and at words like "and" and "with". */
function partsOf(text: string, context: ReadingContext): readonly Part[] {
  const joiners = new Set(context.lexicons.flatMap((lexicon) => lexicon.joiners.map(keyOf)));
  return tidy(text)
    .split(stops)
    .flatMap((part) => {
      const said: string[][] = [[]];
      for (const word of part.split(' ')) {
        if (joiners.has(keyOf(word))) said.push([]);
        else said.at(-1)?.push(word);
      }
      let another = false;
      return said.map((words) => {
        const message = messageOf(words.join(' '), context.lexicons, context.locale);
        another = ofAnother(message, another);
        return { text: message.text, message, another };
      });
    })
    .filter((part) => part.text !== '')
    .slice(0, mostParts);
}

function factsIn(open: readonly Open[], part: Part, context: ReadingContext): readonly Told[] {
  const { message } = part;
  const named = open.filter(({ subject }) => isNamed(subject, message));
  const others = open.filter((each) => !named.includes(each) && isUnmistakable(each.subject, message));
  const found: Told[] = [];
  for (const each of [...named, ...others]) {
    if (found.some(({ question }) => kindOf(open, question) === each.reads.kind && each.reads.kind !== 'option'))
      continue;
    const value = valueIn(each, part, context);
    if (value === undefined || isWithin(each, open, message)) continue;
    // One word names one thing: what is named comes first, then what stands first among the questions.
    const isTaken = found.some(({ question, value: other }) => other === value && kindOf(open, question) === 'option');
    if (!isTaken) found.push({ question: each.id, value });
  }
  // Where pay or a school is told of, a country says where that is; so does a city where pay is.
  const isBeside = found.some(({ question }) => kindOf(open, question) !== 'countries');
  const isPay = found.some(({ question }) => kindOf(open, question) === 'money');
  // "A master from NTNU" says where somebody studied, not who offers a job.
  const isSchool = found.some(({ question }) => question === 'education');
  const saysWhere = (question: string): boolean =>
    (isBeside && kindOf(open, question) === 'countries') ||
    (isPay && question === 'city') ||
    (isSchool && question === 'employerKind');
  return found.filter(({ question }) => !saysWhere(question) || isNamed(subjectIn(open, question), message));
}

function isOwn(open: readonly Open[], id: string): boolean {
  const reads = open.find((each) => each.id === id)?.reads;
  return reads?.kind === 'countries' && reads.own === true;
}

const subjectIn = (open: readonly Open[], id: string): string => open.find((each) => each.id === id)?.subject ?? id;
const kindOf = (open: readonly Open[], id: string) => open.find((each) => each.id === id)?.reads.kind;

/** Whether the message says what it is about: "experience", "starting". */
function isNamed(subject: string, { book, keys }: Message): boolean {
  return book.lexicons.some((lexicon) => {
    const phrases = subjectsOf(lexicon).get(subject);
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
const isUnmistakable = (subject: string, { book }: Message): boolean =>
  book.lexicons.every(({ subjects }) => (subjects[subject] ?? []).length === 0);

function valueIn(
  { subject, reads }: Open,
  { text, message, another }: Part,
  context: ReadingContext,
): FactValue | undefined {
  if (!standsOut(reads, message, isNamed(subject, message))) return undefined;
  // "My friend got 700k": only what is said of people in so many words is told of them.
  if (another && reads.kind !== 'countries' && !tellsOfPeople(reads, message)) return undefined;
  if (reads.kind === 'countries')
    return message.book.negations.find(message.keys).length > 0 ? undefined : countriesIn(message);
  const heard = (said: string): FactValue | undefined => {
    const understood = read(reads, said, context);
    return understood.understanding === 'value' || understood.understanding === 'confirm'
      ? understood.value
      : undefined;
  };
  // "First day at work 18 January": what it is about is no part of the day.
  return heard(text) ?? (reads.kind === 'option' ? undefined : heard(withoutSubject(subject, message)));
}

function withoutSubject(subject: string, { book, words, keys }: Message): string {
  const matches = book.lexicons.flatMap((lexicon) => subjectsOf(lexicon).get(subject)?.find(keys) ?? []);
  return words
    .filter((_, at) => !matches.some(({ start, end }) => start <= at && at < end))
    .map(({ key }) => key)
    .join(' ');
}
