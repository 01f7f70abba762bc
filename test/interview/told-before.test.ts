// Law: what is told to somebody after others like them is what would be told to the first.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadWords } from '../../src/app/words.ts';
import { flows } from '../../src/flows/index.ts';
import type { Flow } from '../../src/interview/flow.ts';
import type { Block } from '../../src/interview/message.ts';
import { withAnswer } from '../../src/interview/question.ts';
import { resultBlocks } from '../../src/interview/result.ts';
import type { Subject } from '../../src/interview/standing.ts';
import { walk } from '../../src/interview/walk.ts';
import type { Words } from '../../src/interview/words.ts';
import type { Area } from '../../src/rules/engine/area.ts';
import type { Facts, FactValue } from '../../src/rules/facts/fact.ts';
import { factOf } from '../../src/rules/facts/vocabulary.ts';
import { representatives } from '../support/answers.ts';
import { engineer, everyAnswer, kroner, today } from '../support/cases.ts';

const amounts = [279.69, 400, 41_000, 52_000, 469_366, 545_399, 545_400, 545_401, 624_700, 700_123.5];
const codes = ['IN', 'PH', 'US', 'AU', 'CA', 'JP', 'GB', 'UA', 'DE', 'SE'];

/** Answers each question by the next number, to the end. */
function toTheEnd(flow: Flow, given: Facts, picks: readonly number[]): Facts {
  let facts = given;
  for (const pick of picks) {
    const { at } = walk(flow, facts, today);
    if (at.kind === 'outcome') return facts;
    const values = representatives(flow.area, at.question, today);
    facts = withAnswer(at.question, facts, values[pick % values.length] as FactValue);
  }
  throw new Error(`${flow.id} does not end`);
}

/** The same person with another pay, or from another country. */
function other(facts: Facts, pick: number): Facts {
  const entries = Object.entries(facts).map(([fact, value]): [string, FactValue] => {
    const { kind } = factOf(fact);
    if (value === null || typeof value !== 'object') return [fact, value];
    if (kind === 'countries') return [fact, [codes[pick % codes.length] as string]];
    return [fact, { ...(value as ReturnType<typeof kroner>), amount: amounts[pick % amounts.length] as number }];
  });
  return Object.fromEntries(entries);
}

function subjectOf(flow: Flow, facts: Facts): Subject | undefined {
  const walked = walk(flow, facts, today);
  if (walked.at.kind !== 'outcome') return undefined;
  const area = flow.reports.get(walked.at.id)?.[0] ?? flow.area;
  return { flow, area, asOf: today, walk: walked, outcome: walked.at.id };
}

function told(words: Words, flow: Flow, facts: Facts): Block[] | undefined {
  const subject = subjectOf(flow, facts);
  return subject && resultBlocks(words, subject);
}

/** The same words, which nobody has heard. */
function unheard(): Words {
  const words = loadWords('en');
  return Object.assign(words.bind(undefined), { locale: words.locale, has: words.has }) as Words;
}

/** The same law, by which nobody has been judged. */
function unused(flow: Flow): Flow {
  const areas = new Map(
    [...flow.reports.values()]
      .flat()
      .concat(flow.areas)
      .map((area) => [area, { ...area }]),
  );
  const own = (area: Area) => areas.get(area) as Area;
  return {
    ...flow,
    area: own(flow.area),
    areas: flow.areas.map(own),
    reports: new Map([...flow.reports].map(([id, reported]) => [id, reported.map(own)])),
  };
}

const picks = fc.array(fc.nat(1000), { minLength: 200, maxLength: 200 });
const offered: Facts = { ...engineer, tiesToNorway: false };
const begins = fc.constantFrom<Facts>({}, {}, offered, { ...offered, basePay: kroner(52_000, 'month') });

describe.each([...flows.values()])('a result of $id', (flow) => {
  it('is the same after others with another pay, from elsewhere, or with another answer', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(begins, picks, fc.array(fc.nat(1000), { minLength: 3, maxLength: 3 }), (given, each, others) => {
        const facts = toTheEnd(flow, given, each);
        const first = told(unheard(), unused(flow), facts);
        const words = unheard();
        for (const pick of others) {
          told(words, flow, other(facts, pick));
          told(words, flow, toTheEnd(flow, given, each.with(pick % 20, pick)));
        }
        expect(told(words, flow, facts)).toEqual(first);
        expect(told(words, flow, facts)).toEqual(first);
      }),
      { numRuns: 30 },
    );
  });
});

/** The engineer with each answer about pay, in each kind of post, and from a few countries. */
const alike: readonly Facts[] = [20, 79, 80, 100, null].flatMap((positionPercent) =>
  (['bachelor', 'none'] as const).flatMap((educationLevel) =>
    [undefined, 'full-time'].flatMap((basePayFor) =>
      [...(everyAnswer.basePay ?? []), kroner(100, 'hour'), kroner(1_000_000)].map((basePay, index) => ({
        ...offered,
        citizenship: [index % 3 === 0 ? (codes[index % codes.length] as string) : 'IN'],
        positionPercent,
        educationLevel,
        basePay,
        ...(basePayFor && { basePayFor }),
      })),
    ),
  ),
);

describe('what is said of pay', () => {
  const flow = flows.get('eligibility') as Flow;
  const tell = (words: Words, of: Flow, facts: Facts): Block[] =>
    resultBlocks(words, { flow: of, area: of.area, asOf: today, walk: { path: [], facts } });

  it('is the same after every other pay in every kind of post', { timeout: 60_000 }, () => {
    // Of two that are taken for alike, now one is told first and now the other.
    const [words, backwards] = [unheard(), unheard()];
    const last = unused(flow);
    const told = alike.map((facts) => tell(words, flow, facts));
    expect(alike.map((facts) => tell(words, flow, facts))).toEqual(told);
    expect(alike.toReversed().map((facts) => tell(backwards, last, facts))).toEqual(told.toReversed());
  });
});
