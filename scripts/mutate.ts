// `npm run mutate -- [--sample N] [--seed S] [--only TEXT]`: plants faults in the data of the law, one at a time, and sees
// whether the checks go red: first the proof of the areas, then the tests of the rules and the interviews, up to the
// first that fails. What stays green is listed.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { faults } from '../test/mutants/faults.ts';

const { values } = parseArgs({
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    prove: { type: 'string' },
  },
});

if (values.prove !== undefined) {
  const { proveStanding } = await import('../test/mutants/standing.ts');
  process.exit(proveStanding(Number(values.prove)) ? 0 : 1);
}

const every = faults().map(({ name, kind }, number) => ({ name, kind, number }));
const chosen = sampled(
  every.filter(({ name }) => name.includes(values.only)),
  values.sample === undefined ? every.length : Number(values.sample),
  Number(values.seed),
);

/** The same in every run. */
function sampled<Each>(all: readonly Each[], count: number, seed: number): Each[] {
  let state = seed;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
  return all
    .map((each) => ({ each, at: next() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, count)
    .map(({ each }) => each);
}

const tests = ['test/rules', 'test/second-opinion', 'test/flows', 'test/app/commands', 'test/interview'];

const isCaught = (number: number): 'proof' | 'tests' | undefined => {
  const proof = spawnSync(process.execPath, [import.meta.filename, '--prove', String(number)]);
  if (proof.status !== 0) return 'proof';
  const env = { ...process.env, VEIVISER_FAULT: String(number) };
  const run = spawnSync('vitest', ['run', '--bail', '1', '--reporter', 'dot', ...tests], { env });
  return run.status === 0 ? undefined : 'tests';
};

const survivors: string[] = [];
const caught = { proof: 0, tests: 0 };
for (const [index, { name, number }] of chosen.entries()) {
  const by = isCaught(number);
  if (by) caught[by]++;
  else survivors.push(name);
  console.log(`${index + 1} of ${chosen.length}: ${by ?? 'SURVIVED'}  ${name}`);
}
const share = chosen.length === 0 ? 0 : (100 * (chosen.length - survivors.length)) / chosen.length;
console.log(
  `\n${chosen.length} of ${every.length} faults planted; caught by the proof ${caught.proof}, by tests ${caught.tests}: ${share.toFixed(1)} %`,
);
for (const name of survivors) console.log(`survived: ${name}`);
process.exitCode = share >= 95 ? 0 : 1;
