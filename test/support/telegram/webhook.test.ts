import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { call } from './calling.ts';
import type { Person } from './person.ts';
import { startTelegram, type Telegram } from './server.ts';

interface Posted {
  readonly text: string;
  readonly id: number;
  readonly headers: IncomingHttpHeaders;
}

let telegram: Telegram;
let kari: Person;
let bot: Server;
let posted: Posted[];
let answers: { readonly status: number; readonly body?: string }[];

beforeEach(async () => {
  telegram = await startTelegram({ webhookPause: 1 });
  kari = telegram.person();
  posted = [];
  answers = [];
  bot = createServer(async (request, response) => {
    const update = JSON.parse(await text(request));
    posted.push({ text: update.message.text, id: update.update_id, headers: request.headers });
    const { status, body = '' } = answers.shift() ?? { status: 200 };
    response.writeHead(status).end(body);
  });
  await new Promise<void>((resolve) => bot.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(bot.address() as AddressInfo).port}/hook`;
  await call(telegram, 'setWebhook', { url, secret_token: 'a_secret-1' });
});
afterEach(async () => {
  await telegram.close();
  bot.closeAllConnections();
  bot.close();
});

function texts(): readonly string[] {
  return posted.map(({ text }) => text);
}

describe('a webhook', () => {
  it('gets every update in order, with the secret', async () => {
    kari.typeAtOnce('one', 'two', 'three');
    await kari.settled();
    expect(texts()).toEqual(['one', 'two', 'three']);
    expect(posted[0]?.headers).toMatchObject({ 'x-telegram-bot-api-secret-token': 'a_secret-1' });
  });

  it('gets an update again until it answers 2xx, and the next of that chat only then', async () => {
    answers.push({ status: 500 }, { status: 503 });
    kari.typeAtOnce('one', 'two');
    await kari.settled();
    expect(texts()).toEqual(['one', 'one', 'one', 'two']);
    expect(telegram.webhook.info().last_error_message).toContain('503');
  });

  it('gets an update again when its answer was lost', async () => {
    telegram.faults.set({ kind: 'drop-answer', times: 1 });
    kari.typeAtOnce('one');
    await kari.settled();
    expect(texts()).toEqual(['one', 'one']);
    expect(posted[0]?.id).toBe(posted[1]?.id);
  });

  it('gets an update twice', async () => {
    telegram.faults.set({ kind: 'duplicate', times: 1 });
    kari.typeAtOnce('one', 'two');
    await kari.settled();
    expect(texts()).toEqual(['one', 'one', 'two']);
  });

  it('gets updates in another order', async () => {
    telegram.faults.set({ kind: 'reorder', times: 1 });
    kari.typeAtOnce('one', 'two', 'three');
    await kari.settled();
    expect(texts()).toEqual(['two', 'one', 'three']);
  });

  it('does not wait for another update for ever', async () => {
    telegram.faults.set({ kind: 'reorder', within: 5 });
    kari.typeAtOnce('one');
    await kari.settled();
    expect(texts()).toEqual(['one']);
  });

  it('may answer with a call', async () => {
    const body = JSON.stringify({ method: 'sendMessage', chat_id: kari.chat, text: 'hello' });
    answers.push({ status: 200, body });
    await kari.type('one');
    expect(kari.last()).toBe('hello');
  });

  it('gets nothing more once it is removed', async () => {
    await call(telegram, 'deleteWebhook');
    kari.typeAtOnce('one');
    expect(telegram.webhook.info()).toMatchObject({ url: '', pending_update_count: 1 });
    await call(telegram, 'deleteWebhook', { drop_pending_updates: true });
    expect(telegram.updates.outstanding()).toBe(0);
    expect(posted).toEqual([]);
  });
});
