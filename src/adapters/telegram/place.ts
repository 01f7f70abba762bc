// What is kept of a chat besides the conversation: where it is, when it was last used, and what can still be pressed in it.
import type { Locale } from '../../interview/snapshot.ts';
import type { Look } from './look.ts';

export interface Live {
  readonly id: number;
  /** A question becomes a line of the record; a report stays as it is. */
  readonly kind: 'question' | 'report';
  /** What can be ticked in it. */
  readonly asks?: 'choices' | 'countries';
}

/** An answered question: the line it has become, and the person's own message, if they typed the answer. */
export interface Line {
  readonly label: string;
  readonly line: number;
  readonly typed?: number;
}

export interface Place {
  /** Kept once, encrypted, because a notice must reach it. */
  readonly chat: number;
  /** The day of the last use, ISO. */
  readonly used: string;
  readonly locale: Locale;
  /** A question has been asked here: what comes first has been said. */
  readonly begun?: true;
  readonly live?: Live;
  readonly look?: Look;
  /** Deliveries that have changed the look, latest last. */
  readonly seen?: readonly string[];
  readonly lines: readonly Line[];
  /** The person's last message, which may still be corrected. */
  readonly typed?: number;
  /** The day on which the person was told that the case will expire. */
  readonly warned?: string;
  readonly blocked?: true;
}

/** How many answers can be corrected by editing the message that gave them. */
const mostLines = 30;

export const withLine = (lines: readonly Line[], line: Line): readonly Line[] =>
  [...lines.filter(({ label }) => label !== line.label), line].slice(-mostLines);

export function without<Key extends keyof Place>(place: Place, ...keys: readonly Key[]): Omit<Place, Key> {
  const rest: Partial<Place> = { ...place };
  for (const key of keys) delete rest[key];
  return rest as Omit<Place, Key>;
}

/** Whoever does anything is there again: what was said of expiry is said no more. */
export const usedOn = (place: Place, today: string): Place => ({ ...without(place, 'warned', 'blocked'), used: today });
