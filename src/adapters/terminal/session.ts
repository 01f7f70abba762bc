// The one loop of a terminal: show, hear, hand on. A line is heard only when the one before has been dealt with,
// and is always an answer to the newest message.
import type { Readable, Writable } from 'node:stream';
import type { Message } from '../../interview/message.ts';
import type { Heard } from './decode.ts';

export interface Streams {
  readonly input: Readable;
  readonly output: Writable;
}

/** What differs between reading lines and a screen. */
export interface Medium {
  readonly show: (message: Message) => Promise<void>;
  /** Nothing when the person has gone. */
  readonly hear: (latest: () => Message) => Promise<Heard | undefined>;
  readonly close: () => void;
}

export interface Terminal {
  /** Resolved when it is written. A message that has ended the talk ends the session. */
  readonly send: (message: Message) => Promise<void>;
  /** Leaves at once, without a word. */
  readonly close: () => void;
  /** Resolved when the person has gone; rejected with what `handle` was rejected with. */
  readonly done: Promise<void>;
}

export function converse(medium: Medium, handle: (event: Heard) => Promise<void>): Terminal {
  const started = Promise.withResolvers<Message>();
  let latest: Message | undefined;
  let over = false;

  async function listen(): Promise<void> {
    const first = await started.promise;
    while (!over) {
      const event = await medium.hear(() => latest ?? first);
      if (event === undefined) return;
      await handle(event);
    }
  }

  function close(): void {
    over = true;
    medium.close();
    // Closed before anything was shown: there is nothing to wait for.
    started.resolve({ locale: '', turn: 0, blocks: [], controls: [], ended: true });
  }

  return {
    async send(message) {
      if (over) return;
      latest = message;
      await medium.show(message);
      started.resolve(message);
      if (message.ended) close();
    },
    close,
    done: listen().finally(close),
  };
}

/** Resolved when written. Whoever no longer reads is told no more: the end of the input ends the session. */
export function write(output: Writable, text: string): Promise<void> {
  return new Promise((resolve) => {
    if (output.destroyed || output.writableEnded) resolve();
    else output.write(text, () => resolve());
  });
}

/** Text is hard to read in longer lines, however wide the window. */
const widest = 80;

export function widthOf(output: Writable): number {
  const size = 'columns' in output && typeof output.columns === 'number' ? output.columns : widest;
  return size > 0 ? Math.min(size, widest) : widest;
}
