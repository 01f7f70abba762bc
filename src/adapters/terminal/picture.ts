// The moving part of the screen as text. One ">" stands before what Enter sends; no line is wider than the screen,
// and the whole is kept lower than it, for what has scrolled away cannot be drawn again.
import type { Choosing, Entry } from './choosing.ts';
import { shownInLine } from './clean.ts';
import { columns, graphemes } from './columns.ts';
import { groupLines } from './render.ts';
import { fill, wrap } from './wrap.ts';

export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly color: boolean;
  /** Where in the typed line the next character goes. */
  readonly cursor: number;
}

type Lines = readonly string[];

/** More than this are looked through by typing, not by reading. */
const mostOptions = 10;

const here = '> ';
const elsewhere = '  ';

export function picture(state: Choosing, frame: Frame): string {
  const line = typedLine(state, frame);
  const controls = controlLines(state, frame);
  const room = frame.height - controls.length - 5;
  const options = optionLines(state, frame, room);
  return [options, controls, [line]]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** What remains of the picture when the answer is given. */
export function answered(answer: string, width: number): string {
  return wrap(shownInLine(answer), width, here).join('\n');
}

function optionLines(state: Choosing, frame: Frame, room: number): Lines {
  const digits = String(state.options.length).length;
  const drawn = state.options.map((entry, index) => [
    ...groupLines(entry.option, state.options[index - 1]?.option, frame),
    ...entryLines(entry, index === state.mark, digits, frame),
  ]);
  const { from, to } = seen(
    drawn.map((lines) => lines.length),
    state.mark,
    room,
  );
  const above = from > 0 ? [`${elsewhere}↑ ${from}`] : [];
  const below = to < drawn.length ? [`${elsewhere}↓ ${drawn.length - to}`] : [];
  return [...above, ...drawn.slice(from, to).flat(), ...below];
}

/** As many as fit, the marked one among them. */
function seen(heights: readonly number[], mark: number, room: number): { readonly from: number; readonly to: number } {
  for (let size = Math.min(mostOptions, heights.length); ; size -= 1) {
    const wanted = mark < heights.length ? mark - Math.floor(size / 2) : 0;
    const from = Math.min(Math.max(wanted, 0), heights.length - size);
    const height = heights.slice(from, from + size).reduce((sum, lines) => sum + lines, 0);
    if (height <= room || size <= 1) return { from, to: from + size };
  }
}

function entryLines({ option, label, number }: Entry, isMarked: boolean, digits: number, frame: Frame): Lines {
  const numeral = number === undefined ? '' : `${number}) `.padStart(digits + 2);
  const text = `${shownInLine(label)}${option.chosen ? ' ✓' : ''}`;
  const lines = wrap(text, frame.width, `${isMarked ? here : elsewhere}${numeral}`);
  return isMarked && frame.color ? lines.map(bold) : lines;
}

/** Under a list each has its own line, to be reached like the options; else, or in a low window, one after the other. */
function controlLines(state: Choosing, frame: Frame): Lines {
  const labels = state.controls.map(({ label }) => `[${shownInLine(label)}]`);
  const isMarked = (index: number) => state.options.length + index === state.mark;
  const listed = labels.map((label, index) => wrap(label, frame.width, isMarked(index) ? here : elsewhere));
  const tooWide = labels.some((label) => columns(elsewhere + here + label) > frame.width);
  if ((hasList(state) || tooWide) && listed.flat().length <= frame.height / 4) {
    return listed.flatMap((lines, index) => (isMarked(index) && frame.color ? lines.map(bold) : lines));
  }
  const units = labels.map((label, index) => (isMarked(index) ? `${here}${label}` : label));
  return units.length === 0 ? [] : fill(units, frame.width, elsewhere, elsewhere);
}

function hasList({ message: { prompt }, options }: Choosing): boolean {
  return options.length > 0 || prompt?.kind === 'countries';
}

/** One line, however much is typed: the part around the cursor. */
function typedLine(state: Choosing, { width, cursor }: Frame): string {
  const before = shownInLine(state.text.slice(0, cursor));
  const [under = ' ', ...after] = graphemes(shownInLine(state.text.slice(cursor)));
  const isMarked = state.mark >= state.options.length + state.controls.length;
  const room = width - columns(here) - columns(under);
  const left = cut([...graphemes(before)].reverse(), room - Math.min(after.length, 1))
    .reverse()
    .join('');
  const right = cut(after, room - columns(left)).join('');
  return `${isMarked ? here : elsewhere}${left}${inverse(under)}${right}`;
}

/** From the cursor outwards: an ellipsis says that there is more. */
function cut(characters: readonly string[], room: number): string[] {
  const kept: string[] = [];
  let used = 0;
  for (const [index, character] of characters.entries()) {
    const size = columns(character);
    if (used + size + (index < characters.length - 1 ? 1 : 0) > room) return [...kept, '…'];
    kept.push(character);
    used += size;
  }
  return kept;
}

function bold(line: string): string {
  return `\u001b[1m${line}\u001b[22m`;
}

// The cursor: a place, not a colour, so it is shown without colours too.
function inverse(character: string): string {
  return `\u001b[7m${character}\u001b[27m`;
}
