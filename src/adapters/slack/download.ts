// Files that people send, fetched from where Slack keeps them. The token goes to Slack, and nowhere else.
import { upTo } from '../up-to.ts';

/** Nothing where it cannot be had, is somewhere else, or is longer than `most` bytes. */
export type Download = (url: string, token: string, most: number) => Promise<Uint8Array | undefined>;

/** `apiRoot`: where Slack is; its files are on a host of their own, in a test on the same. */
export function createDownload(apiRoot: string, timeoutSeconds: number): Download {
  const origins = new Set(['https://files.slack.com', new URL(apiRoot).origin]);
  return async (url, token, most) => {
    if (!origins.has(URL.parse(url)?.origin ?? '')) return undefined;
    try {
      const signal = AbortSignal.timeout(timeoutSeconds * 1000);
      const headers = { Authorization: `Bearer ${token}` };
      // A page to log in on is what is led to without a token.
      const response = await fetch(url, { signal, headers, redirect: 'error' });
      return response.ok && response.body ? await upTo(most, response.body) : undefined;
    } catch {
      return undefined;
    }
  };
}
