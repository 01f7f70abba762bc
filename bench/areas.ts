// All there is to say of a case, area by area: the report that `check --json` prints, beside findings and verdict alone.
import { areas } from '../src/rules/areas.ts';
import type { Area } from '../src/rules/engine/area.ts';
import { cellOf } from '../src/rules/engine/cell.ts';
import { contradictionIn, findingsOf, readCase } from '../src/rules/engine/judge.ts';
import { readIn } from '../src/rules/engine/read-facts.ts';
import { report } from '../src/rules/engine/report.ts';
import { conclude } from '../src/rules/engine/verdict.ts';
import type { Facts } from '../src/rules/facts/fact.ts';
import { everyAnswer } from '../test/support/cases.ts';
import { chance, today } from './cases.ts';
import { figure, median, type Row } from './harness.ts';

const casesARound = 60;
const warming = 4;
const rounds = 12;

/** Answers drawn for every fact that the area reads, but for those that contradict what was drawn before. */
function drawn(area: Area, random: () => number): Facts {
  let facts: Facts = {};
  for (const fact of readIn(cellOf(area, today))) {
    const from = everyAnswer[fact] ?? [];
    if (from.length === 0) continue;
    const more = { ...facts, [fact]: from[Math.floor(random() * from.length)] ?? null };
    if (!contradictionIn(area, more, today)) facts = more;
  }
  return facts;
}

function rateOf(cases: readonly Facts[], linesIn: (facts: Facts) => number): number {
  const before = performance.now();
  let lines = 0;
  for (const facts of cases) lines += linesIn(facts);
  if (lines === 0) throw new Error('Nothing was judged');
  return (cases.length / (performance.now() - before)) * 1000;
}

function rowOf(area: Area, seed: number): Row {
  const random = chance(seed);
  const reported: number[] = [];
  const judged: number[] = [];
  for (let round = 0; round < warming + rounds; round++) {
    // New people in every round and on either side, so that nothing is remembered of a case as a whole.
    const [cases, others] = [0, 1].map(() => Array.from({ length: casesARound }, () => drawn(area, random)));
    const ours = rateOf(cases ?? [], (facts) => report(area, facts, today).findings.length);
    const other = rateOf(others ?? [], (facts) => {
      const of = readCase(area, facts, today);
      return conclude(of).verdict.length + findingsOf(of).length;
    });
    if (round < warming) continue;
    reported.push(ours);
    judged.push(other);
  }
  return {
    what: `${area.id}: a full report`,
    ours: `${figure.format(median(reported))} cases/s`,
    other: `${figure.format(median(judged))} cases/s (findings and verdict)`,
    ratio: median(reported.map((each, round) => each / (judged[round] ?? Number.NaN))).toFixed(2),
    aim: '',
  };
}

export const benchAreas = (): Row[] => [...areas.values()].map((area, index) => rowOf(area, 1 + index));
