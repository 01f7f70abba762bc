// A message put into the private conversation: the question at hand is the one living message, with what was answered
// in it as a record above it. Law: where something is pressed it is answered; where something is typed, below it.
import type { Message } from '../../interview/message.ts';
import type { Words } from '../../interview/words.ts';
import { ticksFor } from '../ticking.ts';
import type { Calls, To } from './calls.ts';
import { taste } from './limits.ts';
import { type Live, type Place, withLine, without } from './place.ts';
import { type Payload, privacyFirst, record, render } from './render.ts';

/** What a message answers. */
export interface Cause {
  /** The message whose button was pressed. */
  readonly under?: string;
  /** Where that message can be replaced without a token. */
  readonly respond?: string;
  /** The message that was typed. */
  readonly message?: string;
  readonly isMention?: true;
}

export interface Showing {
  readonly calls: Calls;
  readonly words: Words;
  readonly today: string;
}

/** Shows it, and says what the conversation is like then. */
export async function show(message: Message, place: Place, cause: Cause, showing: Showing): Promise<Place> {
  const { calls, words, today } = showing;
  const isFirst = !place.told && isQuestion(message);
  const { live } = place;
  const lines = message.noted && live ? withLine(live.lines, message.noted) : (live?.lines ?? []);
  const posted = live && place.channel !== undefined ? { channel: place.channel, ts: live.ts } : undefined;
  const kind = isFirst ? 'privacy' : message.prompt ? 'question' : 'report';

  const ticked = ticksFor(place.ticked, message.prompt);
  // Another answer was given and the list is not asked again: what was ticked in it has been told.
  const kept: Place = message.noted && !ticked ? without(place, 'ticked') : place;
  const ticks = ticked && { ticked };
  // Papers come below what was pressed: what can be done next does not stay above all of them.
  const isHere =
    posted !== undefined && cause.under === posted.ts && live?.kind !== 'report' && message.paper === undefined;
  let next: Live | undefined;
  let isGone = false;
  let { channel } = place;
  const [only, ...more] = isFirst
    ? privacyFirst(message, words)
    : render(message, { words, ...ticks, lines: isHere ? lines : [] });
  if (isHere && only && more.length === 0 && kind !== 'report' && lines.length <= taste.lines) {
    isGone = !(await replaced(calls, posted, cause, only));
    if (!isGone) next = { ts: posted.ts, kind, lines };
  }
  if (!next) {
    const fresh = isFirst ? privacyFirst(message, words) : render(message, { words, ...ticks });
    const to: To = { channel: channel ?? place.person, ...(place.thread !== undefined && { thread: place.thread }) };
    for (const payload of fresh) {
      const sent = await calls.post(to, payload);
      channel = sent.channel;
      next = { ts: sent.ts, kind, lines: [] };
    }
    if (posted && live && !isGone) await closed(calls, posted, { ...live, lines }, words);
  }
  return {
    ...without(kept, 'live', 'warned', 'blocked'),
    ...typedIn(message, place, cause),
    used: today,
    locale: words.locale,
    ...(channel !== undefined && { channel }),
    ...(next && (message.prompt || message.controls.length > 0) && { live: next }),
  };
}

function typedIn({ noted }: Message, { typed = [] }: Place, { message: ts, isMention }: Cause): Pick<Place, 'typed'> {
  if (ts === undefined || isMention) return {};
  const label = noted?.label ?? typed.find((each) => each.ts === ts)?.label;
  const own = { ts, ...(label !== undefined && { label }) };
  const isNew = typed.every((each) => each.ts !== ts);
  const all = isNew ? [...typed, own] : typed.map((each) => (each.ts === ts ? own : each));
  return { typed: all.slice(-taste.lines) };
}

/** Only what is answered about the person counts: choosing a language tells nothing. */
export const isQuestion = ({ prompt }: Message): boolean =>
  prompt !== undefined && !(prompt.kind === 'choice' && prompt.options.every(({ id }) => id.startsWith('/language.')));

async function replaced(
  calls: Calls,
  posted: { readonly channel: string; readonly ts: string },
  { respond }: Cause,
  payload: Payload,
): Promise<boolean> {
  if (respond !== undefined && (await calls.respond(respond, payload, 'replace'))) return true;
  return calls.update(posted, payload);
}

/** What was asked there is asked elsewhere now: what was answered stays, the rest goes. */
async function closed(
  calls: Calls,
  posted: { readonly channel: string; readonly ts: string },
  { kind, lines }: Live,
  words: Words,
): Promise<void> {
  if (kind === 'report') return;
  if (lines.length > 0) await calls.update(posted, record(lines, words));
  else await calls.remove(posted);
}
