// The register of sources that rows cite: where each was read, and how old the copy that was read is.
import { officialSources } from './sources/official.ts';
import { secondarySources } from './sources/secondary.ts';
import { workOfficialSources } from './sources/work-official.ts';
import { workSecondarySources } from './sources/work-secondary.ts';

export interface Source {
  readonly title: string;
  readonly url: string;
  /** What the stored copy says of its own age, or how old it is judged to be. */
  readonly dated: string;
  readonly official: boolean;
  /** The day on which it was read, if that was not the day on which most were. */
  readonly seen?: string;
}

export const sources = {
  ...officialSources,
  ...secondarySources,
  ...workOfficialSources,
  ...workSecondarySources,
} as const satisfies Record<string, Source>;

export type SourceKey = keyof typeof sources;
