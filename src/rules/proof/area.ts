// The part of the proof that sees an area as a whole: its versions and rows, what is reached on any day, and which of its
// cells say the same, so that one of them need be proved.
import { type Area, cellStarts } from '../engine/area.ts';
import { cellOf } from '../engine/cell.ts';
import type { Failure } from './failure.ts';
import { outcomesOf, reachedIn } from './reached.ts';
import { signatureOf } from './signature.ts';
import { baselessFigures, baselessIn, doublesIn, emptyContradictions, overlapsIn } from './standing.ts';

export interface AreaProof {
  /** How many cells there are, and the first day of each that says something new. */
  readonly cells: number;
  readonly days: readonly string[];
  readonly failures: readonly Failure[];
}

export function proveArea(area: Area): AreaProof {
  const starts = cellStarts(area);
  const first = starts[0];
  if (first === undefined) return { cells: 0, days: [], failures: [] };
  const reached = new Set(starts.flatMap((day) => reachedIn(cellOf(area, day))));
  const unreached = outcomesOf(area)
    .filter((outcome) => !reached.has(outcome))
    .map((about): Failure => ({ check: 'reached', of: area.id, about }));
  return {
    cells: starts.length,
    days: distinctDays(area, starts),
    failures: [
      ...overlapsIn(area),
      ...doublesIn(area),
      ...unreached,
      ...emptyContradictions(area, starts),
      ...baselessFigures(area),
      ...starts.flatMap((day) => baselessIn(area, day)),
    ],
  };
}

/** The latest day of each that says something of its own. */
function distinctDays(area: Area, starts: readonly string[]): string[] {
  const bySignature = new Map(starts.map((day) => [signatureOf(cellOf(area, day)), day]));
  return [...bySignature.values()].sort();
}
