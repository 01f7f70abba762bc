// What a request carries, whichever of the ways Telegram accepts it came in.

import type { IncomingMessage } from 'node:http';
import { limits } from './limits.ts';
import { badRequest, Refusal } from './refusal.ts';
import { type Fields, isFields } from './values.ts';

export async function readBody(request: IncomingMessage, query: URLSearchParams): Promise<Fields> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    // A little more than the largest file, for the rest of the form; the remainder is read and thrown away.
    if (size <= limits.upload + 1_000_000) chunks.push(chunk);
  }
  if (size > limits.upload + 1_000_000) throw new Refusal(413, 'Request Entity Too Large');
  return { ...fieldsOf(query), ...(await parse(Buffer.concat(chunks), request.headers['content-type'] ?? '')) };
}

async function parse(body: Buffer, type: string): Promise<Fields> {
  if (body.length === 0) return {};
  if (type.startsWith('application/json')) return parseJson(body.toString('utf8'));
  if (type.startsWith('application/x-www-form-urlencoded')) return fieldsOf(new URLSearchParams(body.toString('utf8')));
  if (type.startsWith('multipart/form-data')) {
    const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
    return fieldsOf(form);
  }
  throw badRequest(`unsupported content type ${type}`);
}

function parseJson(text: string): Fields {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw badRequest("can't parse JSON object");
  }
  if (!isFields(value)) throw badRequest('JSON object expected in the request');
  return value;
}

function fieldsOf(entries: Iterable<[string, string | File]>): Fields {
  return Object.fromEntries(entries);
}
