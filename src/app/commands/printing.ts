// How commands print: JSON as the contract has it, or blocks as plain lines no wider than the terminal.
import { render } from '../../adapters/terminal/render.ts';
import type { Block } from '../../interview/message.ts';
import type { Words } from '../../interview/words.ts';
import type { Io } from '../io.ts';

export const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

export const prose = (words: Words, blocks: readonly Block[], io: Io): string =>
  `${render({ locale: words.locale, turn: 0, blocks, controls: [] }, { width: io.columns, color: false })}\n`;
