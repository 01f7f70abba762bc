// What a person did, as each channel decodes it. Nothing here knows which channel it was.

import type { Carry } from './carry.ts';
import type { CaseReading } from './case-problem.ts';
import type { Locale } from './snapshot.ts';

export const commands = [
  'ask',
  'back',
  'begin',
  'carry',
  'change',
  'check',
  'choose',
  'confirm',
  'dont-know',
  'forget',
  'help',
  'import',
  'language',
  'more',
  'next',
  'papers',
  'quit',
  'rather-not-say',
  'refuse',
  'restart',
  'resume',
  'why',
] as const;
export type Command = (typeof commands)[number];

export function isCommand(text: string): text is Command {
  return (commands as readonly string[]).includes(text);
}

interface Common {
  /** The day it happened, ISO, in Norway. The only clock there is. */
  readonly day: string;
  /** The platform's own id of this delivery: seen twice, it counts once. */
  readonly delivery?: string;
  /** The question that it answers, where several were asked at once and this one is not come to yet. */
  readonly about?: string;
}

export type Event = Common &
  /**
   * Opened or come back to. `locale` is for a new person, who is otherwise asked; `speaking` was asked for by name and
   * holds for all. `asOf` is the date to judge on while it is open; without it, the day of each turn.
   */
  (
    | {
        readonly type: 'open';
        readonly locale?: Locale;
        readonly speaking?: Locale;
        readonly asOf?: string;
        readonly flow?: string;
      }
    /** A button: an option or a control of the message of `turn`. */
    | { readonly type: 'press'; readonly turn: number; readonly id: string }
    /** Several options pressed together (countries). */
    | { readonly type: 'press-several'; readonly turn: number; readonly ids: readonly string[] }
    /** Typed; what was ticked beside it, of what any number can be named, belongs to it. */
    | { readonly type: 'text'; readonly text: string; readonly ticked?: readonly string[] }
    /** What came of going on elsewhere: only the host says it. */
    | { readonly type: 'carry'; readonly carry: Carry }
    /** A case from a file, already checked. */
    | { readonly type: 'case'; readonly reading: CaseReading }
    | { readonly type: 'command'; readonly command: Command; readonly argument?: string }
  );
