// HTTP over bare sockets, as little of it as a bench needs: the measuring shall cost less than what is measured.
import { connect, createServer, type Server, type Socket } from 'node:net';
import type { Desk } from './telegram-desk.ts';

/** Calls `heard` with each whole message of a kept-alive connection. */
function listen(socket: Socket, heard: (head: string, body: string) => void): void {
  let rest: Buffer = Buffer.alloc(0);
  socket.setNoDelay(true).on('data', (chunk: Buffer) => {
    rest = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    for (;;) {
      const end = rest.indexOf('\r\n\r\n');
      if (end < 0) return;
      const head = rest.toString('latin1', 0, end);
      const stop = /\ntransfer-encoding: chunked/i.test(head)
        ? rest.indexOf('0\r\n\r\n', end + 4) + 5
        : end + 4 + Number(/\ncontent-length: *(\d+)/i.exec(head)?.[1] ?? 0);
      if (stop < end + 4 || rest.length < stop) return;
      const body = rest.toString('utf8', end + 4, stop);
      rest = rest.subarray(stop);
      heard(head, body);
    }
  });
}

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

export async function openLine(port: number): Promise<Line> {
  const socket = connect(port, '127.0.0.1');
  await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  let waiting = Promise.withResolvers<void>();
  const broken = (what: string) => waiting.reject(new Error(`The webhook ${what}`));
  socket.on('close', () => broken('was closed')).on('error', () => broken('broke'));
  listen(socket, (head) =>
    /^HTTP\/1.1 200/.test(head) ? waiting.resolve() : broken(`answered ${head.split('\r')[0]}`),
  );
  return {
    post(update) {
      waiting = Promise.withResolvers();
      const body = JSON.stringify(update);
      socket.write(
        `POST /telegram HTTP/1.1\r\nHost: bench\r\nContent-Type: application/json\r\n` +
          `X-Telegram-Bot-Api-Secret-Token: ${secret}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
      );
      return waiting.promise;
    },
    close() {
      waiting.promise.catch(() => undefined);
      socket.destroy();
    },
  };
}
