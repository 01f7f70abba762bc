// Laws 2 and 3 of the design over every flow: everything is reached, every path ends, and nothing is left hanging.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flows } from '../../src/flows/index.ts';
import { missingIn } from '../../src/interview/findings.ts';
import { eachStep, type Step } from '../../src/interview/flow.ts';
import { arrive } from '../../src/interview/machine.ts';
import { withAnswer } from '../../src/interview/question.ts';
import { walk } from '../../src/interview/walk.ts';
import { report } from '../../src/rules/engine/report.ts';
import type { Facts, FactValue } from '../../src/rules/facts/fact.ts';
import { factOf } from '../../src/rules/facts/vocabulary.ts';
import { kroner, today } from '../support/cases.ts';
import { Exploration, type Place } from './exploring.ts';
import { factsIn, gatesPassed } from './steps.ts';

type Only = Readonly<Record<string, readonly FactValue[]>>;

const oneJob: Only = {
  positionPercent: [100],
  positionLevel: ['bachelor'],
  collectiveAgreement: ['no'],
  basePay: [kroner(600_000)],
  education: ['bachelor', 'none'],
  educationRelevant: ['yes'],
};
const graduate: Only = { education: ['bachelor'], experienceYears: [3] };

/** The whole is too large for a test, so it is seen from five sides; what is not named here is answered in every way. */
const sides: Readonly<Record<string, { readonly given: Facts; readonly only: Only }>> = {
  person: {
    given: {},
    only: {
      ...oneJob,
      ...graduate,
      offer: ['written', 'none', null],
      employerKind: ['norwegian-company', 'staffing-agency', 'foreign-company', 'own-company'],
    },
  },
  employer: { given: { citizenship: ['US'], tiesToNorway: false }, only: { ...oneJob, ...graduate } },
  'job and education': {
    given: { citizenship: ['IN'], tiesToNorway: false },
    only: { offer: ['written', 'oral'], employerKind: ['norwegian-company', null] },
  },
  'more detail': {
    given: { citizenship: ['IN'], tiesToNorway: false, moreDetail: true },
    only: { ...oneJob, offer: ['written', 'none'], employerKind: ['norwegian-company', 'foreign-company'] },
  },
  renewal: {
    given: { citizenship: ['IN'], tiesToNorway: true, currentPermit: 'skilled-worker', moreDetail: true },
    only: {
      ...oneJob,
      ...graduate,
      whereNow: ['norway-permit'],
      purpose: ['renewal'],
      offer: ['written'],
      employerKind: ['norwegian-company'],
    },
  },
};

/** States merge by what is left of a permit's verdict; the other flows are wandered through instead. */
const onPermits = [...flows.values()].filter(({ area }) => area.concludes === 'permit');

describe.each(onPermits)('the flow $id', (flow) => {
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
    const gates = [...eachStep(flow.steps)].filter((step) => step.kind === 'when');
    const open = new Set<Step>();
    const closed = new Set<Step>();
    const left = () => gates.filter((gate) => !open.has(gate) || !closed.has(gate));
    for (const { tried, places: own } of [...explored.values()].reverse()) {
      for (const { facts, place } of tried) {
        const { at } = (own.get(place) as Place).walk;
        for (const [gate, isOpen] of gatesPassed(flow, facts, at)) (isOpen ? open : closed).add(gate);
        if (left().length === 0) break;
      }
    }
    expect(left().map((gate) => JSON.stringify(gate.condition))).toEqual([]);
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
      const missing = missingIn({ flow, area: flow.area, asOf: today, walk: walked }, found).map(({ fact }) => fact);
      expect({ facts: walked.facts, never: missing.filter((fact) => walked.facts[fact] === undefined) }).toEqual({
        facts: walked.facts,
        never: [],
      });
    }
  });
});
