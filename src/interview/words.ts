// All text comes from here: Fluent messages of one locale. Nothing else holds words.
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import type { Messages } from './messages.gen.ts';
import type { Locale } from './snapshot.ts';

export type Variables = Readonly<Record<string, FluentVariable>>;

/** An id that is written out, or partly so, must be that of some message; one that is worked out is not checked. */
type Known<Id extends string> = string extends Id ? Id : Extract<keyof Messages, Id> extends never ? never : Id;

/** What has to be handed to a message whose id is written out. */
type Taken<Id extends string> = string extends Id
  ? [variables?: Variables]
  : Id extends keyof Messages
    ? [Messages[Id]] extends [never]
      ? []
      : [variables: Readonly<Record<Messages[Id], FluentVariable>>]
    : [variables?: Variables];

export interface Words {
  readonly locale: Locale;
  /** The text of `message` or `message.attribute`. A missing one shows as its id: the tests let none be missing. */
  <Id extends string>(id: Known<Id>, ...variables: Taken<Id>): string;
  readonly has: (id: string) => boolean;
}

/** Words whose ids are not checked: a channel's own stand in the texts under other names. */
export type LooseWords = (id: string, variables?: Variables) => string;

/** The text of each message by its id, with whatever stands before the next one. */
function entriesIn(sources: readonly string[]): Map<string, string> {
  const entries = new Map<string, string>();
  // Whatever goes on with a message is indented.
  for (const entry of sources.flatMap((source) => source.split(/\n(?=[a-zA-Z-])/))) {
    const id = /^(-?[a-zA-Z][\w-]*) *=/.exec(entry)?.[1];
    if (id !== undefined && !entries.has(id)) entries.set(id, entry);
  }
  return entries;
}

/** So many texts are kept of those that take variables; then all are let go. */
const mostSaid = 2_000;

/** `sources`: the locale's Fluent files, as text. */
export function createWords(locale: Locale, sources: readonly string[], onError?: (error: Error) => void): Words {
  const bundle = new FluentBundle(locale, { useIsolating: false });
  const unread = entriesIn(sources);
  /** A conversation needs few of all the messages: each is parsed when it is first said, with those it names. */
  const read = (name: string): void => {
    const entry = unread.get(name);
    if (entry === undefined) return;
    unread.delete(name);
    bundle.addResource(new FluentResource(entry), { allowOverrides: false });
    for (const [, named = ''] of entry.matchAll(/\{\s*(-?[a-zA-Z][\w-]*)/g)) read(named);
  };
  const find = (id: string) => {
    const [name = '', attribute] = id.split('.', 2);
    read(name);
    const message = bundle.getMessage(name);
    return attribute === undefined ? message?.value : message?.attributes[attribute];
  };
  /** What takes no variables is always the same. */
  const said = new Map<string, string>();
  /** With variables: most are said over and over, the same days, numbers and names. */
  const saidOf = new Map<string, string>();
  const words = (id: string, variables?: Variables): string => {
    if (variables) return saidWith(id, variables);
    const known = said.get(id);
    if (known !== undefined) return known;
    const text = format(id, {});
    if (find(id)) said.set(id, text);
    return text;
  };
  const saidWith = (id: string, variables: Variables): string => {
    let key = id;
    for (const name in variables) {
      const value = variables[name];
      if (typeof value === 'string') key += ` ${name}=${value.length}"${value}`;
      else if (typeof value === 'number') key += ` ${name}=${value}`;
      else return format(id, variables);
    }
    const known = saidOf.get(key);
    if (known !== undefined) return known;
    const text = format(id, variables);
    if (saidOf.size >= mostSaid) saidOf.clear();
    if (find(id)) saidOf.set(key, text);
    return text;
  };
  const format = (id: string, variables: Variables): string => {
    const pattern = find(id);
    if (!pattern) {
      onError?.(new Error(`No message is called ${id} in ${locale}`));
      return id;
    }
    const errors: Error[] = [];
    const text = bundle.formatPattern(pattern, variables, errors);
    for (const error of errors) onError?.(new Error(`${id} in ${locale}: ${error.message}`));
    return text;
  };
  const asked = new Map<string, boolean>();
  const has = (id: string): boolean => {
    let found = asked.get(id);
    if (found === undefined) {
      const pattern = find(id);
      found = pattern !== undefined && pattern !== null;
      asked.set(id, found);
    }
    return found;
  };
  return Object.assign(words, { locale, has });
}
