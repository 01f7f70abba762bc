// What was put in words before for somebody alike, told again: most of a result is the same for most people.
// Law: it is what would be said anew. Nothing kept here may rest on an amount, or on a country by name (see `kindOf`).
import { type Kind, Kinds, kindOf } from '../rules/engine/alike.ts';
import type { Block } from './message.ts';
import { caseIn, reportedIn, reportIn } from './reported.ts';
import type { Mark, References } from './sources.ts';
import type { Subject } from './standing.ts';
import type { Words } from './words.ts';

/** In one language of one channel. */
const mostKept = 5_000;

const memories = new WeakMap<Words, Kinds>();

/** The place for what is told to all who are alike in every area of the flow, came the same way, and hear the same. */
export function toldBefore(words: Words, subject: Subject): Kind {
  let kinds = memories.get(words);
  if (!kinds) {
    kinds = new Kinds(mostKept);
    memories.set(words, kinds);
  }
  return kinds.of(textOf(subject));
}

function textOf(subject: Subject): string {
  const { flow, area, outcome, walk } = subject;
  const reported = reportedIn(subject);
  let text = `${flow?.id} ${outcome} ${area.id}`;
  // Which questions there is a reason to ask rests on all areas of the flow.
  for (const each of new Set([...(flow?.areas ?? []), ...reported])) text += ` ${kindOf(caseIn(subject, each)).id}`;
  for (const each of reported) {
    const { verdict, wayToYes } = reportIn(subject, each);
    text += ` ${verdict} ${wayToYes.length > 0}`;
  }
  for (const { id } of walk.path) text += ` ${id}`;
  return text;
}

interface Told {
  readonly blocks: readonly Block[];
  readonly mark: Mark;
}

/** Some blocks of a result, with the sources that they cite after those that were cited before. */
export function part(kind: Kind, name: string, references: References, make: () => Block[]): readonly Block[] {
  const { blocks, mark } = kind.once(`${name} after ${references.cited}`, (): Told => {
    const made = make();
    return { blocks: made, mark: references.mark() };
  });
  references.resume(mark);
  return blocks;
}
