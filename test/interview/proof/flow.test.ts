// The proof of interviews: a way without an end, what nobody is asked, and what is missing at the end, planted and found.
import { describe, expect, it } from 'vitest';
import { eligibility as eligibilityFlow } from '../../../src/flows/eligibility.ts';
import { type Flow, flow, type Step, type Steps } from '../../../src/interview/flow.ts';
import { proveFlow } from '../../../src/interview/proof/flow.ts';
import { neverAsked } from '../../../src/interview/proof/never-asked.ts';
import { whichOf } from '../../../src/interview/question.ts';
import { all, is, not } from '../../../src/rules/condition.ts';
import type { Area } from '../../../src/rules/engine/area.ts';
import { today } from '../../support/cases.ts';
import { planted, rule } from '../../support/planted.ts';

const area: Area = planted({
  rules: [
    rule('offered'),
    rule('approved', { applies: is('employerKind', 'staffing-agency'), require: is('staffingAgencyApproved', true) }),
  ],
});
const prove = (write: (steps: Steps) => Steps, of: Area = area) => proveFlow(flow('planted', of, write), today);
const agency = is('employerKind', 'staffing-agency');

it('finds nothing where nothing is wrong', () => {
  const proof = prove((steps) =>
    steps
      .ask('offer')
      .ask('employerKind')
      .when(agency, (own) => own.ask('staffingAgencyApproved'))
      .outcome('verdict'),
  );
  expect(proof).toMatchObject({ unreached: [], failures: [] });
  expect(proof.places).toBeGreaterThan(5);
});

it('goes through what is asked about together, and what is asked of each', () => {
  const extras = whichOf('payExtras', [
    { id: 'bonus', fact: 'bonusTerms', absent: 'none' },
    { id: 'raise', fact: 'raisePromised', absent: false, present: true },
  ]);
  const bonus = rule('bonus', { require: is('bonusTerms', 'clear') });
  const proof = prove(
    (steps) =>
      steps
        .ask(extras)
        .ask('bonusTerms')
        .when(is('bonusTerms', 'clear'), (clear) => clear.ask('offer'))
        .outcome('verdict'),
    planted({ rules: [rule('offered'), bonus] }),
  );
  expect(proof).toMatchObject({ unreached: [], failures: [] });
});

it('finds a way without an end, and the answers that lead there', () => {
  const { failures } = prove((steps) =>
    steps
      .ask('offer')
      .ask('employerKind')
      .ask('staffingAgencyApproved')
      .when(agency, (own) => own.outcome('agency'))
      .when(not(agency), (own) => own.outcome('verdict')),
  );
  expect(failures.map(({ check }) => check)).toContain('ends');
});

describe('what no interview comes to', () => {
  it.each<[string, (steps: Steps) => Steps, readonly string[]]>([
    [
      'an outcome behind a gate that never opens',
      (steps) =>
        steps
          .ask('offer')
          .ask('employerKind')
          .ask('staffingAgencyApproved')
          .when(all(agency, not(agency)), (never) => never.outcome('never'))
          .outcome('verdict'),
      ['open before outcome never', 'outcome never'],
    ],
    [
      'a question that can no longer matter',
      (steps) =>
        steps.ask('offer').ask('employerKind').ask('staffingAgencyApproved').ask('degreeFromNorway').outcome('verdict'),
      ['question degreeFromNorway'],
    ],
    [
      'a question after the end',
      (steps) => steps.ask('offer').outcome('verdict').ask('employerKind').outcome('late'),
      ['question employerKind', 'outcome late'],
    ],
  ])('is found: %s', (_, write, names) => {
    expect(prove(write).unreached).toEqual(names);
  });
});

describe('what stays unknown because it was never asked', () => {
  it.each<[string, (steps: Steps) => Steps, string]>([
    [
      'a fact without a question',
      (steps) => steps.ask('offer').ask('employerKind').outcome('verdict'),
      'staffingAgencyApproved, verdict',
    ],
    [
      'a question behind the wrong gate',
      (steps) =>
        steps
          .ask('offer')
          .ask('employerKind')
          .when(is('employerKind', 'own-company'), (own) => own.ask('staffingAgencyApproved'))
          .outcome('verdict'),
      'staffingAgencyApproved, verdict',
    ],
    [
      'an outcome before the question',
      (steps) =>
        steps
          .ask('offer')
          .when(is('offer', 'written'), (early) => early.outcome('early'))
          .ask('employerKind')
          .ask('staffingAgencyApproved')
          .outcome('verdict'),
      'employerKind, early',
    ],
  ])('is found: %s', (_, write, about) => {
    const failures = prove(write).failures.filter(({ check }) => check === 'asked');
    expect(failures.map((each) => each.about)).toContain(about);
  });

  it.each(['positionPercent', 'staffingAgencyApproved'])(
    'is found in the interview of today without its question on %s',
    (fact) => {
      const left = (steps: readonly Step[]): Step[] =>
        steps.flatMap((step): Step[] => {
          if (step.kind === 'when') return [{ ...step, steps: left(step.steps) }];
          return step.kind === 'ask' && step.question.facts.includes(fact) ? [] : [step];
        });
      const questions = new Map(
        [...eligibilityFlow.questions].filter(([, question]) => !question.facts.includes(fact)),
      );
      const shorter: Flow = { ...eligibilityFlow, steps: left(eligibilityFlow.steps), questions };
      expect(neverAsked(shorter, today).failures.map(({ about }) => about)).toContain(`${fact}, verdict`);
    },
  );
});
