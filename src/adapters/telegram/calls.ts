// What is asked of Telegram, with the refusals that are none: nothing to change, too late to answer, already gone.
import { type Api, GrammyError, InputFile } from 'grammy';
import type { Download } from './download.ts';
import type { Payload } from './render.ts';

/** The person has blocked the bot, or is no more. */
export class UnreachableError extends Error {
  constructor() {
    super('[telegram] the chat cannot be reached');
    this.name = new.target.name;
  }
}

/** Telegram does not take what we send, and never will: our mistake, to be seen in the log. */
export class RefusedError extends Error {
  readonly method: string;
  readonly code: number;

  constructor(method: string, code: number) {
    super(`[telegram] ${method} was refused (${code})`);
    this.name = new.target.name;
    this.method = method;
    this.code = code;
  }
}

/** Telegram knows no bot with this token. */
export class UnusableTokenError extends Error {
  constructor(code: number) {
    super(`[telegram] Telegram does not take the token (${code})`);
    this.name = new.target.name;
  }
}

export interface Calls {
  readonly send: (chat: number, payload: Payload) => Promise<number>;
  /** False when the message is not there to be edited. */
  readonly edit: (chat: number, message: number, payload: Payload) => Promise<boolean>;
  readonly setButtons: (chat: number, message: number, markup: Payload['reply_markup']) => Promise<boolean>;
  /** Out of the way: deleted, or at least without buttons. */
  readonly clear: (chat: number, message: number) => Promise<void>;
  /** Out of the way, as something newer stands in its place; where it cannot go, it says the same. */
  readonly replace: (chat: number, message: number, payload: Payload) => Promise<void>;
  /** A word in a group, with the way to the private chat. */
  readonly invite: (
    chat: number,
    text: string,
    button: { readonly text: string; readonly url: string },
  ) => Promise<void>;
  readonly answer: (query: string, text?: string) => Promise<void>;
  readonly action: (chat: number, action: 'typing' | 'upload_document') => Promise<void>;
  readonly document: (chat: number, name: string, content: string | Uint8Array, caption: string) => Promise<void>;
  /** A file that a person has sent; nothing where it cannot be had, or is longer than `most` bytes. */
  readonly file: (id: string, most: number) => Promise<Uint8Array | undefined>;
}

const gone = /message to (edit|delete) not found|message can't be (edited|deleted)|MESSAGE_ID_INVALID/i;
const unchanged = /message is not modified/i;
const late = /query is too old|query ID is invalid|QUERY_ID_INVALID/i;
const unreachable = /chat not found|user is deactivated|bot was blocked|PEER_ID_INVALID/i;

export function createCalls(api: Api, download: Download): Calls {
  async function attempt<Result>(method: string, call: () => Promise<Result>): Promise<Result> {
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof GrammyError)) throw error;
      if (error.error_code === 403 || unreachable.test(error.description)) throw new UnreachableError();
      // Too many, or their fault: it may be taken later.
      if (error.error_code === 429 || error.error_code >= 500 || error.error_code === 401) throw error;
      if (unchanged.test(error.description) || late.test(error.description)) return true as Result;
      if (gone.test(error.description)) return false as Result;
      throw new RefusedError(method, error.error_code);
    }
  }

  const setButtons: Calls['setButtons'] = (chat, message, markup) =>
    attempt('editMessageReplyMarkup', async () => {
      await api.editMessageReplyMarkup(chat, message, markup ? { reply_markup: markup } : {});
      return true;
    });

  const edit: Calls['edit'] = (chat, message, { text, ...options }) =>
    attempt('editMessageText', async () => {
      await api.editMessageText(chat, message, text, options);
      return true;
    });

  /** Messages older than two days stay. */
  const remove = (chat: number, message: number): Promise<boolean> =>
    attempt('deleteMessage', () => api.deleteMessage(chat, message));

  return {
    async send(chat, { text, ...options }) {
      return (await attempt('sendMessage', () => api.sendMessage(chat, text, options))).message_id;
    },
    edit,
    setButtons,
    async clear(chat, message) {
      if (!(await remove(chat, message))) await setButtons(chat, message, undefined);
    },
    async replace(chat, message, payload) {
      if (!(await remove(chat, message))) await edit(chat, message, payload);
    },
    async invite(chat, text, button) {
      await attempt('sendMessage', () =>
        api.sendMessage(chat, text, { reply_markup: { inline_keyboard: [[button]] } }),
      );
    },
    async answer(query, text) {
      await attempt('answerCallbackQuery', () => api.answerCallbackQuery(query, text ? { text } : {}));
    },
    async action(chat, action) {
      await attempt('sendChatAction', () => api.sendChatAction(chat, action));
    },
    async file(id, most) {
      const file = await attempt('getFile', () => api.getFile(id)).catch((error: unknown) => {
        if (error instanceof RefusedError) return undefined;
        throw error;
      });
      return file?.file_path === undefined ? undefined : download(file.file_path, most);
    },
    async document(chat, name, content, caption) {
      const file = new InputFile(typeof content === 'string' ? Buffer.from(content) : content, name);
      await attempt('sendDocument', () => api.sendDocument(chat, file, { caption }));
    },
  };
}
