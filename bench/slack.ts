// Slack: interactions a second and how soon they are acknowledged, over HTTP, against a bare Bolt app.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median, type Row, speedRow, table } from './harness.ts';
import { commandBody, Desk, pressBody, serveDesk, signed } from './slack-desk.ts';
import { openLine } from './wire.ts';

const names = ['ours', 'bare'] as const;
type Name = (typeof names)[number];
const script = fileURLToPath(new URL('./slack-app.ts', import.meta.url));
const atOnce = 64;
const presses = 8;
const rounds = 9;
const warming = 3;

interface Side {
  readonly name: Name;
  readonly child: ChildProcess;
  readonly lines: readonly Awaited<ReturnType<typeof openLine>>[];
}

async function start(name: Name, root: string, folder: string): Promise<Side> {
  const { NODE_OPTIONS: _, ...env } = process.env;
  const child = fork(script, [name, root, folder], { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const [{ port }] = (await once(child, 'message')) as [{ port: number }];
  return { name, child, lines: await Promise.all(Array.from({ length: atOnce }, () => openLine(port))) };
}

/** What a person presses until the questions begin, which turn by turn are all answered in the same way. */
const beginning = ['1./language.en', '2.~begin', '2./begin.eligibility'];
const firstTurn = 3;

interface Round {
  readonly milliseconds: number;
  readonly acknowledged: readonly number[];
}

/** Each line is a person: presses, waits for what is shown, and presses again. */
async function round({ name, lines }: Side, root: string, desk: Desk, first: number): Promise<Round> {
  const acknowledged: number[] = [];
  async function send(line: number, person: number, body: string): Promise<void> {
    const shown = desk.shown(`D${person}`);
    const before = performance.now();
    await lines[line]?.post(signed(body), body);
    acknowledged.push(performance.now() - before);
    await shown;
  }
  const people = lines.map((_, line) => ({ line, person: first + line }));
  if (name === 'ours') {
    await Promise.all(
      people.map(async ({ line, person }) => {
        await send(line, person, commandBody(root, person));
        for (const [index, action] of beginning.entries())
          await send(line, person, pressBody(root, person, action, index + 1));
      }),
    );
    acknowledged.length = 0;
  }
  const before = performance.now();
  await Promise.all(
    people.map(async ({ line, person }) => {
      for (let press = 0; press < presses; press += 1) {
        await send(line, person, pressBody(root, person, `${firstTurn + press}./dont-know`, 100 + press));
      }
    }),
  );
  return { milliseconds: performance.now() - before, acknowledged };
}

const quantile = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * part)] ?? Number.NaN;

export async function benchSlack(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'veiviser-bench-'));
  const desk = new Desk();
  const { server, root } = await serveDesk(desk);
  const sides: Side[] = [];
  const speeds = new Map<Name, number[]>(names.map((name) => [name, []]));
  const latencies = new Map<Name, number[]>(names.map((name) => [name, []]));
  try {
    for (const name of names) sides.push(await start(name, root, folder));
    for (let number = 0; number < warming + rounds; number += 1) {
      for (const side of number % 2 === 0 ? sides : sides.toReversed()) {
        const { milliseconds, acknowledged } = await round(side, root, desk, 1 + number * atOnce);
        if (number < warming) continue;
        speeds.get(side.name)?.push(((atOnce * presses) / milliseconds) * 1000);
        latencies.get(side.name)?.push(...acknowledged);
      }
    }
    const [ours, bare] = [speeds.get('ours') ?? [], speeds.get('bare') ?? []];
    const ratio = median(ours.map((speed, index) => speed / (bare[index] ?? Number.NaN)));
    const cells = (name: Name, says: string) => {
      const all = latencies.get(name) ?? [];
      return [says, ...[0.5, 0.99, 1 - 1 / all.length].map((part) => quantile(all, part).toFixed(1))];
    };
    console.log(
      table(
        ['Slack, milliseconds to acknowledge, 64 people at once', 'median', '99 %', 'longest'],
        [cells('ours', 'veiviser'), cells('bare', 'bare Bolt: acknowledges, updates a message')],
      ),
    );
    return [
      speedRow('Slack by HTTP, bare Bolt', 'interactions', { ours: median(ours), other: median(bare), ratio }, 0.7),
    ];
  } finally {
    for (const { child, lines } of sides) {
      for (const line of lines) line.close();
      child.kill();
    }
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
