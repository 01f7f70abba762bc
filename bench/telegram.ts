// Telegram: updates a second in process and over webhook HTTP, and what is kept of a conversation, against bots on grammY.
import { type ChildProcess, fork } from 'node:child_process';
import { once, setMaxListeners } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadWords } from '../src/app/words.ts';
import { median, type Row, speedRow, table } from './harness.ts';
import { Desk, steps } from './telegram-desk.ts';
import { type Asked, atOnce, converse, pressingOf, type SideName, type Task } from './telegram-talk.ts';
import { openLine, serveDesk } from './telegram-wire.ts';

const sides: readonly (readonly [SideName, says: string])[] = [
  ['ours', 'veiviser'],
  ['echo', 'grammY echo, nothing kept'],
  ['switch', 'grammY session + switch'],
  ['tidy', 'the same, answered questions edited as ours'],
  ['plugin', 'grammY conversations plugin'],
];
const script = fileURLToPath(new URL('./telegram-bot.ts', import.meta.url));
const rounds = 9;
const warming = 2;
const people = 2 * atOnce;
const most = 2000;

interface Running {
  readonly name: SideName;
  readonly child: ChildProcess;
  /** One task in the process of the side. */
  readonly inProcess: (task: Task) => Promise<Asked>;
  /** The same by HTTP. */
  readonly overHttp: (task: Task) => Promise<Asked>;
}

async function start(name: SideName, root: string, desk: Desk, folder: string): Promise<Running> {
  const { NODE_OPTIONS: _, ...env } = process.env;
  const child = fork(script, [name, root, folder], { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const ended = new AbortController();
  child.once('exit', () => ended.abort(new Error(`${name} ended`)));
  setMaxListeners(0, ended.signal);
  const answered = async <Answer>(): Promise<Answer> => {
    const [answer] = await once(child, 'message', { signal: ended.signal });
    return answer as Answer;
  };
  const { port } = await answered<{ port: number }>();
  return {
    name,
    child,
    inProcess(task) {
      child.send(task);
      return answered<Asked>();
    },
    async overHttp(task) {
      const lines = await Promise.all(Array.from({ length: atOnce }, () => openLine(port)));
      const before = performance.now();
      const last = await converse(task, desk, pressingOf(name), (update, line) =>
        (lines[line] as (typeof lines)[number]).post(update),
      );
      const milliseconds = performance.now() - before;
      for (const line of lines) line.close();
      return { milliseconds, last, bytes: 0 };
    },
  };
}

/** Updates a second of every side in every round; who goes first changes from round to round. */
async function measure(running: readonly Running[], by: 'inProcess' | 'overHttp') {
  const end = JSON.stringify(loadWords('en')('check-intro')).slice(1, -1);
  const measured = new Map<SideName, number[]>(running.map(({ name }) => [name, []]));
  for (let round = 0; round < warming + rounds; round++) {
    const turned = running.map((_, index) => running[(index + round) % running.length] as Running);
    for (const side of turned) {
      const { milliseconds, last } = await side[by]({ first: 1 + (round + 1) * people, people, steps });
      // Nobody is fast by not having listened.
      const astray = side.name === 'echo' ? undefined : last.find((text) => !text.includes(end));
      if (astray !== undefined) throw new Error(`${side.name} has not come to the end: ${astray}`);
      if (round >= warming) measured.get(side.name)?.push(((people * steps) / milliseconds) * 1000);
    }
  }
  return measured;
}

type Speeds = Awaited<ReturnType<typeof measure>>;

function ratio(speeds: Speeds, name: SideName): number {
  const other = speeds.get(name) ?? [];
  return median((speeds.get('ours') ?? []).map((ours, round) => ours / (other[round] ?? Number.NaN)));
}

function rowFor(speeds: Speeds, what: string, name: SideName, aim: number): Row {
  const [ours, other] = [median(speeds.get('ours') ?? []), median(speeds.get(name) ?? [])];
  return speedRow(what, 'updates', { ours, other, ratio: ratio(speeds, name) }, aim);
}

const figure = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 });

function printed(inProcess: Speeds, overHttp: Speeds): string {
  const columns = ['Telegram, updates/s', 'in process', 'of ours', 'over HTTP', 'of ours'];
  const cells = (speeds: Speeds, name: SideName) => [
    figure.format(median(speeds.get(name) ?? [])),
    (1 / ratio(speeds, name)).toFixed(2),
  ];
  return table(
    columns,
    sides.map(([name, says]) => [says, ...cells(inProcess, name), ...cells(overHttp, name)]),
  );
}

/** Bytes kept of a person half-way, in stores that hold nobody else yet. */
async function weigh(running: readonly Running[], name: SideName): Promise<number> {
  const side = running.find((each) => each.name === name) as Running;
  const { bytes } = await side.inProcess({ first: 1, people, steps: Math.ceil(steps / 2), isWeighed: true });
  return Math.round(bytes / people);
}

export async function benchTelegram(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'veiviser-bench-'));
  const desk = new Desk();
  const { server, root } = await serveDesk(desk);
  const running: Running[] = [];
  try {
    for (const [name] of sides) running.push(await start(name, root, desk, folder));
    const ours = await weigh(running, 'ours');
    const other = await weigh(running, 'plugin');
    const inProcess = await measure(running, 'inProcess');
    const overHttp = await measure(running, 'overHttp');
    console.log(`${printed(inProcess, overHttp)}\nTheirs keep unencrypted JSON; ours is encrypted.\n`);
    return [
      rowFor(overHttp, 'Telegram by HTTP, session + switch', 'switch', 1),
      rowFor(overHttp, 'Telegram by HTTP, conversations plugin', 'plugin', 1),
      {
        what: 'Telegram, kept half-way (the plugin)',
        ours: `${ours} bytes`,
        other: `${other} bytes`,
        ratio: (ours / other).toFixed(2),
        aim: `under ${most} bytes`,
        met: ours < most,
      },
    ];
  } finally {
    for (const { child } of running) child.kill();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
