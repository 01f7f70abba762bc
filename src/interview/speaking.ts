// What speaking needs at every stage, and what comes of it.
import type { Command } from './event.ts';
import type { Flows } from './flow.ts';
import type { Guide } from './guide.ts';
import type { Block, Option, Prompt } from './message.ts';
import type { resultBlocks } from './result.ts';
import type { Snapshot } from './snapshot.ts';
import type { Standing } from './standing.ts';
import type { Setting } from './step.ts';
import type { Words } from './words.ts';

export interface Speaking {
  readonly words: Words;
  /** The words of every language, by locale. */
  readonly all: Readonly<Record<string, Words>>;
  readonly snapshot: Snapshot;
  /** Worked out when first looked at. */
  readonly standing: Standing;
  readonly flows: Flows;
  readonly papers: Setting['papers'];
  /** A result in words. Handed in, since it is much to load and nobody has one at the first question. */
  readonly tell: typeof resultBlocks;
  readonly guide: Guide;
  /** Whether what was said is still there next time. */
  readonly kept: boolean;
  readonly day: string;
}

export interface Spoken {
  readonly blocks: readonly Block[];
  readonly prompt?: Prompt;
  readonly controls?: readonly Option[];
}

export const controls = (words: Words, ...names: readonly Command[]): Option[] =>
  names.map((name) => ({ id: `/${name}`, label: words(`control-${name}`) }));
