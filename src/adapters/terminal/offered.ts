// What of a message can be answered by a number, and what by its own words.
// Drawing and decoding both ask here, so that the number drawn is the number understood.
import type { Message, Option, Row } from '../../interview/message.ts';

export interface Change {
  readonly row: Row;
  readonly option: Option;
  /** Not there where a number would be the answer to the question itself. */
  readonly number?: number;
}

/** The rows of a message that can be changed, numbered after the options. */
export function changes(message: Message): readonly Change[] {
  const before = optionsOf(message)?.length;
  return message.blocks
    .flatMap((block) => (block.kind === 'rows' ? block.rows : []))
    .flatMap((row) => (row.change ? [{ row, option: row.change }] : []))
    .map((change, index) => (before === undefined ? change : { ...change, number: before + index + 1 }));
}

/** Option 1, option 2 … */
export function numbered(message: Message): readonly Option[] {
  const options = optionsOf(message);
  return options === undefined ? [] : [...options, ...changes(message).map(({ option }) => option)];
}

/** What can be pressed besides an answer, and is drawn in brackets. */
export function bracketed(message: Message): readonly Option[] {
  return [...changes(message).map(({ option }) => option), ...message.controls];
}

function optionsOf({ prompt }: Message): readonly Option[] | undefined {
  if (prompt === undefined) return [];
  return prompt.kind === 'choice' ? prompt.options : undefined;
}
