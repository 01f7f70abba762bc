// The turn that ends an interview with its report, against the turns that only ask the next question.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StoreChoice } from '../src/app/config.ts';
import { createConversations } from '../src/app/conversation.ts';
import { createInterview } from '../src/app/interview.ts';
import { openStore } from '../src/app/store.ts';
import type { Message } from '../src/interview/message.ts';
import { today } from './cases.ts';
import { median, type Row } from './harness.ts';
import { eventFor, people } from './turn.ts';

const peopleARound = 20;
const warming = 10;
const rounds = 30;
const most = 3;

async function compare(what: string, choice: StoreChoice): Promise<Row> {
  const store = await openStore({ store: choice }, randomBytes(32));
  const heard: Message[] = [];
  const send = (message: Message): void => {
    heard.push(message);
  };
  const { handle } = createConversations({ store, send, ...createInterview() });
  const measured: { report: number; question: number }[] = [];
  for (let round = 0; round < warming + rounds; round++) {
    const questions: number[] = [];
    const reports: number[] = [];
    for (const { id, said } of people(peopleARound, round)) {
      // In the end the answers are read back, and confirmed.
      const all = [...said, '/confirm'];
      await handle(id, { type: 'open', locale: 'en', flow: 'eligibility', day: today });
      for (let at = 0; at < all.length; at++) {
        heard.length = 0;
        const before = performance.now();
        await handle(id, eventFor(all[at] as string, at));
        const took = performance.now() - before;
        const isReport = heard.some(({ blocks }) => blocks.some(({ kind }) => kind === 'sources'));
        const isRefused = heard.some(({ blocks }) => blocks.some(({ kind }) => kind === 'notice'));
        if (isReport) reports.push(took);
        else if (!isRefused) questions.push(took);
      }
    }
    if (reports.length === 0 || questions.length === 0) throw new Error('Nobody came to the end');
    if (round >= warming) measured.push({ report: median(reports), question: median(questions) });
  }
  await store.close();
  const ratio = median(measured.map(({ report, question }) => report / question));
  return {
    what,
    ours: `${median(measured.map(({ report }) => report)).toFixed(2)} ms`,
    other: `${median(measured.map(({ question }) => question)).toFixed(2)} ms (one that asks)`,
    ratio: ratio.toFixed(2),
    aim: `at most ${most.toFixed(2)}`,
    met: ratio <= most,
  };
}

export async function benchReportTurn(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'veiviser-bench-'));
  try {
    return [
      await compare('a turn that makes a report, in memory', { kind: 'memory' }),
      await compare('a turn that makes a report, on SQLite', { kind: 'sqlite', path: join(folder, 'bench.sqlite') }),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
