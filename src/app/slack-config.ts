// The settings of the Slack channel. Law: as in `serve-config.ts`, every mistake is told at once, and no line repeats a value.
import { z } from 'zod';

export interface SlackConfig {
  /** For one workspace. */
  readonly botToken?: string;
  /** For as many as install it. */
  readonly client?: { readonly clientId: string; readonly clientSecret: string; readonly stateSecret: string };
  /** Requests over HTTP. */
  readonly signingSecret?: string;
  /** Requests over a socket. */
  readonly appToken?: string;
  /** Ends in a stroke. */
  readonly apiUrl?: string;
}

const text = (pattern: RegExp, problem: string) => z.string().regex(pattern, problem).optional();

export const slackSettings = {
  SLACK_BOT_TOKEN: text(/^xoxb-[\w-]{1,250}$/, 'SLACK_BOT_TOKEN must be a bot token: xoxb- and letters, digits, -.'),
  SLACK_SIGNING_SECRET: text(
    /^\w{16,128}$/,
    'SLACK_SIGNING_SECRET must be the signing secret from Basic Information: letters and digits.',
  ),
  SLACK_APP_TOKEN: text(
    /^xapp-[\w-]{1,250}$/,
    'SLACK_APP_TOKEN must be an app-level token: xapp- and letters, digits, -.',
  ),
  SLACK_CLIENT_ID: text(/^\d{1,30}\.\d{1,30}$/, 'SLACK_CLIENT_ID must be digits, a point, digits.'),
  SLACK_CLIENT_SECRET: text(/^\w{16,128}$/, 'SLACK_CLIENT_SECRET must be letters and digits.'),
  SLACK_STATE_SECRET: text(
    /^\S{16,256}$/,
    'SLACK_STATE_SECRET must be 16 to 256 characters of your own, without spaces.',
  ),
  SLACK_API_URL: z
    .string()
    .refine(
      (given) => /^https?:$/.test(URL.parse(given)?.protocol ?? ''),
      'SLACK_API_URL must be an http:// or https:// address.',
    )
    .optional(),
} as const;

type Names = keyof typeof slackSettings;
type Given = Readonly<Partial<Record<Names, string | undefined>>>;

const oauth = ['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'SLACK_STATE_SECRET'] as const;

/** What does not go together. */
export function slackProblems(given: Given): string[] {
  const names = (Object.keys(slackSettings) as Names[]).filter((name) => given[name] !== undefined);
  if (names.length === 0) return [];
  const isInstalling = oauth.some((name) => given[name] !== undefined);
  const problems = isInstalling
    ? oauth
        .filter((name) => given[name] === undefined)
        .map((name) => `${name} must be given as well, to install the app.`)
    : [];
  if (isInstalling && given.SLACK_BOT_TOKEN !== undefined) {
    problems.push('SLACK_BOT_TOKEN is for one workspace; leave it out where the app is installed in many.');
  }
  if (!isInstalling && given.SLACK_BOT_TOKEN === undefined) {
    problems.push(`${names[0]} is given without SLACK_BOT_TOKEN or SLACK_CLIENT_ID.`);
  }
  if (given.SLACK_SIGNING_SECRET === undefined && given.SLACK_APP_TOKEN === undefined) {
    problems.push('SLACK_SIGNING_SECRET must be given for requests over HTTP, or SLACK_APP_TOKEN for a socket.');
  }
  return problems;
}

export function slackOf(given: Given): SlackConfig | undefined {
  const { SLACK_BOT_TOKEN: botToken, SLACK_SIGNING_SECRET: signingSecret, SLACK_APP_TOKEN: appToken } = given;
  const { SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret, SLACK_STATE_SECRET: stateSecret } = given;
  const client = clientId && clientSecret && stateSecret ? { clientId, clientSecret, stateSecret } : undefined;
  if (botToken === undefined && !client) return undefined;
  const { SLACK_API_URL: apiUrl } = given;
  return {
    ...(botToken !== undefined && { botToken }),
    ...(client && { client }),
    ...(signingSecret !== undefined && { signingSecret }),
    ...(appToken !== undefined && { appToken }),
    ...(apiUrl !== undefined && { apiUrl: apiUrl.replace(/\/*$/, '/') }),
  };
}
