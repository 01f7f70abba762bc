// Many people talking at once, each waiting for an answer before going on.
import type { Update } from 'grammy/types';
import type { Desk, Pressing } from './telegram-desk.ts';
import type { TheirName } from './telegram-theirs.ts';

export type SideName = 'ours' | TheirName;

export interface Task {
  /** The first of the people; the others are numbered on from there. */
  readonly first: number;
  readonly people: number;
  readonly steps: number;
  readonly isWeighed?: boolean;
}

/** What comes back from a side that has done its task by itself. */
export interface Asked {
  readonly milliseconds: number;
  /** What was sent last to each. */
  readonly last: readonly string[];
  readonly bytes: number;
}

export const atOnce = 64;

/** Our buttons say which question they belong to. */
export const pressingOf = (name: SideName): Pressing =>
  name === 'ours' ? (at, id) => `${at + 1}.${id}` : (_, id) => id;

/** `atOnce` lines, each with people of its own: between two answers of one person the others of the line have theirs. */
export async function converse(
  { first, people, steps }: Task,
  desk: Desk,
  pressing: Pressing,
  take: (update: Update, line: number) => Promise<void>,
): Promise<string[]> {
  const lines = Array.from({ length: atOnce }, async (_, line) => {
    for (let step = 0; step < steps; step++) {
      for (let person = first + line; person < first + people; person += atOnce) {
        await take(desk.update(person, step, pressing), line);
      }
    }
  });
  await Promise.all(lines);
  return Array.from({ length: people }, (_, index) => desk.leave(first + index));
}
