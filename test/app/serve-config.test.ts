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

describe('the settings of Slack', () => {
  const [bot, secret] = ['xoxb-1-a', 'abcdefabcdefabcdef'];
  const oauth = { SLACK_CLIENT_ID: '1.2', SLACK_CLIENT_SECRET: secret, SLACK_STATE_SECRET: 'x'.repeat(16) };

  it('are a token for one workspace, or what it takes to be installed in many', () => {
    const one = { VEIVISER_KEY: key, SLACK_BOT_TOKEN: bot, SLACK_SIGNING_SECRET: secret };
    expect(readServeConfig(one).slack).toEqual({ botToken: bot, signingSecret: secret });
    const many = { VEIVISER_KEY: key, ...oauth, SLACK_APP_TOKEN: 'xapp-1', SLACK_API_URL: 'http://127.0.0.1:1/api' };
    expect(readServeConfig(many).slack).toMatchObject({
      client: { clientId: '1.2' },
      appToken: 'xapp-1',
      apiUrl: 'http://127.0.0.1:1/api/',
    });
  });

  it.each([
    [{ SLACK_SIGNING_SECRET: secret }, /SLACK_SIGNING_SECRET is given without SLACK_BOT_TOKEN or SLACK_CLIENT_ID/],
    [{ SLACK_BOT_TOKEN: bot }, /SLACK_SIGNING_SECRET must be given/],
    [{ SLACK_CLIENT_ID: '1.2', SLACK_SIGNING_SECRET: secret }, /SLACK_CLIENT_SECRET must be given as well/],
    [{ ...oauth, SLACK_BOT_TOKEN: bot, SLACK_SIGNING_SECRET: secret }, /SLACK_BOT_TOKEN is for one workspace/],
    [{ SLACK_BOT_TOKEN: 'xoxp-mine', SLACK_SIGNING_SECRET: secret }, /SLACK_BOT_TOKEN must be a bot token/],
    [{ SLACK_BOT_TOKEN: bot, SLACK_SIGNING_SECRET: 'no' }, /SLACK_SIGNING_SECRET must be the signing secret/],
    [{ SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: 'no' }, /SLACK_APP_TOKEN must be an app-level token/],
    [{ SLACK_BOT_TOKEN: bot, SLACK_SIGNING_SECRET: secret, SLACK_API_URL: 'ftp://x' }, /SLACK_API_URL must be/],
    [{ TELEGRAM_BOT_TOKEN: token, TELEGRAM_WEBHOOK_URL: 'https://x.example/slack/events' }, /nor in \/slack\//],
  ])('that do not go together are told: %o', (environment, problem) => {
    const found = problems({ VEIVISER_KEY: key, ...environment });
    expect(found.join('\n')).toMatch(problem);
    expect(found.join('\n')).not.toContain('xoxp-mine');
  });
});
