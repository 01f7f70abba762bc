// An event on its way through the interview: who it came from, and what its answer is shown with.
import type { Message } from '../../interview/message.ts';
import type { Locale } from '../../interview/snapshot.ts';
import type { Words } from '../../interview/words.ts';
import type { Received } from './decode.ts';
import type { Place } from './place.ts';
import type { Cause } from './showing.ts';

export interface Errand extends Cause {
  readonly chat: number;
  /** Takes what is said to it, and nothing is shown: another event follows at once. */
  readonly heard?: (message: Message) => void;
  /** The person is forgotten by it, and is told so in this language; the living message can be pressed no more. */
  readonly forgets?: { readonly locale: Locale; readonly live?: number };
}

export interface Here {
  readonly id: string;
  readonly received: Received;
  readonly words: Words;
  readonly errand: Errand;
}

export type Known = Here & { readonly place: Place };

/** Does what may not reach the person; that is no error. */
export type Reaching = (id: string, place: Place | undefined, work: () => Promise<void>) => Promise<boolean>;
