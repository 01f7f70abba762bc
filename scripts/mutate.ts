// `npm run mutate -- [--sample N] [--seed S] [--only TEXT] [--without-ledger] [--limit SECONDS]`: plants faults in the data
// of the law, one at a time, and sees whether the checks go red, the quickest first: the ledger, the tests of the rules, the
// proof of whole areas, the interviews; up to the first that fails. What stays green is listed.
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
type Check = 'ledger' | 'cases' | 'proof' | 'tests' | 'interviews';

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

const rules = ['laws.test', 'tax.test', 'pay', 'permit', 'arrival', 'after', 'contract', 'law/citations', 'law/reviews']
  .map((each) => `test/rules/${each}`)
  .concat('test/rules/engine/tasks', 'test/rules/engine/clauses', 'test/second-opinion');
const interviews = ['test/flows', 'test/interview', 'test/app/commands/law', 'test/app/commands/recheck'];

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
  (await run('vitest', ['run', '--bail', '1', '--maxWorkers', '1', ...files], number)) !== 0;

async function caughtBy(fault: Planted): Promise<Check | undefined> {
  if (!values['without-ledger'] && changesLedger(fault)) return 'ledger';
  const end = await run(process.execPath, [import.meta.filename, '--plant', String(fault.number)]);
  if (end !== exits.unseen) return end === exits.proof ? 'proof' : 'cases';
  if (await test(rules, fault.number)) return 'tests';
  return (await test(interviews, fault.number)) ? 'interviews' : undefined;
}

const survivors: string[] = [];
const byKind = new Map<string, { caught: number; of: number }>();
const byCheck = new Map<Check, number>();
const waiting = [...chosen.entries()];

async function work(): Promise<void> {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const [index, fault] = next;
    const by = await caughtBy(fault);
    const kind = byKind.get(fault.kind) ?? { caught: 0, of: 0 };
    byKind.set(fault.kind, { caught: kind.caught + (by ? 1 : 0), of: kind.of + 1 });
    if (by) byCheck.set(by, (byCheck.get(by) ?? 0) + 1);
    else survivors.push(fault.name);
    if (by !== 'ledger') console.log(`${index + 1} of ${chosen.length}: ${by ?? 'SURVIVED'}  ${fault.name}`);
  }
}
await Promise.all([work(), work()]);

const share = chosen.length === 0 ? 0 : (100 * (chosen.length - survivors.length)) / chosen.length;
console.log(`\n${chosen.length} of ${every.length} faults planted, ${share.toFixed(1)} % caught`);
for (const [kind, { caught, of }] of byKind) console.log(`  ${kind}: ${caught} of ${of}`);
console.log(`by the ${[...byCheck].map(([check, count]) => `${check}: ${count}`).join(', ')}`);
for (const name of survivors) console.log(`survived: ${name}`);
process.exitCode = share >= 95 ? 0 : 1;
