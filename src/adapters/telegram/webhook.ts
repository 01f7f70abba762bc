// A webhook: an update in a POST, with the secret that only Telegram knows.
// Law: 200 says that the update is done or kept; anything else has Telegram send it again.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Update } from 'grammy/types';
import type { Log } from './host.ts';
import { isSecret } from './secret.ts';

export interface WebhookOptions {
  readonly secret: string;
  readonly receive: (update: Update) => Promise<void>;
  readonly log: Log;
}

const largest = 1_000_000;

export function webhook({ secret, receive, log }: WebhookOptions) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const answer = (status: number): void => {
      response.writeHead(status).end();
    };
    const given = request.headers['x-telegram-bot-api-secret-token'];
    if (request.method !== 'POST') return answer(405);
    if (!isSecret(typeof given === 'string' ? given : undefined, secret)) return answer(401);
    const update = await read(request);
    if (update === undefined) return answer(400);
    try {
      await receive(update);
      answer(200);
    } catch (error) {
      log('failed', { error: error instanceof Error ? error.name : 'unknown' });
      answer(500);
    }
  };
}

async function read(request: IncomingMessage): Promise<Update | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > largest) return undefined;
    parts.push(part);
  }
  try {
    const update: unknown = JSON.parse(Buffer.concat(parts).toString('utf8'));
    const isUpdate = typeof update === 'object' && update !== null && 'update_id' in update;
    return isUpdate && Number.isSafeInteger(update.update_id) ? (update as Update) : undefined;
  } catch {
    return undefined;
  }
}
