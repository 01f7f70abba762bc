// Every method the fake knows, by name.

import { About } from './about.ts';
import type { Chats } from './chats.ts';
import { limits } from './limits.ts';
import { Messages } from './messages.ts';
import type { Method } from './parameters.ts';
import { badRequest, Refusal } from './refusal.ts';
import { type Fields, textOf } from './values.ts';
import type { Webhook } from './webhook.ts';

export class Methods {
  readonly about = new About();
  readonly #chats: Chats;
  readonly #messages: Messages;
  readonly #table: Readonly<Record<Exclude<Method, 'getUpdates'>, (fields: Fields) => unknown>>;

  constructor(chats: Chats, webhook: () => Webhook) {
    this.#chats = chats;
    const messages = new Messages(chats);
    this.#messages = messages;
    const { about } = this;
    this.#table = {
      getMe: () => this.me(),
      setWebhook: (fields) => webhook().set(fields),
      deleteWebhook: (fields) => webhook().set({ ...fields, url: '' }),
      getWebhookInfo: () => webhook().info(),
      sendMessage: (fields) => messages.send(fields),
      sendDocument: (fields) => messages.sendDocument(fields),
      editMessageText: (fields) => messages.editText(fields),
      editMessageReplyMarkup: (fields) => messages.editMarkup(fields),
      deleteMessage: (fields) => messages.delete(fields),
      deleteMessages: (fields) => messages.deleteSeveral(fields),
      answerCallbackQuery: (fields) => messages.answer(fields),
      sendChatAction: (fields) => messages.action(fields),
      setMyCommands: (fields) => about.setCommands(fields),
      getMyCommands: (fields) => about.commands(fields),
      deleteMyCommands: (fields) => about.deleteCommands(fields),
      setMyDescription: (fields) => about.setText('description', fields),
      getMyDescription: (fields) => about.text('description', fields),
      setMyShortDescription: (fields) => about.setText('short_description', fields),
      getMyShortDescription: (fields) => about.text('short_description', fields),
      setMyName: (fields) => about.setText('name', fields),
      getMyName: (fields) => about.text('name', fields),
      getChat: (fields) => messages.room(fields).chat,
      getFile: (fields) => this.#file(fields),
      leaveChat: (fields) => this.#leave(fields),
    };
  }

  async run(method: Method, fields: Fields): Promise<unknown> {
    if (method === 'getUpdates') throw new Error('getUpdates is for Polling');
    return await this.#table[method](fields);
  }

  me() {
    return {
      ...this.#chats.bot,
      is_bot: true as const,
      can_join_groups: true,
      can_read_all_group_messages: false,
      supports_inline_queries: false,
      can_connect_to_business: false,
      has_main_web_app: false,
      has_topics_enabled: false,
      allows_users_to_create_topics: false,
      can_manage_bots: false,
      supports_join_request_queries: false,
    };
  }

  #file(fields: Fields) {
    const file = this.#chats.files.get(textOf(fields, 'file_id') ?? '');
    if (!file) throw badRequest('wrong file_id or the file is temporarily unavailable');
    if (file.size > limits.download) throw badRequest('file is too big');
    return { file_id: file.id, file_unique_id: file.id, file_size: file.size, file_path: `documents/${file.id}` };
  }

  #leave(fields: Fields): true {
    const room = this.#messages.room(fields);
    if (room.chat.type === 'private') throw badRequest("chat member status can't be changed in private chats");
    room.open = false;
    room.closedBecause = 'bot is not a member of the group chat';
    return true;
  }
}

/** What an answer looks like on the wire. */
export function refusalBody({ code, message, parameters }: Refusal) {
  return { ok: false, error_code: code, description: message, ...(parameters ? { parameters } : {}) };
}

export const notFound = new Refusal(404, 'Not Found');
export const unauthorized = new Refusal(401, 'Unauthorized');
