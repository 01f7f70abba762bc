// One way of writing for everything typed: width, digits, quotes, case, accents, and the Norwegian letters.

export interface Word {
  readonly key: string;
  /** Written in capitals: only so does a two-letter word count as an abbreviation or a code. */
  readonly shouted: boolean;
}

const ascii = /^[\x20-\x7e]*$/;
const zeros = [
  0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040,
  0x17e0, 0x1810,
];

function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const value = code - (zeros.findLast((zero) => zero <= code) ?? code);
  return value < 10 ? String(value) : digit;
}

/** The text as typed, with one kind of space, digit, dash and quote, and nothing invisible. */
export function tidy(text: string): string {
  if (ascii.test(text)) return text.trim().replace(/ {2,}/g, ' ');
  return text
    .trim()
    .replace(/[\r\n]+/g, '; ')
    .replace(/(\d*) ?([¼½¾])/g, (_, whole: string, part: string) => `${whole || '0'}${fractions[part] ?? ''}`)
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Cs}\p{Co}\p{Variation_Selector}]/gu, '')
    .replace(/[^\x20-\x7e]/gu, (mark) => {
      if (/\p{Nd}/u.test(mark)) return asciiDigit(mark);
      return /[\s\p{Cc}]/u.test(mark) ? ' ' : (marks[mark] ?? mark);
    })
    .replace(/ {2,}/g, ' ')
    .trim();
}

const fractions: Readonly<Record<string, string>> = { '¼': '.25', '½': '.5', '¾': '.75' };

const marks: Readonly<Record<string, string>> = {
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '′': "'",
  '´': "'",
  '`': "'",
  '⁄': '/',
  '٫': '.',
  '٬': ',',
  '٪': '%',
  '؟': '?',
  '،': ',',
  '؛': ';',
  '、': ',',
};

const letters: Readonly<Record<string, string>> = { ø: 'o', æ: 'ae', ß: 'ss', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

/** Lower case without accents. Both "å" and "aa", and both "ø" and "oe", become one letter, as people write either. */
export function fold(text: string): string {
  let plain = text.toLowerCase();
  if (!ascii.test(plain)) {
    plain = plain
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[øæßłđðþı]/g, (letter) => letters[letter] ?? letter);
  }
  return plain.replaceAll('aa', 'a').replaceAll('oe', 'o');
}

const wordOrMark = /[\p{L}\p{M}\p{N}]+|[%€$£¥₹+/&]|\p{Extended_Pictographic}/gu;

/** The words of a tidied text. A stroke is "per", a word with an apostrophe is one word. */
export function wordsOf(text: string): readonly Word[] {
  const joined = text.includes("'") ? text.replace(/(?<=\p{L})'(?=\p{L})/gu, '') : text;
  const found = joined.match(wordOrMark) ?? [];
  return found.map((word) => ({
    key: word === '/' ? 'per' : fold(word),
    shouted: word === word.toUpperCase() && word !== word.toLowerCase(),
  }));
}

const plainPhrase = /^[a-z]+(?: [a-z]+)*$/;

/** The words a phrase is looked up by. */
export function keyOf(text: string): string {
  if (plainPhrase.test(text)) return fold(text);
  return wordsOf(tidy(text))
    .map((word) => word.key)
    .join(' ');
}
