// What is kept of a person besides the conversation: where they are, and what can still be pressed or withdrawn.
import type { Row } from '../../interview/message.ts';
import type { Locale } from '../../interview/snapshot.ts';
import type { Ticks } from '../ticking.ts';

export interface Live {
  readonly ts: string;
  readonly kind: 'question' | 'report' | 'privacy';
  /** What was answered in this message, as the record that stands in it. */
  readonly lines: readonly Row[];
}

/** What stands in another conversation, and the person may take back. */
export interface Shared {
  readonly channel: string;
  readonly messages: readonly string[];
  /** How it is called in buttons: counts up, and is never used again. */
  readonly number: number;
}

export interface Typed {
  readonly ts: string;
  readonly label?: string;
}

export interface Place {
  /** The installation, which the token belongs to. */
  readonly workspace: string;
  readonly team?: string;
  /** Kept once, encrypted, because a notice must reach them. */
  readonly person: string;
  /** The private conversation with the app, once it is known. */
  readonly channel?: string;
  readonly thread?: string;
  /** The day of the last use, ISO. */
  readonly used: string;
  readonly locale: Locale;
  /** The word about privacy in a workspace has been read, and gone on from. */
  readonly told?: true;
  readonly live?: Live;
  readonly ticked?: Ticks;
  /** The person's own messages of late, and what each has answered: one that is changed is a correction. */
  readonly typed?: readonly Typed[];
  readonly shared?: readonly Shared[];
  /** The day on which the person was told that the case will expire. */
  readonly warned?: string;
  readonly blocked?: true;
}

export const withLine = (lines: readonly Row[], line: Row): readonly Row[] => [
  ...lines.filter(({ label }) => label !== line.label),
  line,
];

export function without<Key extends keyof Place>(place: Place, ...keys: readonly Key[]): Omit<Place, Key> {
  const rest: Partial<Place> = { ...place };
  for (const key of keys) delete rest[key];
  return rest as Omit<Place, Key>;
}
