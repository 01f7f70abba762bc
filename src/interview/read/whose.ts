// Whose a country is that somebody names: their own, that of somebody in their family or at work, or where something is.
// Whoever is married to a German is no German, and whoever lives in Germany need not be one.
import { isCountry } from './country-names.ts';
import type { Message } from './message.ts';
import { type Word, wordsOf } from './normalise.ts';
import { keysOf, type Match, type Phrases } from './phrases.ts';

/** What a word says of the countries around it. */
export type Mark = 'self' | 'held' | 'origins' | 'people' | 'bonds' | 'organisations' | 'places' | 'turns';

/** Of whom or of what is being told. */
type About = 'self' | 'people' | 'organisations' | 'places';

export interface Claimed {
  /** In the order of the message; a country that is named for oneself and for another is one's own. */
  readonly own: readonly string[];
  /** Whether another country was named than one's own. */
  readonly others: boolean;
  /** Whether people, work or places are told of as well. */
  readonly more: boolean;
}

const stops = /[,;:.!?()]+(?=\s|$)|[()/+]| - /;

/** The countries that a message claims for the person who writes it. */
export function claimed(message: Message, table: Phrases<string>): Claimed {
  const own: string[] = [];
  let [others, more] = [false, false];
  let about: About = 'self';
  for (const part of message.text.split(stops)) {
    const words = wordsOf(part);
    const keys = keysOf(words);
    const matches = table.find(keys).filter(({ start, end }) => end > start + 1 || isName(words[start], words.length));
    const marks = message.book.whose.find(keys);
    // What stops with the sentence: where something is, and which firm is told of.
    if (about !== 'people') about = 'self';
    for (let at = 0; at < keys.length; ) {
      const match = matches.find(({ start }) => start === at);
      const mark = isCode(words[at]) ? undefined : marks.find(({ start }) => start === at);
      if (match) {
        if (about === 'self' && !namesAnother(match, marks, message, keys)) own.push(...match.meanings);
        else others = true;
      } else if (mark) {
        about = turned(about, mark.meanings[0]);
        more ||= about !== 'self';
      }
      at = match?.end ?? mark?.end ?? at + 1;
    }
  }
  return { own: [...new Set(own)], others, more };
}

/** "In" is a word, "IN" is India. */
const isCode = (word: Word | undefined): boolean =>
  word?.shouted === true && word.key.length === 2 && isCountry(word.key.toUpperCase());

const isName = (word: Word | undefined, among: number): boolean =>
  word !== undefined && (word.key.length > 2 || word.shouted || among === 1);

function turned(about: About, mark: Mark | undefined): About {
  switch (mark) {
    case 'self':
      return 'self';
    case 'people':
    case 'bonds':
      return 'people';
    case 'organisations':
    case 'places':
      return about === 'people' ? about : mark;
    case 'held':
    case 'turns':
      return about === 'people' ? about : 'self';
    case 'origins':
      return about === 'places' ? 'self' : about;
    default:
      return about;
  }
}

/** "German wife", "a Swedish software company": the country says more about what comes after it. */
function namesAnother(
  { end }: Match<string>,
  marks: readonly Match<Mark>[],
  { book }: Message,
  keys: readonly string[],
): boolean {
  const next = marks.find(({ start }) => start === end || start === end + 1);
  if (!next) return false;
  const between = keys[end] ?? '';
  const isApart = next.start > end && (book.conjunctions.has(between) || book.fillers.has(between));
  const [mark] = next.meanings;
  return !isApart && (mark === 'people' || mark === 'organisations');
}

/** Whether what is told is told of somebody else; `before`, whether what stands before it was. */
export function ofAnother({ keys, book }: Message, before: boolean): boolean {
  const marks = book.whose.find(keys);
  return (
    marks.reduce<About>((about, { meanings }) => turned(about, meanings[0]), before ? 'people' : 'self') === 'people'
  );
}
