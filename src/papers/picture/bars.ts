// Bars of kroner a year below one another, each with its name above it and its figure in it or beside it.
import { box, type Drawing, ink, lines, margin, rule, size, text, width } from './drawing.ts';

export interface Bar {
  readonly label: string;
  /** The figure in words. */
  readonly said: string;
  readonly value: number;
  /** Where the bar begins: at nought, or where a range does. */
  readonly from?: number;
  /** A figure within it that is marked. */
  readonly mark?: number;
  readonly fill: keyof typeof ink;
}

const across = width - 2 * margin;
/** Bold letters are wider. */
const acrossBold = 0.92 * across;
const thick = 44;

/** The bars, and how far down they reach. */
export function bars(
  all: readonly Bar[],
  top: number,
): { readonly shapes: readonly string[]; readonly bottom: number } {
  const most = Math.max(...all.map(({ value }) => value));
  const at = (value: number): number => margin + (Math.max(0, value) / most) * across;
  const shapes: string[] = [];
  let y = top;
  for (const { label, said, value, from = 0, mark, fill } of all) {
    for (const line of lines(label, across)) {
      y += 34;
      shapes.push(text(line, { x: margin, y }));
    }
    y += 12;
    shapes.push(box({ x: at(from), y, width: Math.max(3, at(value) - at(from)), height: thick, fill: ink[fill] }));
    if (mark !== undefined) shapes.push(rule(at(mark), y - 6, at(mark), y + thick + 6));
    for (const line of lines(said, acrossBold)) {
      y += 34;
      shapes.push(text(line, { x: margin, y: y + thick, bold: true }));
    }
    y += thick + 34;
  }
  return { shapes, bottom: y };
}

/** What every bar says, one after the other. */
export const told = (title: string, all: readonly Bar[]): string =>
  `${title}. ${all.map(({ label, said }) => `${label}: ${said}.`).join(' ')}`;

/** A note in small letters under it all, and the drawing is done. */
export function finished(
  drawing: Omit<Drawing, 'height'> & { readonly bottom: number; readonly note: string },
): Drawing {
  const { bottom, note, shapes, ...rest } = drawing;
  const small = lines(note, across, size.small);
  const noted = small.map((line, index) => text(line, { x: margin, y: bottom + 20 + index * 30, size: size.small }));
  return { ...rest, shapes: [...shapes, ...noted], height: bottom + 20 + small.length * 30 + 12 };
}
