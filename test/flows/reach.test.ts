// Laws 2 and 3 of the design over every flow: everything is reached, every path ends, and nothing is left hanging.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flows } from '../../src/flows/index.ts';
import { missingIn } from '../../src/interview/findings.ts';
import { eachStep, type Flow, type Step } from '../../src/interview/flow.ts';
import { arrive } from '../../src/interview/machine.ts';
import { withAnswer } from '../../src/interview/question.ts';
import { walk } from '../../src/interview/walk.ts';
import { type Condition, parts } from '../../src/rules/condition.ts';
import type { Area } from '../../src/rules/engine/area.ts';
import { evaluate } from '../../src/rules/engine/evaluate.ts';
import { readCase } from '../../src/rules/engine/judge.ts';
import { report } from '../../src/rules/engine/report.ts';
import type { Facts, FactValue } from '../../src/rules/facts/fact.ts';
import { factOf } from '../../src/rules/facts/vocabulary.ts';
import { kroner, today } from '../support/cases.ts';
import { Exploration, type Place } from './exploring.ts';

type Only = Readonly<Record<string, readonly FactValue[]>>;

const oneJob: Only = {
  positionPercent: [100],
  positionLevel: ['bachelor'],
  collectiveAgreement: ['no'],
  basePay: [kroner(600_000)],
  education: ['bachelor', 'none'],
  educationRelevant: ['yes'],
};

/**
 * The whole is too large for a test, so it is seen from three sides: every kind of person and employer with one kind of
 * job; every kind of job, pay and education for one person; and what more is asked, of that person.
 */
const sides: Readonly<Record<string, { readonly given: Facts; readonly only: Only }>> = {
  'every person and employer': { given: {}, only: oneJob },
  'every job, pay and education': {
    given: { citizenship: ['IN'], tiesToNorway: false },
    only: { employerKind: ['norwegian-company', 'own-company', null] },
  },
  'more detail': {
    given: { citizenship: ['IN'], tiesToNorway: false, moreDetail: true },
    only: { ...oneJob, offer: ['written', 'oral'], employerKind: ['norwegian-company', 'foreign-company'] },
  },
};

