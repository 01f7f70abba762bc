// The guide put together: cards, their words, and the search, which is loaded when the first question is asked.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type MiniSearch from 'minisearch';
import { cardOn, cards } from '../guide/index.ts';
import { createSearch, type Hit, type Search } from '../guide/search.ts';
import type { Guide } from '../interview/guide.ts';
import { type Locale, locales } from '../interview/snapshot.ts';
import { loadWords } from './words.ts';

interface Phrases {
  /** Words that tell nothing. */
  readonly small: readonly string[];
  /** Endings that a word may have or not. */
  readonly endings: readonly string[];
  /** What people ask that no card answers, so that it is not taken for what one does. */
  readonly elsewhere: readonly string[];
  /** How people ask, card by card. */
  readonly asked: Readonly<Record<string, readonly string[]>>;
}

const require = createRequire(import.meta.url);

export const loadPhrases = (locale: Locale): Phrases =>
  JSON.parse(readFileSync(new URL(`../../locales/${locale}/guide.json`, import.meta.url), 'utf8')) as Phrases;

function load(locale: Locale): Search {
  const { small, endings, elsewhere, asked } = loadPhrases(locale);
  const words = loadWords(locale);
  const documents = [...cards.keys()].map((id) => ({
    id,
    title: words(`card-${id}`),
    text: words(`card-${id}.says`),
    asked: asked[id] ?? [],
  }));
  // Not imported, since it is needed by few and only once they ask.
  return createSearch(require('minisearch') as typeof MiniSearch, { documents, small, endings, elsewhere });
}

/** How much of a question a card must know, in the language it is shown in and in the other one. */
const half = 0.5;
const most = 0.75;

const knows = ([first]: readonly Hit[]): number => first?.share ?? 0;

export function createGuide(): Guide {
  const loaded = new Map<Locale, Search>();
  const search = (locale: Locale): Search => {
    const known = loaded.get(locale) ?? load(locale);
    loaded.set(locale, known);
    return known;
  };
  return {
    // In one's own language; in another one where more of the question is understood there.
    find: (question, locale) => {
      const own = search(locale)(question, half, true);
      const others = locales.filter((each) => each !== locale).map((each) => search(each)(question, most, false));
      const hits = others.reduce((best, each) => (knows(each) > knows(best) ? each : best), own);
      return hits.map(({ id }) => id);
    },
    card: cardOn,
  };
}
