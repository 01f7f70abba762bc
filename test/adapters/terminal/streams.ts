// Streams that stand for pipes and terminals, and a host that answers with one message after the other.
import { PassThrough } from 'node:stream';
import type { Heard } from '../../../src/adapters/terminal/decode.ts';
import { runTerminal, type Terminal } from '../../../src/adapters/terminal/index.ts';
import type { Message } from '../../../src/interview/message.ts';

export interface Talk {
  readonly terminal: Terminal;
  readonly input: PassThrough;
  readonly output: PassThrough;
  readonly events: readonly Heard[];
  readonly written: () => string;
}

export interface Talking {
  readonly tty?: boolean;
  readonly columns?: number;
  /** The last one is sent again when the others have been sent. */
  readonly messages: readonly Message[];
  readonly handle?: (event: Heard, terminal: Terminal) => Promise<void>;
}

export async function talk({ tty = false, columns = 80, messages, handle }: Talking): Promise<Talk> {
  const terminalLike = tty ? { isTTY: true, columns, rows: 24, setRawMode: () => undefined } : {};
  const input = Object.assign(new PassThrough(), terminalLike);
  const output = Object.assign(new PassThrough(), terminalLike);
  const events: Heard[] = [];
  const chunks: Buffer[] = [];
  output.on('data', (chunk: Buffer) => chunks.push(chunk));
  const next = messages.values();
  let last = next.next().value as Message;
  const terminal = await runTerminal({
    input,
    output,
    plain: !tty,
    color: false,
    handle: async (event) => {
      events.push(event);
      if (handle) return handle(event, terminal);
      last = next.next().value ?? last;
      return terminal.send(last);
    },
  });
  await terminal.send(last);
  return { terminal, input, output, events, written: () => Buffer.concat(chunks).toString() };
}
