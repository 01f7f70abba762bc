// The real `veiviser serve` settings in a process of its own, to be killed: node serve-child.ts
import { createLog } from '../../../src/app/log.ts';
import { startServing } from '../../../src/app/serve.ts';
import { readServeConfig } from '../../../src/app/serve-config.ts';

const log = createLog((line) => void process.stdout.write(line));
const serving = await startServing(readServeConfig(), { log, today: () => '2026-11-22' });
process.once('SIGTERM', () => void serving.stop());
