// What has been answered so far, in whichever interview it was asked.
import type { Question } from './question.ts';
import { begunIn } from './snapshot.ts';
import type { Speaking } from './speaking.ts';
import { standingOf } from './standing.ts';

/** Before anything has begun there may be a case from a file. */
export const answersKept = (speaking: Speaking): number =>
  begunIn(speaking.snapshot).length === 0 ? Object.keys(speaking.snapshot.facts).length : answeredIn(speaking).length;

/** Whatever was said to any of the interviews, each question once. */
export function answeredIn({ snapshot, flows, day }: Speaking): readonly Question[] {
  const paths = begunIn(snapshot).flatMap((flow) => standingOf(flows, { ...snapshot, flow }, day).walk.path);
  return [...new Map(paths.map((question) => [question.id, question])).values()];
}
