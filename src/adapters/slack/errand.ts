// Who did what and where, while it is being answered.
import type { Event } from '../../interview/event.ts';
import type { Locale } from '../../interview/snapshot.ts';
import type { Words } from '../../interview/words.ts';
import type { Calls, To } from './calls.ts';
import type { Place } from './place.ts';
import type { Received } from './received.ts';

/** An event on its way through the interview, and what its answer is shown with. */
export interface Errand {
  readonly received: Received;
  readonly calls: Calls;
  /** What is said to it is not shown: another event follows at once. */
  readonly quiet?: true;
  /** The person is forgotten by it, and is told so in this language. */
  readonly forgets?: { readonly locale: Locale; readonly place?: Place };
}

/** Hands an event to the interview; what is sent meanwhile is an answer to it. */
export type Hand = (id: string, event: Event, errand: Errand) => Promise<void>;

/** Does what may not reach the person; that is no error. */
export type Reaching = (id: string, place: Place | undefined, work: () => Promise<void>) => Promise<boolean>;

/** Where something happens, and to whom. */
export interface Here {
  readonly id: string;
  readonly received: Received;
  readonly calls: Calls;
  readonly words: Words;
  readonly place?: Place;
}

/** A place where others may be. */
export const isShared = ({ channel, isHome }: Received, place: Place | undefined): boolean =>
  !isHome && channel !== undefined && channel !== place?.channel;

export const toPerson = ({ person }: Pick<Received, 'person'>, place: Place | undefined): To => ({
  channel: place?.channel ?? person,
  ...(place?.thread !== undefined && { thread: place.thread }),
});

export const freshPlace = (received: Received, today: string, locale: Locale): Place => {
  const { workspace, team, person, channel, thread, message, isMention } = received;
  // Only what is written in private says where that is.
  const isPrivate = message !== undefined && !isMention && channel !== undefined;
  return {
    workspace,
    ...(team !== undefined && { team }),
    person,
    ...(isPrivate && { channel }),
    ...(isPrivate && thread !== undefined && { thread }),
    used: today,
    locale,
  };
};
