// Updates by POST to the bot's own address: one at a time for each chat, many chats at once, again until it answers 2xx.

import type { WebhookInfo } from 'grammy/types';
import type { Faults } from './faults.ts';
import { limits } from './limits.ts';
import { badRequest } from './refusal.ts';
import { unixTime } from './shape.ts';
import type { Delivery, Updates } from './updates.ts';
import { type Fields, isFields, numberOf, textOf } from './values.ts';

interface Registration {
  readonly url: string;
  readonly secret: string | undefined;
  readonly connections: number;
}

export class Webhook {
  readonly #updates: Updates;
  readonly #faults: Faults;
  /** Before the second try; each further one waits longer, up to ten times. */
  readonly #pause: number;
  /** A webhook may answer with a call of its own. */
  readonly #call: (fields: Fields) => Promise<void>;
  readonly #busy = new Set<number>();
  readonly #stopped = new AbortController();
  #registration: Registration | undefined;
  #lastError: { readonly last_error_date: number; readonly last_error_message: string } | undefined;

  constructor(updates: Updates, faults: Faults, pause: number, call: (fields: Fields) => Promise<void>) {
    this.#updates = updates;
    this.#faults = faults;
    this.#pause = pause;
    this.#call = call;
    updates.on('change', () => this.#pump());
  }

  get active(): boolean {
    return this.#registration !== undefined;
  }

  set(fields: Fields): true {
    const url = textOf(fields, 'url') ?? '';
    const secret = textOf(fields, 'secret_token');
    if (url !== '') checkAddress(url);
    if (secret !== undefined && secret.length > limits.secret) throw badRequest('secret token is too long');
    if (secret !== undefined && !/^[A-Za-z0-9_-]*$/.test(secret)) {
      throw badRequest('secret token contains illegal characters');
    }
    if (fields.drop_pending_updates === true) this.#updates.clear();
    if (Array.isArray(fields.allowed_updates)) this.#updates.allowed = fields.allowed_updates.map(String);
    this.#registration =
      url === '' ? undefined : { url, secret, connections: numberOf(fields, 'max_connections') ?? 40 };
    this.#lastError = undefined;
    this.#pump();
    return true;
  }

  info(): WebhookInfo {
    return {
      url: this.#registration?.url ?? '',
      has_custom_certificate: false,
      pending_update_count: this.#updates.outstanding(),
      ...(this.#registration ? { max_connections: this.#registration.connections } : {}),
      ...this.#lastError,
    };
  }

  stop(): void {
    this.#registration = undefined;
    this.#stopped.abort();
  }

  #pump(): void {
    for (const delivery of this.#updates.ready()) {
      const { chat } = delivery;
      if (!this.#registration || this.#busy.size >= this.#registration.connections) return;
      if (this.#busy.has(chat)) continue;
      this.#busy.add(chat);
      void this.#deliver(delivery).finally(() => {
        this.#busy.delete(chat);
        this.#pump();
      });
    }
  }

  async #deliver(delivery: Delivery): Promise<void> {
    for (let attempt = 1; this.#registration; attempt += 1) {
      if (await this.#post(delivery, this.#registration)) {
        this.#updates.confirm([delivery]);
        return;
      }
      await new Promise((resume) => setTimeout(resume, this.#pause * Math.min(attempt, 10)).unref());
    }
  }

  async #post({ update, chat }: Delivery, { url, secret }: Registration): Promise<boolean> {
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(secret === undefined ? {} : { 'x-telegram-bot-api-secret-token': secret }),
        },
        body: JSON.stringify(update),
        signal: this.#stopped.signal,
      });
      const body = await response.text();
      if (this.#faults.forDelivery('drop-answer', chat)) return false;
      if (!response.ok)
        return this.#failed(`Wrong response from the webhook: ${response.status} ${response.statusText}`);
      await this.#answered(body);
      return true;
    } catch (error) {
      return this.#failed(error instanceof Error ? error.message : String(error));
    }
  }

  async #answered(body: string): Promise<void> {
    if (!body.startsWith('{')) return;
    const fields: unknown = JSON.parse(body);
    if (isFields(fields) && typeof fields.method === 'string') await this.#call(fields);
  }

  #failed(message: string): false {
    this.#lastError = { last_error_date: unixTime(), last_error_message: message };
    return false;
  }
}

function checkAddress(url: string): void {
  const bad = (why: string) => badRequest(`bad webhook: ${why}`);
  if (!URL.canParse(url)) throw bad('invalid webhook URL specified');
  const { protocol, hostname, port } = new URL(url);
  // What a local Bot API server allows, and only on this machine.
  if (protocol === 'http:' && /^(127\.0\.0\.1|localhost|\[::1\])$/.test(hostname)) return;
  if (protocol !== 'https:') throw bad('An HTTPS URL must be provided for webhook');
  if (!(limits.webhookPorts as readonly string[]).includes(port)) {
    throw bad('Webhook can be set up only on ports 80, 88, 443 or 8443');
  }
}
