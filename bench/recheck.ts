// Stored cases judged on two days by the command itself, streamed so that no more than a few are there at once.
import { Readable } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { recheck } from '../src/app/commands/recheck.ts';
import type { Io } from '../src/app/io.ts';
import { loadLexicons, loadWords } from '../src/app/words.ts';
import { chance, fullCase, today } from './cases.ts';
import { figure, type Row } from './harness.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** What is held once nothing is left to collect, in MiB. */
function held(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

/** The pay floor rises between these. */
const [from, to] = ['2026-04-30', '2026-05-01'];
const linesAtOnce = 200;
/** Of what is held after a tenth, so much may have come on top in the end, in MiB: what is remembered is bounded. */
const most = 16;

interface Making {
  /** Milliseconds of making the lines, which are not what is measured. */
  took: number;
  atATenth: number;
}

function* linesOf(count: number, making: Making): Generator<string> {
  const random = chance(7);
  for (let made = 0; made < count; made += linesAtOnce) {
    const before = performance.now();
    const wasATenth = making.atATenth > 0;
    if (!wasATenth && made >= count / 10) making.atATenth = held();
    let text = '';
    for (let index = made; index < Math.min(count, made + linesAtOnce); index++) {
      text += `${JSON.stringify({ id: index, area: 'eligibility', facts: fullCase(random) })}\n`;
    }
    making.took += performance.now() - before;
    yield text;
  }
}

export async function benchRecheck(count: number): Promise<Row[]> {
  const making: Making = { took: 0, atATenth: 0 };
  let listed = 0;
  const io: Io = {
    stdin: Readable.from(linesOf(count, making), { highWaterMark: 1 }),
    out: (text) => {
      listed += text.toString().split('\n').length - 1;
    },
    drained: async () => undefined,
    error: (line) => {
      throw new Error(line);
    },
    today: () => today,
    locale: () => 'en',
    wishedLocale: () => 'en',
    words: loadWords,
    lexicons: loadLexicons,
    columns: 100,
  };
  const before = performance.now();
  const code = await recheck(['-', '--from', from, '--to', to, '--json'], io);
  const took = performance.now() - before - making.took;
  const atTheEnd = held();
  if (code !== 0 || listed === 0 || listed >= count) throw new Error(`${listed} of ${count} cases were listed`);
  const speed = figure.format((count / took) * 1000);
  return [
    {
      what: `${count} stored cases rechecked`,
      ours: `${speed} cases/s`,
      other: `${listed} changed`,
      ratio: '',
      aim: '',
    },
    {
      what: 'held by it, at the end',
      ours: `${atTheEnd.toFixed(1)} MiB`,
      other: `${making.atATenth.toFixed(1)} MiB after a tenth`,
      ratio: (atTheEnd / making.atATenth).toFixed(2),
      aim: `at most ${most} MiB more`,
      met: atTheEnd - making.atATenth <= most,
    },
  ];
}
