// The methods that change what a chat shows.

import { type Chats, current, type Room, type Shown, type Version } from './chats.ts';
import { checkText, checkToast } from './checks.ts';
import { checkMarkup } from './keyboard.ts';
import { limits } from './limits.ts';
import { badRequest, Refusal } from './refusal.ts';
import { asMessage, edited } from './shape.ts';
import { type Fields, isFields, numberOf, textOf } from './values.ts';

const actions = [
  'typing',
  'upload_photo',
  'record_video',
  'upload_video',
  'record_voice',
  'upload_voice',
  'upload_document',
  'choose_sticker',
  'find_location',
  'record_video_note',
  'upload_video_note',
];

export class Messages {
  readonly #chats: Chats;

  constructor(chats: Chats) {
    this.#chats = chats;
  }

  /** The chat a call is about, if the bot may speak there. */
  room(fields: Fields): Room {
    const { chat_id: id } = fields;
    if (id === undefined || id === '') throw badRequest('chat_id is empty');
    const room = typeof id === 'number' ? this.#chats.rooms.get(id) : undefined;
    if (!room) throw badRequest('chat not found');
    if (!room.open && room.closedBecause === '') throw badRequest('chat not found');
    if (!room.open) throw new Refusal(403, `Forbidden: ${room.closedBecause}`);
    return room;
  }

  send(fields: Fields): unknown {
    const { text, entities } = checkText(fields, 'text');
    const keyboard = checkMarkup(fields.reply_markup, false);
    const room = this.room(fields);
    const replyTo = this.#replyTo(fields, room);
    return this.#posted(room, { text, entities, keyboard }, {}, replyTo);
  }

  async sendDocument(fields: Fields): Promise<unknown> {
    const { text, entities } = checkText(fields, 'caption');
    const keyboard = checkMarkup(fields.reply_markup, false);
    const room = this.room(fields);
    const replyTo = this.#replyTo(fields, room);
    const stored = await this.#upload(fields);
    const document = { file_id: stored.id, file_unique_id: stored.id, file_name: stored.name, file_size: stored.size };
    return this.#posted(room, { text, entities, keyboard }, { document }, replyTo);
  }

  async #upload(fields: Fields) {
    const given = fields.document;
    if (given === undefined || given === '') throw badRequest('there is no document in the request');
    const named = typeof given === 'string' ? /^attach:\/\/(.+)$/.exec(given)?.[1] : undefined;
    const file = named === undefined ? given : fields[named];
    if (file instanceof File) {
      if (file.size === 0) throw badRequest('file must be non-empty');
      if (file.size > limits.upload) throw new Refusal(413, 'Request Entity Too Large');
      return this.#chats.keepFile(file.name, new Uint8Array(await file.arrayBuffer()));
    }
    const known = typeof given === 'string' ? this.#chats.files.get(given) : undefined;
    if (!known) throw badRequest('wrong file identifier/HTTP URL specified');
    return known;
  }

  #replyTo({ reply_parameters: reply, reply_to_message_id: old }: Fields, room: Room): number | undefined {
    if (!isFields(reply)) return typeof old === 'number' ? old : undefined;
    const id = numberOf(reply, 'message_id');
    if (id === undefined) throw badRequest('can\'t find field "message_id"');
    if (this.#chats.message(room.chat.id, id)) return id;
    if (reply.allow_sending_without_reply === true) return undefined;
    throw badRequest('message to be replied not found');
  }

  #posted(room: Room, version: Version, extra: Shown['extra'], replyTo: number | undefined): unknown {
    room.actions.length = 0;
    return asMessage(this.#chats, this.#chats.post(room.chat.id, this.#chats.bot, version, extra, replyTo));
  }

  #own(fields: Fields, room: Room): Shown {
    const id = numberOf(fields, 'message_id');
    if (id === undefined) throw badRequest('message identifier is not specified');
    const shown = this.#chats.message(room.chat.id, id);
    if (!shown) throw badRequest('message to edit not found');
    if (shown.from.id !== this.#chats.bot.id) throw badRequest("message can't be edited");
    return shown;
  }

  editText(fields: Fields): unknown {
    const { text, entities } = checkText(fields, 'text');
    const keyboard = checkMarkup(fields.reply_markup, true);
    const shown = this.#own(fields, this.room(fields));
    if (shown.extra.document !== undefined) throw badRequest('there is no text in the message to edit');
    return this.#change(shown, { text, entities, keyboard });
  }

  editMarkup(fields: Fields): unknown {
    const keyboard = checkMarkup(fields.reply_markup, true);
    const shown = this.#own(fields, this.room(fields));
    return this.#change(shown, { ...current(shown), keyboard });
  }

  #change(shown: Shown, version: Version): unknown {
    if (JSON.stringify(version) === JSON.stringify(current(shown))) {
      throw badRequest(
        'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
      );
    }
    shown.versions.push(version);
    return edited(asMessage(this.#chats, shown));
  }

  delete(fields: Fields): true {
    const room = this.room(fields);
    const id = numberOf(fields, 'message_id');
    if (id === undefined) throw badRequest('message identifier is not specified');
    const shown = this.#chats.message(room.chat.id, id);
    if (!shown) throw badRequest('message to delete not found');
    if (shown.old) throw badRequest("message can't be deleted for everyone");
    // In a private chat a bot may delete what the person wrote as well; in a group only its own.
    if (room.chat.type !== 'private' && shown.from.id !== this.#chats.bot.id)
      throw badRequest("message can't be deleted");
    shown.deleted = true;
    return true;
  }

  /** Unlike deleteMessage, it passes over those that are not there. */
  deleteSeveral(fields: Fields): true {
    const room = this.room(fields);
    const ids = Array.isArray(fields.message_ids) ? fields.message_ids : [];
    if (ids.length === 0 || ids.length > 100) throw badRequest('message identifiers are not specified');
    for (const id of ids) {
      const shown = this.#chats.message(room.chat.id, id);
      if (shown) shown.deleted = true;
    }
    return true;
  }

  action(fields: Fields): true {
    const action = textOf(fields, 'action') ?? '';
    if (!actions.includes(action)) throw badRequest('wrong parameter action in request');
    this.room(fields).actions.push(action);
    return true;
  }

  answer(fields: Fields): true {
    const toast = checkToast(fields);
    const query = this.#chats.queries.get(textOf(fields, 'callback_query_id') ?? '');
    if (!query || query.expired || query.answered) {
      throw badRequest('query is too old and response timeout expired or query ID is invalid');
    }
    Object.assign(query, { answered: true, toast, alert: fields.show_alert === true });
    return true;
  }
}
