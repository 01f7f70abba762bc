// Calls as a bot makes them, without a bot.

import type { Telegram } from './server.ts';
import type { Fields } from './values.ts';

export interface Reply {
  readonly ok: boolean;
  readonly result?: unknown;
  readonly error_code?: number;
  readonly description?: string;
  readonly parameters?: { readonly retry_after?: number };
}

export async function call(telegram: Telegram, method: string, fields: Fields | FormData = {}): Promise<Reply> {
  const form = fields instanceof FormData;
  const response = await fetch(`${telegram.root}/bot${telegram.token}/${method}`, {
    method: 'POST',
    ...(form ? {} : { headers: { 'content-type': 'application/json' } }),
    body: form ? fields : JSON.stringify(fields),
  });
  return (await response.json()) as Reply;
}

/** A person whom the bot has met. */
export function acquaintance(telegram: Telegram): number {
  const { chat } = telegram.person();
  telegram.chats.room(chat).open = true;
  return chat;
}

/** A message of the bot, by number. */
export async function said(telegram: Telegram, fields: Fields): Promise<number> {
  const { result } = await call(telegram, 'sendMessage', fields);
  return (result as { readonly message_id: number }).message_id;
}
