// An event on its way through the interview: who it came from, and what its answer is shown with.
import type { Locale } from '../../interview/snapshot.ts';
import type { Words } from '../../interview/words.ts';
import type { Received } from './decode.ts';
import type { Place } from './place.ts';
import type { Cause } from './showing.ts';

export interface Errand extends Cause {
  readonly chat: number;
  /** What is said to it is not shown: another event follows at once. */
  readonly quiet?: true;
  /** The person is forgotten by it, and is told so in this language. */
  readonly forgets?: Locale;
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
