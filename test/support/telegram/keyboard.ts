// What Telegram refuses in keyboards.

import type { InlineKeyboardButton, InlineKeyboardMarkup } from 'grammy/types';
import { only } from './checks.ts';
import { limits } from './limits.ts';
import { badRequest, stricter } from './refusal.ts';
import { bytesOf, charactersOf, type Fields, isFields } from './values.ts';

type ButtonField = InlineKeyboardButton extends infer Button ? (Button extends unknown ? keyof Button : never) : never;

const buttonFields: Record<ButtonField, true> = {
  text: true,
  icon_custom_emoji_id: true,
  style: true,
  url: true,
  callback_data: true,
  web_app: true,
  login_url: true,
  disabled: true,
  switch_inline_query: true,
  switch_inline_query_current_chat: true,
  switch_inline_query_chosen_chat: true,
  copy_text: true,
  callback_game: true,
  pay: true,
};
const markupFields: Record<keyof InlineKeyboardMarkup, true> = { inline_keyboard: true, force_reply: true };
const looks = ['text', 'icon_custom_emoji_id', 'style'];

export type Keyboard = readonly (readonly InlineKeyboardButton[])[];

/** The buttons under a message. A keyboard in place of the phone's own has none. */
export function checkMarkup(markup: unknown, inlineOnly: boolean): Keyboard {
  if (markup === undefined) return [];
  if (!isFields(markup)) throw badRequest('object expected as reply markup');
  if (!('inline_keyboard' in markup)) {
    if (inlineOnly) throw badRequest('inline keyboard expected');
    return [];
  }
  const { inline_keyboard: rows } = only(markup, markupFields, 'InlineKeyboardMarkup');
  if (!Array.isArray(rows)) throw badRequest('field "inline_keyboard" must be of type Array');
  const keyboard = rows.map(checkRow).filter((row) => row.length > 0);
  if (keyboard.flat().length > limits.buttons) throw badRequest('reply markup is too long');
  if (bytesOf(JSON.stringify(markup)) > limits.keyboardBytes) throw badRequest('reply markup is too long');
  return keyboard;
}

function checkRow(row: unknown): InlineKeyboardButton[] {
  if (!Array.isArray(row)) throw badRequest('field "inline_keyboard" must be an Array of Arrays');
  // Telegram squeezes the ninth button into the next row, or drops it: either way not what was drawn.
  if (row.length > limits.buttonsInRow) throw stricter('more than 8 buttons in a row');
  return row.map(checkButton);
}

function checkButton(given: unknown): InlineKeyboardButton {
  const button: Fields = only(given, buttonFields, 'inline keyboard button');
  const about = "can't parse inline keyboard button: ";
  const { text, callback_data: data, url } = button;
  if (text === undefined) throw badRequest(`${about}Can't find field "text"`);
  if (typeof text !== 'string') throw badRequest(`${about}Field "text" must be of type String`);
  if (text.trim() === '') throw badRequest('inline keyboard button text must be non-empty');
  if (!text.isWellFormed()) throw badRequest('inline keyboard button text must be encoded in UTF-8');
  if (charactersOf(text) > limits.buttonText) throw stricter(`button text over ${limits.buttonText} characters`);
  const does = Object.keys(button).filter((name) => !looks.includes(name) && button[name] !== '');
  if (does.length === 0) throw badRequest(`${about}Text buttons are unallowed in the inline keyboard`);
  if (does.length > 1) throw stricter(`${about}exactly one of ${does.join(', ')} must be used`);
  if (data !== undefined && (typeof data !== 'string' || bytesOf(data) > limits.callbackData)) {
    throw badRequest('BUTTON_DATA_INVALID');
  }
  if (url !== undefined) checkUrl(String(url));
  return button as unknown as InlineKeyboardButton;
}

function checkUrl(url: string): void {
  const wrong = (why: string) => badRequest(`inline keyboard button URL '${url}' is invalid: ${why}`);
  if (!URL.canParse(url)) throw wrong('Wrong HTTP URL');
  if (!/^(https?|tg|ton):$/.test(new URL(url).protocol)) throw wrong('Unsupported URL protocol');
}
