// `npm run bench`: every comparison, one table. Names after it run only those: `npm run bench judge turn`.
// A number says how many stored cases are rechecked: `npm run bench recheck 1000000`.
import { benchAreas } from './areas.ts';
import { table } from './harness.ts';
import { benchJudge } from './judge.ts';
import { benchPicture } from './picture.ts';
import { benchRecheck } from './recheck.ts';
import { benchReportTurn } from './report-turn.ts';
import { benchSlack } from './slack.ts';
import { benchStart } from './start.ts';
import { benchTelegram } from './telegram.ts';
import { benchTurn } from './turn.ts';
import { benchUnderstand } from './understand.ts';
import { benchVerdict } from './verdict.ts';

// Turns before cases: a process that has judged a hundred thousand strangers no longer runs as one that has only talked.
const wanted = process.argv.slice(2).filter((name) => !/^\d+$/.test(name));
const count = Number(process.argv.find((argument) => /^\d+$/.test(argument)) ?? 100_000);
const benches = {
  start: benchStart,
  turn: benchTurn,
  report: benchReportTurn,
  judge: benchJudge,
  verdict: benchVerdict,
  areas: benchAreas,
  telegram: benchTelegram,
  slack: benchSlack,
  understand: benchUnderstand,
  picture: benchPicture,
  recheck: () => benchRecheck(count),
};

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
