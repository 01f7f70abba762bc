// The words a date can be made of, each with one letter, so that a message becomes a short pattern such as "N M Y".
import type { DateWord, Lexicon } from './lexicon.ts';

export interface DateTerm {
  readonly sign: 'M' | 'W' | 'T' | 'S' | 'U' | 'X' | 'L' | 'F' | 'I' | 'A' | 'P' | 'N' | 'Y';
  readonly n: number;
}

/** Length of a unit: the sign U carries its place in this list. */
const dateUnits = ['days', 'weeks', 'months', 'years'] as const;

const words: Readonly<Record<DateWord, DateTerm>> = {
  today: { sign: 'T', n: 0 },
  tomorrow: { sign: 'T', n: 1 },
  dayAfterTomorrow: { sign: 'T', n: 2 },
  yesterday: { sign: 'T', n: -1 },
  now: { sign: 'S', n: 0 },
  next: { sign: 'X', n: 0 },
  last: { sign: 'L', n: 0 },
  lastYear: { sign: 'F', n: 0 },
  in: { sign: 'I', n: 0 },
  ago: { sign: 'A', n: 0 },
  start: { sign: 'P', n: 0 },
  middle: { sign: 'P', n: 1 },
  end: { sign: 'P', n: 2 },
};

export function* dateTerms(lexicon: Lexicon): Generator<{ readonly word: string; readonly term: DateTerm }> {
  for (const [index, names] of lexicon.months.entries()) yield* named(names, { sign: 'M', n: index + 1 });
  for (const [index, names] of lexicon.weekdays.entries()) yield* named(names, { sign: 'W', n: index });
  for (const [index, unit] of dateUnits.entries()) yield* named(lexicon.units[unit], { sign: 'U', n: index });
  for (const word of Object.keys(words) as DateWord[]) yield* named(lexicon.dates[word], words[word]);
  for (const [word, n] of Object.entries(lexicon.ordinals)) yield { word, term: { sign: 'N', n } };
  for (const [word, n] of Object.entries(lexicon.numbers)) yield { word, term: { sign: 'N', n } };
}

function* named(
  names: readonly string[],
  term: DateTerm,
): Generator<{ readonly word: string; readonly term: DateTerm }> {
  for (const word of names) yield { word, term };
}
