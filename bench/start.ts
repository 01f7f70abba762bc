// From nothing to the first question, against an empty script; and what each module on the way costs.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, type Row, table } from './harness.ts';

const root = new URL('../', import.meta.url);
const main = new URL('bin/veiviser.js', root).pathname;
const rounds = 11;
const most = 4;

/** Runs a script until what it writes shows that it is ready, else to its end, in milliseconds; then it is told to go. */
function timed(script: string, args: readonly string[], env: NodeJS.ProcessEnv, ready?: RegExp): Promise<number> {
  return new Promise((resolve, reject) => {
    const before = performance.now();
    const child = spawn(process.execPath, [script, ...args], { env, stdio: ['pipe', 'pipe', 'inherit'] });
    let said = '';
    let took: number | undefined;
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (took !== undefined || !ready?.test(said)) return;
      took = performance.now() - before;
      child.stdin.end();
    });
    child.on('error', reject);
    child.on('close', () => {
      if (!ready) resolve(performance.now() - before);
      else if (took === undefined) reject(new Error(`${script} never became ready: ${said}`));
      else resolve(took);
    });
  });
}

/** What is loaded on the way to the first question, in an order in which each pays for what only it needs. */
const imports: readonly (readonly [what: string, from: string])[] = [
  ['node:sqlite, node:crypto', 'node:sqlite'],
  ['keyv', 'keyv'],
  ['xstate', 'xstate'],
  ['@fluent/bundle', '@fluent/bundle'],
  ['@fluent/langneg', '@fluent/langneg'],
  ['env-paths', 'env-paths'],
  ['our engine', './src/rules/engine/judge.ts'],
  ['our interview', './src/interview/turn.ts'],
  ['our speaking', './src/interview/speak.ts'],
  ['our terminal', './src/adapters/terminal/index.ts'],
  ['our store', './src/app/store.ts'],
  ['our session', './src/app/session.ts'],
  ['the flows and their law (later)', './src/flows/index.ts'],
  ['the papers there are (later)', './src/app/papers.ts'],
  ['reading what is typed (later)', './src/interview/read/index.ts'],
];

/** Each import's own time, one after the other in one process. */
function importTimes(env: NodeJS.ProcessEnv): readonly number[] {
  const script = `
    import { enableCompileCache } from 'node:module';
    enableCompileCache();
    const took = [];
    for (const from of ${JSON.stringify(imports.map(([, from]) => from))}) {
      const before = performance.now();
      await import(from.startsWith('.') ? new URL(from, ${JSON.stringify(root.href)}).href : from);
      took.push(performance.now() - before);
    }
    console.log(JSON.stringify(took));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as number[];
}

function row(what: string, other: string, measured: readonly Pair[], aim?: number): Row {
  const ratio = median(measured.map((each) => each.ours / each.other));
  return {
    what,
    ours: `${median(measured.map((each) => each.ours)).toFixed(0)} ms`,
    other: `${median(measured.map((each) => each.other)).toFixed(0)} ms (${other})`,
    ratio: ratio.toFixed(2),
    ...(aim === undefined ? { aim: '' } : { aim: `under ${aim.toFixed(2)}`, met: ratio < aim }),
  };
}

interface Pair {
  readonly ours: number;
  readonly other: number;
}

export async function benchStart(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'veiviser-bench-'));
  const [empty, word] = [join(folder, 'empty.mjs'), join(folder, 'word.mjs')];
  writeFileSync(empty, '');
  writeFileSync(word, 'process.stdout.write("ready");');
  const { NODE_OPTIONS: _, VEIVISER_HOME: __, VEIVISER_STORE: ___, ...inherited } = process.env;
  const env = {
    ...inherited,
    NODE_COMPILE_CACHE: join(folder, 'cache'),
    HOME: folder,
    XDG_DATA_HOME: folder,
    LANG: 'en_GB.UTF-8',
  };
  try {
    const ended: Pair[] = [];
    const written: Pair[] = [];
    // The first three fill the caches of the compiler and of the file system.
    for (let round = -3; round < rounds; round++) {
      const ours = await timed(main, ['--plain'], env, /\n> $/);
      const toTheEnd = await timed(empty, [], env);
      const toTheWord = await timed(word, [], env, /ready/);
      if (round < 0) continue;
      ended.push({ ours, other: toTheEnd });
      written.push({ ours, other: toTheWord });
    }
    const times = Array.from({ length: rounds }, () => importTimes(env)).slice(2);
    const costs = imports.map(([what], index) => [what, median(times.map((each) => each[index] ?? 0)).toFixed(1)]);
    console.log(`${table(['import', 'ms'], costs)}\n`);
    return [
      row('start to the first question', 'empty script', ended, most),
      row('the same', 'script that writes a word', written),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
