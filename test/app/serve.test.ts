import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { createChats } from '../../src/app/chats.ts';
import { createLog } from '../../src/app/log.ts';
import { openStore } from '../../src/app/store.ts';
import { key as envKey, freePort, startBot } from '../adapters/telegram/bot.ts';
import { startTelegram } from '../support/telegram/server.ts';
import { key, sqlite, temporaryFolder } from './fixtures/place.ts';

const main = fileURLToPath(new URL('../../src/app/main.ts', import.meta.url));

function veiviser(environment: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [main, 'serve'], { env: { LANG: 'en', ...environment } });
  let [output, errors] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const ended = new Promise<{ status: number | null; output: string; errors: string }>((resolve) =>
    child.once('close', (status) => resolve({ status, output, errors })),
  );
  return { child, ended };
}

describe('veiviser serve', () => {
  it('with nothing configured says in four lines how to get a token', async () => {
    const { status, errors } = await veiviser({ VEIVISER_KEY: envKey, VEIVISER_STORE: 'memory:' }).ended;
    expect(status).toBe(2);
    expect(errors.trim().split('\n')).toHaveLength(4);
    expect(errors).toContain('@BotFather');
  });

  it('with mistakes says them all, and starts nothing', async () => {
    const { status, errors } = await veiviser({ PORT: 'x', TELEGRAM_BOT_TOKEN: 'y' }).ended;
    expect(status).toBe(2);
    expect(errors.trim().split('\n')).toHaveLength(3);
  });
});

describe('a token', () => {
  it('that Telegram does not know is told in a line, and never shown', async () => {
    const telegram = await startTelegram();
    const settings = { VEIVISER_KEY: envKey, VEIVISER_STORE: 'memory:', PORT: '0', TELEGRAM_API_ROOT: telegram.root };
    const { status, output, errors } = await veiviser({ ...settings, TELEGRAM_BOT_TOKEN: '99:secret-token' }).ended;
    await telegram.close();
    expect(status).toBe(2);
    expect(errors.trim()).toBe('TELEGRAM_BOT_TOKEN is not the token of a bot that Telegram knows.');
    expect(output + errors).not.toContain('secret-token');
  });

  it('is taken, and SIGTERM ends it well', async () => {
    const telegram = await startTelegram();
    const settings = { VEIVISER_KEY: envKey, VEIVISER_STORE: 'memory:', PORT: '0', TELEGRAM_API_ROOT: telegram.root };
    const { child, ended } = veiviser({ ...settings, TELEGRAM_BOT_TOKEN: telegram.token });
    const kari = telegram.person();
    await kari.start();
    child.kill('SIGTERM');
    const { status, output, errors } = await ended;
    await telegram.close();
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    expect(output.trim().split('\n').at(-1)).toContain('"stopped"');
    expect(output).not.toContain(telegram.token);
  });
});

describe('while it serves', () => {
  it('says that it lives and that it is ready', async () => {
    const port = await freePort();
    const bot = await startBot({ environment: { PORT: String(port) } });
    for (const [path, status] of [
      ['/healthz', 200],
      ['/readyz', 200],
      ['/', 404],
    ] as const) {
      expect((await fetch(`http://127.0.0.1:${port}${path}`)).status, path).toBe(status);
    }
    expect(bot.serving.port).toBe(port);
  });

  it('cannot listen where another does, and says so in a line', async () => {
    const bot = await startBot({ by: 'webhook' });
    const environment = { PORT: String(bot.serving.port), TELEGRAM_WEBHOOK_URL: 'http://127.0.0.1:1/x' };
    await expect(startBot({ environment })).rejects.toThrow('HOST and PORT: nothing can listen there (EADDRINUSE).');
  });

  it('takes updates only from whoever knows the secret', async () => {
    const bot = await startBot({ by: 'webhook', environment: { TELEGRAM_WEBHOOK_SECRET: 'a-secret-of-sixteen' } });
    const url = `http://127.0.0.1:${bot.serving.port}/telegram`;
    const post = async (headers: Record<string, string>, body: string) =>
      (await fetch(url, { method: 'POST', headers, body })).status;
    const secret = { 'x-telegram-bot-api-secret-token': 'a-secret-of-sixteen' };
    expect(await post({}, '{"update_id":1}')).toBe(401);
    expect(await post({ 'x-telegram-bot-api-secret-token': 'a-secret-of-sixteeN' }, '{"update_id":1}')).toBe(401);
    expect(await post(secret, '{"update_id":1}')).toBe(200);
    expect(await post(secret, 'not json')).toBe(400);
    expect(await post(secret, JSON.stringify({ update_id: 2, filler: 'x'.repeat(1_100_000) }))).toBe(400);
    expect((await fetch(url)).status).toBe(405);
  });

  it('answers a pressed button in the answer to the webhook', async () => {
    const bot = await startBot({ by: 'webhook' });
    const kari = bot.telegram.person();
    await kari.start();
    await kari.type('India');
    const posted = vi.spyOn(globalThis, 'fetch');
    await kari.press('No');
    const [answer] = await Promise.all(posted.mock.results.map(({ value }) => value as Promise<Response>));
    expect(answer?.headers.get('content-type')).toBe('application/json');
    expect(bot.telegram.log.of(kari.chat).map(({ method }) => method)).toContain('answerCallbackQuery');
    expect(bot.telegram.complaints).toEqual([]);
  });

  it('keeps a case over a restart', async () => {
    const folder = temporaryFolder();
    const bot = await startBot({ environment: { VEIVISER_STORE: `sqlite:${folder}/store.sqlite` } });
    const kari = bot.telegram.person();
    await kari.start();
    await kari.type('India');
    await bot.restart();
    await kari.press('No');
    expect(kari.transcript()).toContain('Ties to Norway: No');
    expect(bot.telegram.complaints).toEqual([]);
  });

  it('writes no chat id and no answer where it can be read', async () => {
    const path = join(temporaryFolder(), 'store.sqlite');
    const bot = await startBot({ environment: { VEIVISER_STORE: `sqlite:${path}` } });
    const kari = bot.telegram.person({ id: 987_654_321 });
    await kari.start();
    await kari.type('India');
    await bot.serving.stop();
    const bytes = readFileSync(path, 'latin1');
    for (const secret of ['987654321', 'citizenship', '"IN"', envKey]) expect(bytes).not.toContain(secret);
    expect(bytes).toContain('telegram.chat:');
  });
});

it('a chat is kept under a name that only the key can make', async () => {
  const store = await openStore(sqlite(join(temporaryFolder(), 'a.sqlite')), key);
  const [one, other] = [createChats(store, key, 'telegram'), createChats(store, Buffer.alloc(32, 8), 'telegram')];
  expect(one.identify(5)).toBe(one.identify(5));
  expect(one.identify(5)).not.toBe(one.identify(6));
  expect(one.identify(5)).not.toBe(other.identify(5));
  await one.save(one.identify(5), { chat: 5 });
  expect(await one.ids()).toEqual([one.identify(5)]);
  await one.erase(one.identify(5));
  expect(await one.ids()).toEqual([]);
  await store.close();
});

it('the log hides whatever is not structure', () => {
  const lines: string[] = [];
  const log = createLog(
    (line) => void lines.push(line),
    () => new Date(0),
  );
  log('update', { kind: 'event', text: 'I am from India', token: '123:abc', milliseconds: 3 });
  const hidden = { text: 'hidden', token: 'hidden' };
  expect(JSON.parse(lines[0] ?? '')).toEqual({
    time: '1970-01-01T00:00:00.000Z',
    event: 'update',
    kind: 'event',
    milliseconds: 3,
    ...hidden,
  });
});
