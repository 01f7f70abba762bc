// Where Slack's requests come in: Bolt checks signatures and does the installing; everything else is answered by `take`.
import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  App,
  HTTPReceiver,
  type InstallationStore,
  LogLevel,
  type Receiver,
  type ReceiverEvent,
  SocketModeReceiver,
} from '@slack/bolt';
import type { Log } from '../host.ts';
import { scopes } from './scopes.ts';

export interface IntakeOptions {
  /** Absent: nothing is taken over HTTP. */
  readonly signingSecret?: string;
  /** Present: requests come over a socket, and no address is needed. */
  readonly appToken?: string;
  readonly installing?: {
    readonly clientId: string;
    readonly clientSecret: string;
    readonly stateSecret: string;
    readonly store: InstallationStore;
    readonly has: (workspace: string) => Promise<boolean>;
    readonly authorizationUrl?: string;
  };
  /** Ends in a stroke. */
  readonly apiRoot: string;
  readonly take: (body: Readonly<Record<string, unknown>>) => Promise<unknown>;
  readonly log: Log;
}

export interface Intake {
  readonly paths: readonly string[];
  readonly handle: (request: IncomingMessage, response: ServerResponse) => void;
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
  /** The token of an installation, renewed where its time has come. */
  readonly authorize: (workspace: string) => Promise<string | undefined>;
}

/** Bolt looks into what comes in only as far as `take` does not: there is one listener, and it is this. */
class Taking extends App {
  readonly #take: IntakeOptions['take'];

  constructor(receiver: Receiver, take: IntakeOptions['take'], logger: Logger) {
    super({ receiver, authorize: async () => ({}), ignoreSelf: false, convoStore: false, logger });
    this.#take = take;
  }

  override async processEvent({ body, ack }: ReceiverEvent): Promise<void> {
    const answer = await this.#take(body);
    await ack(answer);
  }
}

type Logger = NonNullable<NonNullable<ConstructorParameters<typeof App>[0]>['logger']>;

/** Bolt's messages may hold addresses and what was sent: that it said something is all that is kept of it. */
function quiet(log: Log): Logger {
  const nothing = () => undefined;
  return {
    debug: nothing,
    info: nothing,
    warn: () => log('bolt', { level: 'warn' }),
    error: () => log('bolt', { level: 'error' }),
    setLevel: nothing,
    getLevel: () => LogLevel.WARN,
    setName: nothing,
  };
}

/** More than Slack ever sends, and little enough to be read at once. */
const mostBytes = 1024 * 1024;

export function createIntake({ signingSecret, appToken, installing, apiRoot, take, log }: IntakeOptions): Intake {
  const logger = quiet(log);
  // Renewing a token keeps a person waiting: tried again soon, and not for long.
  const clientOptions = {
    slackApiUrl: apiRoot,
    retryConfig: { retries: 3, minTimeout: 200, maxTimeout: 1000 },
    logger,
  };
  const common = {
    bodyLimit: mostBytes,
    logger,
    unhandledRequestHandler: ({ response }: { readonly response: ServerResponse }) => {
      log('unanswered');
      if (!response.headersSent) response.writeHead(503).end();
    },
  };
  const requests = signingSecret === undefined ? undefined : new HTTPReceiver({ ...common, signingSecret });
  // By itself: Bolt lets nobody else say who is authorised where it does the installing, and keeps Slack waiting for it.
  const installer =
    installing &&
    new HTTPReceiver({
      ...common,
      signingSecret: installing.clientSecret,
      endpoints: [],
      clientId: installing.clientId,
      clientSecret: installing.clientSecret,
      stateSecret: installing.stateSecret,
      installationStore: installing.store,
      scopes: [...scopes],
      installerOptions: {
        clientOptions,
        // Straight to Slack's own page, which says what is asked for.
        directInstall: true,
        ...(installing.authorizationUrl !== undefined && { authorizationUrl: installing.authorizationUrl }),
      },
    });
  const socket =
    appToken === undefined
      ? undefined
      : new SocketModeReceiver({ appToken, logger, installerOptions: { clientOptions } });
  if (requests) new Taking(requests, take, logger);
  if (socket) new Taking(socket, take, logger);
  const renewing = new Map<string, Promise<string | undefined>>();

  async function authorized(workspace: string): Promise<string | undefined> {
    const isEnterpriseInstall = workspace.startsWith('E');
    const source = isEnterpriseInstall
      ? { enterpriseId: workspace, teamId: undefined, isEnterpriseInstall }
      : { teamId: workspace, enterpriseId: undefined, isEnterpriseInstall };
    if (!installing || !(await installing.has(workspace))) return undefined;
    try {
      return (await installer?.installer?.authorize(source))?.botToken;
    } catch (error) {
      // It is renewed two hours before its end: until then the old one is as good.
      const { bot } = await installing.store.fetchInstallation(source);
      if (bot?.expiresAt === undefined || bot.expiresAt * 1000 <= Date.now()) throw error;
      return bot.token;
    }
  }

  return {
    paths: [...(requests ? ['/slack/events'] : []), ...(installer ? ['/slack/install', '/slack/oauth_redirect'] : [])],
    handle(request, response) {
      try {
        const receiver = request.url?.startsWith('/slack/events') ? requests : installer;
        if (receiver) receiver.requestListener(request, response);
        else response.writeHead(404).end();
      } catch {
        // Bolt throws for what it has no answer to.
        response.writeHead(404).end();
      }
    },
    start: async () => void (await socket?.start()),
    stop: async () => void (await socket?.stop()),
    /** A token that is renewed twice at once is lost: whoever comes meanwhile waits for the first. */
    authorize(workspace) {
      let renewal = renewing.get(workspace);
      if (!renewal) {
        renewal = authorized(workspace).finally(() => renewing.delete(workspace));
        renewing.set(workspace, renewal);
      }
      return renewal;
    },
  };
}
