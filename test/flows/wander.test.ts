// Flows whose answers do not merge: wandered through at random, from nothing and from cases that know something already.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flows } from '../../src/flows/index.ts';
import { missingIn } from '../../src/interview/findings.ts';
import { eachStep, type Flow, type Step } from '../../src/interview/flow.ts';
import { arrive } from '../../src/interview/machine.ts';
import { withAnswer } from '../../src/interview/question.ts';
import { clashOn, type Position, walk } from '../../src/interview/walk.ts';
import { report } from '../../src/rules/engine/report.ts';
import type { Facts } from '../../src/rules/facts/fact.ts';
import { factOf } from '../../src/rules/facts/vocabulary.ts';
import { representatives } from '../support/answers.ts';
import { everyAnswer, kroner, today } from '../support/cases.ts';
import { factsIn, gatesPassed } from './steps.ts';

const most = 200;

interface Wander {
  readonly places: readonly { readonly facts: Facts; readonly at: Position }[];
  /** What counts at the end, if one was come to. */
  readonly facts?: Facts;
}

/** Answers each question by the next number, "I don't know" and whatever contradicts nothing included. */
function wander(flow: Flow, given: Facts, picks: readonly number[]): Wander {
  const places: { facts: Facts; at: Position }[] = [];
  let facts = given;
  for (const pick of picks) {
    const { at, facts: counting } = walk(flow, facts, today);
    places.push({ facts: counting, at });
    if (at.kind === 'outcome') return { places, facts: counting };
    const { question } = at;
    const open = representatives(flow.area, question, today)
      .map((value) => withAnswer(question, facts, value))
      .filter((next) => clashOn(flow, next, today) === undefined);
    // What was known before contradicts whatever is answered: the person is asked which is right.
    if (open.length === 0) return { places };
    facts = open[pick % open.length] as Facts;
  }
  throw new Error(`${flow.id} does not end within ${most} questions`);
}

/** A case of which another interview may have filled some facts. */
const given: fc.Arbitrary<Facts> = fc
  .uniqueArray(fc.constantFrom(...Object.keys(everyAnswer)), { maxLength: 4 })
  .chain((facts) =>
    fc.tuple(...facts.map((fact) => fc.tuple(fc.constant(fact), fc.constantFrom(...(everyAnswer[fact] ?? []))))),
  )
  .map((entries) => Object.fromEntries(entries));
const holder: Facts = { citizenship: ['IN'], currentPermit: 'skilled-worker' };
/** Where chance alone seldom leads. */
const corners: readonly Facts[] = [
  { offer: 'none' },
  // What was named in a full review stands, and only its terms are asked about.
  { reviewDepth: 'full', offer: 'written', pensionTerms: 'stated' },
  { ...holder, changeKind: 'family' },
  { citizenship: ['IN'], currentPermit: 'none', changeKind: 'family', familyCitizenship: ['IN'] },
  { citizenship: ['DE'], changeKind: 'family', familyMember: 'cohabitant' },
  { ...holder, changeKind: 'family', basePay: kroner(280, 'hour') },
  { ...holder, changeKind: 'lower-pay' },
  { ...holder, currentPermit: 'none', changeKind: 'lost-job' },
  { ...holder, changeKind: 'permanent-residence', permanenceGoal: 'permanent-residence' },
];
const start = fc.oneof(fc.constant({}), fc.constantFrom(...corners), given);
const picks = fc.array(fc.nat(1_000), { minLength: most, maxLength: most });

const others = [...flows.values()].filter(({ area }) => area.concludes !== 'permit');

describe.each(others)('the flow $id', (flow) => {
  const wanders = fc
    .sample(fc.tuple(start, picks), { numRuns: 400, seed: 20_261_122 })
    .filter(([facts]) => clashOn(flow, facts, today) === undefined)
    .map(([facts, numbers]) => wander(flow, facts, numbers));
  const places = wanders.flatMap((each) => each.places);

  test('ends on every path, and reaches every outcome', () => {
    const reached = new Set(places.flatMap(({ at }) => (at.kind === 'outcome' ? [at.id] : [])));
    expect([...reached].sort()).toEqual([...flow.outcomes].sort());
  });

  test('reaches every question, and has a state of its machine for it', () => {
    const reached = new Set(places.flatMap(({ at }) => (at.kind === 'question' ? [at.question.id] : [])));
    expect([...flow.questions.keys()].filter((id) => !reached.has(id))).toEqual([]);
    for (const id of reached) expect(arrive(flow, id)).toBe(id);
  });

  test('takes both sides of every gate', () => {
    const gates = [...eachStep(flow.steps)].filter((step) => step.kind === 'when');
    const [open, closed] = [new Set<Step>(), new Set<Step>()];
    for (const { facts, at } of places)
      for (const [gate, isOpen] of gatesPassed(flow, facts, at)) (isOpen ? open : closed).add(gate);
    const left = gates.filter((gate) => !open.has(gate) || !closed.has(gate));
    expect(left.map((gate) => JSON.stringify(gate.condition))).toEqual([]);
  });

  test('asks for every fact that a clause or a warning of its own depends on, or presumes it', () => {
    const asked = new Set([...flow.questions.values()].flatMap((question) => question.facts));
    const conditions = flow.area.clauses.flatMap(({ applies, versions }) => [
      ...(applies ? [applies] : []),
      ...versions.flatMap(({ unlawful, missing, worrying, inOrder }) => [unlawful, missing, worrying, inOrder]),
    ]);
    const needed = conditions.flatMap((condition) => (condition ? factsIn(flow.area, condition) : []));
    const never = [...new Set(needed)].filter((fact) => !asked.has(fact) && factOf(fact).presume === undefined);
    expect(never).toEqual([]);
  });

  test('misses nothing at the end that it has not asked about', () => {
    for (const { facts } of wanders) {
      if (!facts) continue;
      const found = report(flow.area, facts, today);
      const subject = { flow, area: flow.area, asOf: today, walk: { path: [], facts } };
      const missing = missingIn(subject, found).map(({ fact }) => fact);
      expect({ facts, never: missing.filter((fact) => facts[fact] === undefined) }).toEqual({ facts, never: [] });
    }
  });
});
