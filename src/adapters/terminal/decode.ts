// A typed line becomes an event. The number that was drawn gives what was offered, and so do the words in brackets;
// everything else is what the person said, and the interview makes of it what it can. Never throws.
import { type Event, isCommand } from '../../interview/event.ts';
import type { Message, Option } from '../../interview/message.ts';
import { heard } from './clean.ts';

type Without<Whole, Key extends PropertyKey> = Whole extends unknown ? Omit<Whole, Key> : never;

/** An event as the terminal knows it: the day is the host's to say, and no line is delivered twice. */
export type Heard =
  | Without<Exclude<Event, { type: 'case' }>, 'day' | 'delivery'>
  /** A case file that is named; the host reads it. */
  | { readonly type: 'file'; readonly path: string };

/** Longer than any answer: the interview says so itself, this only keeps it from having to read a book first. */
const longest = 10_000;

/** "import case.json", in each language. */
const naming = /^(?:import|importer)\s+(\S.*)$/iu;

export function decode(line: string, message: Message): Heard {
  const text = typed(line);
  const number = /^([1-9]\d{0,3})[.)]?$/.exec(text.length <= 6 ? text.normalize('NFKC') : '')?.[1];
  const several = severalOf(text, message);
  if (several) return { type: 'press-several', turn: message.turn, ids: several };
  const option = number === undefined ? named(text, message) : optionsOf(message)[Number(number) - 1]?.id;
  if (option === undefined) {
    const path = naming.exec(text)?.[1];
    return path === undefined ? { type: 'text', text } : { type: 'file', path: path.replace(/^(["'])(.*)\1$/u, '$2') };
  }
  // A word that was written out belongs to no message: it is never too late for "quit".
  const command = option.slice(1);
  if (number === undefined && option.startsWith('/') && isCommand(command)) return { type: 'command', command };
  return { type: 'press', turn: message.turn, id: option };
}

/** Where a number is the answer itself, nothing is numbered. */
function optionsOf({ prompt }: Message): readonly Option[] {
  return prompt?.kind === 'choice' || prompt?.kind === 'choices' ? prompt.options : [];
}

/** "1, 3": the numbers of several of what can be named; nothing where one of them is not there. */
function severalOf(text: string, { prompt }: Message): readonly string[] | undefined {
  if (prompt?.kind !== 'choices' || !/^\d{1,2}(?:[\s,;+&]+\d{1,2})+$/u.test(text)) return undefined;
  const ids = text.match(/\d+/gu)?.map((number) => prompt.options[Number(number) - 1]?.id) ?? [];
  return ids.every((id) => id !== undefined) ? ids : undefined;
}

function typed(line: string): string {
  const text = heard(line.slice(0, 4 * longest))
    .normalize('NFC')
    .trim();
  // Half a surrogate pair at the cut is no character.
  return text.slice(0, longest).replace(/\p{Cs}$/u, '');
}

/** What is written in brackets or behind a number and is no answer to a question, when no two are written alike. */
function named(text: string, message: Message): string | undefined {
  if (text === '') return undefined;
  const key = sameWhenTyped(text);
  const offered = [...message.controls, ...optionsOf(message).filter(({ id }) => id.startsWith('/'))];
  const ids = new Set(offered.filter(({ label }) => sameWhenTyped(label) === key).map(({ id }) => id));
  return ids.size === 1 ? [...ids][0] : undefined;
}

function sameWhenTyped(text: string): string {
  return heard(text)
    .normalize('NFC')
    .replace(/^\[|\]$/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
