#!/usr/bin/env node
// The entry: which command, and what it is given of the world. Each command is loaded only when it is asked for.
import { enableCompileCache } from 'node:module';
import { ConfigError, StoreError } from './errors.ts';
import type { Io } from './io.ts';

enableCompileCache();

type Command = (args: readonly string[], io: Io) => Promise<number>;

const commands: Readonly<Record<string, () => Promise<Command>>> = {
  ask: async () => (await import('./commands/ask.ts')).ask,
  check: async () => (await import('./commands/check.ts')).check,
  facts: async () => (await import('./commands/facts.ts')).facts,
  law: async () => (await import('./commands/law.ts')).law,
  prove: async () => (await import('./commands/prove.ts')).prove,
  recheck: async () => (await import('./commands/recheck.ts')).recheck,
  outline: async () => (await import('./commands/outline.ts')).outline,
  understand: async () => (await import('./commands/understand.ts')).understand,
  paper: async () => (await import('./commands/paper.ts')).paper,
  serve: async () => (await import('./serve.ts')).serve,
  forget: async () => (await import('./commands/forget.ts')).forget,
};

async function run(argv: readonly string[], io: Io): Promise<number> {
  const [first = '', ...rest] = argv;
  if (first === '--version') {
    const { version } = await import('./version.ts');
    io.out(`${version}\n`);
    return 0;
  }
  const name = first.startsWith('-') || first === '' ? '' : first;
  // What follows "--" is text, whatever it says.
  const options = argv.includes('--') ? argv.slice(0, argv.indexOf('--')) : argv;
  if (options.includes('--help') || options.includes('-h') || first === 'help') {
    const { usage } = await import('./usage.ts');
    io.out(usage(first === 'help' ? (rest[0] ?? '') : name));
    return 0;
  }
  if (name === '') return (await import('./session.ts')).session(argv, io);
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) {
    io.error(
      io.words(io.locale())('input-no-such-command', { command: name, commands: Object.keys(commands).join(', ') }),
    );
    return 2;
  }
  return (await load())(rest, io);
}

/** A mistake of the person's, told in a line; anything else is ours, and shows its stack. */
function told(error: unknown, io: Io): string | undefined {
  if (error instanceof ConfigError) return error.message;
  if (error instanceof StoreError) return io.words(io.locale())(`store-${error.code}`, { path: error.path ?? '' });
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code.startsWith('ERR_PARSE_ARGS') ? (error as Error).message : undefined;
}

const { createIo } = await import('./host.ts');
const io = createIo();
try {
  process.exitCode = await run(process.argv.slice(2), io);
} catch (error) {
  const line = told(error, io);
  if (line === undefined) throw error;
  process.stderr.write(`${line}\n`);
  process.exitCode = 2;
}
