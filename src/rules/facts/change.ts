// Facts about what changes after the permit is given: the job, the pay, the work beside it, time abroad, papers.
import type { Fact } from './fact.ts';

export const changeFacts: readonly Fact[] = [
  {
    id: 'changeKind',
    kind: 'option',
    options: [
      'lost-job',
      'new-employer',
      'new-position',
      'laid-off',
      'fewer-hours',
      'lower-pay',
      'side-job',
      'own-company',
      'remote-work',
      'long-absence',
      'renewal',
      'passport',
      'family',
      'permanent-residence',
      'citizenship',
    ],
    ask: 'self',
  },
  { id: 'noticeGivenOn', kind: 'date', lies: 'behind', ask: 'self' },
  { id: 'jobEndedOn', kind: 'date', lies: 'either', ask: 'employer' },
  { id: 'policeTold', kind: 'yes-no', ask: 'police' },
  { id: 'renewalPending', kind: 'yes-no', ask: 'udi' },
  { id: 'remoteWorkInJob', kind: 'yes-no', ask: 'employer' },
  { id: 'monthsAwayInPermitYear', kind: 'number', min: 0, max: 12, unit: 'months', ask: 'self' },
  { id: 'passportUntil', kind: 'date', ask: 'self' },
];
