// Slack on a port of this machine: the Web API, the addresses for answers and files, installing, and a signed sender.
import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { messageFaults } from './block-kit.ts';
import { type Fault, Faults } from './faults.ts';
import { callMethod, Refused, viewed } from './methods.ts';
import { authorize, exchange } from './oauth.ts';
import { Person } from './person.ts';
import { Socket } from './socket.ts';
import { type Install, type Values, type View, World } from './world.ts';

export interface SlackOptions {
  readonly faults?: readonly Fault[];
  readonly seed?: number;
  /** Says when the app has dealt with everything it was given. */
  readonly idle?: () => Promise<void>;
}

export interface Delivery {
  readonly status: number;
  readonly body: string;
  readonly milliseconds: number;
}

export interface Sending {
  /** What is sent to another address than the one for requests. */
  readonly signature?: string;
  readonly timestamp?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

export async function startSlack(options: SlackOptions = {}): Promise<Slack> {
  const slack = new Slack(options);
  await slack.listen();
  return slack;
}

export class Slack {
  readonly world = new World();
  readonly signingSecret = '8f742231b10e8888abcd99yyyzzz85a5';
  readonly clientId = '1234567890.1234567890';
  readonly clientSecret = 'abcdefabcdefabcdefabcdefabcdefab';
  readonly appToken = 'xapp-1-fake';
  readonly socket = new Socket();
  /** Requests go by the socket. */
  bySocket = false;
  readonly faults: Faults;
  /** Every call that was refused, in Slack's own words. */
  readonly complaints: string[] = [];
  readonly calls: { readonly method: string; readonly given: Values }[] = [];
  readonly deliveries: Delivery[] = [];
  /** Where the app listens. */
  address = '';
  readonly idle: () => Promise<void>;
  /** Whether tokens of new installations end after twelve hours. */
  rotates = false;
  /** Seconds until a new token ends. */
  lives = 43_200;
  /** How often a token was renewed. */
  renewals = 0;
  readonly #server: Server;

