// The Slack channel put together: the adapter, its host, its installations, and where requests come in.
import { createAsk } from '../adapters/http.ts';
import { createApi, createDownload, createIntake, createSlack, type Place } from '../adapters/slack/index.ts';
import { type Channel, type ChannelParts, hosted } from './channel.ts';
import { ConfigError } from './errors.ts';
import type { ServeConfig } from './serve-config.ts';
import type { SlackConfig } from './slack-config.ts';
import { createInstallations } from './slack-installations.ts';
import { createJournal } from './slack-journal.ts';

export interface SlackParts extends ChannelParts {
  readonly config: ServeConfig & { readonly slack: SlackConfig };
}

/** Nothing heard for so long is never heard. */
const timeoutSeconds = 30;
const slackApi = 'https://slack.com/api/';

export function createSlackChannel(parts: SlackParts): Channel {
  const { config, store, log, pause } = parts;
  const { botToken, signingSecret, appToken, apiUrl = slackApi, client } = config.slack;
  const { host, expire, collect } = hosted<Place>(parts, {
    name: 'slack',
    send: (message, id, paper) => slack.send(message, id, paper),
    tell: (place, text) => slack.tell(place, text),
    exported: ({ workspace, person, channel, used, shared }) => ({
      workspace,
      person,
      channel,
      lastUsed: used,
      shared: shared?.map((each) => each.channel),
    }),
  });
  const installations = createInstallations(store, config.key);
  const ask = createAsk(timeoutSeconds);
  const api = createApi({ root: apiUrl, ask, pause, log });
  /** The one workspace that a token in the settings is for. */
  let single: string | undefined;

  const slack = createSlack({
    host,
    api,
    ask,
    download: createDownload(apiUrl, timeoutSeconds),
    journal: createJournal(store),
    async tokenOf(workspace) {
      if (botToken !== undefined) return workspace === single ? botToken : undefined;
      return intake.authorize(workspace);
    },
    uninstall: installations.erase,
    pause,
  });

  const intake = createIntake({
    ...(signingSecret !== undefined && { signingSecret }),
    ...(appToken !== undefined && { appToken }),
    ...(client && {
      installing: {
        ...client,
        store: installations,
        has: installations.has,
        ...(apiUrl !== slackApi && { authorizationUrl: new URL('../oauth/v2/authorize', apiUrl).href }),
      },
    }),
    apiRoot: apiUrl,
    take: slack.take,
    log,
  });

  const failure = Promise.withResolvers<never>();
  // Whoever waits for it sees it.
  failure.promise.catch(() => undefined);

  return {
    routes: intake.paths.map((path) => ({
      path,
      handle: async (request, response) => intake.handle(request, response),
    })),
    failed: failure.promise,
    async start() {
      if (botToken !== undefined) single = await workspaceOf(api, botToken);
      await slack.recover();
      await intake.start().catch(() => {
        throw new ConfigError(['SLACK_APP_TOKEN is not a token that Slack opens a socket for.']);
      });
    },
    stop: intake.stop,
    idle: slack.idle,
    expire,
    collect,
  };
}

async function workspaceOf(api: ReturnType<typeof createApi>, token: string): Promise<string> {
  const known = await api('auth.test', token, {}).catch((error) => {
    if (error instanceof Error && error.name === 'SlackRefusal') return undefined;
    throw error;
  });
  if (!known) throw new ConfigError(['SLACK_BOT_TOKEN is not a token that Slack knows.']);
  const workspace = known.is_enterprise_install === true ? known.enterprise_id : known.team_id;
  return String(workspace);
}