describe.each([...flows.values()])('the flow $id', (flow) => {
  const explored = new Map(
    Object.entries(sides).map(([side, { given, only }]) => [side, new Exploration(flow, today, given, only)]),
  );
  const places = [...explored.values()].flatMap((each) => [...each.places.values()]);
  const counts = [...explored].map(([side, { places: own }]) => `${side} ${own.size}`).join(', ');
  console.log(`${flow.id}: ${places.length} states (${counts})`);

  test('reaches every outcome', () => {
    const reached = new Set(places.flatMap(({ walk: { at } }) => (at.kind === 'outcome' ? [at.id] : [])));
    expect([...reached].sort()).toEqual([...flow.outcomes].sort());
  });

  test('reaches every question', () => {
    const reached = new Set(places.flatMap(({ walk: { at } }) => (at.kind === 'question' ? [at.question.id] : [])));
    expect([...flow.questions.keys()].filter((id) => !reached.has(id))).toEqual([]);
  });

  test('takes both sides of every gate', () => {
    const taken = new Map<Step, Set<boolean>>();
    for (const place of places) {
      for (const [gate, isOpen] of gatesPassed(flow, place)) taken.set(gate, (taken.get(gate) ?? new Set()).add(isOpen));
    }
    const gates = [...eachStep(flow.steps)].filter((step) => step.kind === 'when');
    const oneSided = gates.filter((gate) => taken.get(gate)?.size !== 2).map((gate) => JSON.stringify(gate.condition));
    expect(oneSided).toEqual([]);
  });

  test.each([...explored.keys()])('ends on every path (%s)', (side) => {
    const { places: own, start } = explored.get(side) as Exploration;
    const ended = new Set<Place>();
    const end = (place: Place, path: ReadonlySet<Place>): void => {
      if (ended.has(place)) return;
      expect(path.has(place)).toBe(false);
      if (place.walk.at.kind === 'question') {
        const next = [...place.next.values()].flatMap((key) => (key === undefined ? [] : [own.get(key) as Place]));
        expect(next.length).toBeGreaterThan(0);
        for (const each of next) end(each, new Set([...path, place]));
      }
      ended.add(place);
    };
    end(start, new Set());
    expect(ended.size).toBe(own.size);
  });

  test('has a state of its machine for every place', () => {
    const ids = new Set(places.map(({ walk: { at } }) => (at.kind === 'question' ? at.question.id : at.id)));
    for (const id of ids) expect(arrive(flow, id)).toBe(id);
  });

  test.each([...explored.keys()])('merges only what goes on alike (%s)', (side) => {
    const exploration = explored.get(side) as Exploration;
    const { given } = sides[side] as { given: Facts };
    fc.assert(
      fc.property(fc.array(fc.nat(1_000), { minLength: 40, maxLength: 40 }), (picks) => {
        let facts = given;
        let place = exploration.start;
        for (const pick of picks) {
          const { at } = walk(flow, facts, today);
          expect(at).toEqual(place.walk.at);
          if (at.kind === 'outcome') return;
          const answers = [...place.next].filter(([, key]) => key !== undefined);
          const [value, key] = answers[pick % answers.length] as [FactValue, string];
          facts = withAnswer(at.question, facts, value);
          place = exploration.places.get(key) as Place;
        }
      }),
      { numRuns: 300 },
    );
  });

  test('asks for every fact that a condition depends on, or presumes it', () => {
    const asked = new Set([...flow.questions.values()].flatMap((question) => question.facts));
    const needed = flow.area.rules
      .filter(({ role }) => role !== 'warning')
      .flatMap(({ versions, applies, within }) => [...versions.map(({ require }) => require), applies, within])
      .flatMap((condition) => (condition ? factsIn(flow.area, condition) : []));
    const never = [...new Set(needed)].filter((fact) => !asked.has(fact) && factOf(fact).presume === undefined);
    expect(never).toEqual([]);
  });

  test('misses nothing at the end that it has not asked about', () => {
    const ends = places.filter(({ walk: { at } }) => at.kind === 'outcome');
    for (const { walk: walked } of ends) {
      const found = report(flow.area, walked.facts, today);
      const missing = missingIn({ flow, asOf: today, walk: walked }, found).map(({ fact }) => fact);
      expect({ facts: walked.facts, never: missing.filter((fact) => walked.facts[fact] === undefined) }).toEqual({
        facts: walked.facts,
        never: [],
      });
    }
  });
});

function* gatesPassed(flow: Flow, { walk: { at, facts } }: Place): Generator<[Step, boolean]> {
  const { get } = readCase(flow.area, facts, today);
  const order = [...eachStep(flow.steps)];
  const isHere = (step: Step) =>
    at.kind === 'question' ? step.kind === 'ask' && step.question === at.question : step.kind === 'outcome' && step.id === at.id;
  const here = order.findIndex(isHere);
  function* pass(steps: readonly Step[]): Generator<[Step, boolean]> {
    for (const step of steps) {
      if (order.indexOf(step) >= here) return;
      if (step.kind !== 'when') continue;
      const isOpen = evaluate(flow.area, step.condition, get, today) === true;
      yield [step, isOpen];
      if (isOpen) yield* pass(step.steps);
    }
  }
  yield* pass(flow.steps);
}

function factsIn(area: Area, condition: Condition): string[] {
  return [...parts(condition)].flatMap((part) => {
    if (!('fact' in part)) return [];
    const from = area.derived.find(({ id }) => id === part.fact)?.from ?? [part.fact];
    return part.op === 'sameOrHigher' ? [...from, part.than] : [...from];
  });
}
