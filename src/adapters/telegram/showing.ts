// A message put into a chat: the question at hand is the one living message, and what is answered becomes a line.
import type { Message } from '../../interview/message.ts';
import type { Words } from '../../interview/words.ts';
import type { Calls } from './calls.ts';
import { type Look, lookAgain, lookKept } from './look.ts';
import { type Live, type Place, usedOn, withLine, without } from './place.ts';
import { line, type Payload, render } from './render.ts';

/** What a message answers. */
export interface Cause {
  /** The message whose button was pressed. */
  readonly under?: number;
  /** The message that was typed. */
  readonly typed?: number;
  /** The label of an answer that is corrected by editing the message that gave it. */
  readonly correcting?: string;
}

export interface Showing {
  readonly calls: Calls;
  readonly words: Words;
  readonly today: string;
}

/** Shows it, and says what the chat is like then. */
export async function show(message: Message, place: Place, cause: Cause, showing: Showing): Promise<Place> {
  const { calls } = showing;
  const { chat, live } = place;
  const begins = !place.begun && message.prompt !== undefined && message.controls.length > 0;
  const look = lookAgain(place.look, message);
  const payloads = drawn(message, begins, look, showing);
  const { noted } = message;
  const lineOf = noted && place.lines.find(({ label }) => label === cause.correcting && label === noted.label);

  const [only] = payloads;
  // A paper comes below what was pressed: what can be done next stands below the paper.
  const isHere = live !== undefined && message.paper === undefined && (live.id === cause.under || lineOf !== undefined);
  let id: number | undefined;
  let lines = place.lines;
  if (noted && lineOf) await calls.edit(chat, lineOf.line, line(noted));
  if (noted && !lineOf && live?.kind === 'question') {
    const typed = cause.typed !== undefined && { typed: cause.typed };
    lines = withLine(lines, { label: noted.label, line: live.id, ...typed });
    // Both at once: neither shows where the other stands.
    [, id] = await Promise.all([calls.edit(chat, live.id, line(noted)), sent(calls, chat, payloads)]);
    const before = place.lines.find(({ label }) => label === noted.label);
    if (before && before.line !== live.id) await calls.replace(chat, before.line, line(noted));
  } else if (live?.kind === 'question' && isHere && only && payloads.length === 1) {
    id = (await calls.edit(chat, live.id, only)) ? live.id : await calls.send(chat, only);
  } else {
    id = await sent(calls, chat, payloads);
    if (live?.kind === 'question') await calls.clear(chat, live.id);
    if (live?.kind === 'report') await calls.setButtons(chat, live.id, undefined);
    if (isStray(cause.under, place)) await calls.setButtons(chat, cause.under, undefined);
  }
  const next = liveIn(message, id);
  return {
    ...usedOn(without(place, 'live', 'look', 'typed'), showing.today),
    ...lookKept(place.look, look, message),
    locale: showing.words.locale,
    lines,
    ...(next && { live: next }),
    ...(cause.typed !== undefined && { typed: cause.typed }),
    ...((begins || place.begun) && { begun: true as const }),
  };
}

/** Neither the question at hand nor a line of the record: it has buttons that are good for nothing. */
const isStray = (under: number | undefined, { live, lines }: Place): under is number =>
  under !== undefined && under !== live?.id && !lines.some(({ line }) => line === under);

/** Where everything begins, what is said first stays: only the question under it becomes a line. */
function drawn(message: Message, begins: boolean, look: Look, { words, today }: Showing): Payload[] {
  const around = { look, words, today };
  const before = begins ? message.blocks.slice(0, -1) : [];
  if (before.length === 0) return render(message, around);
  const { prompt: _, ...rest } = message;
  return [
    ...render({ ...rest, blocks: before, controls: [] }, around),
    ...render({ ...message, blocks: message.blocks.slice(-1) }, around),
  ];
}

/** Characters that take a moment to come, in several messages. */
const long = 4000;

async function sent(calls: Calls, chat: number, payloads: readonly Payload[]): Promise<number | undefined> {
  if (payloads.reduce((sum, { text }) => sum + text.length, 0) > long) await calls.action(chat, 'typing');
  let last: number | undefined;
  for (const payload of payloads) last = await calls.send(chat, payload);
  return last;
}

function liveIn({ prompt, controls }: Message, id: number | undefined): Live | undefined {
  if (id === undefined || (!prompt && controls.length === 0)) return undefined;
  return {
    id,
    kind: prompt ? 'question' : 'report',
    ...((prompt?.kind === 'countries' || prompt?.kind === 'choices') && { asks: prompt.kind }),
  };
}
