// Files that people send, fetched from where Telegram keeps them. No error says the address: the token is part of it.
import { upTo } from '../up-to.ts';

/** Nothing where it cannot be had, or is longer than `most` bytes. */
export type Download = (path: string, most: number) => Promise<Uint8Array | undefined>;

interface From {
  readonly token: string;
  readonly apiRoot?: string;
  readonly timeoutSeconds: number;
}

export function createDownload({ token, apiRoot = 'https://api.telegram.org', timeoutSeconds }: From): Download {
  const root = apiRoot.replace(/\/+$/, '');
  return async (path, most) => {
    try {
      const signal = AbortSignal.timeout(timeoutSeconds * 1000);
      const response = await fetch(`${root}/file/bot${token}/${path}`, { signal });
      return response.ok && response.body ? await upTo(most, response.body) : undefined;
    } catch {
      return undefined;
    }
  };
}
