// Warning signs in a first offer: advice, not law. The grave ones say: do not sign yet.
import { all, any, is, not, oneOf, onOrAfter } from '../condition.ts';
import { mustApply } from '../permit/stage.ts';
import { type Rule, warning } from '../rule.ts';

const since = '2006-01-01';

export const warningSigns: readonly Rule[] = [
  warning('moneyAsked', {
    severity: 'high',
    versions: [{ from: since, basis: ['RF-07', 'WRK-139'], require: is('moneyAsked', false) }],
  }),
  warning('passportKept', {
    severity: 'high',
    versions: [{ from: since, basis: ['RF-08'], require: is('passportKept', false) }],
  }),
  warning('pressedToSign', {
    severity: 'high',
    versions: [{ from: since, basis: ['RF-16', 'WRK-006'], require: is('pressedToSign', false) }],
  }),
  warning('contractBeforeTravel', {
    severity: 'high',
    versions: [{ from: since, basis: ['RF-04', 'WRK-001'], require: is('contractBeforeTravel', true) }],
  }),
  warning('employerSame', {
    severity: 'high',
    versions: [{ from: since, basis: ['RF-05', 'WRK-C01'], require: is('employerSame', true) }],
  }),
  warning('notEmployed', {
    severity: 'high',
    versions: [
      {
        from: since,
        basis: ['RF-06', 'WRK-010'],
        require: not(any(is('employmentForm', 'contractor'), is('employerKind', 'employer-of-record'))),
      },
    ],
  }),
  warning('raisePromised', {
    severity: 'high',
    versions: [{ from: since, basis: ['RF-01'], require: is('raisePromised', false) }],
  }),
  warning('payNotComparable', {
    severity: 'high',
    versions: [
      {
        from: since,
        basis: ['RF-02', 'IMM-SAL-20'],
        require: not(any(oneOf('payForm', 'net', 'range', 'conflicting'), is('payCurrency', 'foreign'))),
      },
    ],
  }),
  warning('extrasCounted', {
    severity: 'high',
    versions: [
      {
        from: since,
        basis: ['RF-03', 'WRK-140', 'IMM-SAL-18'],
        require: not(any(oneOf('payForm', 'total-split', 'total-unsplit'), is('overtimeTerms', 'included'))),
      },
    ],
  }),
  warning('moveCostsBack', {
    severity: 'high',
    versions: [{ from: since, basis: ['RF-07', 'WRK-139'], require: not(is('moveCosts', 'paid-back')) }],
  }),
  warning('housingTied', {
    severity: 'medium',
    versions: [{ from: since, basis: ['RF-19', 'WRK-134'], require: is('housingTied', false) }],
  }),
  // No waiting time is published. What is sooner than the shortest that is spoken of is worth a question.
  warning('startsTooSoon', {
    severity: 'medium',
    applies: all(mustApply, is('currentPermit', 'none')),
    versions: [
      {
        from: since,
        basis: ['RF-18', 'IMM-APP-16'],
        require: onOrAfter('startDate', { fact: 'applicationDate', months: 2 }),
      },
    ],
  }),
];
