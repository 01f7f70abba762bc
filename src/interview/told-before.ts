// What was put in words before, told again: most of what is found and what there is to do is the same for most people,
// and a report holds the same object for all of them.
// Law: what is told again is what would be said anew. It may rest on nothing but the object, the words, and the name.
import type { Words } from './words.ts';

type ByObject = WeakMap<object, Map<string, unknown>>;

/** Of one object so much is kept; then all is let go. */
const mostTold = 500;

/** Gone with the objects, of which only so many are kept. */
const memories = new WeakMap<Words, ByObject>();

export function toldBefore<Told>(words: Words, of: object, name: string, tell: () => Told): Told {
  let memory = memories.get(words);
  if (!memory) {
    memory = new WeakMap();
    memories.set(words, memory);
  }
  let own = memory.get(of);
  if (!own) {
    own = new Map();
    memory.set(of, own);
  }
  let told = own.get(name) as Told | undefined;
  if (told === undefined) {
    told = tell();
    if (own.size >= mostTold) own.clear();
    own.set(name, told);
  }
  return told;
}
