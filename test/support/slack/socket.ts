// Socket mode: as much of a WebSocket as Slack's side of it needs. Text frames, one connection, an answer for each envelope.
import { createHash } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { isRecord } from './shapes.ts';

export class Socket {
  #stream: Duplex | undefined;
  #rest = Buffer.alloc(0);
  #last = 0;
  readonly #waiting = new Map<string, (payload: unknown) => void>();
  readonly #connected = Promise.withResolvers<void>();

  listen(server: Server): void {
    server.on('upgrade', (request: IncomingMessage, stream: Duplex) => {
      const key = `${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`;
      const accept = createHash('sha1').update(key).digest('base64');
      stream.write(
        `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
      );
      stream.on('error', () => undefined);
      stream.on('data', (part: Buffer) => this.#read(part));
      this.#stream = stream;
      this.#write({ type: 'hello', num_connections: 1, connection_info: { app_id: 'A0VEIVISER' } });
      this.#connected.resolve();
    });
  }

  close(): void {
    this.#stream?.destroy();
  }

  /** Sends an envelope; what it is answered with, as a body. */
  async deliver(body: string, contentType: string): Promise<string> {
    await this.#connected.promise;
    this.#last += 1;
    const id = `envelope-${this.#last}`;
    const answered = new Promise<unknown>((resolve) => this.#waiting.set(id, resolve));
    this.#write({ envelope_id: id, accepts_response_payload: true, ...envelope(body, contentType) });
    const payload = await answered;
    return payload === undefined ? '' : JSON.stringify(payload);
  }

  #write(message: unknown): void {
    const text = Buffer.from(JSON.stringify(message));
    const head = text.length < 126 ? [0x81, text.length] : [0x81, 127, 0, 0, 0, 0, ...lengthOf(text.length)];
    this.#stream?.write(Buffer.concat([Buffer.from(head), text]));
  }

  #read(part: Buffer): void {
    this.#rest = Buffer.concat([this.#rest, part]);
    for (let frame = frameIn(this.#rest); frame; frame = frameIn(this.#rest)) {
      this.#rest = this.#rest.subarray(frame.size);
      if (frame.opcode === 8) this.close();
      if (frame.opcode !== 1) continue;
      const message: unknown = JSON.parse(frame.text);
      if (!isRecord(message) || typeof message.envelope_id !== 'string') continue;
      this.#waiting.get(message.envelope_id)?.(message.payload);
      this.#waiting.delete(message.envelope_id);
    }
  }
}

function envelope(body: string, contentType: string) {
  if (contentType === 'application/json') return { type: 'events_api', payload: JSON.parse(body) };
  const fields = new URLSearchParams(body);
  const payload = fields.get('payload');
  return payload === null
    ? { type: 'slash_commands', payload: Object.fromEntries(fields) }
    : { type: 'interactive', payload: JSON.parse(payload) };
}

const lengthOf = (length: number): number[] => [24, 16, 8, 0].map((shift) => (length >>> shift) & 0xff);

interface Frame {
  readonly opcode: number;
  readonly text: string;
  readonly size: number;
}

/** What a client sends is masked. */
function frameIn(bytes: Buffer): Frame | undefined {
  if (bytes.length < 2) return undefined;
  const short = (bytes[1] ?? 0) & 0x7f;
  const at = short === 126 ? 4 : short === 127 ? 10 : 2;
  if (bytes.length < at + 4) return undefined;
  const length = short === 126 ? bytes.readUInt16BE(2) : short === 127 ? Number(bytes.readBigUInt64BE(2)) : short;
  const size = at + 4 + length;
  if (bytes.length < size) return undefined;
  const mask = bytes.subarray(at, at + 4);
  const text = Buffer.from(bytes.subarray(at + 4, size).map((byte, index) => byte ^ (mask[index % 4] ?? 0)));
  return { opcode: (bytes[0] ?? 0) & 0x0f, text: text.toString('utf8'), size };
}
