// What JSON.parse does not say: where a text stops being JSON, and which name an object holds twice.

export type JsonFlaw =
  | { readonly code: 'not-json'; readonly line: number; readonly column: number }
  /** The name as a path: `basePay.amount`. */
  | { readonly code: 'twice'; readonly fact: string };

const space = /[\t\n\r ]*/y;
// Every character from the space on, but the quotation mark and the backslash.
const string = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const plain = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

/** An object or a list that is being read. */
interface Open {
  readonly close: '}' | ']';
  readonly names: Set<string>;
  /** The name whose value is being read. */
  name: string;
}

type Wanted = 'value' | 'value-or-close' | 'name' | 'name-or-close' | 'colon' | 'comma-or-close' | 'end';

/** The first flaw of a text that is to be one JSON value. Never throws, however long or deep the text. */
export function jsonFlaw(text: string): JsonFlaw | undefined {
  const opened: Open[] = [];
  let wanted = 'value' as Wanted;
  let twice: JsonFlaw | undefined;
  let at = 0;

  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) at += found.length;
    return found;
  };
  const closing = (mark: string): boolean => wanted.endsWith('-close') && opened.at(-1)?.close === mark;
  const after = (): Wanted => (opened.length > 0 ? 'comma-or-close' : 'end');

  const readName = (inner: Open): boolean => {
    const quoted = take(string);
    if (quoted === undefined) return false;
    inner.name = JSON.parse(quoted) as string;
    if (inner.names.has(inner.name)) twice ??= { code: 'twice', fact: pathOf(opened) };
    inner.names.add(inner.name);
    wanted = 'colon';
    return true;
  };

  const readValue = (mark: string): boolean => {
    if (mark === '{' || mark === '[') {
      opened.push({ close: mark === '{' ? '}' : ']', names: new Set(), name: '' });
      wanted = mark === '{' ? 'name-or-close' : 'value-or-close';
      at++;
      return true;
    }
    wanted = after();
    return take(mark === '"' ? string : plain) !== undefined;
  };

  const step = (mark: string): boolean => {
    const inner = opened.at(-1);
    if (closing(mark)) {
      opened.pop();
      wanted = after();
    } else if (wanted === 'comma-or-close' && mark === ',') wanted = inner?.close === '}' ? 'name' : 'value';
    else if (wanted === 'colon' && mark === ':') wanted = 'value';
    else if (wanted.startsWith('name') && inner) return readName(inner);
    else return wanted.startsWith('value') && readValue(mark);
    at++;
    return true;
  };

  for (take(space); at < text.length; take(space)) if (!step(text[at] ?? '')) return placeOf(text, at);
  return wanted === 'end' ? twice : placeOf(text, at);
}

const pathOf = (opened: readonly Open[]): string => opened.flatMap(({ name }) => (name === '' ? [] : [name])).join('.');

function placeOf(text: string, at: number): JsonFlaw {
  const before = text.slice(0, at).split(/\r\n?|\n/);
  return { code: 'not-json', line: before.length, column: [...(before.at(-1) ?? '')].length + 1 };
}
