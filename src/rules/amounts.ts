// Figures of the law as timelines: what holds from when to when, and which row of the law says so.
import { addDays, type Period } from './dates.ts';
import { mayDecide } from './law/citation.ts';

export interface AmountVersion extends Period {
  /** Without an end the figure holds until this day; after it, no figure is known. */
  readonly reviewBy?: string;
  /** History whose last day nobody printed. */
  readonly endUnknown?: true;
  /** Whole kroner, or percent, by key; a timeline without keys has the key `all`. */
  readonly values: Readonly<Record<string, number>>;
  /** The row that says so. */
  readonly row: string;
  /** Where each key has a row of its own, the first of which is `row`. */
  readonly rows?: Readonly<Record<string, string>>;
}

export interface Amounts {
  readonly id: string;
  readonly unit: 'NOK' | 'percent';
  readonly period: 'year' | 'once';
  /** The option fact whose answer picks the value. */
  readonly by?: string;
  readonly versions: readonly AmountVersion[];
}

export function amounts(
  id: string,
  about: Pick<Amounts, 'period' | 'by'> & Partial<Pick<Amounts, 'unit'>>,
  versions: readonly AmountVersion[],
): Amounts {
  return { id, unit: 'NOK', ...about, versions };
}

/** The last day on which the figure may decide. */
export function lastDay(version: AmountVersion): string | undefined {
  return version.to ?? version.reviewBy;
}

/** The version that may decide on the date; nothing where none is known, never the nearest. */
export function amountOn(timeline: Amounts, date: string): AmountVersion | undefined {
  return timeline.versions.find((version) => {
    const last = lastDay(version);
    return (
      version.from <= date && (last === undefined || date <= last) && !version.endUnknown && mayDecide(version.row)
    );
  });
}

/** The days on which what the timeline decides changes. */
export function changesOf(timeline: Amounts): string[] {
  const deciding = timeline.versions.filter((version) => !version.endUnknown && mayDecide(version.row));
  return deciding.flatMap((version) => {
    const last = lastDay(version);
    return last === undefined ? [version.from] : [version.from, addDays(last, 1)];
  });
}

/** A figure in a condition: one amount, one by the answer to a fact, or a multiple of one. */
export interface AmountReference {
  readonly amounts: Amounts;
  readonly by?: string;
  readonly times?: number;
}

export function amountBy(by: string, timeline: Amounts): AmountReference {
  return { amounts: timeline, by };
}

/** So many times the amount; half a krone is rounded up, as UDI does. */
export function multiple(timeline: Amounts, times: number): AmountReference {
  return { amounts: timeline, times };
}

/** The figure for a key, in whole kroner. */
export function figureOf(reference: AmountReference, version: AmountVersion, key: string): number | undefined {
  const value = version.values[key];
  if (value === undefined || reference.times === undefined) return value;
  // In hundredths, so that 2.5 x 136,549 is exactly a half and rounds up.
  return Math.floor((value * Math.round(reference.times * 100) + 50) / 100);
}
