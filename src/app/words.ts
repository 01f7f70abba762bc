// Loads the words: every Fluent file and the synonyms of a locale, read once.
import { readdirSync, readFileSync } from 'node:fs';
import { negotiateLanguages } from '@fluent/langneg';
import type { Lexicon } from '../interview/read/index.ts';
import { type Locale, locales } from '../interview/snapshot.ts';
import { createWords, type Words } from '../interview/words.ts';

const folder = new URL('../../locales/', import.meta.url);
const loaded = new Map<Locale, Words>();

export function loadWords(locale: Locale): Words {
  let words = loaded.get(locale);
  if (!words) {
    const home = new URL(`${locale}/`, folder);
    const files = readdirSync(home).filter((file) => file.endsWith('.ftl'));
    words = createWords(
      locale,
      files.map((file) => readFileSync(new URL(file, home), 'utf8')),
    );
    loaded.set(locale, words);
  }
  return words;
}

export function loadLexicon(locale: Locale): Lexicon {
  return JSON.parse(readFileSync(new URL(`${locale}/synonyms.json`, folder), 'utf8')) as Lexicon;
}

export const loadLexicons = (): Record<Locale, Lexicon> => ({ en: loadLexicon('en'), nb: loadLexicon('nb') });

export const isLocale = (text: string): text is Locale => (locales as readonly string[]).includes(text);

/** The locale that the environment asks for; nothing where it names none of ours. */
export function localeOf(environment: Readonly<Record<string, string | undefined>>): Locale | undefined {
  const wished = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  const tag = wished.replace(/[.@].*$/, '').replaceAll('_', '-');
  if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$/.test(tag)) return undefined;
  // Language negotiation does not know that "no" and "nn" are served by Bokmål.
  const served = tag.replace(/^(no|nn)\b/i, 'nb');
  const [found] = negotiateLanguages([served], [...locales], { strategy: 'lookup', defaultLocale: 'und' });
  return found !== undefined && isLocale(found) ? found : undefined;
}
