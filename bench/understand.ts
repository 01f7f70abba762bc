// What a typed message is taken to mean: every message of the tests, one at a time, beside a loop that only counts.
import { loadLexicons } from '../src/app/words.ts';
import { flows } from '../src/flows/index.ts';
import { read } from '../src/interview/read/index.ts';
import { readSeveral } from '../src/interview/read/several.ts';
import { factOf } from '../src/rules/facts/vocabulary.ts';
import { day, utterances } from '../test/interview/read/utterances.ts';
import { median, type Row } from './harness.ts';

/** Additions, to tell a slow machine from a slow reader. */
const counted = 1_000_000;

function calibrated(): number {
  const before = performance.now();
  let sum = 0;
  for (let at = 0; at < counted; at++) sum = (sum + at * 7) % 1_000_003;
  if (sum < 0) throw new Error('Nothing was counted');
  return performance.now() - before;
}

export function benchUnderstand(): Row[] {
  const lexicons = loadLexicons();
  const questions = [...(flows.get('eligibility')?.questions.values() ?? [])];
  const times: number[] = [];
  const calibration: number[] = [];
  let understood = 0;
  for (let round = 0; round < 12; round++) {
    calibration.push(calibrated());
    for (const [locale, fact, text] of utterances) {
      const own = locale === 'en' ? [lexicons.en, lexicons.nb] : [lexicons.nb, lexicons.en];
      const context = { lexicons: own, locale, day };
      const before = performance.now();
      // A turn reads it as an answer, and looks for other facts in it.
      if (read(factOf(fact), text, context).understanding !== 'ask-again') understood++;
      understood += readSeveral(questions, text, context).length;
      // The first rounds build the tables and warm up.
      if (round >= 2) times.push(performance.now() - before);
    }
  }
  if (understood === 0) throw new Error('Nothing was understood');
  const [ours, other] = [median(times), median(calibration)];
  return [
    {
      what: `a message understood, median of ${utterances.length}`,
      ours: `${ours.toFixed(3)} ms`,
      other: `${other.toFixed(2)} ms for a million additions`,
      ratio: (ours / other).toFixed(3),
      aim: 'at most 1 ms',
      met: ours <= 1,
    },
  ];
}
