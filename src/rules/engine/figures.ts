// The figures of a case: what is worked out of it, for the day or the year that governs it.
import { lastDay } from '../amounts.ts';
import { covers } from '../dates.ts';
import { type Citation, citation, mayDecide } from '../law/citation.ts';
import type { FigurePeriod, FigureUnit, Reckoned, Reckoning } from '../rule.ts';
import { answer, type Case } from './judge.ts';

export interface ReportedFigure {
  readonly id: string;
  readonly value: number;
  /** What it may lie between, where one number would say too much. */
  readonly low?: number;
  readonly high?: number;
  readonly unit: FigureUnit;
  readonly period: FigurePeriod;
  /** The year it is reckoned for: that of the date that governs it. */
  readonly year: number;
  /** Set when the figure may no longer decide: the last day on which it could. */
  readonly lastKnown?: string;
  readonly basis: readonly Citation[];
}

export function figuresOf(of: Case): ReportedFigure[] {
  return of.cell.area.reckonings.flatMap((reckoning): ReportedFigure[] => {
    const compiled = of.cell.reckonings.get(reckoning.id);
    const day = governingDay(of, reckoning);
    if (day === undefined || (compiled && answer(of, compiled).status !== 'met')) return [];
    const { id, unit, period } = reckoning;
    const figure = { id, unit, period, year: Number(day.slice(0, 4)) };
    const version = reckoning.versions.findLast((each) => covers(each, day));
    const reckoned = version?.value(of.get, day);
    if (version && reckoned !== undefined) {
      const range: Exclude<Reckoned, number> = typeof reckoned === 'number' ? { value: reckoned } : reckoned;
      return [{ ...figure, ...range, basis: (range.basis ?? version.basis).map(citation) }];
    }
    return lastKnown(of, reckoning).map((known) => ({ ...figure, ...known }));
  });
}

/** A fact that names a year stands for its first day. */
function governingDay(of: Case, { governedBy }: Reckoning): string | undefined {
  if (governedBy === undefined) return of.asOf;
  const value = of.get(governedBy);
  if (typeof value === 'number') return `${String(value).padStart(4, '0')}-01-01`;
  return typeof value === 'string' ? value : undefined;
}

/** A figure past its review date is shown as the last one known, and decides nothing. */
function lastKnown(
  of: Case,
  { readFrom: timeline }: Reckoning,
): Pick<ReportedFigure, 'value' | 'lastKnown' | 'basis'>[] {
  const last = timeline?.versions.findLast((each) => mayDecide(each.row) && each.from <= of.asOf);
  const until = last && lastDay(last);
  const value = last?.values[timeline?.by === undefined ? 'all' : String(of.get(timeline.by))];
  if (!last || !until || until >= of.asOf || value === undefined) return [];
  return [{ value, lastKnown: until, basis: [citation(last.row)] }];
}
