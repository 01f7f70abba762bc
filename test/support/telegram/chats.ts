// The state behind the fake: people, chats, and every message with what it has said. It only keeps; it refuses nothing.

import type { Chat, Message, MessageEntity, User } from 'grammy/types';
import type { Keyboard } from './keyboard.ts';

/** What a message can be besides text, in the shape an update carries. */
export type Extra = Partial<
  Pick<Message, 'sticker' | 'voice' | 'location' | 'photo' | 'document' | 'caption' | 'forward_origin' | 'contact'>
>;

export interface Version {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
  readonly keyboard: Keyboard;
}

export interface Shown {
  readonly id: number;
  readonly chat: number;
  readonly from: User;
  readonly extra: Extra;
  readonly replyTo: number | undefined;
  /** Everything it has said, oldest first; the last is what is shown now. */
  readonly versions: Version[];
  deleted: boolean;
  /** More than two days: it cannot be deleted any more. */
  old?: boolean;
}

export interface Room {
  readonly chat: Chat.PrivateChat | Chat.GroupChat;
  readonly messages: Shown[];
  readonly actions: string[];
  /** A bot cannot write to a person it has not met, who blocked it, or to a group it is not in. */
  open: boolean;
  closedBecause: string;
}

export interface Query {
  readonly id: string;
  readonly from: User;
  readonly chat: number;
  readonly message: number;
  readonly data: string;
  answered: boolean;
  expired: boolean;
  toast: string;
  alert: boolean;
}

export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What Telegram says its size is: a test of a large file need not carry the bytes. */
  readonly size: number;
}

export class Chats {
  readonly bot: User & { readonly username: string };
  readonly rooms = new Map<number, Room>();
  readonly queries = new Map<string, Query>();
  readonly files = new Map<string, StoredFile>();
  #message = 100;
  #next = 1000;

  constructor(bot: User & { readonly username: string }) {
    this.bot = bot;
  }

  nextId(): number {
    this.#next += 1;
    return this.#next;
  }

  add(chat: Room['chat'], open: boolean): Room {
    const room = { chat, messages: [], actions: [], open, closedBecause: '' };
    this.rooms.set(chat.id, room);
    return room;
  }

  room(id: number): Room {
    const room = this.rooms.get(id);
    if (!room) throw new Error(`no chat ${id}`);
    return room;
  }

  post(chat: number, from: User, version: Version, extra: Extra = {}, replyTo?: number): Shown {
    this.#message += 1;
    const shown: Shown = { id: this.#message, chat, from, extra, replyTo, versions: [version], deleted: false };
    this.room(chat).messages.push(shown);
    return shown;
  }

  message(chat: number, id: number | undefined): Shown | undefined {
    return this.rooms.get(chat)?.messages.find((shown) => shown.id === id && !shown.deleted);
  }

  /** What is in the chat now, oldest first. */
  visible(chat: number): readonly Shown[] {
    return this.room(chat).messages.filter(({ deleted }) => !deleted);
  }

  keepFile(name: string, bytes: Uint8Array, size = bytes.length): StoredFile {
    const id = `file-${this.nextId()}`;
    const file = { id, name, bytes, size };
    this.files.set(id, file);
    return file;
  }
}

export function current(shown: Shown): Version {
  const version = shown.versions.at(-1);
  if (!version) throw new Error(`message ${shown.id} has never said anything`);
  return version;
}
