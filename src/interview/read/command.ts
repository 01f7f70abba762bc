// Messages that are about the interview, not an answer: a command counts when it is the whole message.
import type { Message } from './message.ts';
import type { Understanding } from './understanding.ts';

/** A question mark alone asks what is meant. */
const questionMarks = /^[?\s]*\?[?\s]*$/;

export function readCommand({ text, keys, book }: Message): Understanding | undefined {
  if (questionMarks.test(text)) return { understanding: 'puzzled' };
  const [command] = book.commands.whole(keys) ?? [];
  if (command === undefined) return undefined;
  return command === 'help' || command === 'puzzled' || command === 'unsure'
    ? { understanding: command }
    : { understanding: 'command', value: command };
}

/** "Change pay": what is to be changed is for the caller to find. */
export function startsWithChange({ keys, book }: Message): boolean {
  return keys.length > 1 && book.changing.has(keys[0] ?? '');
}
