// A document before it has a form: a title, and the same blocks that channels show.
import type { Block } from '../../interview/message.ts';

export interface Document {
  readonly locale: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** Characters that no reader sees, and that could turn a text around or break a file, are left out. */
export const clean = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, (mark) => (mark === '\n' || mark === '\u00ad' ? mark : ''));
