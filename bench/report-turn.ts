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
import { addDays } from '../src/rules/dates.ts';
import { today } from './cases.ts';
import { median, type Row } from './harness.ts';
import { chatsThatReport, type Took } from './report-chat.ts';
import { people } from './report-people.ts';
import { isRefusal } from './turn.ts';

const peopleARound = 20;
/** As many as in every race: what runs for long is compiled, and has met most kinds of people. */
const warming = 40;
const rounds = 40;
const most = 3;

/** `isNew`: on days of their own, and paid as hardly anybody else, so that little was said before to others alike. */
async function talks(choice: StoreChoice, isNew = false): Promise<Took[]> {
  const store = await openStore({ store: choice }, randomBytes(32));
  const heard: Message[] = [];
  const send = (message: Message): void => {
    heard.push(message);
  };
  const { handle } = createConversations({ store, send, ...createInterview() });
  const measured: Took[] = [];
  for (let round = 0; round < warming + rounds; round++) {
    const took: Took = { reports: [], questions: [] };
    const day = isNew ? addDays(today, round % 30) : today;
    for (const { id, event } of people(peopleARound, round, day, !isNew)) {
      await handle(id, { type: 'open', locale: 'en', flow: 'eligibility', day });
      for (let isAtEnd = false; !isAtEnd; ) {
        const answer = event(heard.at(-1));
        heard.length = 0;
        const before = performance.now();
        await handle(id, answer);
        const milliseconds = performance.now() - before;
        if (heard.some(isRefusal)) throw new Error(`Refused: ${JSON.stringify(answer)}`);
        isAtEnd = heard.some(({ blocks }) => blocks.some(({ kind }) => kind === 'sources'));
        (isAtEnd ? took.reports : took.questions).push(milliseconds);
      }
    }
    measured.push(took);
  }
  await store.close();
  return measured;
}

function rowFor(what: string, measured: readonly Took[], isAim = true): Row {
  const each = measured
    .slice(warming)
    .map(({ reports, questions }) => ({ report: median(reports), question: median(questions) }));
  const ratio = median(each.map(({ report, question }) => report / question));
  return {
    what,
    ours: `${median(each.map(({ report }) => report)).toFixed(2)} ms`,
    other: `${median(each.map(({ question }) => question)).toFixed(2)} ms (one that asks)`,
    ratio: ratio.toFixed(2),
    aim: isAim ? `at most ${most.toFixed(2)}` : '',
    ...(isAim && { met: ratio <= most }),
  };
}

export async function benchReportTurn(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'veiviser-bench-'));
  const sqlite = { kind: 'sqlite', path: join(folder, 'bench.sqlite') } as const;
  const what = 'a turn that makes a report';
  try {
    return [
      rowFor(`${what}, in memory`, await talks({ kind: 'memory' })),
      rowFor(`${what}, on SQLite`, await talks(sqlite)),
      rowFor(`${what}, in a Telegram chat`, await chatsThatReport(folder, warming + rounds, peopleARound)),
      rowFor(`${what}, to people like nobody before`, await talks({ kind: 'memory' }, true), false),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
