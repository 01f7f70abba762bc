// The whole proof, two jobs at a time: what was found, how large it was, and how far it has come.
import { Worker } from 'node:worker_threads';
import { type Done, firstJobs, type Job, jobsAfter } from './jobs.ts';
import { type Finished, type Proof, summary } from './summary.ts';

const threads = 2;

/** A worker is the same file beside this one, as it was written or as it was built. */
const worker = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);

export async function prove(onProgress: (finished: number, known: number) => void): Promise<Proof> {
  const waiting = firstJobs();
  const finished: Finished[] = [];
  let known = waiting.length;
  const asleep: (() => void)[] = [];
  const wakeAll = (): void => {
    for (const wake of asleep.splice(0)) wake();
  };
  const work = async (): Promise<void> => {
    const thread = new Worker(worker);
    try {
      for (;;) {
        const job = waiting.shift();
        if (job) {
          const before = performance.now();
          const done = await answered(thread, job);
          finished.push({ job, done, milliseconds: performance.now() - before });
          const more = jobsAfter(job, done);
          known += more.length;
          waiting.push(...more);
          wakeAll();
          onProgress(finished.length, known);
        } else if (finished.length === known) return;
        else await new Promise<void>((resolve) => asleep.push(resolve));
      }
    } finally {
      wakeAll();
      await thread.terminate();
    }
  };
  await Promise.all(Array.from({ length: threads }, work));
  return summary(finished);
}

const answered = (thread: Worker, job: Job): Promise<Done> =>
  new Promise((resolve, reject) => {
    thread.removeAllListeners();
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.postMessage(job);
  });
