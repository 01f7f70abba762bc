// A drawing as SVG: large letters for a telephone, black and two greys, and every meaning in words.

import { clean } from '../document/document.ts';
import type { Material, Paper, Tools } from '../kind.ts';
import { fileName } from '../kind.ts';

export interface Drawing {
  readonly locale: string;
  readonly title: string;
  /** What it shows, for whoever does not see it. */
  readonly alt: string;
  readonly height: number;
  /** SVG, made by the functions below. */
  readonly shapes: readonly string[];
}

export const width = 720;
export const margin = 32;
export const size = { title: 34, text: 26, small: 22 } as const;
export const ink = { black: '#111', dark: '#4a4a4a', light: '#c9c9c9' } as const;

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => clean(text).replace(/[&<>"']/g, (mark) => marks[mark] ?? mark);

interface Placed {
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly bold?: true;
  readonly end?: true;
}

export function text(said: string, { x, y, size: points = size.text, bold, end }: Placed): string {
  const weight = bold ? ' font-weight="700"' : '';
  const anchor = end ? ' text-anchor="end"' : '';
  return `<text x="${x}" y="${y}" font-size="${points}" fill="${ink.black}"${weight}${anchor}>${escaped(said)}</text>`;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
}

export const box = ({ x, y, width: across, height, fill }: Box): string =>
  `<rect x="${round(x)}" y="${y}" width="${round(across)}" height="${height}" fill="${fill}" stroke="${ink.black}" stroke-width="2"/>`;

export const rule = (x1: number, y1: number, x2: number, y2: number, dashed = false): string =>
  `<line x1="${round(x1)}" y1="${y1}" x2="${round(x2)}" y2="${y2}" stroke="${ink.black}" stroke-width="3"${dashed ? ' stroke-dasharray="8 6"' : ''}/>`;

export const dot = (x: number, y: number, filled: boolean): string =>
  `<circle cx="${x}" cy="${y}" r="10" fill="${filled ? ink.black : '#fff'}" stroke="${ink.black}" stroke-width="3"/>`;

const round = (value: number): number => Math.round(value * 10) / 10;

/** Lines no longer than fits, by how wide letters are on average; a word that is longer stands alone. */
export function lines(said: string, across: number, points: number = size.text): string[] {
  const most = Math.max(8, Math.floor(across / (points * 0.56)));
  const made: string[] = [];
  for (const word of clean(said).split(/\s+/)) {
    const last = made.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) made[made.length - 1] = `${last} ${word}`;
    else made.push(word);
  }
  return made;
}

export function svgOf({ locale, title, alt, height, shapes }: Drawing): string {
  const above = lines(title, width - 2 * margin, size.title);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title" aria-describedby="about" xml:lang="${escaped(locale)}" lang="${escaped(locale)}" font-family="'Noto Sans', system-ui, sans-serif">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="about">${escaped(alt)}</desc>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...above.map((line, index) => text(line, { x: margin, y: 56 + index * 44, size: size.title, bold: true })),
    ...shapes,
    '</svg>',
    '',
  ].join('\n');
}

/** Where the title ends and the rest begins. */
export const below = (title: string): number => 56 + lines(title, width - 2 * margin, size.title).length * 44;

/** Twice as many points as it is drawn in: sharp on a telephone. */
export async function asPicture(of: Material, id: string, drawing: Drawing, { raster }: Tools): Promise<Paper> {
  const content = await raster(svgOf(drawing), width * 2);
  return { id, fileName: fileName(of, id, 'png'), mediaType: 'image/png', content, alt: drawing.alt };
}

export function asDrawing(of: Material, id: string, drawing: Drawing): Paper {
  const content = svgOf(drawing);
  const name = id.replace(/-drawing$/, '');
  return { id, fileName: fileName(of, name, 'svg'), mediaType: 'image/svg+xml', content, alt: drawing.alt };
}
