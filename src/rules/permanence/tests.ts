// Permanent residence: the oral test and the social studies test, before and after 1 September 2025.
import { all, any, atLeast, below, type Condition, is, oneOf, open } from '../condition.ts';
import { type Rule, requirement } from '../rule.ts';
import { asksForResidence } from './residence.ts';

/** The tests are for those from 18 to 67; that nobody else is asked for them was read in secondary text only. */
export const outsideAges = any(below('age', 18), atLeast('age', 68));

const unlessExempt = (passed: Condition): Condition =>
  any(
    passed,
    all(outsideAges, open('agesTested')),
    // Health, knowledge enough or another weighty reason: UDI decides.
    all(is('testExemption', true), open('testExemption')),
  );

/** Skilled workers and their families stood outside the former requirement, by UDI's own words. */
const formerly = any(
  oneOf('currentPermit', 'skilled-worker', 'family'),
  all(oneOf('currentPermit', 'permanent', 'other'), open('formerTests')),
);

const former = { from: '2016-12-17', to: '2025-08-31', basis: ['IMM-PR-08'], require: formerly } as const;

export const tests: readonly Rule[] = [
  requirement('oralTest', {
    governedBy: ['asOf', 'applicationDate'],
    applies: asksForResidence,
    versions: [
      former,
      {
        from: '2025-09-01',
        basis: ['IMM-PR-06', 'IMM-CHG-05', 'IMM-PR-07'],
        require: unlessExempt(oneOf('oralNorwegian', 'a2', 'b1')),
      },
    ],
  }),
  requirement('socialStudiesTest', {
    governedBy: ['asOf', 'applicationDate'],
    applies: asksForResidence,
    versions: [
      former,
      {
        from: '2025-09-01',
        basis: ['IMM-PR-06', 'IMM-CHG-05', 'IMM-PR-07'],
        require: unlessExempt(is('socialStudiesPassed', true)),
      },
    ],
  }),
];
