// The twelve rules for json-rules-engine, by its manual: it says whether all are met. What is worked out of a case is handed to it ready-made.
import { Engine, type NestedCondition, type RuleProperties } from 'json-rules-engine';
import type { Facts, Money } from '../src/rules/facts/fact.ts';
import { floorOf, twoAndAHalf } from './by-hand-offer.ts';
import { levelOf } from './by-hand-person.ts';
import { type RuleName, yearlyOf } from './verdict-rules.ts';

const is = (fact: string, value: unknown): NestedCondition => ({ fact, operator: 'equal', value });
const oneOf = (fact: string, ...value: string[]): NestedCondition => ({ fact, operator: 'in', value });
const atLeast = (fact: string, value: unknown): NestedCondition => ({
  fact,
  operator: 'greaterThanInclusive',
  value,
});

const conditions: Readonly<Record<RuleName, RuleProperties['conditions']>> = {
  offer: { all: [oneOf('offer', 'written', 'several')] },
  oneEmployer: { not: is('offer', 'several') },
  employerInNorway: { all: [oneOf('employerKind', 'norwegian-company', 'norwegian-branch', 'staffing-agency')] },
  agency: {
    any: [
      { not: is('employerKind', 'staffing-agency') },
      { all: [is('staffingAgencyApproved', true), is('assignmentList', true)] },
    ],
  },
  positionShare: { all: [atLeast('positionPercent', 80)] },
  positionSkilled: { not: is('positionLevel', 'none') },
  subsistence: {
    any: [atLeast('positionPercent', 100), { all: [is('currency', 'NOK'), atLeast('yearly', twoAndAHalf)] }],
  },
  pay: {
    any: [
      is('positionLevel', 'none'),
      is('collectiveAgreement', 'yes-met'),
      {
        all: [
          is('collectiveAgreement', 'no'),
          oneOf('positionLevel', 'bachelor', 'master'),
          is('currency', 'NOK'),
          atLeast('yearly', { fact: 'floor' }),
        ],
      },
    ],
  },
  qualification: {
    all: [
      is('educationCompleted', true),
      oneOf('educationLevel', 'vocational', 'bachelor', 'master', 'phd'),
      atLeast('educationRank', { fact: 'positionRank' }),
    ],
  },
  relevance: { all: [is('educationRelevant', 'yes')] },
  authorisation: { any: [{ not: is('regulatedProfession', true) }, is('authorisationHeld', true)] },
  adult: { all: [atLeast('age', 18)] },
};

const engine = new Engine(Object.entries(conditions).map(([type, each]) => ({ conditions: each, event: { type } })));

export async function allMetByEngine(facts: Facts): Promise<boolean> {
  const { failureResults } = await engine.run({
    ...facts,
    currency: (facts.basePay as Money).currency,
    yearly: yearlyOf(facts.basePay as Money),
    floor: floorOf(facts.positionLevel),
    educationRank: levelOf(facts.educationLevel),
    positionRank: levelOf(facts.positionLevel),
  });
  return failureResults.length === 0;
}
