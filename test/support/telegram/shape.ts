// Messages as updates and results carry them.

import type { Chat, Message, Update, User } from 'grammy/types';
import { type Chats, current, type Shown } from './chats.ts';

/** Seconds. Tests that look at dates set their own; the fake only needs them to be plausible and never to go back. */
export function unixTime(): number {
  return Math.floor(Date.now() / 1000);
}

export type Incoming = Message & { from: User; chat: Exclude<Chat, Chat.ChannelChat> };

export function asMessage(chats: Chats, shown: Shown): Incoming {
  const { text, entities, keyboard } = current(shown);
  const { chat } = chats.room(shown.chat);
  const answered = shown.replyTo === undefined ? undefined : chats.message(shown.chat, shown.replyTo);
  return {
    message_id: shown.id,
    date: unixTime(),
    chat,
    from: shown.from,
    ...shown.extra,
    ...(text === '' ? {} : captioned(shown) ? { caption: text } : { text }),
    ...(entities.length === 0 ? {} : { [captioned(shown) ? 'caption_entities' : 'entities']: [...entities] }),
    ...(keyboard.length === 0 ? {} : { reply_markup: { inline_keyboard: keyboard.map((row) => [...row]) } }),
    ...(answered === undefined
      ? {}
      : { reply_to_message: asMessage(chats, { ...answered, replyTo: undefined }) as never }),
  };
}

function captioned({ extra }: Shown): boolean {
  return extra.document !== undefined || extra.photo !== undefined;
}

export function edited(message: Incoming): NonNullable<Update['edited_message']> {
  return { ...message, edit_date: unixTime() };
}
