// HTTP over bare sockets, as little of it as a bench needs: the measuring shall cost less than what is measured.
import { connect, type Socket } from 'node:net';

/** Calls `heard` with each whole message of a kept-alive connection. */
export function listen(socket: Socket, heard: (head: string, body: string) => void): void {
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

export interface Line {
  /** Posts a body below a head without its end; resolves when it has been answered with 200. */
  readonly post: (head: string, body: string) => Promise<void>;
  readonly close: () => void;
}

export async function openLine(port: number): Promise<Line> {
  const socket = connect(port, '127.0.0.1');
  await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  let waiting = Promise.withResolvers<void>();
  const broken = (what: string) => waiting.reject(new Error(`The other side ${what}`));
  socket.on('close', () => broken('was closed')).on('error', () => broken('broke'));
  listen(socket, (head) =>
    /^HTTP\/1.1 200/.test(head) ? waiting.resolve() : broken(`answered ${head.split('\r')[0]}`),
  );
  return {
    post(head, body) {
      waiting = Promise.withResolvers();
      socket.write(`${head}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
      return waiting.promise;
    },
    close() {
      waiting.promise.catch(() => undefined);
      socket.destroy();
    },
  };
}
