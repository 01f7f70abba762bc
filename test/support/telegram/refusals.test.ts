import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acquaintance, call } from './calling.ts';
import { startTelegram, type Telegram } from './server.ts';
import type { Fields } from './values.ts';

const unallowed = "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard";
const button = { text: 'a', callback_data: 'a' };

function keyboard(...rows: readonly (readonly Fields[])[]): Fields {
  return { text: 'x', reply_markup: { inline_keyboard: rows } };
}
function html(text: string): Fields {
  return { text, parse_mode: 'HTML' };
}

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

describe('a message is refused', () => {
  it.each<[string, Fields, string]>([
    ['with an unknown parameter', { text: 'x', shout: true }, 'unknown parameter "shout" of sendMessage'],
    ['without a text', {}, 'message text is empty'],
    ['with an empty text', { text: '' }, 'message text is empty'],
    ['of blanks', { text: ' \n' }, 'message text is empty'],
    ['of tags alone', html('<b></b>'), 'message text is empty'],
    ['over 4,096', { text: 'x'.repeat(4097) }, 'message is too long'],
    ['over 4,096 in UTF-16', { text: '👍'.repeat(2049) }, 'message is too long'],
    ['with a broken tag', html('<b>x'), `can't parse entities: Can't find end tag corresponding to start tag "b"`],
    ['in Markdown', { text: 'x', parse_mode: 'Markdown' }, 'unsupported parse_mode'],
    ['with over 100 entities', html('<b>x</b> '.repeat(101)), '101 entities, of which 100 would be shown'],
    [
      'with an entity outside',
      { text: 'x', entities: [{ type: 'bold', offset: 5, length: 1 }] },
      'entity begins after the end of the text at UTF-16 offset 5',
    ],
    ['with half a surrogate', { text: '\ud83d' }, 'text must be encoded in UTF-8'],
    ['with a text that is a number', { text: 5 }, 'field "text" must be of type String'],
    [
      'with a made-up preview option',
      { text: 'x', link_preview_options: { off: true } },
      'unknown field "off" of LinkPreviewOptions',
    ],
    ['in reply to nothing', { text: 'x', reply_parameters: { message_id: 1 } }, 'message to be replied not found'],
    [
      'with callback data over 64 bytes',
      keyboard([{ text: 'a', callback_data: 'å'.repeat(33) }]),
      'BUTTON_DATA_INVALID',
    ],
    ['with empty callback data', keyboard([{ text: 'a', callback_data: '' }]), unallowed],
    ['with a button that does nothing', keyboard([{ text: 'a' }]), unallowed],
    [
      'with a button that does two things',
      keyboard([{ ...button, url: 'https://udi.no' }]),
      'exactly one of callback_data, url must be used',
    ],
    [
      'with a button without text',
      keyboard([{ callback_data: 'a' }]),
      `can't parse inline keyboard button: Can't find field "text"`,
    ],
    [
      'with a button with an empty text',
      keyboard([{ text: '', callback_data: 'a' }]),
      'inline keyboard button text must be non-empty',
    ],
    [
      'with a label over 64',
      keyboard([{ text: 'x'.repeat(65), callback_data: 'a' }]),
      'button text over 64 characters',
    ],
    [
      'with an unknown field of a button',
      keyboard([{ ...button, colour: 'red' }]),
      'unknown field "colour" of inline keyboard button',
    ],
    [
      'with a button to nowhere',
      keyboard([{ text: 'a', url: 'nowhere' }]),
      "inline keyboard button URL 'nowhere' is invalid: Wrong HTTP URL",
    ],
    [
      'with a button to a file',
      keyboard([{ text: 'a', url: 'ftp://a.no' }]),
      "inline keyboard button URL 'ftp://a.no' is invalid: Unsupported URL protocol",
    ],
    ['with nine buttons in a row', keyboard(Array(9).fill(button)), 'more than 8 buttons in a row'],
    ['with over 100 buttons', keyboard(...Array(101).fill([button])), 'reply markup is too long'],
    [
      'with over 10 kB of buttons',
      keyboard(...Array(100).fill([{ text: 'x'.repeat(64), callback_data: 'x'.repeat(64) }])),
      'reply markup is too long',
    ],
    ['with a keyboard that is none', { text: 'x', reply_markup: [] }, 'object expected as reply markup'],
  ])('%s', async (_, fields, description) => {
    const answer = await refusal('sendMessage', { chat_id: chat, ...fields });
    expect(answer.replace(' (stricter than Telegram)', '')).toMatch(/^400 Bad Request: /);
    expect(answer).toContain(description);
  });

  it.each<[string, unknown, string]>([
    ['no chat', undefined, '400 Bad Request: chat_id is empty'],
    ['an empty chat', '', '400 Bad Request: chat_id is empty'],
    ['an unknown chat', 42, '400 Bad Request: chat not found'],
  ])('to %s', async (_, id, description) => {
    expect(await refusal('sendMessage', { chat_id: id, text: 'x' })).toBe(description);
  });

  it('to a person the bot has not met', async () => {
    expect(await refusal('sendMessage', { chat_id: telegram.person().chat, text: 'x' })).toBe(
      '400 Bad Request: chat not found',
    );
  });

  it('to a person who blocked the bot', async () => {
    const room = telegram.chats.room(acquaintance(telegram));
    Object.assign(room, { open: false, closedBecause: 'bot was blocked by the user' });
    expect(await refusal('sendMessage', { chat_id: room.chat.id, text: 'x' })).toBe(
      '403 Forbidden: bot was blocked by the user',
    );
  });

  it('not at the limits', async () => {
    const most = [{ text: 'x'.repeat(64), callback_data: 'å'.repeat(32) }];
    expect(await refusal('sendMessage', { chat_id: chat, ...html(`<b>${'x'.repeat(4096)}</b>`) })).toBe('accepted');
    expect(await refusal('sendMessage', { chat_id: chat, ...keyboard(most) })).toBe('accepted');
    expect(
      await refusal('sendMessage', { chat_id: String(chat), text: 'x', reply_markup: '{"inline_keyboard":[]}' }),
    ).toBe('accepted');
  });
});
