// Figures as people write them: thousands by space, point, comma or apostrophe, decimals by point or comma.
import { type Word, wordsOf } from './normalise.ts';

export interface Numeral {
  readonly amount: number;
  /** The other reading of "1.234", where the mark may be a decimal mark. */
  readonly asDecimal?: number;
  readonly negative: boolean;
  /** "10+" */
  readonly orMore: boolean;
  /** "600,-": the stroke says kroner. */
  readonly kroner: boolean;
}

export type Item = Word | Numeral;

export function isNumeral(item: Item): item is Numeral {
  return 'amount' in item;
}

/** The place of a numeral when items are looked up as words; no phrase contains it. */
export const numeralKey = '#';

export function keysOfItems(items: readonly Item[]): readonly string[] {
  return items.map((item) => (isNumeral(item) ? numeralKey : item.key));
}

const run = /\d{1,3}(?: \d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,']\d+)*/y;
const krone = /[.,:]-{1,2}(?!\d)/y;

/** The words and numerals of a tidied text in their order; nothing when a figure makes no sense, such as "1.2.27". */
export function itemsOf(text: string): readonly Item[] | undefined {
  const items: Item[] = [];
  let from = 0;
  let at = 0;
  while (at < text.length) {
    if (!isDigit(text[at])) {
      at++;
      continue;
    }
    const start = startsWithMark(text, at) ? at - 1 : at;
    run.lastIndex = at;
    const said = run.exec(text)?.[0] ?? '';
    const value = readingOf(start < at ? `0.${said}` : said);
    if (!value) return undefined;
    const between = text.slice(from, start);
    items.push(...wordsOf(between));
    at += said.length;
    krone.lastIndex = at;
    const stroke = krone.exec(text)?.[0] ?? '';
    at += stroke.length;
    items.push({
      ...value,
      negative: isMinus(between, from === 0),
      orMore: text[at] === '+',
      kroner: stroke !== '',
    });
    from = at;
  }
  items.push(...wordsOf(text.slice(from)));
  return items;
}

/** "-500", "kr -500" and "-kr 500", but not "400 -500" nor "Oslo-500". */
function isMinus(between: string, first: boolean): boolean {
  if (first && /^-(?:\p{L}{1,3}\.?|\p{Sc}) ?$/u.test(between)) return true;
  return /(?:^|[^\p{L}\p{N}\s)] ?|\s)-$/u.test(between) && (first || !/^\s*-$/.test(between));
}

function isDigit(mark: string | undefined): boolean {
  return mark !== undefined && mark >= '0' && mark <= '9';
}

/** ".8" is a decimal, but "kr.800" is not. */
function startsWithMark(text: string, at: number): boolean {
  const mark = text[at - 1];
  return (mark === '.' || mark === ',') && (at === 1 || text[at - 2] === ' ');
}

function readingOf(said: string): { readonly amount: number; readonly asDecimal?: number } | undefined {
  const figures = said.replaceAll(' ', '');
  if (figures.includes("'")) {
    return /^\d{1,3}(?:'\d{3})+(?:[.,]\d+)?$/.test(figures) ? decimal(figures.replaceAll("'", '')) : undefined;
  }
  const marks = figures.replace(/\d/g, '');
  if (marks === '') return decimal(figures);
  const last = marks.at(-1) ?? '';
  if (marks.length === 1) return said.includes(' ') ? decimal(figures) : oneMark(figures, last);
  const [whole = '', ...rest] = split(figures, last);
  if (marks.split('').every((mark) => mark === last)) {
    return isGrouped(figures, last) ? decimal(figures.replaceAll(last, '')) : undefined;
  }
  const thousands = last === '.' ? ',' : '.';
  return rest.length === 1 && isGrouped(whole, thousands)
    ? decimal(`${whole.replaceAll(thousands, '')}.${rest[0]}`)
    : undefined;
}

function split(figures: string, mark: string): readonly string[] {
  return figures.split(mark);
}

function oneMark(figures: string, mark: string): { readonly amount: number; readonly asDecimal?: number } {
  const [whole = '', rest = ''] = split(figures, mark);
  const asDecimal = Number(`${whole}.${rest}`);
  if (rest.length !== 3 || whole.length > 3 || whole.startsWith('0')) return { amount: asDecimal };
  return { amount: Number(whole + rest), asDecimal };
}

/** Groups of three, or as in India: 12,34,567. */
function isGrouped(figures: string, mark: string): boolean {
  const [first = '', ...groups] = split(figures, mark);
  if (first === '' || first.length > 3 || first.startsWith('0') || groups.at(-1)?.length !== 3) return false;
  const inner = groups.slice(0, -1);
  return (
    inner.every((group) => group.length === 3) ||
    (mark === ',' && first.length <= 2 && inner.every((group) => group.length === 2))
  );
}

function decimal(figures: string): { readonly amount: number } {
  return { amount: Number(figures.replace(',', '.')) };
}
