// One person's hands in every channel: what is on the screen, what can be chosen, what is typed, what is kept.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { start } from '../session.ts';
import type { Person as SlackPerson } from '../slack/person.ts';
import type { Person as TelegramPerson } from '../telegram/person.ts';
import type { Telegram } from '../telegram/server.ts';

export interface File {
  /** Two files may have one name, but are never one. */
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Hands {
  /** What was said last. */
  readonly screen: () => string;
  /** Everything that was said. */
  readonly all: () => string;
  readonly isOffered: (label: string) => boolean;
  /** Chooses something by what it is called. */
  readonly choose: (label: string) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** Every paper received so far. */
  readonly files: () => readonly File[];
}

export interface AtTerminal extends Hands {
  /** Closes the window, and hears what was said on standard error. */
  readonly leave: () => Promise<string>;
}

export const inOneLine = (text: string): string => text.replace(/\s+/gu, ' ');

const asking = /^> /mu;

/** At a terminal everything is typed, line by line; papers are saved in the folder. */
export async function atTerminal(setup: Parameters<typeof start>[0] & { readonly folder: string }) {
  const { child, type, asked, ended } = start(setup);
  let output = '';
  child.stdout.on('data', (text: string) => {
    output += text;
  });
  await asked(1);
  const said = async (line: string): Promise<void> => {
    const before = output.split(asking).length;
    type(line);
    await asked(before);
  };
  return {
    screen: () => output.split(asking).at(-2) ?? '',
    all: () => output,
    isOffered: (label) => inOneLine(output.split(asking).at(-2) ?? '').includes(`) ${label} `),
    choose: said,
    type: said,
    files: () =>
      readdirSync(setup.folder).map((name) => ({ id: name, name, bytes: readFileSync(join(setup.folder, name)) })),
    leave: async () => {
      child.stdin.end();
      return (await ended).errors;
    },
  } satisfies AtTerminal;
}

export const inTelegram = (person: TelegramPerson, telegram: Telegram): Hands => ({
  screen: () => person.last(),
  all: () => person.transcript(),
  isOffered: (label) => person.buttons().includes(label),
  choose: (label) => person.press(label),
  type: (text) => person.type(text),
  files: () => [...telegram.chats.files.values()],
});

export const inSlack = (person: SlackPerson): Hands => ({
  screen: () => person.last(),
  all: () => person.transcript(),
  isOffered: (label) => person.offered().includes(label),
  choose: (label) => person.press(label),
  type: (text) => person.type(text),
  files: () =>
    [...person.slack.world.files].map(([id, { name, content = '' }]) => ({ id, name, bytes: Buffer.from(content) })),
});
