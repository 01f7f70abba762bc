// Where in a law something stands, in the reader's language. The rows name it in English, in a small grammar; what goes
// beyond that is a heading of ours, with a message of its own where English is not read. So are the titles of pages.
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

/** Names of circulars and places are the same in every language. */
const names =
  /UDI|GI|Oslo|Rogaland|Viken|Akershus|Buskerud|Østfold|Vestland|Trøndelag|Vestfold|Telemark|Møre og Romsdal|Agder|Troms|Finnmark|Nordland|Innlandet/gu;

export function sectionText(words: Words, section: string): string | undefined {
  if (words.locale === 'en') return section;
  const parts = section.split('; ').flatMap((part) => partText(words, part) ?? []);
  return parts.length === 0 ? undefined : parts.join('; ');
}

/** The title of a page: as it is known in the reader's language, by the laws that it names, else as the page has it. */
export function titleText(words: Words, source: string, title: string): string {
  if (words.locale === 'en') return title;
  const own = `source-${source}`;
  if (words.has(own)) return words(own);
  const told = isGrammatical(words, title) ? inGrammar(words, title) : title;
  return told.slice(0, 1).toLocaleUpperCase(words.locale) + told.slice(1);
}

/** Told by the grammar, or piece by piece where some piece is a heading of ours. */
function partText(words: Words, part: string): string | undefined {
  if (isGrammatical(words, part)) return inGrammar(words, part);
  const pieces = part
    .split(', ')
    .map((piece) => headingText(words, piece) ?? (isGrammatical(words, piece) ? inGrammar(words, piece) : undefined));
  return pieces.every((piece) => piece !== undefined) ? pieces.join(', ') : undefined;
}

/** The message of a heading is named by its words; the numbers in it are handed over. */
function headingText(words: Words, piece: string): string | undefined {
  const numbers = piece.match(number) ?? [];
  const id = headingId(piece);
  const given = Object.fromEntries(numbers.map((one, index) => [`n${index + 1}`, one.replace('.', ',')]));
  return words.has(id) ? words(id, given) : undefined;
}

const number = /\d+(?:\.\d+)?/gu;

export const headingId = (piece: string): string =>
  `heading-${piece
    .toLowerCase()
    .replace(number, 'n')
    .replace(/[^a-z]+/gu, '-')
    .replace(/^-|-$/gu, '')}`;

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

const inGrammar = (words: Words, part: string): string =>
  part.replaceAll(grammar, (_, practised?: string, named?: string, letter?: string, word = '') => {
    if (practised) return words('section-practice', { law: lawWithin(words, practised) });
    if (named) return lawWithin(words, named);
    return letter ? words('section-letter', { letter }) : words('section-word', { word });
  });

/** The name of a law inside a line: Norwegian has it in small letters, but for an office that is all capitals. */
export function lawWithin(words: Words, law: string): string {
  const full = lawName(words, law);
  if (words.locale === 'en' || /^\p{Lu}{2}/u.test(full)) return full;
  return full.slice(0, 1).toLocaleLowerCase(words.locale) + full.slice(1);
}
