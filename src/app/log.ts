// The log: one JSON object a line, of structure only.
// Law: a field is a number, a yes or no, or a short word of ours; nothing that a person said, is called or can be found by.
export type Fields = Readonly<Record<string, string | number | boolean>>;
export type Log = (event: string, fields?: Fields) => void;

/** Our own words, codes and keyed hashes look like this; what people write seldom does, and tokens never do. */
const structural = /^[A-Za-z][\w.-]*(:[\w-]{1,44})?$/;

export function createLog(write: (line: string) => void, now: () => Date = () => new Date()): Log {
  return (event, fields = {}) => {
    const safe = Object.entries(fields).map(([name, value]) => [name, isStructure(value) ? value : 'hidden']);
    write(`${JSON.stringify({ time: now().toISOString(), event, ...Object.fromEntries(safe) })}\n`);
  };
}

const isStructure = (value: string | number | boolean): boolean =>
  typeof value !== 'string' || (value.length <= 80 && structural.test(value));
