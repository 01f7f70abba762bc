// What Slack is in a bench: people who press, one thing after another, and a desk that takes whatever is sent.
import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:net';
import { listen } from './wire.ts';

export const signingSecret = 'signing-secret-of-the-bench'.replaceAll('-', '_');
export const token = 'xoxb-bench';

/** Waits for what is shown to each person. */
export class Desk {
  readonly #waiting = new Map<string, () => void>();

  /** Resolves when something is shown in the channel. */
  shown(channel: string): Promise<void> {
    return new Promise((resolve) => this.#waiting.set(channel, resolve));
  }

  answer(path: string, body: string): string {
    const channel = path.startsWith('/response/')
      ? path.slice('/response/'.length)
      : (/"channel":"(\w+)"/.exec(body)?.[1] ?? /channel=(\w+)/.exec(body)?.[1] ?? '');
    // A person's id and their private conversation differ by one letter.
    const own = channel.replace(/^U/, 'D');
    const answer = JSON.stringify({ ok: true, team_id: 'T1', channel: own, ts: '1.1' });
    this.#waiting.get(own)?.();
    this.#waiting.delete(own);
    return answer;
  }
}

export async function serveDesk(desk: Desk): Promise<{ readonly server: Server; readonly root: string }> {
  const server = createServer((socket) => {
    listen(
      socket.on('error', () => undefined),
      (head, body) => {
        const path = /^POST (\S+)/.exec(head)?.[1] ?? '';
        const answer = desk.answer(path, body);
        socket.write(
          `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(answer)}\r\n` +
            `Connection: keep-alive\r\n\r\n${answer}`,
        );
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('No port');
  return { server, root: `http://127.0.0.1:${address.port}` };
}

/** What a message of some size brings with it, as Slack sends it back with each press. */
const blocks = Array.from({ length: 6 }, (_, index) => ({
  type: 'rich_text',
  block_id: `b${index}`,
  elements: [
    { type: 'rich_text_section', elements: [{ type: 'text', text: 'What is asked, and how to answer. '.repeat(5) }] },
  ],
}));

export function pressBody(root: string, person: number, action: string, number: number): string {
  const payload = {
    type: 'block_actions',
    user: { id: `U${person}`, username: 'p', name: 'p', team_id: 'T1' },
    api_app_id: 'A1',
    token: 'legacy',
    container: { type: 'message', message_ts: '1.1', channel_id: `D${person}`, is_ephemeral: false },
    trigger_id: `${person}.${number}.x`,
    team: { id: 'T1', domain: 'bench' },
    enterprise: null,
    is_enterprise_install: false,
    channel: { id: `D${person}`, name: 'directmessage' },
    message: { ts: '1.1', text: 'What is asked', blocks },
    state: { values: {} },
    response_url: `${root}/response/D${person}`,
    actions: [
      { type: 'button', action_id: action, block_id: 'b9', text: { type: 'plain_text', text: 'x' }, action_ts: '1.2' },
    ],
  };
  return new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
}

export function commandBody(root: string, person: number): string {
  return new URLSearchParams({
    command: '/veiviser',
    text: '',
    team_id: 'T1',
    user_id: `U${person}`,
    channel_id: `D${person}`,
    trigger_id: `${person}.0.x`,
    is_enterprise_install: 'false',
    response_url: `${root}/response/D${person}`,
  }).toString();
}

/** The head that goes before a body, signed. */
export function signed(body: string): string {
  const at = Math.floor(Date.now() / 1000);
  const signature = createHmac('sha256', signingSecret).update(`v0:${at}:${body}`).digest('hex');
  return (
    `POST /slack/events HTTP/1.1\r\nHost: bench\r\nContent-Type: application/x-www-form-urlencoded\r\n` +
    `X-Slack-Signature: v0=${signature}\r\nX-Slack-Request-Timestamp: ${at}\r\n`
  );
}
