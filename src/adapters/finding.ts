// Finding an option by the beginning of a word in it, however its letters are marked.
import type { Option } from '../interview/message.ts';

/** Options with a word that begins like what is typed; none for a single letter, which finds too many. */
export function found(typed: string, options: readonly Option[]): readonly Option[] {
  const sought = folded(typed);
  if (sought.length < 2) return [];
  return options.filter(({ label }) => ` ${folded(label)}`.includes(` ${sought}`));
}

const letters: Readonly<Record<string, string>> = { ø: 'o', æ: 'ae', ð: 'd', þ: 'th', ł: 'l', đ: 'd', ı: 'i', ß: 'ss' };

/** Letters without their marks: what is easy to type finds what is hard to type. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øæðþłđıß]/g, (letter) => letters[letter] ?? letter)
    .replace(/[\s\p{P}\p{C}]+/gu, ' ')
    .trim();
}
