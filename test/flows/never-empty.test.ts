// Law: whoever has gone through an interview is told something of their own case, and not only that it is told below.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadWords } from '../../src/app/words.ts';
import { flows } from '../../src/flows/index.ts';
import type { Flow } from '../../src/interview/flow.ts';
import { withAnswer } from '../../src/interview/question.ts';
import { resultBlocks } from '../../src/interview/result.ts';
import { type Walk, walk } from '../../src/interview/walk.ts';
import type { Facts, FactValue } from '../../src/rules/facts/fact.ts';
import { representatives } from '../support/answers.ts';
import { today } from '../support/cases.ts';

const words = loadWords('en');
const people = fc.sample(fc.array(fc.nat(1000), { minLength: 120, maxLength: 120 }), 400);

/** Answers each question by the next number, to the end. */
function toTheEnd(flow: Flow, picks: readonly number[]): Walk {
  let facts: Facts = {};
  for (const pick of picks) {
    const walked = walk(flow, facts, today);
    if (walked.at.kind === 'outcome') return walked;
    const values = representatives(flow.area, walked.at.question, today);
    facts = withAnswer(walked.at.question, facts, values[pick % values.length] as FactValue);
  }
  throw new Error(`${flow.id} does not end`);
}

describe.each([...flows.values()])('a result of $id', (flow) => {
  it('says more than its verdict', () => {
    const empty = new Set<string>();
    for (const picks of people) {
      const walked = toTheEnd(flow, picks);
      const outcome = walked.at.kind === 'outcome' ? walked.at.id : '';
      const area = flow.reports.get(outcome)?.[0] ?? flow.area;
      const blocks = resultBlocks(words, { flow, area, asOf: today, walk: walked, outcome });
      // The heading, the verdict and its detail; then the day, and what it is worth.
      if (blocks.length <= 5) empty.add(JSON.stringify(walked.facts));
    }
    expect([...empty]).toEqual([]);
  });
});
