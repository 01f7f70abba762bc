// How Telegram is asked: JSON over connections that are kept. Files, and what can be told to stop, grammY sends itself.
import { Agent, request as askPlainly } from 'node:http';
import { request as ask, Agent as SecureAgent } from 'node:https';
import { urlToHttpOptions } from 'node:url';
import { HttpError, InputFile, type Transformer } from 'grammy';

/** Posts JSON to a method; the JSON that comes back. */
export type Post = (method: string, body: string) => Promise<string>;

export interface Address {
  readonly token: string;
  readonly apiRoot?: string;
  /** How long nothing may be heard before a call is given up. */
  readonly timeoutSeconds: number;
}

export function createPost({ token, apiRoot = 'https://api.telegram.org', timeoutSeconds }: Address): Post {
  const root = new URL(apiRoot);
  const [request, agent] =
    root.protocol === 'https:'
      ? [ask, new SecureAgent({ keepAlive: true })]
      : [askPlainly, new Agent({ keepAlive: true })];
  const { protocol, hostname, port, auth } = urlToHttpOptions(root);
  const fixed = { protocol, hostname, port, auth, agent, method: 'POST', timeout: timeoutSeconds * 1000 };
  const path = `${root.pathname.replace(/\/+$/, '')}/bot${token}/`;
  return (method, body) =>
    new Promise((resolve, reject) => {
      const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) };
      const asked = request({ ...fixed, path: path + method, headers }, (response) => {
        let text = '';
        response
          .setEncoding('utf8')
          .on('data', (part: string) => {
            text += part;
          })
          .on('end', () => resolve(text))
          .on('error', reject);
      });
      asked
        .on('timeout', () => asked.destroy(new Error('nothing was heard')))
        .on('error', reject)
        .end(body);
    });
}

/** Sends every call by `post` that is nothing but JSON. */
export function posting(post: Post): Transformer {
  return async (previous, method, payload, signal) => {
    if (signal !== undefined || Object.values(payload).some((value) => value instanceof InputFile)) {
      return previous(method, payload, signal);
    }
    try {
      return JSON.parse(await post(method, JSON.stringify(payload)));
    } catch (error) {
      // Says nothing of the address: the token is part of it.
      throw new HttpError(`Network request for '${method}' failed!`, error);
    }
  };
}
