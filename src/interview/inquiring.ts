// Questions that people ask in the middle: answered from the guide, and then the interview goes on where it was.
import type { Lexicon } from './read/index.ts';
import { keyOf } from './read/normalise.ts';
import { ownFirst } from './snapshot.ts';
import { aside, type Here, type Step } from './step.ts';

const lexiconsOf = ({ setting, snapshot }: Here): Lexicon[] =>
  ownFirst(snapshot.locale).map((each) => setting.lexicons[each]);

/** Longer than any beginning of a question, or than the word that announces one. */
const longestBeginning = 40;

function beginsWith(text: string, phrases: readonly string[]): string | undefined {
  const start = `${keyOf(text.slice(0, longestBeginning))} `;
  return phrases.find((phrase) => start.startsWith(`${keyOf(phrase)} `));
}

/** What is asked, where the person says that they ask: "ask can I work remotely", "spør: kan jeg …". */
export function announced(at: Here, text: string): string | undefined {
  const match = /^\s*\/?\s*([\p{L}]+)\s*:?\s+(\S[\s\S]*)$/u.exec(text);
  const word = match?.[1]?.toLowerCase();
  if (word === undefined) return undefined;
  return lexiconsOf(at).some(({ commands }) => commands.ask.includes(word)) ? match?.[2] : undefined;
}

/**
 * Whether it is a question: `plainly` when nothing else can be meant, `surely` with its mark and a few words, `perhaps`
 * when it only begins like one.
 */
export function questionIn(at: Here, text: string): 'plainly' | 'surely' | 'perhaps' | undefined {
  const isLong = keyOf(text).split(' ').length > 2;
  const isMarked = /\?[\s?!.]*$/u.test(text);
  const begins = lexiconsOf(at).some(({ asking }) => beginsWith(text, asking) !== undefined);
  const asksWhat = lexiconsOf(at).some(({ explaining }) => beginsWith(text, explaining) !== undefined);
  if (isLong && (asksWhat || (isMarked && begins))) return 'plainly';
  if (isLong && isMarked) return 'surely';
  return isLong && begins ? 'perhaps' : undefined;
}

/** How many others are named, in case the first is not what was meant. */
const mostOthers = 2;

export function inquired(at: Here, question: string): Step {
  return answeredWith(at, at.setting.guide.find(question, at.snapshot.locale));
}

export function answeredWith({ snapshot }: Here, [card, ...others]: readonly string[]): Step {
  if (card === undefined) return aside(snapshot, { part: 'no-card' });
  return aside(snapshot, { part: 'card', card, also: others.slice(0, mostOthers) });
}
