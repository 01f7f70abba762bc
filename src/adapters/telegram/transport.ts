// How Telegram is asked: JSON over connections that are kept. Files, and what can be told to stop, grammY sends itself.
import { HttpError, InputFile, type Transformer } from 'grammy';
import { createAsk, parted } from '../http.ts';

/** Posts JSON to a method; the JSON that comes back. */
export type Post = (method: string, body: string) => Promise<string>;

export interface Address {
  readonly token: string;
  readonly apiRoot?: string;
  /** How long nothing may be heard before a call is given up. */
  readonly timeoutSeconds: number;
}

export function createPost({ token, apiRoot = 'https://api.telegram.org', timeoutSeconds }: Address): Post {
  const ask = createAsk(timeoutSeconds);
  const [origin, path] = parted(`${apiRoot.replace(/\/+$/, '')}/bot${token}/`);
  const headers = { 'content-type': 'application/json' };
  return async (method, body) => (await ask(origin, path + method, { headers, body })).text;
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
