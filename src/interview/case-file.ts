// A case as a file: written here for every channel, and read again by `readCaseFile`.
import type { Facts } from '../rules/facts/fact.ts';

/** Says in the file what it is. */
export const caseFormat = 'veiviser-case';

export interface CaseFile {
  readonly day: string;
  readonly locale?: string | undefined;
  readonly flow?: string | undefined;
  readonly asOf?: string | undefined;
  readonly facts?: Facts | undefined;
  /** What a change has put aside; not read again. */
  readonly former?: Facts | undefined;
  /** What a channel keeps besides. */
  readonly chat?: object | undefined;
}

/** A case file is as long as the longest case that can be told, and then some. */
export const mostCaseBytes = 262_144;

export const caseFile = (file: CaseFile): string =>
  `${JSON.stringify({ format: caseFormat, ...file }, undefined, 2)}\n`;
