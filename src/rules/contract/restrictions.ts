// What binds the person beside the work: competing, customers, inventions, secrets.

import { type Clause, clause } from '../clause.ts';
import { atMost, is, not, oneOf } from '../condition.ts';

/** In months, for competing and for customers alike. */
const longestRestriction = 12;
/** A ban for an ordinary developer is seldom needed for longer. */
const modestRestriction = 6;

/** Chapter 14 A, unchanged since. */
const since2016 = '2016-01-01';

export const restrictionClauses: readonly Clause[] = [
  clause('nonCompete', {
    weight: 'must',
    restricts: true,
    versions: [
      {
        from: since2016,
        basis: ['WRK-160'],
        unlawful: not(atMost('nonCompeteMonths', longestRestriction)),
        worrying: not(atMost('nonCompeteMonths', modestRestriction)),
        inOrder: atMost('nonCompeteMonths', modestRestriction),
        figures: { months: longestRestriction },
      },
    ],
  }),
  clause('nonCompeteTerms', {
    weight: 'should',
    restricts: true,
    applies: not(atMost('nonCompeteMonths', 0)),
    versions: [
      {
        from: since2016,
        basis: ['WRK-161', 'WRK-160', 'WRK-163', 'WRK-164'],
        unlawful: is('nonCompeteTerms', 'unpaid'),
        worrying: oneOf('nonCompeteTerms', 'broad', 'not-stated'),
        inOrder: is('nonCompeteTerms', 'narrow-paid'),
      },
    ],
  }),
  clause('customerClause', {
    weight: 'should',
    restricts: true,
    versions: [
      {
        from: since2016,
        basis: ['WRK-165'],
        unlawful: not(atMost('customerClauseMonths', longestRestriction)),
        inOrder: atMost('customerClauseMonths', longestRestriction),
        figures: { months: longestRestriction },
      },
    ],
  }),
  clause('customerScope', {
    weight: 'may',
    restricts: true,
    applies: not(atMost('customerClauseMonths', 0)),
    versions: [
      {
        from: since2016,
        basis: ['WRK-165'],
        worrying: is('customerScope', 'all'),
        inOrder: is('customerScope', 'served'),
      },
    ],
  }),
  clause('inventions', {
    weight: 'should',
    restricts: true,
    versions: [
      {
        from: '2018-07-01',
        basis: ['WRK-169', 'WRK-170', 'WRK-171'],
        unlawful: is('inventionTerms', 'waiver'),
        worrying: is('inventionTerms', 'everything'),
        inOrder: is('inventionTerms', 'work-only'),
      },
    ],
  }),
  clause('secrecy', {
    weight: 'may',
    restricts: true,
    versions: [
      {
        from: '2006-01-01',
        basis: ['WRK-172'],
        unlawful: is('secrecyTerms', 'gag'),
        worrying: is('secrecyTerms', 'endless'),
        inOrder: oneOf('secrecyTerms', 'limited', 'none'),
      },
    ],
  }),
];
