// What a channel is given by whoever runs it: the interview, what is kept, the day, the words, and a log without persons.
import type { Event } from '../interview/event.ts';
import type { Block, Message, Prompt, Row } from '../interview/message.ts';
import type { Locale } from '../interview/snapshot.ts';
import type { Words } from '../interview/words.ts';

/** Names, numbers and keyed hashes only: never what was said, by whom, or a token. */
export type Log = (event: string, fields?: Readonly<Record<string, string | number | boolean>>) => void;

export interface Desk {
  readonly turn: number;
  readonly locale: Locale;
  readonly flows: readonly {
    readonly id: string;
    readonly answered: number;
    readonly ahead: number;
    /** How long what is ahead takes, as a sentence. */
    readonly time: string;
  }[];
  /** The flow the person is in the middle of. */
  readonly flow: string;
  readonly answers: readonly Row[];
  /** What it came to, where the person has looked at the result. */
  readonly verdict?: string;
}

export interface Upcoming {
  readonly turn: number;
  readonly locale: Locale;
  readonly questions: readonly { readonly id: string; readonly label: string; readonly prompt: Prompt }[];
}

/** What stands in the fields, by question: an option's id, several, or what was typed. */
export type Fields = Readonly<Record<string, string | readonly string[]>>;

export type Filled =
  | { readonly problems: Readonly<Record<string, string>> }
  /** `before`: what was filled in, and had been answered elsewhere; `unneeded`: what is not asked after all. */
  | { readonly events: readonly Event[]; readonly before: readonly string[]; readonly unneeded: readonly string[] };

export interface Result {
  readonly turn: number;
  /** The interview it is the result of. */
  readonly flow: string;
  readonly blocks: readonly Block[];
}

/** `Place` is what the channel itself keeps of a person, besides the conversation. */
export interface Host<Place> {
  /** One event, in order for each id; what is to be said comes by `send`. */
  readonly handle: (id: string, event: Event) => Promise<void>;
  /** Whether an error of `handle` may be gone next time. */
  readonly isTransient: (error: unknown) => boolean;
  /** What the conversation stands at, said again; nothing when there is none. */
  readonly present: (id: string) => Promise<Message | undefined>;
  /** What would come of a text, without anything coming of it. */
  readonly tried: (id: string, text: string) => Promise<'answer' | 'problem' | 'other'>;
  /** The case at a glance; nothing when there is none. */
  readonly desk: (id: string) => Promise<Desk | undefined>;
  /** The questions that come next, to be put together; nothing when none does. */
  readonly upcoming: (id: string, most: number) => Promise<Upcoming | undefined>;
  /** What would come of answering several at once: what is wrong with them, or the events that say them. */
  readonly filled: (id: string, fields: Fields, asked: readonly string[]) => Promise<Filled>;
  /** The result, to be shown to somebody else: the verdict alone tells nothing about the person. */
  readonly result: (id: string, what: 'verdict' | 'report') => Promise<Result | undefined>;
  /** The name that a person is kept under, which does not give them away. */
  readonly identify: (person: number | string, group?: string) => string;
  /** Everybody of a group, by the names they are kept under. */
  readonly peopleIn: (group: string) => Promise<readonly string[]>;
  /** Erases everything of a person here; a case that they go on with elsewhere stays there. */
  readonly leave: (id: string) => Promise<void>;
  readonly places: {
    readonly load: (id: string) => Promise<Place | undefined>;
    readonly save: (id: string, place: Place) => Promise<void>;
    /** Kept in one with the mark that says that a message has been sent: a crash leaves both, or neither. */
    readonly saveWithNext: (id: string, place: Place) => void;
  };
  /** What is in a case file that a person has sent, as an event for the interview. */
  readonly imported: (bytes: Uint8Array, locale: Locale) => Promise<Event>;
  /** Everything that is kept of a person, as a JSON document. */
  readonly exported: (id: string) => Promise<string | undefined>;
  readonly privacy: (locale: Locale) => string;
  readonly words: (locale: Locale) => Words;
  /** Our locale for a language tag, if we have it. */
  readonly localeOf: (tag: string) => Locale | undefined;
  /** The flows there are; each is a command, and the id of its title. */
  readonly flows: readonly string[];
  /** How long a flow takes from nothing, as a sentence. */
  readonly timeOf: (flow: string, locale: Locale) => string;
  /** The day in Norway, ISO. */
  readonly today: () => string;
  readonly log: Log;
}
