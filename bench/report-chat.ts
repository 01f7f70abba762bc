// The same in a chat: from the update that comes in to the calls made and the state saved, with no network between.
import { join } from 'node:path';
import { createLog } from '../src/app/log.ts';
import { loadWords } from '../src/app/words.ts';
import { Desk, steps } from './telegram-desk.ts';
import { configOf, openOurs } from './telegram-ours.ts';
import { pressingOf } from './telegram-talk.ts';

/** The milliseconds of the turns of a round, by what came of them. */
export interface Took {
  readonly reports: number[];
  readonly questions: number[];
}

export async function chatsThatReport(folder: string, rounds: number, peopleARound: number): Promise<Took[]> {
  const desk = new Desk();
  const lines: string[] = [];
  const log = createLog((line) => void lines.push(line));
  const { receive, close } = await openOurs(configOf(join(folder, 'chat.sqlite'), 'http://127.0.0.1:1'), desk, log);
  const end = loadWords('en')('sources-heading');
  const all: Took[] = [];
  for (let round = 0; round < rounds; round++) {
    const took: Took = { reports: [], questions: [] };
    for (let each = 0; each < peopleARound; each++) {
      const person = 1 + round * peopleARound + each;
      // The start is a turn of its own kind; after the ten answers they are confirmed.
      for (let step = 0; step <= steps; step++) {
        const update = desk.update(person, step, pressingOf('ours'));
        const before = performance.now();
        await receive(update);
        const milliseconds = performance.now() - before;
        if (step === steps) took.reports.push(milliseconds);
        else if (step > 0) took.questions.push(milliseconds);
      }
      const last = desk.leave(person);
      if (!last.includes(end)) throw new Error(`Somebody has not come to the end: ${last}`);
    }
    lines.length = 0;
    all.push(took);
  }
  await close();
  return all;
}
