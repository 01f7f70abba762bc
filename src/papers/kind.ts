// What a kind of paper is, and what papers are made of. A paper is made of the case alone: no clock, no chance, no files.
import type { Paper } from '../interview/paper.ts';
import type { Locale } from '../interview/snapshot.ts';
import type { Subject } from '../interview/standing.ts';
import type { Words } from '../interview/words.ts';
import type { Report } from '../rules/engine/report.ts';
import type { Facts } from '../rules/facts/fact.ts';

export type { Paper } from '../interview/paper.ts';

export interface Material {
  readonly words: Words;
  /** The case as it is judged; `subject.walk.facts` is what counts. */
  readonly subject: Subject;
  /** Everything that was said, also what no longer counts. */
  readonly facts: Facts;
  /** What the law says of it, area by area, the one with the verdict first; worked out when first looked at. */
  readonly reports: readonly Report[];
}

/** What papers need and cannot make of the case: handed in, so that everything here stays pure. */
export interface Tools {
  /** The words of a language that may be another than the person's: letters to an office are in Norwegian. */
  readonly words: (locale: Locale) => Words;
  /** A drawing as a picture of so many pixels across. */
  readonly raster: (svg: string, width: number) => Promise<Uint8Array>;
}

export interface PaperKind {
  /** `paper-<id>` is its name in words. */
  readonly id: string;
  /** Whether there is something to put in it now. Looks at the case only, and loads nothing. */
  readonly isFor: (material: Material) => boolean;
  /** Another form of the one before it: made when it is asked for by its id, and not offered besides. */
  readonly other?: true;
  /** Loads what it needs when it is called, and not before. */
  readonly make: (material: Material, tools: Tools) => Promise<Paper>;
}

/** No question is left, or nobody was asked. */
export const isConcluded = ({ subject }: Material): boolean => !('question' in subject);

/** `veiviser-report-2026-11-22.html`: what it is, and the date it was judged on. */
export const fileName = ({ subject }: Material, id: string, extension: string): string =>
  `veiviser-${id}-${subject.asOf}.${extension}`;
