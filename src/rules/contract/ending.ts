// Probation and notice: how long the job is on trial, and how it ends.

import { type Clause, clause } from '../clause.ts';
import { all, any, atLeast, atMost, below, is, not } from '../condition.ts';

const longestProbation = 6;
/** Of a temporary job, in percent. */
const longestShare = 50;
const shortestNotice = 1;

const employeeLonger = not(atMost('noticeGap', 0));

export const endingClauses: readonly Clause[] = [
  clause('probation', {
    weight: 'must',
    restricts: true,
    versions: [
      {
        from: '2006-01-01',
        basis: ['WRK-020', 'WRK-025', 'WRK-C06'],
        unlawful: not(atMost('probationMonths', longestProbation)),
        inOrder: atMost('probationMonths', longestProbation),
        figures: { months: longestProbation },
      },
    ],
  }),
  clause('temporaryProbation', {
    weight: 'should',
    restricts: true,
    applies: is('employmentForm', 'temporary'),
    versions: [
      {
        from: '2024-07-01',
        basis: ['WRK-021'],
        unlawful: not(atMost('probationShare', longestShare)),
        inOrder: atMost('probationShare', longestShare),
      },
    ],
  }),
  clause('probationExtension', {
    weight: 'may',
    restricts: true,
    applies: not(atMost('probationMonths', 0)),
    versions: [
      {
        from: '2006-01-01',
        basis: ['WRK-022', 'WRK-020'],
        unlawful: is('probationExtension', 'free'),
        inOrder: any(is('probationExtension', 'none'), is('probationExtension', 'absence')),
      },
    ],
  }),
  clause('secondProbation', {
    weight: 'may',
    restricts: true,
    applies: all(is('sameJobBefore', true), not(atMost('probationMonths', 0))),
    versions: [{ from: '2024-07-01', basis: ['WRK-023'], worrying: is('sameJobBefore', true) }],
  }),
  clause('notice', {
    weight: 'must',
    versions: [
      {
        from: '2006-01-01',
        basis: ['WRK-031', 'WRK-026', 'WRK-030', 'WRK-C08'],
        unlawful: any(
          employeeLonger,
          all(below('noticeMonthsEmployer', shortestNotice), is('collectiveAgreement', 'no')),
        ),
        worrying: below('noticeMonthsEmployer', shortestNotice),
        inOrder: all(atLeast('noticeMonthsEmployer', shortestNotice), atMost('noticeGap', 0)),
        figures: { months: shortestNotice },
      },
    ],
  }),
  clause('endingProcedure', {
    weight: 'may',
    versions: [
      {
        from: '2024-07-01',
        basis: ['WRK-C08', 'WRK-032', 'WRK-033'],
        missing: is('endingStated', false),
        inOrder: is('endingStated', true),
      },
    ],
  }),
];
