import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { call } from './calling.ts';
import type { Person } from './person.ts';
import { startTelegram, type Telegram } from './server.ts';

let telegram: Telegram;
let kari: Person;
beforeEach(async () => {
  telegram = await startTelegram();
  kari = telegram.person();
});
afterEach(() => telegram.close());

async function poll(
  fields = {},
): Promise<readonly { readonly update_id: number; readonly message: { readonly text: string } }[]> {
  const { result } = await call(telegram, 'getUpdates', { timeout: 5, ...fields });
  return result as never;
}
async function texts(fields = {}): Promise<readonly string[]> {
  return (await poll(fields)).map(({ message }) => message.text);
}

describe('long polling', () => {
  it('waits for the next update', async () => {
    const waiting = texts();
    kari.typeAtOnce('one');
    expect(await waiting).toEqual(['one']);
  });

  it('gives up at its time with nothing', async () => {
    expect(await poll({ timeout: 0 })).toEqual([]);
  });

  it('brings everything again until it is confirmed by offset', async () => {
    kari.typeAtOnce('one', 'two', 'three');
    expect(await texts({ limit: 2 })).toEqual(['one', 'two']);
    const [first] = await poll();
    const offset = (first?.update_id ?? 0) + 1;
    expect(await texts({ offset })).toEqual(['two', 'three']);
    expect(await texts({ offset: -1 })).toEqual(['three']);
    expect(telegram.updates.outstanding(kari.chat)).toBe(1);
  });

  it('ends the earlier of two pollers', async () => {
    const earlier = call(telegram, 'getUpdates', { timeout: 5 });
    // The first must have arrived before the second asks.
    await call(telegram, 'getMe');
    const later = texts();
    expect(await earlier).toMatchObject({
      error_code: 409,
      description: expect.stringContaining('terminated by other'),
    });
    kari.typeAtOnce('one');
    expect(await later).toEqual(['one']);
  });

  it('keeps what a poller that hung up was waiting for', async () => {
    const hangUp = new AbortController();
    const url = `${telegram.root}/bot${telegram.token}/getUpdates?timeout=5`;
    const gone = fetch(url, { signal: hangUp.signal }).catch(() => 'hung up');
    await call(telegram, 'getMe');
    hangUp.abort();
    expect(await gone).toBe('hung up');
    kari.typeAtOnce('one');
    expect(await texts()).toEqual(['one']);
  });

  it('brings only the kinds that were asked for', async () => {
    await poll({ timeout: 0, allowed_updates: ['callback_query'] });
    kari.typeAtOnce('one');
    expect(telegram.updates.outstanding()).toBe(0);
  });

  it('is not possible beside a webhook', async () => {
    await call(telegram, 'setWebhook', { url: 'http://127.0.0.1:9/' });
    expect(await call(telegram, 'getUpdates')).toMatchObject({
      error_code: 409,
      description: expect.stringContaining('webhook is active'),
    });
  });
});
