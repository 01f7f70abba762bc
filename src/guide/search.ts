// Finding the card that answers a question: words folded to plain letters and cut to their stems, small words left out.
// Half of what is left must be known to a card; or a word that few cards have.
import type MiniSearch from 'minisearch';

export interface Document {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** How people ask for it. */
  readonly asked: readonly string[];
}

export interface SearchWords {
  readonly documents: readonly Document[];
  /** Words that tell nothing. */
  readonly small: readonly string[];
  /** Endings that are cut off, the longest that fits. */
  readonly endings: readonly string[];
  /** What is asked beside the matter: where it fits best, nothing is found. */
  readonly elsewhere: readonly string[];
}

/** Stands in the index like a card, for what no card answers. */
const nowhere = '';

/** Without marks and case; who has no å, æ or ø writes aa, ae, oe, or a, ae, o. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ø|oe/gu, 'o')
    .replace(/æ/gu, 'ae')
    .replace(/aa/gu, 'a')
    .replace(/['’]/gu, '');

const tokens = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** A question as it is said, whatever its marks. */
const spoken = (text: string): string => tokens(text).join(' ');

export interface Hit {
  readonly id: string;
  readonly score: number;
  /** How much of the question the card knows. */
  readonly share: number;
}

/** More than a question needs. */
const longest = 300;
/** What is left of a word keeps at least so many letters. */
const shortestStem = 3;
/** A word that at most so many cards are asked for by says enough alone, in a question not too long. */
const few = 3;
const leastShare = 0.2;

/** `share`: how much of what is asked a card must know; a word of few cards does as well, if `alone`. */
export type Search = (question: string, share: number, alone: boolean) => readonly Hit[];

export function createSearch(Index: typeof MiniSearch, { documents, small, endings, elsewhere }: SearchWords): Search {
  const ignored = new Set(small.flatMap(tokens));
  const longestFirst = endings.map(fold).sort((a, b) => b.length - a.length);
  const stem = (word: string): string => {
    const ending = longestFirst.find((each) => word.endsWith(each) && word.length - each.length >= shortestStem);
    return ending === undefined ? word : word.slice(0, -ending.length);
  };
  const telling = (text: string): string[] => tokens(text).flatMap((token) => (ignored.has(token) ? [] : stem(token)));
  const all = [...documents, { id: nowhere, title: '', text: '', asked: elsewhere }];
  const verbatim = new Map(all.flatMap(({ id, asked }) => asked.map((phrase) => [spoken(phrase), id] as const)));
  const index = new Index<Document>({
    fields: ['title', 'asked', 'text'],
    extractField: (document, field) => {
      const value = document[field as keyof Document];
      return typeof value === 'string' ? value : value.join(' ');
    },
    tokenize: telling,
    processTerm: (term) => term,
    searchOptions: {
      // The question comes as stems already.
      tokenize: (stems) => stems.split(' '),
      boost: { title: 1.5, asked: 4 },
      prefix: (term) => term.length > 4,
      fuzzy: (term) => (term.length > 6 ? 0.2 : false),
      weights: { prefix: 0.5, fuzzy: 0.3 },
    },
  });
  index.addAll(all);
  const cardsBy = new Map<string, number>();
  for (const { title, asked } of documents) {
    for (const term of new Set(telling(`${title} ${asked.join(' ')}`))) cardsBy.set(term, (cardsBy.get(term) ?? 0) + 1);
  }
  const isRare = (term: string): boolean => (cardsBy.get(term) ?? Number.POSITIVE_INFINITY) <= few;

  return (question, share, alone) => {
    const said = spoken(question.slice(0, longest));
    // "So how long …", "og hvor lenge …"
    const whole = verbatim.get(said) ?? verbatim.get(said.replace(/^\S+ /u, ''));
    const terms = [...new Set(telling(question.slice(0, longest)))];
    // What is asked word for word is found, even of words that tell nothing apart: "how long does it take?"
    const first: Hit[] = whole === undefined ? [] : [{ id: whole, score: Number.POSITIVE_INFINITY, share: 1 }];
    if (terms.length === 0) return first;
    const found = index
      .search(terms.join(' '))
      .filter(({ queryTerms, terms: found, match }) => {
        const part = queryTerms.length / terms.length;
        const names = found.filter((term) => match[term]?.some((field) => field !== 'text'));
        if (names.length === 0) return false;
        return (
          part >= share || (alone && part >= leastShare && names.some((term) => terms.includes(term) && isRare(term)))
        );
      })
      .map(({ id, score, queryTerms }) => {
        const part = queryTerms.length / terms.length;
        return { id: String(id), score: score * part, share: part };
      })
      .sort((a, b) => b.score - a.score);
    const hits = [...first, ...found.filter(({ id }) => id !== whole)];
    return hits[0]?.id === nowhere ? [] : hits.filter(({ id }) => id !== nowhere);
  };
}
