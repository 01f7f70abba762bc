// A stream as lines of bytes, each no longer than a limit, however much comes: only what is being read is kept.

export interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** Absent where the line was longer than the limit. */
  readonly bytes?: Buffer;
  /** How many bytes of the stream lie behind once it is read. */
  readonly read: number;
}

const feed = 10;

export async function* linesOf(stream: AsyncIterable<string | Buffer>, most: number): AsyncGenerator<readonly Line[]> {
  let kept: Buffer[] = [];
  let size = 0;
  let number = 0;
  let read = 0;
  const close = (rest: Buffer): Line => {
    number++;
    const bytes = kept.length === 0 ? rest : Buffer.concat([...kept, rest]);
    const line = size + rest.length > most ? { number, read } : { number, bytes, read };
    kept = [];
    size = 0;
    return line;
  };
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    const lines: Line[] = [];
    let start = 0;
    for (let end = bytes.indexOf(feed); end !== -1; end = bytes.indexOf(feed, start)) {
      read += end + 1 - start;
      lines.push(close(bytes.subarray(start, end)));
      start = end + 1;
    }
    const rest = bytes.subarray(start);
    read += rest.length;
    size += rest.length;
    // Of a line that is too long nothing needs to be kept.
    if (size > most) kept = [];
    else if (rest.length > 0) kept.push(rest);
    yield lines;
  }
  if (size > 0) yield [close(Buffer.alloc(0))];
}
