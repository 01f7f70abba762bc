// Who employs, to do what, in which form: the head of every contract.

import { type Clause, clause } from '../clause.ts';
import { all, any, atMost, is, not, oneOf } from '../condition.ts';

/** A temporary job that lasts longer becomes a permanent one. */
const longestTemporary = 36;

export const partyClauses: readonly Clause[] = [
  clause('employer', {
    weight: 'must',
    versions: [
      {
        from: '2006-01-01',
        basis: ['WRK-C01'],
        missing: oneOf('employerNamed', 'not-stated', 'recruiter'),
        worrying: oneOf('employerNamed', 'brand-only', 'foreign-group'),
        inOrder: is('employerNamed', 'legal-name'),
      },
    ],
  }),
  clause('duties', {
    weight: 'must',
    versions: [
      {
        from: '2006-01-01',
        basis: ['WRK-C03', 'IMM-SW-13'],
        missing: is('dutiesStated', 'not-stated'),
        worrying: oneOf('dutiesStated', 'vague', 'title-only'),
        inOrder: is('dutiesStated', 'title-and-duties'),
      },
    ],
  }),
  clause('employmentForm', {
    weight: 'must',
    versions: [
      {
        from: '2006-01-01',
        basis: ['WRK-C05', 'WRK-008'],
        worrying: oneOf('employmentForm', 'not-stated', 'project', 'contractor'),
        inOrder: oneOf('employmentForm', 'permanent', 'temporary'),
      },
    ],
  }),
  clause('temporaryGround', {
    weight: 'should',
    applies: is('employmentForm', 'temporary'),
    versions: [
      {
        from: '2022-07-01',
        basis: ['WRK-040', 'WRK-C05', 'WRK-041'],
        unlawful: is('temporaryGround', 'other'),
        missing: is('temporaryGround', 'not-stated'),
        worrying: all(
          oneOf('temporaryGround', 'temporary-work', 'substitute'),
          not(atMost('temporaryMonths', longestTemporary)),
        ),
        inOrder: any(
          oneOf('temporaryGround', 'trainee', 'labour-market-scheme', 'sport'),
          all(oneOf('temporaryGround', 'temporary-work', 'substitute'), atMost('temporaryMonths', longestTemporary)),
        ),
        figures: { months: longestTemporary },
      },
    ],
  }),
  clause('contractor', {
    weight: 'must',
    restricts: true,
    applies: is('employmentForm', 'contractor'),
    versions: [
      {
        from: '2024-01-01',
        basis: ['WRK-010'],
        unlawful: is('contractorReality', 'like-employee'),
        worrying: is('contractorReality', 'own-business'),
      },
    ],
  }),
  clause('agencyApproved', {
    weight: 'must',
    applies: is('employerKind', 'staffing-agency'),
    versions: [
      {
        from: '2024-01-01',
        basis: ['WRK-048'],
        unlawful: is('staffingAgencyApproved', false),
        inOrder: is('staffingAgencyApproved', true),
      },
    ],
  }),
  clause('hirer', {
    weight: 'should',
    applies: is('employerKind', 'staffing-agency'),
    versions: [
      {
        from: '2024-07-01',
        basis: ['WRK-C15'],
        missing: is('hirerNamed', false),
        inOrder: is('hirerNamed', true),
      },
    ],
  }),
  clause('equalTerms', {
    weight: 'should',
    applies: is('employerKind', 'staffing-agency'),
    versions: [
      {
        from: '2013-01-01',
        basis: ['WRK-046'],
        unlawful: is('equalTerms', false),
        inOrder: is('equalTerms', true),
      },
    ],
  }),
  clause('payBetweenAssignments', {
    weight: 'should',
    applies: is('employerKind', 'staffing-agency'),
    versions: [
      {
        from: '2019-01-01',
        basis: ['WRK-011'],
        unlawful: all(is('payBetweenAssignments', false), is('employmentForm', 'permanent')),
        worrying: is('payBetweenAssignments', false),
        inOrder: is('payBetweenAssignments', true),
      },
    ],
  }),
  clause('language', {
    weight: 'may',
    versions: [
      {
        from: '2006-01-01',
        basis: ['WRK-006'],
        worrying: oneOf('contractLanguage', 'not-readable', 'unseen'),
        inOrder: is('contractLanguage', 'readable'),
      },
    ],
  }),
  clause('governingLaw', {
    weight: 'may',
    restricts: true,
    versions: [
      {
        from: '2006-01-01',
        basis: ['WRK-002'],
        worrying: is('governingLaw', 'foreign'),
        inOrder: is('governingLaw', 'norway'),
      },
    ],
  }),
  clause('changes', {
    weight: 'may',
    restricts: true,
    versions: [
      {
        from: '2006-01-01',
        to: '2024-06-30',
        basis: ['WRK-002'],
        unlawful: is('changeTerms', 'alone'),
        worrying: is('changeTerms', 'minor-alone'),
        inOrder: is('changeTerms', 'both'),
      },
      {
        from: '2024-07-01',
        basis: ['WRK-005', 'WRK-002'],
        unlawful: is('changeTerms', 'alone'),
        worrying: is('changeTerms', 'minor-alone'),
        inOrder: is('changeTerms', 'both'),
      },
    ],
  }),
];
