import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { acquaintance, call } from './calling.ts';
import { Faults } from './faults.ts';
import { startTelegram, type Telegram } from './server.ts';

describe('whether a fault strikes', () => {
  const rule = { kind: 'server-error', chance: 0.3 } as const;
  const draw = (faults: Faults, chat: number) => faults.forCall('sendMessage', chat) !== undefined;
  const draws = (seed: number, chat: number) => {
    const faults = new Faults(seed, [rule]);
    return Array.from({ length: 200 }, () => draw(faults, chat));
  };

  it('is the same for the same seed', () => {
    expect(draws(7, 1)).toEqual(draws(7, 1));
    expect(draws(7, 1)).not.toEqual(draws(8, 1));
    expect(draws(7, 1)).not.toEqual(draws(7, 2));
  });

  it('does not depend on what happens in other chats', () => {
    const faults = new Faults(7, [rule]);
    const mixed = Array.from({ length: 200 }, (_, turn) => {
      for (let other = 0; other < turn % 3; other += 1) draw(faults, 2);
      return draw(faults, 1);
    });
    expect(mixed).toEqual(draws(7, 1));
  });

  it('is about as often as its chance', () => {
    expect(draws(7, 1).filter(Boolean).length).toBeGreaterThan(40);
    expect(draws(7, 1).filter(Boolean).length).toBeLessThan(80);
  });

  it('follows skip, times, chat and methods', () => {
    const faults = new Faults(1, [{ kind: 'server-error', skip: 1, times: 2, chat: 1, methods: ['sendMessage'] }]);
    expect([1, 2, 3, 4].map(() => draw(faults, 1))).toEqual([false, true, true, false]);
    expect(draw(faults, 2)).toBe(false);
    faults.set({ kind: 'server-error' });
    expect(faults.forCall('getUpdates', undefined)).toBeUndefined();
  });
});

describe('a fault', () => {
  let telegram: Telegram;
  let chat: number;
  beforeEach(async () => {
    telegram = await startTelegram();
    chat = acquaintance(telegram);
  });
  afterEach(() => telegram.close());
  const send = () => call(telegram, 'sendMessage', { chat_id: chat, text: 'x' }).catch(() => 'broken');
  const shown = () => telegram.chats.visible(chat).length;

  it('of too many calls closes the chat until its time is over', async () => {
    telegram.faults.set({ kind: 'too-many', retryAfter: 0.05, times: 1, chat });
    expect(await send()).toMatchObject({ error_code: 429, parameters: { retry_after: 0.05 } });
    expect(await send()).toMatchObject({ error_code: 429 });
    expect(telegram.log.early()).toHaveLength(1);
    expect(await call(telegram, 'sendMessage', { chat_id: acquaintance(telegram), text: 'x' })).toMatchObject({
      ok: true,
    });
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(await send()).toMatchObject({ ok: true });
    expect(telegram.complaints).toEqual([]);
  });

  it.each([500, 502, 504] as const)('of the server answers %i', async (code) => {
    telegram.faults.set({ kind: 'server-error', code, times: 1 });
    expect(await send()).toMatchObject({ ok: false, error_code: code });
    expect(shown()).toBe(0);
  });

  it.each([
    [false, 0],
    [true, 1],
  ])('of the connection, with the call carried out: %s', async (applied, messages) => {
    telegram.faults.set({ kind: 'reset', applied, times: 1 });
    expect(await send()).toBe('broken');
    expect(shown()).toBe(messages);
    expect(telegram.log.effects('sendMessage', chat)).toHaveLength(messages);
    expect(telegram.log.busy(chat)).toBe(true);
    await send();
    expect(telegram.log.busy(chat)).toBe(false);
  });

  it('of patience answers late, or never', async () => {
    telegram.faults.set({ kind: 'slow', delay: 10, times: 1 });
    expect(await send()).toMatchObject({ ok: true });
    telegram.faults.set({ kind: 'silence', applied: false, times: 1 });
    const signal = AbortSignal.timeout(30);
    const url = `${telegram.root}/bot${telegram.token}/sendMessage?chat_id=${chat}&text=x`;
    await expect(fetch(url, { signal })).rejects.toThrow('timeout');
    expect(shown()).toBe(1);
  });

  it('of polling strikes when it is named', async () => {
    telegram.faults.set({ kind: 'server-error', methods: ['getUpdates'], times: 1 });
    expect(await call(telegram, 'getUpdates')).toMatchObject({ error_code: 502 });
    expect(await call(telegram, 'getUpdates')).toMatchObject({ ok: true });
  });
});
