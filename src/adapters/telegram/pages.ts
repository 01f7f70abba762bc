// Pieces put together to messages: as few as fit, parted at headings where that can be.
import { limits } from './limits.ts';
import type { Piece } from './markup.ts';

/** HTML of one message each. Law: no text is longer, and none has more entities, than Telegram takes. */
export function pages(pieces: readonly Piece[]): string[] {
  const packed: Piece[][] = [];
  for (const section of sections(pieces)) {
    const open = packed.at(-1);
    if (open && fits([...open, ...section])) open.push(...section);
    else if (fits(section)) packed.push([...section]);
    else packed.push(...broken(section));
  }
  return packed.map(joined);
}

/** A heading and what stands under it. */
function sections(pieces: readonly Piece[]): Piece[][] {
  const all: Piece[][] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (last === undefined || (piece.part === 'heading' && last.some(({ part }) => part !== 'heading')))
      all.push([piece]);
    else last.push(piece);
  }
  return all;
}

function broken(section: readonly Piece[]): Piece[][] {
  const parts: Piece[][] = [];
  for (const piece of section) {
    const open = parts.at(-1);
    if (open && fits([...open, piece])) open.push(piece);
    else parts.push([piece]);
  }
  return parts;
}

function fits(pieces: readonly Piece[]): boolean {
  const length = pieces.reduce((sum, piece) => sum + piece.length + piece.gap, 0);
  // Every run of quoted pieces is an entity of its own; counting each piece is on the safe side.
  const entities = pieces.reduce((sum, piece) => sum + piece.entities + (startsQuote(pieces, piece) ? 1 : 0), 0);
  return length <= limits.text && entities <= limits.entities;
}

const startsQuote = (pieces: readonly Piece[], piece: Piece): boolean =>
  piece.part === 'quote' && pieces[pieces.indexOf(piece) - 1]?.part !== 'quote';

function joined(pieces: readonly Piece[]): string {
  let html = '';
  let quoting = false;
  for (const [index, piece] of pieces.entries()) {
    const quoted = piece.part === 'quote';
    if (quoting && !quoted) html += '</blockquote>';
    if (index > 0) html += '\n'.repeat(piece.gap);
    if (quoted && !quoting) html += '<blockquote expandable>';
    html += piece.html;
    quoting = quoted;
  }
  return quoting ? `${html}</blockquote>` : html;
}
