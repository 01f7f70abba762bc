// Text in lines of a given width. No line is wider, whatever the words are; a word is broken only when it must be.
import { columns, graphemes } from './columns.ts';

/** Below this nothing can be laid out: a margin, a number and two wide characters. */
const narrowest = 12;

interface Piece {
  readonly text: string;
  /** The rest of a word that was broken: it starts a line, for a space before it would be wrong. */
  readonly rest: boolean;
}

/** Lines of a text; `first` is set before the first of them, `margin` before the others. */
export function wrap(text: string, width: number, first = '', margin = ' '.repeat(columns(first))): readonly string[] {
  return text.split('\n').flatMap((line, index) => {
    const words = line.split(/ +/).filter((word) => word !== '');
    return fill(words, width, index === 0 ? first : margin, margin);
  });
}

/** The same for units that are kept together as long as they fit: a unit may hold spaces. */
export function fill(units: readonly string[], width: number, first = '', margin = ''): readonly string[] {
  const limit = Math.max(width, narrowest);
  const room = limit - Math.max(columns(first), columns(margin));
  const lines: string[] = [];
  let line = first;
  let used = columns(first);
  let empty = true;
  for (const piece of units.flatMap((unit) => pieces(unit, room))) {
    const size = columns(piece.text);
    if (!empty && (piece.rest || used + 1 + size > limit)) {
      lines.push(line);
      line = margin;
      used = columns(margin);
      empty = true;
    }
    line += empty ? piece.text : ` ${piece.text}`;
    used += size + (empty ? 0 : 1);
    empty = false;
  }
  return [...lines, empty ? line.trimEnd() : line];
}

function pieces(unit: string, room: number): readonly Piece[] {
  if (columns(unit) <= room) return [{ text: unit, rest: false }];
  if (unit.includes(' ')) return unit.split(/ +/).flatMap((word) => pieces(word, room));
  return broken(unit, room).map((text, index) => ({ text, rest: index > 0 }));
}

function broken(word: string, room: number): readonly string[] {
  const parts: string[] = [];
  let part = '';
  let used = 0;
  for (const grapheme of graphemes(word)) {
    const size = columns(grapheme);
    if (part !== '' && used + size > room) {
      parts.push(part);
      part = '';
      used = 0;
    }
    part += grapheme;
    used += size;
  }
  return [...parts, part];
}
