// Requests over connections that are kept: the least there can be between a platform and us.
import { Agent, request as askPlainly } from 'node:http';
import { request as ask, Agent as SecureAgent } from 'node:https';

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

/** Posts; rejects when nothing is heard for so long, or the connection breaks. */
export type Ask = (url: string, request: Request) => Promise<Reply>;

export function createAsk(timeoutSeconds: number): Ask {
  const agents = { 'http:': new Agent({ keepAlive: true }), 'https:': new SecureAgent({ keepAlive: true }) };
  return (url, { headers, body }) =>
    new Promise((resolve, reject) => {
      const isSecure = url.startsWith('https:');
      const options = {
        agent: isSecure ? agents['https:'] : agents['http:'],
        method: 'POST',
        timeout: timeoutSeconds * 1000,
        headers: { ...headers, 'Content-Length': Buffer.byteLength(body) },
      };
      const asked = (isSecure ? ask : askPlainly)(url, options, (response) => {
        let text = '';
        const wait = Number(response.headers['retry-after'] ?? Number.NaN);
        response
          .setEncoding('utf8')
          .on('data', (part: string) => {
            text += part;
          })
          .on('end', () => resolve({ status: response.statusCode ?? 0, text, ...(wait >= 0 && { retryAfter: wait }) }))
          .on('error', reject);
      });
      asked
        .on('timeout', () => asked.destroy(new Error('nothing was heard')))
        .on('error', reject)
        .end(body);
    });
}
