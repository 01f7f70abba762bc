// Where in a law something stands, in the reader's language. The rows name it in English, in a small grammar; what goes
// beyond that is a heading of ours, which stands only where English is read.
import type { Words } from './words.ts';

const law = '((?:[A-Z][a-z]+ )+(?:Act|Regulations))';
const ordinals = 'first|second|third|fourth|fifth|sixth|seventh|eighth|eleventh|twelfth|last';
const grammar = new RegExp(
  [
    `practice under (?:the )?${law}`,
    law,
    String.raw`\(([a-z])\)`,
    String.raw`\b(${ordinals}|paragraphs?|chapter|article|and|to|former)\b`,
  ].join('|'),
  'gu',
);

/** Names of circulars are the same in every language. */
const names = /UDI|GI/gu;

export function sectionText(words: Words, section: string): string | undefined {
  if (words.locale === 'en') return section;
  const parts = section.split('; ').filter((part) => isGrammatical(words, part));
  return parts.length === 0 ? undefined : parts.map((part) => told(words, part)).join('; ');
}

/** A law's name in the reader's language. */
export const lawName = (words: Words, law: string): string => words(lawId(law));

/** The message that names a law. */
export const lawId = (law: string): string => `law-${law.toLowerCase().replaceAll(' ', '-')}`;

/** Made of nothing but the grammar and laws that have a name, with numbers and signs between. */
function isGrammatical(words: Words, part: string): boolean {
  const named = [...part.matchAll(grammar)].flatMap(([, practised, one]) => practised ?? one ?? []);
  const rest = part.replaceAll(grammar, '').replaceAll(names, '');
  return !/\p{L}{2}/u.test(rest) && named.every((one) => words.has(lawId(one)));
}

const told = (words: Words, part: string): string =>
  part.replaceAll(grammar, (_, practised?: string, named?: string, letter?: string, word = '') => {
    if (practised) return words('section-practice', { law: lawWithin(words, practised) });
    if (named) return lawWithin(words, named);
    return letter ? words('section-letter', { letter }) : words('section-word', { word });
  });

/** The name of a law inside a line, in small letters. */
function lawWithin(words: Words, law: string): string {
  const full = lawName(words, law);
  return full.slice(0, 1).toLocaleLowerCase(words.locale) + full.slice(1);
}
