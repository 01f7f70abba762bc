// The Bot API in a bench, and updates as Telegram posts them.
import { createServer, type Server } from 'node:net';
import type { Desk } from './telegram-desk.ts';
import { listen, openLine as openAny } from './wire.ts';

/** The Bot API as far as a bench asks: whatever is sent is taken. */
export async function serveDesk(desk: Desk): Promise<{ readonly server: Server; readonly root: string }> {
  const server = createServer((socket) => {
    listen(
      socket.on('error', () => undefined),
      (head, body) => {
        const method = /^POST \/bot[^/]+\/(\w+)/.exec(head)?.[1] ?? '';
        const answer = JSON.stringify({ ok: true, result: desk.answer(method, body) });
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

export const secret = 'of-the-bench-and-no-one-else';

export interface Line {
  /** Posts an update; resolves when it has been answered with 200. */
  readonly post: (update: unknown) => Promise<void>;
  readonly close: () => void;
}

const head =
  `POST /telegram HTTP/1.1\r\nHost: bench\r\nContent-Type: application/json\r\n` +
  `X-Telegram-Bot-Api-Secret-Token: ${secret}\r\n`;

export async function openLine(port: number): Promise<Line> {
  const { post, close } = await openAny(port);
  return { post: (update) => post(head, JSON.stringify(update)), close };
}