  constructor({ faults = [], seed = 1, idle = async () => undefined }: SlackOptions) {
    this.faults = new Faults(seed, faults);
    this.idle = idle;
    this.#server = createServer((request, response) => void this.#serve(request, response));
    // A connection that is closed for idling just as a slow test uses it again would be an error of nobody's.
    this.#server.keepAliveTimeout = 0;
    this.socket.listen(this.#server);
  }

  get root(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  get apiUrl(): string {
    return `${this.root}/api/`;
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  async close(): Promise<void> {
    this.socket.close();
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  /** A form as it is shown, or what Slack would not take in it. */
  viewOf(view: unknown, id: string): View | string {
    try {
      return viewed(this.world, view, id);
    } catch (error) {
      return error instanceof Refused ? `form: ${error.details.join('; ')}` : String(error);
    }
  }

  /** Somebody in a workspace that has the app. */
  person(team: string, options: { readonly isGuest?: boolean } = {}): Person {
    return new Person(this, this.world.addUser(team, options.isGuest));
  }

  /** Posts what Slack would, signed. */
  async send(
    body: string,
    contentType: string,
    { signature, timestamp, headers = {} }: Sending = {},
  ): Promise<Delivery> {
    const at = timestamp ?? Math.floor(Date.now() / 1000);
    const signed = `v0=${createHmac('sha256', this.signingSecret).update(`v0:${at}:${body}`).digest('hex')}`;
    const began = performance.now();
    if (this.bySocket) {
      const answer = await this.socket.deliver(body, contentType);
      const delivery = { status: 200, body: answer, milliseconds: performance.now() - began };
      this.deliveries.push(delivery);
      return delivery;
    }
    const response = await fetch(`${this.address}/slack/events`, {
      method: 'POST',
      headers: {
        'content-type': contentType,
        'x-slack-signature': signature ?? signed,
        'x-slack-request-timestamp': String(at),
        ...headers,
      },
      body,
    });
    const delivery = { status: response.status, body: await response.text(), milliseconds: performance.now() - began };
    this.deliveries.push(delivery);
    return delivery;
  }

  interact(payload: Values, sending?: Sending): Promise<Delivery> {
    return this.send(
      new URLSearchParams({ payload: JSON.stringify(payload) }).toString(),
      'application/x-www-form-urlencoded',
      sending,
    );
  }

  command(fields: Readonly<Record<string, string>>): Promise<Delivery> {
    return this.send(new URLSearchParams(fields).toString(), 'application/x-www-form-urlencoded');
  }

  /** Tells of an event, again where it is not taken, and twice where a fault has it so. */
  async event(team: string, event: Values): Promise<void> {
    const install = this.world.installOf(team) ?? this.world.installs.findLast((each) => each.teams.includes(team));
    const isWide = install?.workspace.startsWith('E') ?? false;
    const body = JSON.stringify({
      type: 'event_callback',
      token: 'legacy',
      api_app_id: this.world.app,
      team_id: team,
      ...(isWide && { enterprise_id: install?.workspace }),
      event,
      event_id: this.world.next('Ev'),
      event_time: Math.floor(Date.now() / 1000),
      authorizations: [
        {
          team_id: isWide ? null : team,
          enterprise_id: isWide ? install?.workspace : null,
          user_id: install?.bot,
          is_bot: true,
          is_enterprise_install: isWide,
        },
      ],
    });
    const repeated = this.faults.strikes('duplicate', 'event');
    for (let attempt = 0; attempt <= 3; attempt += 1) {
      const headers: Record<string, string> =
        attempt === 0 ? {} : { 'x-slack-retry-num': String(attempt), 'x-slack-retry-reason': 'http_timeout' };
      const { status } = await this.send(body, 'application/json', { headers }).catch(() => ({ status: 0 }));
      if (status === 200 && !(repeated && attempt === 0)) return;
      if (status !== 200) this.complaints.push(`event: answered with ${status}`);
    }
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://fake');
    const bytes = await read(request);
    const body = bytes.toString('utf8');
    const json = (status: number, value: unknown, headers = {}) =>
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));
    try {
      if (pathname === '/oauth/v2/authorize') return void authorize(this, searchParams, response);
      if (pathname.startsWith('/upload/')) return void this.#upload(pathname.slice('/upload/'.length), bytes, response);
      if (pathname.startsWith('/files/'))
        return void this.#download(pathname.slice('/files/'.length), request, response);
      if (pathname.startsWith('/response/'))
        return void this.#respond(pathname.slice('/response/'.length), body, response);
      const method = pathname.slice('/api/'.length);
      const fault = this.faults.next(method);
      if (fault === 'reset') return void request.socket.resetAndDestroy();
      if (fault === 'server-error') return void response.writeHead(503).end('upstream');
      if (typeof fault === 'number')
        return void json(429, { ok: false, error: 'ratelimited' }, { 'retry-after': String(fault) });
      json(200, { ok: true, ...this.#call(method, request, body) });
    } catch (error) {
      if (error instanceof Refused) {
        this.complaints.push(`${pathname}: ${error.message} ${error.details.join('; ')}`.trim());
        json(200, { ok: false, error: error.message, response_metadata: { messages: error.details } });
      } else json(500, { ok: false, error: `fake: ${String(error)}` });
    }
  }

  #call(method: string, request: IncomingMessage, body: string): Values {
    const type = request.headers['content-type'] ?? '';
    const given: Values = type.startsWith('application/json')
      ? JSON.parse(body)
      : Object.fromEntries(new URLSearchParams(body));
    if (method === 'files.getUploadURLExternal' && type.startsWith('application/json'))
      throw new Refused('invalid_arguments');
    if (method === 'oauth.v2.access') return exchange(this, request, given);
    if (method === 'apps.connections.open') return this.#connection(request);
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? String(given.token ?? '');
    const { token: _, ...rest } = given;
    this.calls.push({ method, given: rest });
    return callMethod(this.world, this.root, method, this.#authorized(token), rest);
  }

  #connection(request: IncomingMessage): Values {
    if (request.headers.authorization !== `Bearer ${this.appToken}`) throw new Refused('invalid_auth');
    return { url: this.root.replace('http:', 'ws:') };
  }

  #authorized(token: string): Install {
    const install = this.world.installs.find((each) => each.token === token);
    if (!install) throw new Refused(token === '' ? 'not_authed' : 'invalid_auth');
    if (install.isRevoked) throw new Refused('token_revoked');
    if (install.isExpired) throw new Refused('token_expired');
    return install;
  }

  /** A file that somebody has put there: with a token, or not at all. */
  #download(id: string, request: IncomingMessage, response: ServerResponse): void {
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
    this.#authorized(token);
    const file = this.world.files.get(id);
    response.writeHead(file?.content ? 200 : 404).end(file?.content);
  }

  #upload(id: string, body: Buffer, response: ServerResponse): void {
    const file = this.world.files.get(id);
    if (file) file.content = body;
    response.writeHead(file ? 200 : 404).end('OK');
  }

  /** Five times, and for half an hour. */
  #respond(id: string, body: string, response: ServerResponse): void {
    const address = this.world.responses.get(id);
    const { replace_original: replaces, response_type: type, text, blocks, ...rest } = JSON.parse(body) as Values;
    const { parse: _, link_names: __, unfurl_links: ___, unfurl_media: ____, ...unknown } = rest;
    const faults = [
      ...(address === undefined || address.uses >= 5 ? ['used_url'] : []),
      ...Object.keys(unknown),
      ...(typeof text === 'string' && text !== '' ? [] : ['no_text']),
      ...(blocks === undefined ? [] : messageFaults(blocks)),
      ...(replaces === true || type === 'ephemeral' ? [] : ['shown to everybody']),
    ];
    if (faults.length > 0 || !address) {
      this.complaints.push(`response: ${faults.join('; ')}`);
      return void response.writeHead(404).end('used_url');
    }
    address.uses += 1;
    const drawn = Array.isArray(blocks) ? blocks : [];
    if (replaces === true && address.message && !address.message.deleted) {
      address.message.blocks = this.world.named(drawn);
      address.message.text = String(text);
    } else if (replaces === true) {
      return void response.writeHead(404).end('expired_url');
    } else {
      this.world.post({
        channel: address.channel,
        user: 'app',
        onlyFor: address.user,
        text: String(text),
        blocks: drawn,
      });
    }
    response.writeHead(200).end('ok');
  }
}

async function read(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
