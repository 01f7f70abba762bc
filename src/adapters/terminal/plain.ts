// The terminal as lines: for pipes, dumb terminals and screen readers. What is written is never drawn again.
import { createInterface } from 'node:readline';
import { decode } from './decode.ts';
import { render } from './render.ts';
import { type Medium, type Streams, widthOf, write } from './session.ts';

const mark = '> ';

export function plain({ input, output }: Streams): Medium {
  const reader = createInterface({ input, terminal: false, crlfDelay: Number.POSITIVE_INFINITY });
  const lines = reader[Symbol.asyncIterator]();
  // A terminal shows the line and its end as it is typed; from a pipe nothing of it is seen.
  const typedHere = 'isTTY' in input && input.isTTY === true;
  let listening = false;
  let first = true;

  // Nobody reads any more (a closed pipe), or nobody types any more (a terminal that is gone).
  output.on('error', () => reader.close());
  input.on('error', () => reader.close());

  return {
    async show(message) {
      const text = render(message, { width: widthOf(output), color: false });
      if (text === '') return;
      await write(output, `${listening ? '\n' : ''}${first ? '' : '\n'}${text}\n${listening ? `\n${mark}` : ''}`);
      first = false;
    },

    async hear(latest) {
      listening = true;
      await write(output, `\n${mark}`);
      const line = await lines.next().catch(() => undefined);
      listening = false;
      if (line === undefined || line.done) {
        await write(output, '\n');
        return undefined;
      }
      if (!typedHere) await write(output, '\n');
      return decode(line.value, latest());
    },

    close: () => reader.close(),
  };
}
