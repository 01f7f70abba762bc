// A chat as it reads on a phone: what is there now, in order, with its buttons.

import type { MessageEntity } from 'grammy/types';
import { type Chats, current, type Shown } from './chats.ts';

/** A folded quote shows its first three lines until it is tapped. */
const foldedLines = 3;

export function transcriptOf(chats: Chats, chat: number): string {
  return chats
    .visible(chat)
    .map((shown) => messageText(shown, shown.from.id === chats.bot.id))
    .join('\n\n');
}

function messageText(shown: Shown, byBot: boolean): string {
  const { text, entities, keyboard } = current(shown);
  const rows = keyboard.map((row) => `  ${row.map((button) => `[ ${button.text} ]`).join(' ')}`);
  const body = [thing(shown), quoted(text, entities)].filter((part) => part !== '').join('\n');
  const [first = '', ...rest] = body.split('\n');
  const lines = [`${shown.from.first_name}: ${first}`, ...rest.map((line) => `  ${line}`.trimEnd())];
  const mark = !byBot && shown.versions.length > 1 ? ['  (edited)'] : [];
  return [...lines, ...mark, ...rows].join('\n');
}

function thing({ extra }: Shown): string {
  const forwarded = extra.forward_origin ? '(forwarded) ' : '';
  const kind = (['sticker', 'voice', 'location', 'photo', 'contact'] as const).find(
    (name) => extra[name] !== undefined,
  );
  const document = extra.document ? `(document ${extra.document.file_name})` : '';
  return `${forwarded}${kind ? `(${kind})` : ''}${document}`;
}

function quoted(text: string, entities: readonly MessageEntity[]): string {
  let out = text;
  // From the last to the first, so that the places of those before stay true.
  for (const { type, offset, length } of [...entities].reverse()) {
    if (type !== 'blockquote' && type !== 'expandable_blockquote') continue;
    const lines = text.slice(offset, offset + length).split('\n');
    const shown = type === 'blockquote' ? lines : lines.slice(0, foldedLines);
    const quote = shown.map((line) => `> ${line}`).join('\n') + (shown.length < lines.length ? ' …' : '');
    out = `${out.slice(0, offset)}${quote}${out.slice(offset + length)}`;
  }
  return out;
}
