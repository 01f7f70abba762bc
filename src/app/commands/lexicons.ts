// The lexicons for reading: the person's own language first.
import type { Lexicon } from '../../interview/read/index.ts';
import { type Locale, ownFirst } from '../../interview/snapshot.ts';
import type { Io } from '../io.ts';

export function lexiconsFor(io: Io, locale: Locale): readonly Lexicon[] {
  const all = io.lexicons();
  return ownFirst(locale).map((each) => all[each]);
}
