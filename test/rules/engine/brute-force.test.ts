// The diagrams against every completion tried one by one, on small areas with trees drawn at random.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Condition } from '../../../src/rules/condition.ts';
import * as c from '../../../src/rules/condition.ts';
import type { Area } from '../../../src/rules/engine/area.ts';
import { evaluate } from '../../../src/rules/engine/evaluate.ts';
import { findingsOf, readCase } from '../../../src/rules/engine/judge.ts';
import type { Facts, FactValue } from '../../../src/rules/facts/fact.ts';
import { requirement } from '../../../src/rules/rule.ts';
import { today } from '../../support/cases.ts';

const values: Readonly<Record<string, readonly FactValue[]>> = {
  educationRelevant: ['no', 'partly', 'yes'],
  educationCompleted: [true, false],
  norwegianClient: [true, false],
  experienceYears: [0, 3, 4.5, 6, 7],
};
const questions = ['first', 'second'];

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.constantFrom('no', 'partly', 'yes').map((option) => c.is('educationRelevant', option)),
  fc.constantFrom('educationCompleted', 'norwegianClient').map((fact) => c.is(fact, true)),
  fc
    .constantFrom(3, 6)
    .chain((at) => fc.constantFrom(c.atLeast, c.atMost, c.below).map((op) => op('experienceYears', at))),
);
const { closed } = fc.letrec<{ closed: Condition }>((tie) => ({
  closed: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    tie('closed').map((part) => c.not(part)),
    fc.array(tie('closed'), { minLength: 2, maxLength: 3 }).map((parts) => c.all(...parts)),
    fc.array(tie('closed'), { minLength: 2, maxLength: 3 }).map((parts) => c.any(...parts)),
    tie('closed').map((part) => c.any(part, c.not(part))),
  ),
}));
// Open questions stand positively: never under a "not".
const { tree } = fc.letrec<{ tree: Condition }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    closed,
    fc.constantFrom(...questions).map((question) => c.open(question)),
    fc.array(tie('tree'), { minLength: 2, maxLength: 3 }).map((parts) => c.all(...parts)),
    fc.array(tie('tree'), { minLength: 2, maxLength: 3 }).map((parts) => c.any(...parts)),
  ),
}));

const areaOf = (require: Condition, applies: Condition): Area => ({
  id: 'small',
  rules: [requirement('rule', { applies, versions: [{ from: '2010-01-01', basis: ['IMM-SW-02'], require }] })],
  contradictions: [],
  routes: [],
  tasks: [],
  derived: [],
  order: [],
  amounts: [],
  reckonings: [],
  clauses: [],
  concludes: 'permit',
  essential: [],
  unpresumed: [],
});

/** The plainest reading of a tree there is. */
function holds(condition: Condition, facts: Facts, yes: ReadonlySet<string>): boolean {
  switch (condition.op) {
    case 'all':
      return condition.of.every((part) => holds(part, facts, yes));
    case 'any':
      return condition.of.some((part) => holds(part, facts, yes));
    case 'not':
      return !holds(condition.of, facts, yes);
    case 'oneOf':
      return condition.options.includes(facts[condition.fact] as string | boolean);
    case 'atLeast':
      return Number(facts[condition.fact]) >= Number(condition.than);
    case 'atMost':
      return Number(facts[condition.fact]) <= Number(condition.than);
    case 'below':
      return Number(facts[condition.fact]) < Number(condition.than);
    case 'open':
      return yes.has(condition.question);
    default:
      throw new Error(`Not drawn: ${condition.op}`);
  }
}

const completions = (facts: Facts): Facts[] =>
  Object.entries(values).reduce(
    (all: Facts[], [fact, each]) =>
      (facts[fact] ?? null) === null
        ? all.flatMap((one) => each.map((value) => Object.assign({ ...one }, { [fact]: value })))
        : all,
    [facts],
  );

const answersToLaw = [[], ['first'], ['second'], questions].map((yes) => new Set(yes));

function byHand(require: Condition, applies: Condition, facts: Facts): string {
  const found = completions(facts).map((whole) => {
    if (!holds(applies, whole, new Set())) return 'does-not-apply';
    const each = new Set(answersToLaw.map((yes) => holds(require, whole, yes)));
    return each.size > 1 ? 'unknown: law' : each.has(true) ? 'met' : 'not-met';
  });
  return new Set(found).size === 1 ? (found[0] as string) : 'unknown: facts';
}

const someFacts: fc.Arbitrary<Facts> = fc
  .record(Object.fromEntries(Object.entries(values).map(([fact, each]) => [fact, fc.constantFrom(...each, null)])), {
    requiredKeys: [],
  })
  .map((facts) => JSON.parse(JSON.stringify(facts)) as Facts);

describe('a finding', () => {
  it('says what every completion says', () => {
    fc.assert(
      fc.property(tree, closed, fc.array(someFacts, { minLength: 4, maxLength: 8 }), (require, applies, cases) => {
        const area = areaOf(require, applies);
        for (const facts of cases) {
          const [finding] = findingsOf(readCase(area, facts, today));
          const said = finding?.because ? `${finding.status}: ${finding.because}` : finding?.status;
          expect(said, JSON.stringify(facts)).toBe(byHand(require, applies, facts));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('that is met or not met, whatever an unknown fact is, is met or not met', () => {
    const either = c.any(c.is('norwegianClient', true), c.not(c.is('norwegianClient', true)));
    const status = (require: Condition) => findingsOf(readCase(areaOf(require, c.all()), {}, today))[0]?.status;
    expect(status(either)).toBe('met');
    expect(status(c.not(either))).toBe('not-met');
    expect(status(c.all(either, c.open('first')))).toBe('unknown');
  });
});

describe('a day', () => {
  it.each([
    [c.onOrAfter('startDate', '2027-01-01'), '2026-12-31', 'not-met'],
    [c.onOrAfter('startDate', '2027-01-01'), '2027-01-01', 'met'],
    [c.onOrBefore('startDate', '2027-01-01'), '2027-01-01', 'met'],
    [c.onOrBefore('startDate', '2027-01-01'), '2027-01-02', 'not-met'],
    // A month after 31 January is the last day of February.
    [c.onOrAfter('startDate', { fact: 'permitUntil', months: 1 }), '2027-02-27', 'not-met'],
    [c.onOrAfter('startDate', { fact: 'permitUntil', months: 1 }), '2027-02-28', 'met'],
    [c.onOrBefore('startDate', { fact: 'permitUntil', days: -7 }), '2027-01-24', 'met'],
    [c.onOrBefore('startDate', { fact: 'permitUntil', days: -7 }), '2027-01-25', 'not-met'],
  ])('compared as %o says: %s is %s', (condition, startDate, status) => {
    const facts = { startDate, permitUntil: '2027-01-31' };
    const area = areaOf(condition, c.all());
    expect(findingsOf(readCase(area, facts, today))[0]?.status).toBe(status);
    expect(evaluate(area, condition, (fact) => facts[fact as keyof typeof facts], today)).toBe(status === 'met');
  });
});

describe('the tree read straight', () => {
  it('agrees with the plainest reading wherever everything is known', () => {
    const whole = fc.record(
      Object.fromEntries(Object.entries(values).map(([fact, each]) => [fact, fc.constantFrom(...each)])),
    );
    fc.assert(
      fc.property(closed, whole, (condition, facts) => {
        const said = evaluate(areaOf(condition, c.all()), condition, (fact) => facts[fact], today);
        expect(said).toBe(holds(condition, facts as Facts, new Set()));
      }),
      { numRuns: 500 },
    );
  });
});
