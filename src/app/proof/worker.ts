// One of the threads that the proof runs in: a job comes in, what was found goes out.
import { parentPort } from 'node:worker_threads';
import { type Job, perform } from './jobs.ts';

parentPort?.on('message', (job: Job) => parentPort?.postMessage(perform(job)));
