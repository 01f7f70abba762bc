// Requests over connections that are kept: the least there can be between a platform and us.
import { Agent } from 'undici';

export interface Request {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

export interface Reply {
  readonly status: number;
  readonly text: string;
  /** Seconds the platform asks us to wait, where it says so. */
  readonly retryAfter?: number;
}

/** Posts to a path of an origin; rejects when nothing is heard for so long, or the connection breaks. */
export type Ask = (origin: string, path: string, request: Request) => Promise<Reply>;

export function createAsk(timeoutSeconds: number): Ask {
  const timeout = timeoutSeconds * 1000;
  const agent = new Agent({ headersTimeout: timeout, bodyTimeout: timeout, connect: { timeout } });
  return (origin, path, { headers, body }) =>
    new Promise((resolve, reject) => {
      const parts: Buffer[] = [];
      let status = 0;
      let wait = Number.NaN;
      agent.dispatch(
        { origin, path, method: 'POST', headers, body },
        {
          onRequestStart: () => undefined,
          onResponseStart(_, code, { 'retry-after': after }) {
            status = code;
            wait = Number(after ?? Number.NaN);
          },
          onResponseData: (_, part) => void parts.push(part),
          onResponseEnd() {
            resolve({ status, text: Buffer.concat(parts).toString('utf8'), ...(wait >= 0 && { retryAfter: wait }) });
          },
          onResponseError: (_, error) => reject(error),
        },
      );
    });
}

/** An address in the two parts it is asked by. */
export function parted(address: string): readonly [origin: string, path: string] {
  const { origin, pathname, search } = new URL(address);
  return [origin, `${pathname}${search}`];
}
