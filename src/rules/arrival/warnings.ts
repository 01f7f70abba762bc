// What to look out for on the way. None of it decides; it is told where it goes against the days that were given.
import { all, any, is, not, oneOf, onOrAfter, onOrBefore } from '../condition.ts';
import { fromAbroad, mustApply } from '../permit/stage.ts';
import { type Rule, warning } from '../rule.ts';

const startsOnceGranted = onOrAfter('startDate', { fact: 'decisionDate' });

// Whether an early start is confirmed is told beside, so that nobody is left without the warning who has not said it.
export const warnings: readonly Rule[] = [
  warning('worksAfterGrant', {
    applies: mustApply,
    versions: [
      {
        from: '2010-01-01',
        basis: ['IMM-WHO-07', 'IMM-APP-16', 'IMM-WHO-09'],
        // Whoever starts in time has no need of another permit until then, so nothing is presumed of one.
        require: any(startsOnceGranted, not(is('currentPermit', 'none'))),
      },
    ],
  }),
  // What these permits allow meanwhile is less than a full job, or nothing at all.
  warning('worksAsStudent', {
    applies: mustApply,
    versions: [
      {
        from: '2026-01-01',
        basis: ['IMM-RTE-08'],
        require: any(startsOnceGranted, not(is('currentPermit', 'student'))),
      },
    ],
  }),
  warning('worksAsJobSeeker', {
    applies: mustApply,
    versions: [
      {
        from: '2015-01-15',
        basis: ['IMM-RTE-02', 'IMM-RTE-04'],
        require: any(startsOnceGranted, not(is('currentPermit', 'job-seeker'))),
      },
    ],
  }),
  warning('entersInTime', {
    applies: all(mustApply, fromAbroad),
    versions: [
      {
        from: '2020-01-01',
        basis: ['IMM-APP-15'],
        require: onOrBefore('arrivalDate', { fact: 'decisionDate', months: 6 }),
      },
    ],
  }),
  warning('entersWithVisa', {
    applies: all(mustApply, fromAbroad, is('needsEntryVisa', true)),
    versions: [
      {
        from: '2024-01-01',
        basis: ['IMM-APP-14', 'IMM-APP-13'],
        require: onOrAfter('arrivalDate', { fact: 'decisionDate' }),
      },
    ],
  }),
  warning('earlyStartOffice', {
    applies: all(mustApply, is('earlyStart', true)),
    versions: [
      {
        from: '2024-01-01',
        basis: ['IMM-APP-12'],
        require: not(oneOf('city', 'oslo', 'bergen', 'stavanger', 'trondheim')),
      },
    ],
  }),
  warning('depositAccount', {
    versions: [{ from: '2010-01-01', basis: ['ARR-24'], require: not(is('depositAsked', 'elsewhere')) }],
  }),
];
