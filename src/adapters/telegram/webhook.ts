// A webhook: an update in a POST, with the secret that only Telegram knows.
// Law: 200 says that the update is done or kept; anything else has Telegram send it again.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Update } from 'grammy/types';
import type { Log } from '../host.ts';
import type { Reply } from './answering.ts';
import { secretCheck } from './secret.ts';

export interface WebhookOptions {
  readonly secret: string;
  readonly receive: (update: Update, reply: Reply) => Promise<void>;
  readonly log: Log;
}

const largest = 1_000_000;

export function webhook({ secret, receive, log }: WebhookOptions) {
  const isSecret = secretCheck(secret);
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const answer = (status: number, body = ''): void => {
      const type = body === '' ? {} : { 'Content-Type': 'application/json' };
      response.writeHead(status, { ...type, 'Content-Length': Buffer.byteLength(body) }).end(body);
    };
    const given = request.headers['x-telegram-bot-api-secret-token'];
    if (request.method !== 'POST') return answer(405);
    if (!isSecret(typeof given === 'string' ? given : undefined)) return answer(401);
    const update = await read(request);
    if (update === undefined) return answer(400);
    try {
      let call = '';
      await receive(update, (made) => {
        call = JSON.stringify(made);
      });
      answer(200, call);
    } catch (error) {
      log('failed', { error: error instanceof Error ? error.name : 'unknown' });
      answer(500);
    }
  };
}

function read(request: IncomingMessage): Promise<Update | undefined> {
  return new Promise((resolve, reject) => {
    let parts: Buffer[] = [];
    let size = 0;
    request
      .on('data', (part: Buffer) => {
        size += part.length;
        if (size <= largest) parts.push(part);
        else {
          // The rest is let pass unread, and what there was is let go.
          parts = [];
          resolve(undefined);
        }
      })
      .on('end', () => resolve(updateIn(Buffer.concat(parts).toString('utf8'))))
      .on('error', reject);
  });
}

function updateIn(text: string): Update | undefined {
  try {
    const update: unknown = JSON.parse(text);
    const isUpdate = typeof update === 'object' && update !== null && 'update_id' in update;
    return isUpdate && Number.isSafeInteger(update.update_id) ? (update as Update) : undefined;
  } catch {
    return undefined;
  }
}
