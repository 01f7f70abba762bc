// Permanent residence: how long in Norway, on which permit, and how long away.
import { all, any, atLeast, atMost, is, not, oneOf, onOrAfter, open } from '../condition.ts';
import { type Rule, requirement, warning } from '../rule.ts';

/** In the three years. */
export const mostMonthsAbroad = 7;

/** Whoever asks for citizenship is judged by the conditions of that. */
export const asksForResidence = not(is('permanenceGoal', 'citizenship'));

export const residence: readonly Rule[] = [
  requirement('countingPermit', {
    applies: asksForResidence,
    versions: [
      {
        from: '2010-01-01',
        basis: ['IMM-PR-01', 'IMM-RTE-06'],
        require: any(
          oneOf('currentPermit', 'skilled-worker', 'permanent'),
          // Which family and other permits count stands in the decision letter, not in what could be read.
          all(oneOf('currentPermit', 'family', 'other'), open('permitCounts')),
        ),
      },
    ],
  }),
  requirement('threeYears', {
    applies: asksForResidence,
    versions: [{ from: '2010-01-01', basis: ['IMM-PR-01', 'IMM-PR-02'], require: is('yearsCounted', 'reached') }],
  }),
  requirement('timeAbroad', {
    applies: asksForResidence,
    versions: [
      {
        from: '2014-01-01',
        basis: ['IMM-PR-03', 'IMM-PR-04'],
        require: any(
          atMost('monthsAbroad', mostMonthsAbroad),
          all(is('currentPermit', 'skilled-worker'), atMost('monthsAbroad', 15), atLeast('monthsAbroadForEmployer', 8)),
        ),
      },
    ],
  }),
  requirement('permitConditionsKept', {
    applies: asksForResidence,
    versions: [
      {
        from: '2010-01-01',
        basis: ['IMM-PR-05'],
        require: any(
          is('permitConditions', 'met-throughout'),
          all(is('permitConditions', 'gap'), open('gapInConditions')),
        ),
      },
    ],
  }),
  warning('permitStillValid', {
    applies: asksForResidence,
    versions: [
      {
        from: '2025-01-01',
        basis: ['IMM-PR-11'],
        require: onOrAfter('permitUntil', { fact: 'applicationDate' }),
      },
    ],
  }),
  warning('cleanRecord', {
    versions: [{ from: '2010-01-01', basis: ['IMM-PR-10'], require: is('criminalRecord', false) }],
  }),
];
