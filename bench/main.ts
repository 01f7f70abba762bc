// `npm run bench`: every comparison, one table. Names after it run only those: `npm run bench judge turn`.
import { table } from './harness.ts';
import { benchJudge } from './judge.ts';
import { benchSlack } from './slack.ts';
import { benchStart } from './start.ts';
import { benchTelegram } from './telegram.ts';
import { benchTurn } from './turn.ts';
import { benchUnderstand } from './understand.ts';

// Turns before cases: a process that has judged a hundred thousand strangers no longer runs as one that has only talked.
const benches = {
  start: benchStart,
  turn: benchTurn,
  judge: benchJudge,
  telegram: benchTelegram,
  slack: benchSlack,
  understand: benchUnderstand,
};

const wanted = process.argv.slice(2);
const rows = [];
for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length === 0 || wanted.includes(name)) rows.push(...(await bench()));
}
console.log(
  table(
    ['what', 'ours', 'other side', 'ratio', 'aim', ''],
    rows.map((row) => [
      row.what,
      row.ours,
      row.other,
      row.ratio,
      row.aim,
      row.met === undefined ? '' : row.met ? 'met' : 'not met',
    ]),
  ),
);
