// Drawing and pressing without Telegram.
import type { InlineKeyboardButton, Update } from 'grammy/types';
import { decode, type Received } from '../../../src/adapters/telegram/decode.ts';
import { offeredId, shortId } from '../../../src/adapters/telegram/keyboard.ts';
import { limits } from '../../../src/adapters/telegram/limits.ts';
import { type Look, looked } from '../../../src/adapters/telegram/look.ts';
import { type Payload, render } from '../../../src/adapters/telegram/render.ts';
import { createInterview } from '../../../src/app/interview.ts';
import type { Message } from '../../../src/interview/message.ts';
import type { Pressing } from '../../support/channel-laws.ts';
import { parseHtml } from '../../support/telegram/entities.ts';

const { words } = createInterview(true, 'telegram');
export const self = { username: 'veiviser_bot', flows: new Map([['eligibility', 'eligibility']]) };
export const chat = { id: 5, type: 'private', first_name: 'Kari' } as const;
export const kari = { id: 5, is_bot: false, first_name: 'Kari', language_code: 'nb' } as const;

export function draw(message: Message, look: Look = {}): Payload[] {
  return render(message, { look, words: words[message.locale === 'nb' ? 'nb' : 'en'], today: '2026-11-22' });
}

export function buttonsOf(payload: Payload | undefined): readonly InlineKeyboardButton.CallbackButton[] {
  return (payload?.reply_markup?.inline_keyboard.flat() ?? []).filter((button) => 'callback_data' in button);
}

export function tap(data: string): Received | undefined {
  const message = { message_id: 9, date: 1, chat, text: 'x' };
  const callback_query = { id: '1', from: kari, chat_instance: '1', data, message };
  return decode({ update_id: 1, callback_query } as Update, self);
}

export function write(text: string, more: object = {}): Received | undefined {
  const length = text.split(/\s/)[0]?.length ?? 0;
  const entities = text.startsWith('/') ? [{ type: 'bot_command', offset: 0, length }] : [];
  const message = { message_id: 9, date: 1, chat, from: kari, text, entities, ...more };
  return decode({ update_id: 1, message } as unknown as Update, self);
}

export function faults(payload: Payload): string[] {
  const { text, entities } = parseHtml(payload.text);
  const rows = payload.reply_markup?.inline_keyboard ?? [];
  const buttons = buttonsOf(payload);
  const found = [
    text.trim() === '' && 'the text is empty',
    text.length > limits.text && 'the text is too long',
    !text.isWellFormed() && 'the text is not well formed',
    entities.length > limits.entities && 'too many entities',
    buttons.length > limits.buttons && 'too many buttons',
    rows.some((row) => row.length > limits.buttonsInRow || row.length === 0) && 'a row is too long or empty',
    Buffer.byteLength(JSON.stringify(rows)) > limits.markup && 'the keyboard is too large',
    buttons.some((button) => button.text.trim() === '') && 'a button is empty',
    buttons.some((button) => Buffer.byteLength(button.callback_data) > limits.callbackData) &&
      'callback data is too long',
  ];
  return found.filter((fault) => typeof fault === 'string');
}

/** Presses everything there is, turning pages and unfolding; days of the calendar are no answers that were offered. */
export function pressings(message: Message): ReadonlyMap<string, Pressing> {
  const all = new Map<string, Pressing>();
  const { prompt, controls } = message;
  const offered = prompt && 'options' in prompt ? [...prompt.options, ...controls] : controls;
  const byShortId = new Map(offered.map(({ id }) => [shortId(id), id]));
  let look: Look = { unfolded: true };
  for (let page = 0; page < 60; page += 1) {
    const seen = buttonsOf(draw(message, look).at(-1));
    for (const { callback_data } of seen) {
      const heard = tap(callback_data)?.heard;
      if (heard?.kind === 'event' && heard.event.type === 'press') all.set(heard.event.id, heard.event);
      if (heard?.kind !== 'own-button') continue;
      const id = byShortId.get(heard.id);
      if (id !== undefined) all.set(id, { type: 'press', turn: heard.turn, id: offeredId(heard.id, message) ?? '' });
      const pressing = heard.id.startsWith('~t') ? ticked(message, looked(heard.id, look, message)) : undefined;
      if (pressing) all.set(heard.id.slice(2), pressing);
    }
    const further = seen.find(({ text, callback_data }) => text === '›' && callback_data.includes('.~p'));
    const outcome = looked(further?.callback_data.split('.')[1] ?? '', look, message);
    if (!outcome || !('look' in outcome)) break;
    look = outcome.look;
  }
  return all;
}

function ticked(message: Message, outcome: ReturnType<typeof looked>): Pressing | undefined {
  if (!outcome || !('look' in outcome)) return undefined;
  const done = buttonsOf(draw(message, outcome.look).at(-1)).find(({ callback_data: data }) => data.endsWith('.~done'));
  const heard = done && tap(done.callback_data)?.heard;
  const last = heard?.kind === 'own-button' ? looked(heard.id, outcome.look, message) : undefined;
  return last && 'answer' in last && last.answer.type === 'press-several' ? last.answer : undefined;
}
