// `veiviser law due`: the figures whose day of review has passed, and those whose day is still to come.
import { formatDate, listOf } from '../../interview/format.ts';
import type { Block } from '../../interview/message.ts';
import type { Words } from '../../interview/words.ts';
import { daysBetween } from '../../rules/dates.ts';
import type { Area } from '../../rules/engine/area.ts';
import { type Citation, citation } from '../../rules/law/citation.ts';
import { type Entry, type Named, readersOf, registerOf } from '../../rules/register.ts';
import { entryName, valuesText } from './law-words.ts';

export interface DueFigure {
  readonly kind: 'amount' | 'figure';
  readonly id: string;
  readonly areas: readonly string[];
  /** The last day on which it may decide. */
  readonly reviewBy: string;
  /** How long that is past; negative while it is still to come. */
  readonly daysOver: number;
  /** What is known of it until then. */
  readonly values?: Readonly<Record<string, number>>;
  readonly unit?: string;
  readonly period?: string;
  /** What is held against it. */
  readonly readBy: readonly Named[];
  readonly basis: readonly Citation[];
}

export interface LawDue {
  readonly on: string;
  readonly due: readonly DueFigure[];
  readonly next: readonly DueFigure[];
}

export function lawDue(areas: readonly Area[], on: string): LawDue {
  const register = registerOf(areas);
  const figures = register.flatMap((entry) => figureDue(register, entry, on));
  figures.sort((a, b) => (a.reviewBy < b.reviewBy ? -1 : a.reviewBy > b.reviewBy ? 1 : 0));
  return {
    on,
    due: figures.filter(({ reviewBy }) => reviewBy < on),
    next: figures.filter(({ reviewBy }) => reviewBy >= on),
  };
}

/** The last version of a figure, where it has a last day. */
function figureDue(register: readonly Entry[], entry: Entry, on: string): DueFigure[] {
  const of = (last: { readonly to?: string; readonly basis: readonly string[] } | undefined): DueFigure[] => {
    if (last?.to === undefined || (entry.kind !== 'amount' && entry.kind !== 'figure')) return [];
    const { kind, id } = entry;
    const daysOver = daysBetween(last.to, on);
    return [{ kind, id, areas: entry.areas, reviewBy: last.to, daysOver, readBy: [], basis: last.basis.map(citation) }];
  };
  if (entry.kind === 'figure') return of(entry.versions.at(-1));
  if (entry.kind !== 'amount') return [];
  const last = entry.versions.findLast(({ decides }) => decides);
  const { unit, period } = entry.amounts;
  return of(last).map(({ basis, ...due }) => ({
    ...due,
    values: last?.values ?? {},
    unit,
    period,
    readBy: readersOf(register, entry.amounts),
    basis,
  }));
}

export function dueBlocks(words: Words, { on, due, next }: LawDue, register: readonly Entry[]): Block[] {
  const listed = (figures: readonly DueFigure[], none: string): Block[] =>
    figures.length === 0
      ? [{ kind: 'text', text: words(none) }]
      : [{ kind: 'list', items: figures.map((figure) => lineOf(words, figure, register)) }];
  return [
    { kind: 'heading', text: words('law-due-heading', { date: formatDate(words, on) }) },
    ...listed(due, 'law-due-none'),
    { kind: 'heading', text: words('law-due-next') },
    ...listed(next, 'law-due-none-later'),
  ];
}

function lineOf(words: Words, figure: DueFigure, register: readonly Entry[]): string {
  const entry = register.find(({ kind, id }) => kind === figure.kind && id === figure.id);
  const readers = figure.readBy.map((each) => entryName(words, each));
  return [
    words('law-due-line', { name: entryName(words, figure), date: formatDate(words, figure.reviewBy) }),
    ...(figure.values && entry?.kind === 'amount' ? [`${valuesText(words, entry.amounts, figure.values)}.`] : []),
    ...(readers.length > 0 ? [words('law-read-by', { readers: listOf(words, readers) })] : []),
    figure.basis[0]?.url ?? '',
  ].join(' ');
}
