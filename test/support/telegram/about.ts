// What the bot says of itself: commands, name and descriptions, by language and by scope.

import type { BotCommand } from 'grammy/types';
import { checkAbout, checkCommands, checkLanguage } from './checks.ts';
import { badRequest } from './refusal.ts';
import { type Fields, isFields } from './values.ts';

const scopes: Readonly<Record<string, readonly string[]>> = {
  default: [],
  all_private_chats: [],
  all_group_chats: [],
  all_chat_administrators: [],
  chat: ['chat_id'],
  chat_administrators: ['chat_id'],
  chat_member: ['chat_id', 'user_id'],
};

type Text = 'description' | 'short_description' | 'name';

export class About {
  readonly #commands = new Map<string, readonly BotCommand[]>();
  readonly #texts = new Map<string, string>();

  setCommands(fields: Fields): true {
    this.#commands.set(scopeOf(fields), checkCommands(fields.commands));
    return true;
  }

  commands(fields: Fields): readonly BotCommand[] {
    return this.#commands.get(scopeOf(fields)) ?? [];
  }

  deleteCommands(fields: Fields): true {
    this.#commands.delete(scopeOf(fields));
    return true;
  }

  setText(name: Text, fields: Fields): true {
    this.#texts.set(`${name}:${checkLanguage(fields)}`, checkAbout(fields, name));
    return true;
  }

  /** As Telegram shows it: in the language asked for, otherwise as set for every language. */
  text(name: Text, fields: Fields): Record<string, string> {
    const found = this.#texts.get(`${name}:${checkLanguage(fields)}`) ?? this.#texts.get(`${name}:`);
    return { [name]: found ?? '' };
  }

  /** The menu a person with this language sees in a chat of this type. */
  menu(language: string, where: 'all_private_chats' | 'all_group_chats'): readonly BotCommand[] {
    for (const key of [`${where}|${language}`, `${where}|`, `default|${language}`, 'default|']) {
      const commands = this.#commands.get(key);
      if (commands) return commands;
    }
    return [];
  }
}

function scopeOf(fields: Fields): string {
  const language = checkLanguage(fields);
  const { scope } = fields;
  if (scope === undefined) return `default|${language}`;
  const type = isFields(scope) ? String(scope.type) : '';
  const needed = scopes[type];
  if (!isFields(scope) || !needed) throw badRequest("can't parse BotCommandScope: Unsupported type specified");
  for (const name of Object.keys(scope)) {
    if (name !== 'type' && !needed.includes(name))
      throw badRequest(`can't parse BotCommandScope: unknown field "${name}"`);
  }
  for (const name of needed) {
    if (scope[name] === undefined) throw badRequest(`can't parse BotCommandScope: Can't find field "${name}"`);
  }
  return [type, ...needed.map((name) => `:${scope[name]}`), `|${language}`].join('');
}
