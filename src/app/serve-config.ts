// The settings of `veiviser serve`.
// Law: every mistake is told at once, in one clear line each, and no line repeats a value: it may be a secret.
import { z } from 'zod';
import { type Config, type Environment, readConfig } from './config.ts';
import { ConfigError } from './errors.ts';
import { type SlackConfig, slackOf, slackProblems, slackSettings } from './slack-config.ts';

export interface TelegramConfig {
  readonly token: string;
  readonly apiRoot?: string;
  /** Absent: long polling. */
  readonly webhook?: { readonly url: URL; readonly secret?: string };
}

export interface ServeConfig extends Config {
  readonly key: Uint8Array;
  readonly host: string;
  readonly port: number;
  /** Who runs it, in their own words. */
  readonly operator?: string;
  readonly telegram?: TelegramConfig;
  readonly slack?: SlackConfig;
}

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

function urlOf(text: string): URL | undefined {
  const url = URL.parse(text);
  if (!url || url.username || url.password || url.hash) return undefined;
  return url.protocol === 'https:' || (url.protocol === 'http:' && loopback.test(url.hostname)) ? url : undefined;
}

const settings = z.object({
  TELEGRAM_BOT_TOKEN: z
    .string()
    .regex(
      /^\d{1,20}:[\w-]{1,100}$/,
      'TELEGRAM_BOT_TOKEN must be a token as @BotFather gives it: digits, a colon, letters.',
    )
    .optional(),
  TELEGRAM_API_ROOT: z
    .string()
    .refine(
      (text) => /^https?:$/.test(URL.parse(text)?.protocol ?? ''),
      'TELEGRAM_API_ROOT must be an http:// or https:// address.',
    )
    .optional(),
  TELEGRAM_WEBHOOK_URL: z
    .string()
    .refine(
      (text) => urlOf(text) !== undefined,
      'TELEGRAM_WEBHOOK_URL must be an https:// address (http:// only on this machine itself), without a name, password or #.',
    )
    .optional(),
  TELEGRAM_WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{16,256}$/, 'TELEGRAM_WEBHOOK_SECRET must be 16 to 256 letters, digits, _ and -.')
    .optional(),
  HOST: z
    .string()
    .regex(/^[\w.:-]{1,255}$/, 'HOST must be the name or the number of an address to listen on.')
    .default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'PORT must be a number from 0 to 65535.')
    .transform(Number)
    .refine((port) => port <= 65_535, 'PORT must be a number from 0 to 65535.')
    .default(3000),
  VEIVISER_KEY: z.string('VEIVISER_KEY must be given: 32 bytes in base64, as "openssl rand -base64 32" writes.'),
  ...slackSettings,
  VEIVISER_OPERATOR: z.string().max(500, 'VEIVISER_OPERATOR must be at most 500 characters.').optional(),
});

const channelSettings = ['TELEGRAM_API_ROOT', 'TELEGRAM_WEBHOOK_URL', 'TELEGRAM_WEBHOOK_SECRET'] as const;

export function readServeConfig(environment: Environment = process.env): ServeConfig {
  // An empty setting is one that was left out: so they stand in many files of settings.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const problems: string[] = [];
  const parsed = settings.safeParse(given);
  if (!parsed.success) problems.push(...parsed.error.issues.map(({ message }) => message));
  if (given.TELEGRAM_BOT_TOKEN === undefined) {
    const idle = channelSettings.filter((name) => given[name] !== undefined);
    problems.push(...idle.map((name) => `${name} is given without TELEGRAM_BOT_TOKEN.`));
  }
  if (given.TELEGRAM_WEBHOOK_SECRET !== undefined && given.TELEGRAM_WEBHOOK_URL === undefined) {
    problems.push('TELEGRAM_WEBHOOK_SECRET is given without TELEGRAM_WEBHOOK_URL.');
  }
  problems.push(...slackProblems(given));
  const path = urlOf(given.TELEGRAM_WEBHOOK_URL ?? '')?.pathname;
  if (path === '/healthz' || path === '/readyz' || path?.startsWith('/slack/')) {
    problems.push('TELEGRAM_WEBHOOK_URL must not end in /healthz or /readyz, nor in /slack/ and something.');
  }
  const config = general(given, problems);
  if (!parsed.success || !config?.key || problems.length > 0) throw new ConfigError([...new Set(problems)]);
  const { HOST: host, PORT: port, VEIVISER_OPERATOR: operator } = parsed.data;
  const telegram = telegramOf(parsed.data);
  const slack = slackOf(parsed.data);
  return {
    ...config,
    key: config.key,
    host,
    port,
    ...(operator && { operator }),
    ...(telegram && { telegram }),
    ...(slack && { slack }),
  };
}

function general(environment: Environment, problems: string[]): Config | undefined {
  try {
    return readConfig(environment);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    problems.push(...error.problems);
    return undefined;
  }
}

function telegramOf(data: z.infer<typeof settings>): TelegramConfig | undefined {
  const { TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: apiRoot, TELEGRAM_WEBHOOK_SECRET: secret } = data;
  if (token === undefined) return undefined;
  const url = urlOf(data.TELEGRAM_WEBHOOK_URL ?? '');
  return {
    token,
    ...(apiRoot !== undefined && { apiRoot: apiRoot.replace(/\/+$/, '') }),
    ...(url && { webhook: { url, ...(secret !== undefined && { secret }) } }),
  };
}
