// `npm run fuzz -- [--minutes M] [--from SEED] [FILE …]`: the property tests with one seed after another, until the time
// is up or one of them fails. `npm test` always draws from seed 1; what is found here becomes a test of its own.
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { minutes: { type: 'string', default: '10' }, from: { type: 'string', default: '2' } },
});

const minutes = Number(values.minutes);
const first = Number(values.from);
if (!(minutes > 0) || !Number.isSafeInteger(first)) {
  console.error('--minutes takes a number above 0, --from a whole number: npm run fuzz -- --minutes 10 --from 2');
  process.exit(2);
}

const files = globSync('test/**/*.test.ts').filter((file) => {
  const text = readFileSync(file, 'utf8');
  return /\bfc\b|support\/(cases|full-cases|conversations)/.test(text);
});
const chosen = positionals.length > 0 ? positionals : files;
const until = Date.now() + minutes * 60_000;

for (let seed = first; Date.now() < until; seed++) {
  const started = Date.now();
  const run = spawnSync('npx', ['vitest', 'run', '--reporter=dot', ...chosen], {
    env: { ...process.env, VEIVISER_SEED: String(seed) },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const seconds = Math.round((Date.now() - started) / 1000);
  if (run.status !== 0) {
    console.log(`${run.stdout}${run.stderr}`);
    console.log(`seed ${seed}: red after ${seconds} s. Again: VEIVISER_SEED=${seed} npx vitest run FILE`);
    process.exit(1);
  }
  console.log(`seed ${seed}: green, ${seconds} s`);
}
