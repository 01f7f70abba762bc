// Which of the known names was probably meant by one that is not known.
import { distance } from './read/distance.ts';
import { fold } from './read/normalise.ts';

const plain = (name: string): string => fold(name.slice(0, 60)).replace(/[^a-z0-9]/g, '');

/** The nearest name, by slips of the finger; else the first that begins alike; else nothing. */
export function meant(given: string, known: readonly string[]): string | undefined {
  const wanted = plain(given);
  if (wanted === '') return undefined;
  let best: string | undefined;
  let least = Math.floor(wanted.length / 4) + 1;
  for (const name of known) {
    const slips = distance(wanted, plain(name), least);
    if (slips < least || (slips === 0 && best === undefined)) [best, least] = [name, slips];
  }
  return best ?? (wanted.length < 4 ? undefined : known.find((name) => plain(name).startsWith(wanted)));
}
