// The terminal adapter: shows messages and hears a person, on a screen or line by line, over any two streams.
// The host holds the day, the environment and the interview; everything here is about one terminal.
import type { Readable, Writable } from 'node:stream';
import type { Heard } from './decode.ts';
import { plain } from './plain.ts';
import { converse, type Streams, type Terminal } from './session.ts';

export type { Heard } from './decode.ts';
export type { Terminal } from './session.ts';

export interface TerminalOptions extends Streams {
  /** Lines only, never drawn again: asked for, or a terminal that can do no more. Streams that are no terminal are plain anyway. */
  readonly plain: boolean;
  /** Bold headings and questions, on a screen. */
  readonly color: boolean;
  /** One event at a time: the next line is read when this is resolved. */
  readonly handle: (event: Heard) => Promise<void>;
}

/** Nothing is read before the first message is sent. */
export async function runTerminal({ input, output, handle, ...look }: TerminalOptions): Promise<Terminal> {
  if (look.plain || !isTerminal(input) || !isTerminal(output)) return converse(plain({ input, output }), handle);
  // Only here: what a pipe does not need is not loaded for it.
  const { screen } = await import('./screen.ts');
  return converse(screen({ input, output, color: look.color }), handle);
}

/** What a terminal's environment asks for (TERM, NO_COLOR, ACCESSIBLE). */
export function wishes(environment: Readonly<Record<string, string | undefined>>): { plain: boolean; color: boolean } {
  const { TERM, NO_COLOR, ACCESSIBLE } = environment;
  const accessible = !['', '0', 'false'].includes(ACCESSIBLE ?? '');
  return { plain: TERM === 'dumb' || accessible, color: (NO_COLOR ?? '') === '' };
}

function isTerminal(stream: Readable | Writable): boolean {
  return 'isTTY' in stream && stream.isTTY === true;
}
