// Which countries are shown for what is typed, and when one of them is meant.
// What is typed is taken for a country only if no other one can be meant; else the interview reads it.
import type { Option } from '../../interview/message.ts';
import { heard } from './clean.ts';

export interface Matches {
  readonly options: readonly Option[];
  /** The one that Enter takes. */
  readonly meant?: Option;
}

/** Shorter than this a beginning is more likely a word or an abbreviation: "no", "us", "uk". */
const shortestBeginning = 3;

const nearness = ['whole', 'beginning', 'word', 'within'] as const;

export function matching(typed: string, options: readonly Option[]): Matches {
  const sought = folded(typed);
  if (sought === '') return { options };
  const ranked = nearness.map((): Option[] => []);
  for (const option of options) ranked[nearnessOf(sought, option)]?.push(option);
  const [whole = [], beginning = [], word = []] = ranked;
  const likely = [...beginning, ...word];
  const code = options.find(({ id }) => id === heard(typed).trim());
  const named = whole.find(({ label }) => folded(label) === sought);
  const only = likely.length === 1 && whole.length === 0 && sought.length >= shortestBeginning ? likely[0] : undefined;
  const meant = code ?? named ?? only;
  return { options: ranked.flat(), ...(meant && { meant }) };
}

/** The place in `nearness`, or -1. */
function nearnessOf(sought: string, { id, label }: Option): number {
  const name = folded(label);
  if (name === sought || id.toLowerCase() === sought) return 0;
  if (name.startsWith(sought)) return 1;
  if (name.includes(` ${sought}`)) return 2;
  return name.includes(sought) ? 3 : -1;
}

const letters: Readonly<Record<string, string>> = { ø: 'o', æ: 'ae', ð: 'd', þ: 'th', ł: 'l', đ: 'd', ı: 'i', ß: 'ss' };

/** Letters without their marks, and one kind of space: what is easy to type finds what is hard to type. */
function folded(text: string): string {
  return heard(text)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øæðþłđıß]/g, (letter) => letters[letter] ?? letter)
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();
}
