// Blocks as Telegram's HTML, in pieces that are never cut. Law: what was typed is text, never markup.
import type { Block, Source } from '../../interview/message.ts';
import { limits } from './limits.ts';

/** A piece of a message that stays whole. */
export interface Piece {
  readonly html: string;
  /** UTF-16 units and entities once Telegram has parsed it. */
  readonly length: number;
  readonly entities: number;
  /** Line feeds between it and what stands before. */
  readonly gap: 1 | 2;
  readonly part: 'heading' | 'body' | 'quote';
}

/** Room for tags around a piece and for what may stand with it. */
const longest = limits.text - 512;

// Controls, halves of characters, and what turns the reading direction of the text around it.
const harmful = /(?!\n)[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Most texts have none of it, and are looked at once only. */
const suspect = /(?!\n)[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069\ufeff]/u;

function clean(text: string): string {
  if (!suspect.test(text)) return text;
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(harmful, '\ufffd');
}

const inLine = (text: string): string => clean(text).replaceAll('\n', ' ').trim();

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text inside HTML. */
const escaped = (text: string): string => clean(text).replace(/[&<>"]/g, (mark) => entities[mark] ?? mark);

type Tag = 'b' | 'i';

/** A text as pieces: one, unless it is longer than a message may be. */
export function textPieces(text: string, tag?: Tag, options: Partial<Pick<Piece, 'gap' | 'part'>> = {}): Piece[] {
  return cut(clean(text).trim(), longest).map((part, index) => ({
    html: tag ? `<${tag}>${escaped(part)}</${tag}>` : escaped(part),
    length: part.length,
    entities: tag ? 1 : 0,
    gap: 2,
    part: 'body',
    ...options,
    ...(index > 0 && { gap: 1 }),
  }));
}

export function blockPieces(block: Block): Piece[] {
  switch (block.kind) {
    case 'heading':
      return textPieces(block.text, 'b', { part: 'heading' });
    case 'text':
      return textPieces(block.text);
    case 'notice':
      return textPieces(`❗ ${block.text}`);
    case 'list':
      return block.items.flatMap((item, index) =>
        textPieces(`${block.ordered ? `${index + 1}.` : '•'} ${item}`, undefined, { gap: index === 0 ? 2 : 1 }),
      );
    case 'rows':
      return block.rows.flatMap(({ label, value }, index) => row(label, value, index === 0 ? 2 : 1));
    case 'sources':
      return block.sources.flatMap((source, index) => sourcePiece(source, index));
  }
}

/** "Label: value" with the value to be seen first. */
export function row(label: string, value: string, gap: 1 | 2 = 2): Piece[] {
  const before = `${inLine(label)}: `;
  const [first, ...rest] = cut(inLine(value), longest - before.length);
  if (before.length > longest / 2 || first === undefined) return textPieces(`${before}${inLine(value)}`);
  const html = `${escaped(before)}<b>${escaped(first)}</b>`;
  const piece: Piece = { html, length: before.length + first.length, entities: 1, gap, part: 'body' };
  return [piece, ...rest.flatMap((more) => textPieces(more, 'b', { gap: 1 }))];
}

/** The lines above refer to a source by its number; it is folded into a quote that opens. */
function sourcePiece({ name, title, url, note }: Source, index: number): Piece[] {
  const mark = `[${index + 1}] `;
  const rest = [title, note].map(inLine).filter((part) => part !== '');
  const text = [`${mark}${inLine(name)}`, ...rest].join('\n');
  const gap = index === 0 ? 2 : 1;
  if (text.length > longest / 2) return textPieces(text, undefined, { gap, part: 'quote' });
  const isLink = /^https?:\/\/[^\s<>"]+$/u.test(url) && url.length <= 1024;
  const head = isLink ? `<a href="${escaped(url)}">${escaped(inLine(name))}</a>` : escaped(inLine(name));
  const html = [`${mark}${head}`, ...rest.map(escaped)].join('\n');
  return [{ html, length: text.length, entities: isLink ? 1 : 0, gap, part: 'quote' }];
}

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** A long text in parts: at a line's end, else at a space, else between two characters. */
function cut(text: string, most: number): string[] {
  if (text.length <= most) return text === '' ? [] : [text];
  const head = text.slice(0, most);
  const at = [head.lastIndexOf('\n'), head.lastIndexOf(' ')].find((place) => place > most / 2) ?? lastWhole(text, most);
  return [text.slice(0, at).trimEnd(), ...cut(text.slice(at).trimStart(), most)];
}

function lastWhole(text: string, most: number): number {
  const last = segmenter.segment(text).containing(most)?.index ?? most;
  // One "character" longer than a message: between two of its code points.
  if (last > 0) return last;
  return /[\ud800-\udbff]/.test(text[most - 1] ?? '') ? most - 1 : most;
}

/** The first characters of a text, to be shown where there is no room for all of them. */
export function shortened(text: string, most: number): string {
  const line = inLine(text);
  return line.length <= most ? line : `${line.slice(0, lastWhole(line, most - 1)).trimEnd()}…`;
}
