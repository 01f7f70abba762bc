// How much, from when, where and at which hours: the work itself.

import { type Clause, clause } from '../clause.ts';
import { all, any, atMost, is, not, oneOf } from '../condition.ts';

const ordinaryHours = 40;
/** With a written agreement that evens hours out over a longer time. */
const averagedHours = 48;
/** Abroad for longer in one stretch, the contract must say more. */
const weeksAbroad = 4;

const averagedFrom = '2022-07-01';
/** Only with an agreement of its own. */
export const longWeek = not(atMost('hoursPerWeek', ordinaryHours));
export const longAbroad = not(atMost('weeksAbroad', weeksAbroad));
const tooManyHours = all(longWeek, is('hoursAveraged', false));

export const workClauses: readonly Clause[] = [
  clause('positionSize', {
    weight: 'must',
    versions: [
      {
        from: '2006-01-01',
        to: '2018-12-31',
        basis: ['WRK-C10'],
        worrying: oneOf('hoursGuaranteed', 'flexible', 'none'),
        inOrder: is('hoursGuaranteed', 'fixed'),
      },
      {
        from: '2019-01-01',
        basis: ['WRK-011', 'WRK-009', 'WRK-C10'],
        unlawful: all(is('hoursGuaranteed', 'none'), is('employmentForm', 'permanent')),
        worrying: oneOf('hoursGuaranteed', 'flexible', 'none'),
        inOrder: is('hoursGuaranteed', 'fixed'),
      },
    ],
  }),
  clause('start', {
    weight: 'must',
    versions: [
      {
        from: '2006-01-01',
        basis: ['WRK-C04', 'IMM-APP-16'],
        unlawful: is('startSaid', 'before-permit'),
        missing: is('startSaid', 'not-stated'),
        worrying: is('startSaid', 'open'),
        inOrder: oneOf('startSaid', 'date', 'when-permitted'),
      },
    ],
  }),
  clause('placeOfWork', {
    weight: 'must',
    versions: [
      {
        from: '2006-01-01',
        basis: ['WRK-C02'],
        missing: is('placeOfWork', 'not-stated'),
        worrying: is('placeOfWork', 'anywhere'),
        inOrder: oneOf('placeOfWork', 'named', 'several'),
      },
    ],
  }),
  clause('homeOffice', {
    weight: 'should',
    applies: oneOf('homeOffice', 'now-and-then', 'written', 'spoken'),
    versions: [
      {
        from: '2022-07-01',
        basis: ['WRK-181', 'WRK-180'],
        missing: is('homeOffice', 'spoken'),
        inOrder: oneOf('homeOffice', 'written', 'now-and-then'),
      },
    ],
  }),
  clause('workingHours', {
    weight: 'must',
    versions: [
      {
        from: '2006-01-01',
        to: '2022-06-30',
        basis: ['WRK-060', 'WRK-061', 'WRK-C10'],
        unlawful: tooManyHours,
        worrying: longWeek,
        inOrder: atMost('hoursPerWeek', ordinaryHours),
        figures: { hours: ordinaryHours },
      },
      {
        from: averagedFrom,
        basis: ['WRK-060', 'WRK-062', 'WRK-061', 'WRK-C10'],
        unlawful: any(tooManyHours, not(atMost('hoursPerWeek', averagedHours))),
        worrying: longWeek,
        inOrder: atMost('hoursPerWeek', ordinaryHours),
        figures: { hours: ordinaryHours },
      },
    ],
  }),
  clause('hoursStated', {
    weight: 'should',
    versions: [
      {
        from: '2006-01-01',
        basis: ['WRK-C10'],
        missing: is('hoursTerms', 'not-stated'),
        worrying: is('hoursTerms', 'more-when-needed'),
        inOrder: is('hoursTerms', 'stated'),
      },
    ],
  }),
  clause('breaks', {
    weight: 'should',
    versions: [
      {
        from: '2006-01-01',
        basis: ['WRK-C11', 'WRK-075'],
        missing: is('breaksStated', false),
        inOrder: is('breaksStated', true),
      },
    ],
  }),
  clause('specialHours', {
    weight: 'may',
    applies: oneOf('specialHours', 'stated', 'not-stated'),
    versions: [
      {
        from: '2006-01-01',
        basis: ['WRK-C12'],
        missing: is('specialHours', 'not-stated'),
        inOrder: is('specialHours', 'stated'),
      },
    ],
  }),
  clause('competence', {
    weight: 'may',
    applies: oneOf('competenceTerms', 'stated', 'not-stated'),
    versions: [
      {
        from: '2024-07-01',
        basis: ['WRK-C16'],
        missing: is('competenceTerms', 'not-stated'),
        inOrder: is('competenceTerms', 'stated'),
      },
    ],
  }),
  clause('workAbroad', {
    weight: 'should',
    applies: longAbroad,
    versions: [
      {
        from: '2024-07-01',
        basis: ['WRK-C18'],
        missing: is('abroadTermsStated', false),
        inOrder: is('abroadTermsStated', true),
      },
    ],
  }),
  clause('sideJobs', {
    weight: 'may',
    restricts: true,
    versions: [
      {
        from: '2006-01-01',
        basis: ['WRK-173'],
        worrying: is('sideJobTerms', 'banned'),
        inOrder: oneOf('sideJobTerms', 'allowed', 'consent'),
      },
    ],
  }),
  clause('monitoring', {
    weight: 'may',
    restricts: true,
    versions: [
      {
        from: '2006-01-01',
        basis: ['CL-35'],
        worrying: is('monitoringTerms', 'anything'),
        inOrder: is('monitoringTerms', 'policy'),
      },
    ],
  }),
];
