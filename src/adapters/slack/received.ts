// What was received, once it has been understood: who did what, and where.
import type { Event } from '../../interview/event.ts';
import type { Fields } from '../host.ts';

type Without<Whole, Key extends PropertyKey> = Whole extends unknown ? Omit<Whole, Key> : never;

/** An event as Slack knows it: the day is the host's to say. */
export type Told = Without<Exclude<Event, { type: 'open' }>, 'day' | 'delivery'>;

export type Heard =
  /** The command, or a flow's own word after it. */
  | { readonly kind: 'open'; readonly flow?: string }
  | { readonly kind: 'event'; readonly event: Told }
  /** Given in a field of the message of `turn`: what is in it counts only while that is the question. */
  | { readonly kind: 'given'; readonly turn: number; readonly text: string }
  /** What is ticked in the message of `turn` by now; it is no answer until it is sent. */
  | { readonly kind: 'ticked'; readonly turn: number; readonly ids: readonly string[] }
  /** A button of the adapter's own. */
  | { readonly kind: 'own-button'; readonly turn: number; readonly id: string }
  | { readonly kind: 'own-command'; readonly command: 'privacy' | 'export' }
  /** Something pressed on the person's desk. */
  | { readonly kind: 'desk'; readonly does: string }
  /** A form that was sent in: what stands in its fields, by their names. */
  | { readonly kind: 'form'; readonly form: string; readonly about: string; readonly fields: Fields }
  /** What is typed in a field with a list. */
  | { readonly kind: 'suggest'; readonly typed: string; readonly locale: string }
  | { readonly kind: 'home' }
  | { readonly kind: 'shortcut' }
  | { readonly kind: 'assistant' }
  /** A file that may be a case. */
  | { readonly kind: 'document'; readonly url: string; readonly size: number }
  | { readonly kind: 'unsupported' }
  | { readonly kind: 'uninstalled' }
  /** To be acknowledged, and no more. */
  | { readonly kind: 'nothing' };

export interface Received {
  readonly delivery: string;
  /** The installation: a workspace's id, or an organisation's where the app is installed for all of it. */
  readonly workspace: string;
  /** The workspace, also where the organisation has the app. */
  readonly team?: string;
  readonly person: string;
  readonly channel?: string;
  /** The thread the person writes in. */
  readonly thread?: string;
  /** The person's own message. */
  readonly message?: string;
  readonly isEdited?: true;
  /** The message whose button was pressed. */
  readonly under?: string;
  /** Where a message can be answered or replaced without a token, a few times. */
  readonly respond?: string;
  /** Lets a form be opened, once and at once. */
  readonly trigger?: string;
  readonly view?: string;
  readonly app?: string;
  readonly isHome?: true;
  /** What the page that was pressed on is about. */
  readonly about?: string;
  readonly isCommand?: true;
  readonly isMention?: true;
  /** From another workspace, by a shared channel. */
  readonly isStranger?: true;
  readonly heard: Heard;
}

export interface Self {
  /** The flows' own words after the command, by name. */
  readonly flows: ReadonlyMap<string, string>;
}

export type Unknowns = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Unknowns =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;
