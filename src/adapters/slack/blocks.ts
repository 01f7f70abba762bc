// Blocks of a message as Slack's own. Text is rich text throughout: nothing in it is ever read as markup.
import type { HeaderBlock, KnownBlock, RichTextBlock, RichTextElement, RichTextSection } from '@slack/types';
import type { Block, Row, Source } from '../../interview/message.ts';
import { limits, taste } from './limits.ts';
import { clean, cut, inLine, plain } from './text.ts';

/** A block of Slack's and the characters in it. */
export interface Piece {
  readonly block: KnownBlock;
  readonly length: number;
  readonly isHeading?: true;
}

type Style = { readonly bold?: true; readonly italic?: true };
type Line = readonly RichTextElement[];

const text = (said: string, style?: Style): RichTextElement => ({ type: 'text', text: said, ...(style && { style }) });
const section = (...elements: Line): RichTextSection => ({ type: 'rich_text_section', elements: [...elements] });

export function blockPieces(block: Block): Piece[] {
  switch (block.kind) {
    case 'heading':
      return headingPieces(block.text);
    case 'text':
      return textPieces(block.text);
    case 'notice':
      return textPieces(`❗ ${block.text}`);
    case 'list':
      return listPieces(
        block.items.map((item) => [text(inLine(item) || '·')]),
        block.ordered === true,
      );
    case 'rows':
      return rowPieces(block.rows);
    case 'sources':
      return listPieces(block.sources.map(sourceLine), true);
  }
}

function headingPieces(said: string): Piece[] {
  const line = inLine(said);
  if (line.length > limits.header) return textPieces(line, { bold: true });
  const block: HeaderBlock = { type: 'header', text: plain(line, limits.header) };
  return [{ block, length: line.length, isHeading: true }];
}

export function textPieces(said: string, style?: Style): Piece[] {
  return cut(clean(said).trim(), taste.block).map((part) => ({
    block: { type: 'rich_text', elements: [section(text(part, style))] },
    length: part.length,
  }));
}

/** "Label: value", each on a line of its own, with the value to be seen first. */
export function rowPieces(rows: readonly Row[]): Piece[] {
  const lines = rows.flatMap(({ label, value }): Line[] =>
    cut(`${inLine(label)}: ${inLine(value)}`, taste.block).map((part, index) => {
      const before = index === 0 ? Math.min(inLine(label).length + 2, part.length) : 0;
      const [head, tail] = [part.slice(0, before), part.slice(before)];
      return [...(head ? [text(head)] : []), ...(tail ? [text(tail, { bold: true })] : [])];
    }),
  );
  return parted(lines).map((some) => ({
    block: {
      type: 'rich_text',
      elements: [section(...some.flatMap((line, index) => (index === 0 ? line : [text('\n'), ...line])))],
    },
    length: lengthOf(some),
  }));
}

function listPieces(items: readonly Line[], ordered: boolean): Piece[] {
  let from = 0;
  return parted(items).map((some) => {
    const offset = from;
    from += some.length;
    const block: RichTextBlock = {
      type: 'rich_text',
      elements: [
        {
          type: 'rich_text_list',
          style: ordered ? 'ordered' : 'bullet',
          ...(ordered && offset > 0 && { offset }),
          elements: some.map((line) => section(...line)),
        },
      ],
    };
    return { block, length: lengthOf(some) };
  });
}

/** The lines above refer to a source by its number, which is its place in the list. */
function sourceLine({ name, title, url, note }: Source): Line {
  const isLink = /^https?:\/\/[^\s<>"|]+$/u.test(url) && url.length <= 1024;
  const rest = [title, note].map(inLine).filter((part) => part !== '');
  const head: RichTextElement = isLink ? { type: 'link', url, text: inLine(name) || url } : text(inLine(name) || '·');
  return [head, ...(rest.length > 0 ? [text(`. ${rest.join('. ')}`.slice(0, taste.block))] : [])];
}

/** Lines in portions that fit into a block each. */
function parted(lines: readonly Line[]): Line[][] {
  const portions: Line[][] = [];
  for (const line of lines.flatMap(broken)) {
    const open = portions.at(-1);
    if (open && lengthOf([...open, line]) <= taste.block) open.push(line);
    else portions.push([line]);
  }
  return portions;
}

/** A line that alone is longer than a block may be. */
function broken(line: Line): Line[] {
  const [only] = line;
  if (line.length !== 1 || only?.type !== 'text' || only.text.length <= taste.block) return [line];
  return cut(only.text, taste.block).map((part) => [{ ...only, text: part }]);
}

const lengthOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, line) => sum + line.reduce((all, element) => all + wordsOf(element).length + 1, 0), 0);

const wordsOf = (element: RichTextElement): string => ('text' in element ? (element.text ?? '') : '');

/** Blocks in messages: as few as fit, parted at headings where that can be. */
export function pages(pieces: readonly Piece[]): KnownBlock[][] {
  const packed: Piece[][] = [];
  for (const part of sections(pieces)) {
    const open = packed.at(-1);
    if (open && fits([...open, ...part])) open.push(...part);
    else if (fits(part)) packed.push([...part]);
    else packed.push(...apart(part));
  }
  return packed.map((page) => page.map(({ block }) => block));
}

/** A heading and what stands under it. */
function sections(pieces: readonly Piece[]): Piece[][] {
  const all: Piece[][] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (!last || (piece.isHeading && last.some(({ isHeading }) => !isHeading))) all.push([piece]);
    else last.push(piece);
  }
  return all;
}

function apart(part: readonly Piece[]): Piece[][] {
  const pages: Piece[][] = [];
  for (const piece of part) {
    const open = pages.at(-1);
    if (open && fits([...open, piece])) open.push(piece);
    else pages.push([piece]);
  }
  return pages;
}

const fits = (pieces: readonly Piece[]): boolean =>
  pieces.length <= taste.blocks && pieces.reduce((sum, { length }) => sum + length, 0) <= taste.message;
