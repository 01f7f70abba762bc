import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acquaintance, call, said } from './calling.ts';
import { startTelegram, type Telegram } from './server.ts';
import type { Fields } from './values.ts';

const modified =
  'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message';
const late = 'query is too old and response timeout expired or query ID is invalid';

let telegram: Telegram;
let chat: number;
beforeAll(async () => {
  telegram = await startTelegram();
  chat = acquaintance(telegram);
});
afterAll(() => telegram.close());

async function refusal(method: string, fields: Fields): Promise<string> {
  const { ok, error_code, description } = await call(telegram, method, fields);
  return ok ? 'accepted' : `${error_code} ${description}`;
}

describe('a change is refused', () => {
  it('when nothing changes', async () => {
    const message = { chat_id: chat, message_id: await said(telegram, { chat_id: chat, text: 'a' }) };
    expect(await refusal('editMessageText', { ...message, text: 'a' })).toBe(`400 Bad Request: ${modified}`);
    expect(await refusal('editMessageReplyMarkup', message)).toBe(`400 Bad Request: ${modified}`);
    expect(await refusal('editMessageText', { ...message, text: 'b' })).toBe('accepted');
  });

  it('of a message that is gone', async () => {
    const message = { chat_id: chat, message_id: await said(telegram, { chat_id: chat, text: 'a' }) };
    expect(await refusal('deleteMessage', message)).toBe('accepted');
    expect(await refusal('deleteMessage', message)).toBe('400 Bad Request: message to delete not found');
    expect(await refusal('editMessageText', { ...message, text: 'b' })).toBe(
      '400 Bad Request: message to edit not found',
    );
    expect(await refusal('editMessageText', { chat_id: chat, text: 'b' })).toBe(
      '400 Bad Request: message identifier is not specified',
    );
  });

  it('of what a person wrote', async () => {
    const { bot } = telegram.chats;
    const { id } = telegram.chats.post(chat, { ...bot, id: chat }, { text: 'a', entities: [], keyboard: [] });
    expect(await refusal('editMessageText', { chat_id: chat, message_id: id, text: 'b' })).toBe(
      "400 Bad Request: message can't be edited",
    );
  });
});

describe('a tap', () => {
  function tap(): string {
    const id = String(telegram.chats.nextId());
    const query = { id, from: telegram.chats.bot, chat, message: 1, data: 'a' };
    telegram.chats.queries.set(id, { ...query, answered: false, expired: false, toast: '', alert: false });
    return id;
  }

  it('is answered once', async () => {
    const id = tap();
    expect(await refusal('answerCallbackQuery', { callback_query_id: id })).toBe('accepted');
    expect(await refusal('answerCallbackQuery', { callback_query_id: id })).toBe(`400 Bad Request: ${late}`);
  });

  it('is answered in time', async () => {
    const id = tap();
    telegram.expireQueries();
    expect(await refusal('answerCallbackQuery', { callback_query_id: id })).toBe(`400 Bad Request: ${late}`);
  });

  it('is answered in at most 200 characters', async () => {
    expect(await refusal('answerCallbackQuery', { callback_query_id: tap(), text: 'x'.repeat(201) })).toBe(
      '400 Bad Request: MESSAGE_TOO_LONG',
    );
    expect(await refusal('answerCallbackQuery', { callback_query_id: tap(), text: 'x'.repeat(200) })).toBe('accepted');
  });
});
