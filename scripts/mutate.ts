// `npm run mutate -- [--sample N] [--seed S] [--only TEXT] [--without-ledger] [--limit SECONDS]`: plants faults in the data
// of the law, one at a time, and sees whether the checks go red, the quickest first: the ledger, the cases with known
// answers, the proof of the whole area, the tests of the area or the interview; up to the first that fails. What stays
// green is listed.
import { spawn } from 'node:child_process';
import { setPriority } from 'node:os';
import { parseArgs } from 'node:util';
import { type Fault, faults } from '../test/mutants/faults.ts';
import { exits, seen } from '../test/mutants/standing.ts';
import { pages } from '../test/support/ledger.ts';

const { values } = parseArgs({
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    'without-ledger': { type: 'boolean', default: false },
    limit: { type: 'string', default: '120' },
    plant: { type: 'string' },
  },
});

if (values.plant !== undefined) process.exit(seen(Number(values.plant)));

setPriority(10);

type Planted = Fault & { readonly number: number };
type Check = 'ledger' | 'cases' | 'proof' | 'tests';

const every = faults().map((fault, number): Planted => ({ ...fault, number }));
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

/** The tests of an area, of an interview, and of all of them, by where a fault is planted. */
const own: Readonly<Record<string, readonly string[]>> = {
  eligibility: ['rules/permit', 'rules/pay/', 'second-opinion/pay-floors'],
  offer: ['rules/contract'],
  pay: ['rules/pay.test'],
  tax: ['rules/tax.test', 'second-opinion/tax'],
  arrival: ['rules/arrival', 'second-opinion/deadlines'],
  change: ['rules/after/change', 'rules/after/laws', 'second-opinion/deadlines'],
  family: ['rules/after/family', 'rules/after/laws'],
  permanence: ['rules/after/permanence', 'rules/after/laws', 'second-opinion/permanence'],
  countries: ['rules/permit', 'rules/arrival'],
};
const ofAll = ['rules/laws.test', 'rules/law/citations', 'rules/law/reviews', 'app/commands/law'];
const ofInterviews = ['interview/proof', 'flows/', 'interview/journeys', 'interview/result'];
const testsOf = (within: string): string[] =>
  [...(own[within] ?? ofInterviews), ...ofAll].map((each) => `test/${each}`);

const written = (): string => JSON.stringify(pages());
const asItIs = written();

function changesLedger({ plant }: Fault): boolean {
  const takeOut = plant();
  try {
    return written() !== asItIs;
  } finally {
    takeOut();
  }
}

/** How it ended; what has not come to an end in time has seen nothing. */
function run(command: string, args: readonly string[], number?: number): Promise<number> {
  const env = number === undefined ? process.env : { ...process.env, VEIVISER_FAULT: String(number) };
  const timeout = number === undefined ? 0 : 1000 * Number(values.limit);
  const child = spawn(command, args, { env, stdio: 'ignore', timeout, killSignal: 'SIGKILL' });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? exits.unseen));
  });
}

const test = async (files: readonly string[], number?: number): Promise<boolean> =>
  (await run(
    'vitest',
    ['run', '--experimental.fsModuleCache', '--bail', '1', '--maxWorkers', '1', ...files],
    number,
  )) !== 0;

/** The checks that see it, the quickest first. */
const checks: Readonly<Record<string, (fault: Planted) => Promise<Check | undefined>>> = {
  quick: async (fault) => {
    if (!values['without-ledger'] && changesLedger(fault)) return 'ledger';
    const end = await run(process.execPath, [import.meta.filename, '--plant', String(fault.number)]);
    if (end === exits.unseen) return undefined;
    return end === exits.proof ? 'proof' : 'cases';
  },
  slow: async ({ within, number }) => ((await test(testsOf(within), number)) ? 'tests' : undefined),
};

const everything = [...Object.keys(own), 'interviews'].flatMap(testsOf);
if ((await run(process.execPath, [import.meta.filename, '--plant', 'none'])) !== 0 || (await test(everything)))
  throw new Error('The checks are red with no fault planted');

const caught: { readonly fault: Planted; readonly by: Check }[] = [];
let left: readonly Planted[] = chosen;
for (const [speed, check] of Object.entries(checks)) {
  const waiting = [...left];
  const unseen: Planted[] = [];
  const work = async (): Promise<void> => {
    for (let fault = waiting.shift(); fault; fault = waiting.shift()) {
      const by = await check(fault);
      if (by) caught.push({ fault, by });
      else unseen.push(fault);
      if (by !== 'ledger') console.log(`${speed}, ${waiting.length} to go: ${by ?? 'not seen'}  ${fault.name}`);
    }
  };
  await Promise.all([work(), work()]);
  left = unseen;
}

const share = chosen.length === 0 ? 0 : (100 * caught.length) / chosen.length;
console.log(`\n${chosen.length} of ${every.length} faults planted, ${share.toFixed(1)} % caught`);
for (const [kind, planted] of Map.groupBy(chosen, (fault) => fault.kind))
  console.log(`  ${kind}: ${caught.filter(({ fault }) => fault.kind === kind).length} of ${planted.length}`);
for (const [check, those] of Map.groupBy(caught, ({ by }) => by)) console.log(`  by the ${check}: ${those.length}`);
for (const { name } of left) console.log(`survived: ${name}`);
process.exitCode = share >= 95 ? 0 : 1;
