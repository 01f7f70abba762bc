// The whole app in this process, against the strict fake, over HTTP.
import { setTimeout as sleep } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { createLog } from '../../../src/app/log.ts';
import { type Serving, startServing } from '../../../src/app/serve.ts';
import { readServeConfig } from '../../../src/app/serve-config.ts';
import { type Slack, type SlackOptions, startSlack } from '../../support/slack/server.ts';
import type { Install } from '../../support/slack/world.ts';

export interface AppOptions {
  readonly slack?: SlackOptions;
  /** One workspace with its token in the settings, or as many as install it. */
  readonly mode?: 'single' | 'many';
  readonly by?: 'http' | 'socket';
  readonly environment?: Readonly<Record<string, string>>;
  /** Pauses are shortened by this, so that no test sleeps as long as an app would. */
  readonly hurry?: number;
}

export interface App {
  readonly slack: Slack;
  readonly serving: Serving;
  /** What was logged, a JSON object a line. */
  readonly lines: string[];
  /** The workspace that a single token is for. */
  readonly team: string;
  readonly install: Install;
  day: string;
  /** Stops it, and starts it again on the same store. */
  readonly restart: () => Promise<void>;
}

const key = Buffer.alloc(32, 7).toString('base64');

export async function startApp({
  slack: options,
  mode = 'single',
  by = 'http',
  environment,
  hurry = 50,
}: AppOptions = {}): Promise<App> {
  let serving: Serving | undefined;
  const slack = await startSlack({ idle: async () => serving?.idle(), ...options });
  slack.bySocket = by === 'socket';
  const lines: string[] = [];
  const team = slack.world.addTeam();
  const install = mode === 'single' ? slack.world.install(team) : undefined;
  const config = readServeConfig({
    ...(by === 'http' ? { SLACK_SIGNING_SECRET: slack.signingSecret } : { SLACK_APP_TOKEN: slack.appToken }),
    SLACK_API_URL: slack.apiUrl,
    ...(install && { SLACK_BOT_TOKEN: install.token }),
    ...(mode === 'many' && {
      SLACK_CLIENT_ID: slack.clientId,
      SLACK_CLIENT_SECRET: slack.clientSecret,
      SLACK_STATE_SECRET: 'a state secret'.replaceAll(' ', '-').padEnd(20, '-'),
    }),
    PORT: '0',
    VEIVISER_STORE: 'memory:',
    VEIVISER_KEY: key,
    ...environment,
  });
  const start = async () => {
    serving = await startServing(config, {
      log: createLog((line) => void lines.push(line)),
      today: () => app.day,
      pause: (milliseconds, signal) => sleep(Math.ceil(milliseconds / hurry), undefined, { signal }),
    });
    slack.address = `http://127.0.0.1:${serving.port}`;
  };
  const app: App = {
    slack,
    lines,
    team,
    day: '2026-11-22',
    get install() {
      if (!install) throw new Error('nothing is installed');
      return install;
    },
    get serving() {
      if (!serving) throw new Error('the app does not run');
      return serving;
    },
    async restart() {
      await serving?.stop();
      await start();
    },
  };
  await start();
  onTestFinished(async () => {
    await serving?.stop();
    await slack.close();
  });
  return app;
}
