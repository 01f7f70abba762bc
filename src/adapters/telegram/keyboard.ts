// Buttons: what they send back, and how they stand in rows.
// Law: `<turn>.<id>` in at most 64 bytes; an id that does not fit is sent as its hash and found again among what is offered.
import { createHash } from 'node:crypto';
import type { InlineKeyboardButton } from 'grammy/types';
import type { Message, Option } from '../../interview/message.ts';
import { limits, taste } from './limits.ts';
import { shortened } from './markup.ts';

export type Button = InlineKeyboardButton.CallbackButton;
export type Rows = readonly (readonly Button[])[];

/** Room for the turn and the point after it. */
const longestId = limits.callbackData - 11;

/** Ids as they are sent: short ones as they are, others as a hash. */
export function shortId(id: string): string {
  if (Buffer.byteLength(id) <= longestId && !/^[#~]/.test(id)) return id;
  return `#${createHash('sha256').update(id).digest('base64url').slice(0, 16)}`;
}

export function button(turn: number, id: string, label: string): Button {
  return { text: shortened(label, 64) || '·', callback_data: `${turn}.${shortId(id)}` };
}

/** A button of the adapter's own (`~…`): it turns a page or picks a day, and asks the interview nothing. */
export function ownButton(turn: number, id: `~${string}`, label: string): Button {
  return { text: shortened(label, 64) || '·', callback_data: `${turn}.${id}` };
}

export interface Pressed {
  readonly turn: number;
  readonly id: string;
}

/** What a button sent, or nothing for what no button of ours can have sent. */
export function pressed(data: string): Pressed | undefined {
  const [, turn, id] = /^(\d{1,10})\.([^\s.][\s\S]*)$/u.exec(data) ?? [];
  return turn === undefined || id === undefined || Buffer.byteLength(data) > limits.callbackData
    ? undefined
    : { turn: Number(turn), id };
}

/** The id that was offered, for one that came back as a hash. */
export function offeredId(id: string, message: Message): string | undefined {
  return offered(message).find((option) => shortId(option.id) === id)?.id;
}

function offered({ prompt, controls }: Message): readonly Option[] {
  return prompt && 'options' in prompt ? [...prompt.options, ...controls] : controls;
}

/** As many beside each other as can be read: every button of a row is as wide as the widest. */
export function laidOut(buttons: readonly Button[], most: number = taste.buttonsInRow): Rows {
  const rows: Button[][] = [];
  for (const each of buttons) {
    const row = rows.at(-1);
    const widest = Math.max(...[...(row ?? []), each].map(({ text }) => text.length)) + taste.button;
    if (row && row.length < most && (row.length + 1) * widest <= taste.row + taste.button) row.push(each);
    else rows.push([each]);
  }
  return rows;
}
