// One side in a process of its own, as a bot runs: `node bench/telegram-bot.ts <side> <api root> <folder>`.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type ApiClientOptions, webhookCallback } from 'grammy';
import type { Update } from 'grammy/types';
import { createLog } from '../src/app/log.ts';
import { startServing } from '../src/app/serve.ts';
import { today } from './cases.ts';
import { Desk } from './telegram-desk.ts';
import { configOf, openOurs } from './telegram-ours.ts';
import { type Asked, converse, pressingOf, type SideName, type Task } from './telegram-talk.ts';
import { createTheirs } from './telegram-theirs.ts';
import { secret } from './telegram-wire.ts';

const [, , name, root, folder] = process.argv as [string, string, SideName, string, string];

// Into nothing, but written: so does a bot that is served.
const log = createLog((line) => void process.stdout.write(line));

/** Serves the webhook; the port. */
async function serve(): Promise<number> {
  const path = join(folder, `${name}-http.sqlite`);
  if (name === 'ours') return (await startServing(configOf(path, root), { log, today: () => today })).port;
  const bot = createTheirs(name, { apiRoot: root }, path);
  const handle = webhookCallback(bot, 'http', { secretToken: secret });
  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** Takes updates without any network; every call is answered by the desk. */
async function inProcess(desk: Desk): Promise<(update: Update) => Promise<void>> {
  const path = join(folder, `${name}.sqlite`);
  const fetch = (async (url: string, { body }: { body: string }) => {
    const result = desk.answer(url.slice(url.lastIndexOf('/') + 1), body);
    return { json: async () => ({ ok: true, result }) };
  }) as unknown as NonNullable<ApiClientOptions['fetch']>;
  if (name === 'ours') return (await openOurs(configOf(path, root), desk, log)).receive;
  const bot = createTheirs(name, { apiRoot: root, fetch }, path);
  return (update) => bot.handleUpdate(update);
}

/** Bytes of all that is kept, the keys too. */
function keptBytes(): number {
  const database = new DatabaseSync(join(folder, `${name}.sqlite`), { readOnly: true });
  const row = database.prepare('SELECT total(length(value) + length(key)) AS bytes FROM kept').get();
  database.close();
  return Number(row?.bytes);
}

const desk = new Desk();
const receive = await inProcess(desk);
const port = await serve();

process.on('message', async (task: Task) => {
  const before = performance.now();
  const last = await converse(task, desk, pressingOf(name), receive);
  const milliseconds = performance.now() - before;
  process.send?.({ milliseconds, last, bytes: task.isWeighed ? keptBytes() : 0 } satisfies Asked);
});
process.on('disconnect', () => process.exit());
process.send?.({ port });
