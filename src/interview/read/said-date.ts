// What a message says that can be part of a date: one sign a term, in its order.
import type { Book } from './book.ts';
import type { DateTerm } from './date-terms.ts';
import { fold } from './normalise.ts';
import { numeralKey } from './numeral.ts';
import { outside } from './phrases.ts';

export interface SaidDate {
  /** One sign a term: see `DateTerm`. */
  readonly pattern: string;
  readonly numbers: readonly number[];
  /** Whether words remain that no table knows. */
  readonly unknown: boolean;
}

const token = /(')?(\d+)(?:st|nd|rd|th|ste|te|de)?(?!\p{L}|\d)|\d+|\p{L}+/gu;

/** The signs of a message, in its order. */
export function saidDate(text: string, book: Book): SaidDate {
  const keys: string[] = [];
  const figures = new Map<number, DateTerm>();
  for (const [said, apostrophe, digits] of fold(text).matchAll(token)) {
    const figure = digits ?? (/^\d/.test(said) ? said : undefined);
    if (figure !== undefined) figures.set(keys.length, figureTerm(figure, apostrophe !== undefined));
    keys.push(figure === undefined ? said : numeralKey);
  }
  const matches = book.dates.find(keys);
  const terms = new Map(figures);
  for (const { start, meanings } of matches) if (meanings[0]) terms.set(start, meanings[0]);
  const ordered = withoutIdleIn([...terms].sort(([a], [b]) => a - b).map(([, term]) => term));
  const said = [...matches, ...[...figures.keys()].map((start) => ({ start, end: start + 1, meanings: [] }))];
  const others = outside(keys, said);
  return {
    pattern: ordered.map((term) => term.sign).join(''),
    numbers: ordered.map((term) => term.n),
    unknown: outside(others, [...book.fillers.find(others), ...book.conjunctions.find(others)]).length > 0,
  };
}

/** "In" counts only before a length of time: not in "in February". */
function withoutIdleIn(terms: readonly DateTerm[]): readonly DateTerm[] {
  return terms.filter(
    ({ sign }, index) =>
      sign !== 'I' || index === terms.length - 1 || terms[index + 1]?.sign === 'U' || terms[index + 2]?.sign === 'U',
  );
}

function figureTerm(figure: string, apostrophe: boolean): DateTerm {
  const n = Number(figure);
  if (apostrophe && figure.length === 2) return { sign: 'Y', n: 2000 + n };
  return figure.length === 4 ? { sign: 'Y', n } : { sign: 'N', n };
}
