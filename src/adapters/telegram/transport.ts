// How Telegram is asked: JSON over connections that are kept. Files, and what can be told to stop, grammY sends itself.
import { HttpError, InputFile, type Transformer } from 'grammy';
import { Pool } from 'undici';

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
  const timeout = timeoutSeconds * 1000;
  const pool = new Pool(root.origin, { headersTimeout: timeout, bodyTimeout: timeout, connect: { timeout } });
  const path = `${root.pathname.replace(/\/+$/, '')}/bot${token}/`;
  const headers = { 'content-type': 'application/json' };
  return (method, body) =>
    new Promise((resolve, reject) => {
      const parts: Buffer[] = [];
      pool.dispatch(
        { path: path + method, method: 'POST', headers, body },
        {
          onRequestStart: () => undefined,
          onResponseStart: () => undefined,
          onResponseData: (_, part) => void parts.push(part),
          onResponseEnd: () => resolve(Buffer.concat(parts).toString('utf8')),
          onResponseError: (_, error) => reject(error),
        },
      );
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
