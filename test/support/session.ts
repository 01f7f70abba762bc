// A whole session in a process of its own, as a person has it who pipes what they type.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Locale } from '../../src/interview/snapshot.ts';

const main = fileURLToPath(new URL('../../src/app/main.ts', import.meta.url));
const languages = { en: 'en_GB.UTF-8', nb: 'nb_NO.UTF-8' } as const;

export const asOf = '2026-11-22';

export interface Setup {
  /** The data folder. */
  readonly home: string;
  /** What the environment asks for; English when nothing is said, and no wish at all with `null`. */
  readonly locale?: Locale | null;
  readonly arguments?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Where the person is. */
  readonly folder?: string;
  /** Whom the process runs as. */
  readonly user?: number;
}

export interface Ended {
  readonly output: string;
  readonly errors: string;
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface Session {
  readonly child: ChildProcessWithoutNullStreams;
  readonly type: (line: string) => void;
  /** Resolved once the session has asked so many times for something to be typed. */
  readonly asked: (times: number) => Promise<void>;
  readonly ended: Promise<Ended>;
}

const asking = /^> /gmu;

export function start({ home, locale = 'en', user, ...setup }: Setup): Session {
  const child = spawn(process.execPath, [main, ...(setup.arguments ?? ['--as-of', asOf])], {
    cwd: setup.folder ?? tmpdir(),
    env: {
      PATH: process.env.PATH ?? '',
      VEIVISER_HOME: home,
      ...(locale && { LANG: languages[locale] }),
      ...setup.environment,
    },
    ...(user !== undefined && { uid: user, gid: user }),
  });
  let output = '';
  let errors = '';
  let more: () => void = () => undefined;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    more();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  // Whoever is gone is told no more.
  child.stdin.on('error', () => undefined);
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status, signal) => resolve({ output, errors, status, signal }));
  });
  return {
    child,
    type: (line) => void child.stdin.write(`${line}\n`),
    asked: (times) =>
      new Promise((resolve, reject) => {
        more = () => (output.match(asking) ?? []).length >= times && resolve();
        more();
        ended.then(({ errors: told }) => reject(new Error(`The session has ended: ${told}`)), reject);
      }),
    ended,
  };
}

/** Everything typed at once, and then nothing more. */
export function session(setup: Setup, typed: readonly string[] | Uint8Array = []): Promise<Ended> {
  const { child, ended } = start(setup);
  child.stdin.end(typed instanceof Uint8Array ? typed : typed.map((line) => `${line}\n`).join(''));
  return ended;
}

/** What was said and typed, in the order in which it happened; then what was said aside, on standard error. */
export function transcript({ output, errors, status }: Ended, typed: readonly string[]): string {
  const lines = typed.values();
  const read = output.replace(/^> $/gmu, () => `> ${lines.next().value ?? '(end of input)'}`);
  const aside = errors.replace(/^(?=.)/gmu, '(aside) ');
  return `${read}${aside}(exit ${status})\n`;
}
