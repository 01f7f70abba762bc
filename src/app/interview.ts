// The interview with everything loaded at once.
import { flows } from '../flows/index.ts';
import { read } from '../interview/read/index.ts';
import { readSeveral } from '../interview/read/several.ts';
import { resultBlocks } from '../interview/result.ts';
import { assembleInterview, type Interview } from './assemble.ts';
import { createGuide } from './guide.ts';
import { papersOf } from './papers.ts';

/** `kept`: whether what is said is still there next time. A channel may have own words: `telegram-welcome` for `welcome`. */
export function createInterview(kept = true, channel?: string): Interview {
  return assembleInterview(
    { flows, read, readSeveral, guide: createGuide(), papers: papersOf, tell: resultBlocks },
    kept,
    channel,
  );
}
