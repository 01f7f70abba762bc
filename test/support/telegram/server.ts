// The Bot API on a port of this machine: enough of it for the bot, and strict.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Api, type Outcome } from './api.ts';
import { readBody } from './body.ts';
import { Chats } from './chats.ts';
import { type Fault, Faults } from './faults.ts';
import { Log } from './log.ts';
import { Methods, notFound, refusalBody, unauthorized } from './methods.ts';
import { isMethod } from './parameters.ts';
import { Person, type PersonOptions } from './person.ts';
import { Polling } from './polling.ts';
import { Refusal } from './refusal.ts';
import { Updates } from './updates.ts';
import type { Fields } from './values.ts';
import { Webhook } from './webhook.ts';

export interface TelegramOptions {
  readonly token?: string;
  readonly username?: string;
  /** Decides which calls the faults strike. */
  readonly seed?: number;
  readonly faults?: readonly Fault[];
  /** Milliseconds without a call after which a chat is taken to be settled; see settle.ts. */
  readonly quiet?: number;
  /** Milliseconds after which waiting for the bot is given up. */
  readonly patience?: number;
  /** Milliseconds before a failed webhook delivery is tried again. */
  readonly webhookPause?: number;
  /** Says exactly when the bot has dealt with everything it was given, where the test can know: no quiet is waited for. */
  readonly idle?: () => Promise<void>;
}

export async function startTelegram(options: TelegramOptions = {}): Promise<Telegram> {
  const telegram = new Telegram(options);
  await telegram.listen();
  return telegram;
}

export class Telegram {
  readonly token: string;
  readonly chats: Chats;
  readonly log = new Log();
  readonly faults: Faults;
  readonly updates: Updates;
  readonly methods: Methods;
  readonly webhook: Webhook;
  readonly options: TelegramOptions;
  readonly #polling: Polling;
  readonly #api: Api;
  readonly #server: Server;

  constructor(options: TelegramOptions) {
    this.options = options;
    this.token = options.token ?? '123456:fake-token';
    const id = Number(this.token.split(':')[0]);
    this.chats = new Chats({ id, is_bot: true, first_name: 'Veiviser', username: options.username ?? 'veiviser_bot' });
    this.faults = new Faults(options.seed ?? 1, options.faults ?? []);
    this.updates = new Updates(this.faults);
    this.methods = new Methods(this.chats, () => this.webhook);
    this.#api = new Api(this.chats, this.log, this.faults, this.methods);
    this.webhook = new Webhook(this.updates, this.faults, options.webhookPause ?? 20, (fields) => this.#reply(fields));
    this.#polling = new Polling(this.updates);
    this.updates.onChat = (chat) => this.log.touch(chat);
    this.#server = createServer((request, response) => void this.#serve(request, response));
    // A connection that is closed for idling just as a slow test uses it again would be an error of nobody's.
    this.#server.keepAliveTimeout = 0;
  }

  /** For `apiRoot`. */
  get root(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** What grammY would otherwise ask for with getMe. */
  get botInfo() {
    return this.methods.me();
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  async close(): Promise<void> {
    this.webhook.stop();
    this.#polling.stop();
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  person(options: PersonOptions = {}): Person {
    return Person.meet(this, options);
  }

  /** A group the bot is a member of; `person.in(group)` speaks there. */
  group(title = 'A group'): number {
    return this.chats.add({ id: -this.chats.nextId(), type: 'group', title }, true).chat.id;
  }

  /** Every tap that has not been answered yet is too old from now on. */
  expireQueries(): void {
    for (const query of this.chats.queries.values()) query.expired = true;
  }

  /** Everything in a chat is more than two days old from now on. */
  ageMessages(chat: number): void {
    for (const shown of this.chats.visible(chat)) shown.old = true;
  }

  async #reply(fields: Fields): Promise<void> {
    const { method, ...rest } = fields;
    const name = String(method);
    if (isMethod(name)) await this.#api.call(name, rest);
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const outcome = await this.#route(request, response);
      if (outcome === 'reset') request.socket.resetAndDestroy();
      else if (outcome !== 'silence' && outcome !== 'served') send(response, outcome.status, outcome.body);
    } catch (error) {
      if (error instanceof Refusal) send(response, error.code, refusalBody(error));
      // A mistake in the fake itself: said aloud, not taken for Telegram's trouble.
      else send(response, 500, { ok: false, error_code: 500, description: `fake: ${String(error)}` });
    }
  }

  async #route(request: IncomingMessage, response: ServerResponse): Promise<Outcome | 'served'> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://fake');
    const [, prefix = '', token, rest = ''] = /^\/(file\/bot|bot)([^/]+)\/(.+)$/.exec(decodeURI(pathname)) ?? [];
    if (prefix === '') throw notFound;
    if (token !== this.token) throw unauthorized;
    if (prefix === 'file/bot') return this.#download(rest, response);
    const fields = await readBody(request, searchParams);
    if (!isMethod(rest)) throw notFound;
    if (rest === 'getUpdates') return await this.#poll(fields, response);
    return await this.#api.call(rest, fields);
  }

  async #poll(fields: Fields, response: ServerResponse): Promise<Outcome> {
    if (this.webhook.active) {
      throw new Refusal(
        409,
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
      );
    }
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    return await this.#api.poll(fields, (decoded) => this.#polling.poll(decoded, gone.signal));
  }

  #download(path: string, response: ServerResponse): 'served' {
    const file = this.chats.files.get(path.replace(/^documents\//, ''));
    if (!file) throw notFound;
    response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(file.bytes);
    return 'served';
  }

  /** Nothing refused: the way to end a test. Reads as a list of complaints. */
  get complaints(): readonly string[] {
    return this.log.complaints();
  }
}

function send(response: ServerResponse, status: number, body: unknown): void {
  if (response.destroyed) return;
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
