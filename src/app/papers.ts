// The paper that goes with a message, made of the case as it is kept when the message is sent.
import { flows } from '../flows/index.ts';
import type { Message } from '../interview/message.ts';
import type { Paper } from '../interview/paper.ts';
import type { Snapshot } from '../interview/snapshot.ts';
import { standingOf } from '../interview/standing.ts';
import type { Words } from '../interview/words.ts';
import { makePaper, material, papersFor } from '../papers/index.ts';
import type { Pieces } from './assemble.ts';
import { raster } from './raster.ts';
import { loadWords } from './words.ts';

/** The papers that a case can have now. */
export const papersOf: Pieces['papers'] = (words, standing, facts) => papersFor(material(words, standing, facts));

/** Nothing where no paper goes with the message, or where the case can have it no more. */
export async function paperWith(
  { paper }: Message,
  snapshot: Snapshot | undefined,
  words: Words,
  day: string,
): Promise<Paper | undefined> {
  if (paper === undefined || !snapshot) return undefined;
  const standing = standingOf(flows, snapshot, day);
  return makePaper(paper, material(words, standing, snapshot.facts), { raster, words: loadWords });
}
