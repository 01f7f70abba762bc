// The offer and the employer: concrete, one employer, in Norway, approved where it hires out.
import { all, any, is, not, oneOf, open } from '../condition.ts';
import { type Rule, requirement, warning } from '../rule.ts';

const hasOffer = not(is('offer', 'none'));

export const employer: readonly Rule[] = [
  requirement('offer', {
    versions: [{ from: '2010-01-01', basis: ['IMM-SW-03', 'IMM-SW-20'], require: is('firmOffer', 'yes') }],
  }),
  // Exceptions are an individual assessment of the post, so several part-time jobs are neither met nor refused.
  requirement('oneEmployer', {
    applies: hasOffer,
    versions: [
      {
        from: '2010-01-01',
        basis: ['IMM-SW-03', 'IMM-SW-05'],
        require: any(not(is('offer', 'several')), open('severalJobs')),
      },
    ],
  }),
  requirement('employerInNorway', {
    applies: hasOffer,
    versions: [
      {
        from: '2014-01-01',
        basis: ['IMM-SW-06', 'IMM-AGY-04', 'IMM-AGY-08'],
        require: any(
          oneOf('employerKind', 'norwegian-company', 'norwegian-branch', 'staffing-agency'),
          all(is('employerKind', 'employer-of-record'), open('employerOfRecord')),
          all(is('employerKind', 'own-company'), open('ownCompany')),
        ),
      },
    ],
  }),
  requirement('agency', {
    applies: all(hasOffer, is('employerKind', 'staffing-agency')),
    versions: [
      {
        from: '2024-01-01',
        basis: ['IMM-AGY-01', 'IMM-AGY-02', 'IMM-CHG-11'],
        require: all(is('staffingAgencyApproved', true), is('assignmentList', true)),
      },
    ],
  }),
  // What the assignment list must hold could not be read, so an approved agency still needs UDI's word.
  warning('agencyDetails', {
    applies: all(hasOffer, is('employerKind', 'staffing-agency')),
    versions: [{ from: '2014-01-01', basis: ['IMM-AGY-02'], require: open('assignmentListDetails') }],
  }),
  warning('hiredOut', {
    applies: all(hasOffer, oneOf('employerKind', 'norwegian-company', 'norwegian-branch')),
    versions: [{ from: '2024-01-01', basis: ['IMM-AGY-03', 'IMM-AGY-01'], require: is('workDirectedBy', 'employer') }],
  }),
  warning('relatedEmployer', {
    applies: hasOffer,
    versions: [{ from: '2010-01-01', basis: ['IMM-SW-03'], require: is('relatedToEmployer', false) }],
  }),
];
