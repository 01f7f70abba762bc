import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acquaintance, call } from './calling.ts';
import { startTelegram, type Telegram } from './server.ts';
import type { Fields } from './values.ts';

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

describe('what the bot says of itself is refused', () => {
  const command = { command: 'help', description: 'Help' };
  it.each<[string, string, Fields, string]>([
    ['an empty command', 'setMyCommands', { commands: [{ ...command, command: '' }] }, 'command must be non-empty'],
    [
      'a long command',
      'setMyCommands',
      { commands: [{ ...command, command: 'x'.repeat(33) }] },
      'command length must not exceed 32',
    ],
    ['a command in capitals', 'setMyCommands', { commands: [{ ...command, command: 'Help' }] }, 'BOT_COMMAND_INVALID'],
    [
      'a command with a hyphen',
      'setMyCommands',
      { commands: [{ ...command, command: 'rather-not' }] },
      'BOT_COMMAND_INVALID',
    ],
    [
      'a command without description',
      'setMyCommands',
      { commands: [{ command: 'help' }] },
      'command description must be non-empty',
    ],
    [
      'a long description',
      'setMyCommands',
      { commands: [{ ...command, description: 'x'.repeat(257) }] },
      'command description length must not exceed 256',
    ],
    [
      'over 100 commands',
      'setMyCommands',
      { commands: Array.from({ length: 101 }, (_, n) => ({ ...command, command: `c${n}` })) },
      'BOT_COMMANDS_TOO_MUCH',
    ],
    [
      'a command twice',
      'setMyCommands',
      { commands: [command, command] },
      'a command is listed twice (stricter than Telegram)',
    ],
    [
      'a language of three letters',
      'setMyCommands',
      { commands: [command], language_code: 'nor' },
      'invalid language code specified',
    ],
    [
      'an unknown scope',
      'setMyCommands',
      { commands: [command], scope: { type: 'all' } },
      "can't parse BotCommandScope: Unsupported type specified",
    ],
    ['a description over 512', 'setMyDescription', { description: 'x'.repeat(513) }, 'BOT_DESCRIPTION_TOO_LONG'],
    [
      'a short description over 120',
      'setMyShortDescription',
      { short_description: 'x'.repeat(121) },
      'BOT_SHORT_DESCRIPTION_TOO_LONG',
    ],
    ['a name over 64', 'setMyName', { name: 'x'.repeat(65) }, 'BOT_NAME_TOO_LONG'],
    ['an unknown chat action', 'sendChatAction', { action: 'thinking' }, 'wrong parameter action in request'],
    [
      'a webhook without TLS',
      'setWebhook',
      { url: 'http://example.org/' },
      'bad webhook: An HTTPS URL must be provided for webhook',
    ],
    [
      'a webhook on an odd port',
      'setWebhook',
      { url: 'https://example.org:3000/' },
      'bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443',
    ],
    ['an odd secret', 'setWebhook', { url: '', secret_token: 'å' }, 'secret token contains illegal characters'],
    ['an unknown file', 'getFile', { file_id: 'x' }, 'wrong file_id or the file is temporarily unavailable'],
  ])('%s', async (_, method, fields, description) => {
    const chatId = method === 'sendChatAction' ? { chat_id: chat } : {};
    expect(await refusal(method, { ...chatId, ...fields })).toBe(`400 Bad Request: ${description}`);
  });

  it('or kept by language', async () => {
    const commands = [command];
    await call(telegram, 'setMyCommands', { commands, language_code: 'nb' });
    expect(await call(telegram, 'getMyCommands', { language_code: 'nb' })).toMatchObject({ result: commands });
    expect(await call(telegram, 'getMyCommands', {})).toMatchObject({ result: [] });
  });
});

describe('a document', () => {
  async function sent(file: File, caption = ''): Promise<string> {
    const form = new FormData();
    form.set('chat_id', String(chat));
    form.set('document', 'attach://paper');
    form.set('paper', file);
    form.set('caption', caption);
    const { ok, error_code, description } = await call(telegram, 'sendDocument', form);
    return ok ? 'accepted' : `${error_code} ${description}`;
  }

  it('goes by form', async () => {
    expect(await sent(new File(['hello'], 'a.txt'), 'x'.repeat(1024))).toBe('accepted');
  });
  it('has a caption of at most 1,024', async () => {
    expect(await sent(new File(['hello'], 'a.txt'), 'x'.repeat(1025))).toBe(
      '400 Bad Request: message caption is too long',
    );
  });
  it('is not empty', async () => {
    expect(await sent(new File([], 'a.txt'))).toBe('400 Bad Request: file must be non-empty');
  });
  it('has at most 50 MB', async () => {
    expect(await sent(new File([new Uint8Array(50 * 1024 * 1024 + 1)], 'a.bin'))).toBe('413 Request Entity Too Large');
  });
  it('has to be there', async () => {
    expect(await refusal('sendDocument', { chat_id: chat })).toBe(
      '400 Bad Request: there is no document in the request',
    );
  });
  it('of 20 MB and more from a person cannot be fetched', async () => {
    const { id } = telegram.chats.keepFile('big.pdf', new Uint8Array(), 21 * 1024 * 1024);
    expect(await refusal('getFile', { file_id: id })).toBe('400 Bad Request: file is too big');
  });
  it('from a person can be fetched', async () => {
    const { id } = telegram.chats.keepFile('small.pdf', new TextEncoder().encode('words'));
    const { result } = await call(telegram, 'getFile', { file_id: id });
    const { file_path } = result as { readonly file_path: string };
    const response = await fetch(`${telegram.root}/file/bot${telegram.token}/${file_path}`);
    expect(await response.text()).toBe('words');
  });
});

describe('the door', () => {
  it('is shut for unknown methods', async () => {
    expect(await refusal('sendThought', {})).toBe('404 Not Found');
  });
  it('is shut for other tokens', async () => {
    expect((await fetch(`${telegram.root}/bot1:other/getMe`)).status).toBe(401);
  });
  it('reads forms and queries too', async () => {
    const body = new URLSearchParams({ chat_id: String(chat), text: 'x' });
    const response = await fetch(`${telegram.root}/bot${telegram.token}/sendMessage`, { method: 'POST', body });
    expect(await response.json()).toMatchObject({ ok: true, result: { text: 'x' } });
    expect(await (await fetch(`${telegram.root}/bot${telegram.token}/sendMessage?${body}`)).json()).toMatchObject({
      ok: true,
    });
  });
  it('lists every refusal with its number', () => {
    expect(telegram.complaints.some((line) => /^\d+ getFile: 400 Bad Request: file is too big$/.test(line))).toBe(true);
  });
});
