// What Telegram refuses in texts, toasts, commands and descriptions, in its own words.

import type { LinkPreviewOptions, MessageEntity, ReplyParameters } from 'grammy/types';
import { type Formatted, parseHtml } from './entities.ts';
import { limits } from './limits.ts';
import { badRequest, stricter } from './refusal.ts';
import { charactersOf, type Fields, isFields, textOf } from './values.ts';

const previewFields: Record<keyof LinkPreviewOptions, true> = {
  is_disabled: true,
  url: true,
  prefer_small_media: true,
  prefer_large_media: true,
  show_above_text: true,
};
const replyFields: Record<keyof ReplyParameters, true> = {
  message_id: true,
  chat_id: true,
  ephemeral_message_id: true,
  checklist_task_id: true,
  poll_option_id: true,
  allow_sending_without_reply: true,
  quote: true,
  quote_parse_mode: true,
  quote_entities: true,
  quote_position: true,
};

/** The text of a message as it will be read, or the caption of a document. */
export function checkText(fields: Fields, name: 'text' | 'caption'): Formatted {
  const raw = textOf(fields, name) ?? '';
  const formatted = format(raw, fields, name === 'text' ? 'entities' : 'caption_entities');
  if (!formatted.text.isWellFormed()) throw badRequest('text must be encoded in UTF-8');
  // Telegram trims what it is sent: a message of blanks is an empty one.
  if (name === 'text' && formatted.text.trim() === '') throw badRequest('message text is empty');
  if (name === 'text' && formatted.text.length > limits.text) throw badRequest('message is too long');
  if (name === 'caption' && formatted.text.length > limits.caption) throw badRequest('message caption is too long');
  if (formatted.entities.length > limits.entities) {
    throw stricter(`${formatted.entities.length} entities, of which ${limits.entities} would be shown`);
  }
  if (fields.link_preview_options !== undefined) only(fields.link_preview_options, previewFields, 'LinkPreviewOptions');
  if (fields.reply_parameters !== undefined) only(fields.reply_parameters, replyFields, 'ReplyParameters');
  return formatted;
}

function format(raw: string, fields: Fields, list: string): Formatted {
  const mode = textOf(fields, 'parse_mode')?.toLowerCase();
  if (mode === 'html') return parseHtml(raw);
  // The project writes HTML only; the fake reads no Markdown rather than reading it badly.
  if (mode !== undefined && mode !== '') throw badRequest('unsupported parse_mode');
  const given = fields[list];
  return { text: raw, entities: Array.isArray(given) ? given.map((entity) => checkEntity(entity, raw)) : [] };
}

function checkEntity(entity: unknown, text: string): MessageEntity {
  if (!isFields(entity)) throw badRequest("can't parse MessageEntity: expected an Object");
  const { offset, length } = entity;
  if (typeof offset !== 'number' || offset < 0) throw badRequest(`receive an entity with incorrect offset ${offset}`);
  if (typeof length !== 'number' || length < 0) throw badRequest(`receive an entity with incorrect length ${length}`);
  if (offset > text.length) {
    throw badRequest(`entity begins after the end of the text at UTF-16 offset ${offset}`);
  }
  if (offset + length > text.length) {
    throw badRequest(
      `entity beginning at UTF-16 offset ${offset} ends after the end of the text at UTF-16 offset ${offset + length}`,
    );
  }
  return entity as unknown as MessageEntity;
}

/** Only the fields the types know. */
export function only(value: unknown, known: Readonly<Record<string, true>>, what: string): Fields {
  if (!isFields(value)) throw badRequest(`can't parse ${what}: expected an Object`);
  for (const name of Object.keys(value)) {
    if (!Object.hasOwn(known, name)) throw stricter(`unknown field "${name}" of ${what}`);
  }
  return value;
}

export function checkToast(fields: Fields): string {
  const text = textOf(fields, 'text') ?? '';
  if (charactersOf(text) > limits.toast) throw badRequest('MESSAGE_TOO_LONG');
  return text;
}

export function checkLanguage(fields: Fields): string {
  const code = textOf(fields, 'language_code') ?? '';
  // td/telegram/misc.cpp, validate_bot_language_code.
  if (code !== '' && !/^[a-z]{2}$/.test(code)) throw badRequest('invalid language code specified');
  return code;
}

export function checkCommands(list: unknown): readonly { readonly command: string; readonly description: string }[] {
  if (!Array.isArray(list)) throw badRequest("can't parse commands JSON object");
  if (list.length > limits.commands) throw badRequest('BOT_COMMANDS_TOO_MUCH');
  const commands = list.map((item: unknown) => {
    const fields = only(item, { command: true, description: true, is_ephemeral: true }, 'BotCommand');
    const command = textOf(fields, 'command') ?? '';
    const description = textOf(fields, 'description') ?? '';
    if (command === '') throw badRequest('command must be non-empty');
    if (charactersOf(command) > limits.command) throw badRequest(`command length must not exceed ${limits.command}`);
    if (!/^[a-z0-9_]+$/.test(command)) throw badRequest('BOT_COMMAND_INVALID');
    if (description.trim() === '') throw badRequest('command description must be non-empty');
    if (charactersOf(description) > limits.commandDescription) {
      throw badRequest(`command description length must not exceed ${limits.commandDescription}`);
    }
    return { command, description };
  });
  const names = new Set(commands.map(({ command }) => command));
  if (names.size < commands.length) throw stricter('a command is listed twice');
  return commands;
}

export function checkAbout(fields: Fields, name: 'description' | 'short_description' | 'name'): string {
  const text = textOf(fields, name) ?? '';
  const longest = { description: limits.description, short_description: limits.shortDescription, name: limits.name }[
    name
  ];
  // The server behind the Bot API answers with its own code, which the Bot API passes on.
  if (charactersOf(text) > longest) throw badRequest(`BOT_${name.toUpperCase()}_TOO_LONG`);
  return text;
}
