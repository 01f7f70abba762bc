// From the id of a row of the law to what a reader is shown: law, section, where it was read, and how sure it is.
import type { Confidence, Row } from './row.ts';
import { rows } from './rows/index.ts';
import { type Source, sources } from './sources.ts';

/** The day on which the stored copies behind the rows were read. */
const readOn = '2026-11-22';

export interface Citation {
  readonly id: string;
  readonly law: string;
  readonly section: string;
  readonly title: string;
  readonly url: string;
  /** When the copy was read. */
  readonly seen: string;
  /** How old that copy is, in its own words or as judged. */
  readonly dated: string;
  readonly confidence: Confidence;
}

export function rowOf(id: string): Row {
  const row = (rows as Readonly<Record<string, Row>>)[id];
  if (!row) throw new Error(`No row of the law is called ${id}`);
  return row;
}

const cache = new Map<string, Citation>();

export function citation(id: string): Citation {
  const known = cache.get(id);
  if (known) return known;
  const row = rowOf(id);
  const source: Source = sources[row.sources[0]];
  const { title, url, dated, seen = readOn } = source;
  const made = { id, law: row.law, section: row.section, title, url, seen, dated, confidence: row.confidence };
  cache.set(id, made);
  return made;
}

/** Official rows decide; others only where that was settled beforehand. */
export function mayDecide(id: string): boolean {
  const row = rowOf(id);
  return row.confidence === 'official-current' || row.confidence === 'official-older' || row.decides === true;
}
