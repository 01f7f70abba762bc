import { describe, expect, it } from 'vitest';
import type { Environment } from '../../src/app/config.ts';
import { ConfigError } from '../../src/app/errors.ts';
import { readServeConfig } from '../../src/app/serve-config.ts';

const key = Buffer.alloc(32, 7).toString('base64');
const token = '123456:AAtoken';

function problems(environment: Environment): readonly string[] {
  try {
    readServeConfig(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

describe('the settings of serve', () => {
  it('are a key and a token; the rest is what most people want', () => {
    const config = readServeConfig({ VEIVISER_KEY: key, TELEGRAM_BOT_TOKEN: token, PORT: '' });
    expect(config).toMatchObject({ host: '127.0.0.1', port: 3000, telegram: { token } });
    expect(config.telegram?.webhook).toBeUndefined();
  });

  it('tell every mistake at once, and repeat no value', () => {
    const environment = {
      TELEGRAM_BOT_TOKEN: 'wrong-token',
      TELEGRAM_API_ROOT: 'ftp://wrong',
      TELEGRAM_WEBHOOK_URL: 'http://wrong.example/hook',
      TELEGRAM_WEBHOOK_SECRET: 'wrong secret',
      PORT: '99999',
      HOST: 'wrong host',
      VEIVISER_STORE: 'wrong',
    };
    const found = problems(environment);
    for (const name of [...Object.keys(environment), 'VEIVISER_KEY']) {
      expect(
        found.filter((line) => line.startsWith(`${name} `)),
        name,
      ).toHaveLength(1);
    }
    expect(found.join('\n')).not.toMatch(/wrong/);
  });

  it.each([
    ['https://bot.example.org/telegram', true],
    ['http://127.0.0.1:8080/telegram', true],
    ['http://localhost/telegram', true],
    ['http://[::1]:8080/telegram', true],
    ['http://bot.example.org/telegram', false],
    ['http://127.0.0.1.example.org/', false],
    ['https://name:password@bot.example.org/', false],
    ['https://bot.example.org/healthz', false],
    ['bot.example.org', false],
  ])('take %s for a webhook: %s', (TELEGRAM_WEBHOOK_URL, taken) => {
    const found = problems({ VEIVISER_KEY: key, TELEGRAM_BOT_TOKEN: token, TELEGRAM_WEBHOOK_URL });
    expect(found.length === 0).toBe(taken);
  });

  it('are wrong where they belong to a channel that is not there', () => {
    expect(problems({ VEIVISER_KEY: key, TELEGRAM_API_ROOT: 'https://x.example' })).toHaveLength(1);
    expect(problems({ VEIVISER_KEY: key })).toEqual([]);
  });
});
