// What is paid, how it is stated, and what may be taken out of it again.

import { type Clause, clause } from '../clause.ts';
import { all, any, below, is, not, oneOf } from '../condition.ts';

const overtimeSupplement = 40;

/** Since July 2024 every part of the pay is to be stated by itself. */
const separately = '2024-07-01';
const unclearPay = any(oneOf('payForm', 'net', 'range', 'total-split', 'conflicting'), is('payCurrency', 'foreign'));
const clearPay = all(is('payForm', 'gross'), is('payCurrency', 'kroner'));
const withoutExemption = is('exemptionClaimed', 'no');

export const payClauses: readonly Clause[] = [
  clause('payStated', {
    weight: 'must',
    versions: [
      {
        from: '2006-01-01',
        to: '2024-06-30',
        basis: ['WRK-C09'],
        missing: is('payForm', 'not-stated'),
        worrying: any(unclearPay, is('payForm', 'total-unsplit')),
        inOrder: clearPay,
      },
      {
        from: separately,
        basis: ['WRK-C09', 'WRK-140'],
        unlawful: is('payForm', 'total-unsplit'),
        missing: is('payForm', 'not-stated'),
        worrying: unclearPay,
        inOrder: clearPay,
      },
    ],
  }),
  clause('payDay', {
    weight: 'should',
    versions: [
      {
        from: '2006-01-01',
        to: '2021-12-31',
        basis: ['WRK-C09'],
        missing: is('payDay', 'not-stated'),
        worrying: is('payDay', 'cash'),
        inOrder: is('payDay', 'bank'),
      },
      {
        from: '2022-01-01',
        basis: ['WRK-133', 'WRK-C09'],
        unlawful: is('payDay', 'cash'),
        missing: is('payDay', 'not-stated'),
        inOrder: is('payDay', 'bank'),
      },
    ],
  }),
  clause('collectivePay', {
    weight: 'may',
    applies: oneOf('collectiveAgreement', 'yes-met', 'yes-below'),
    versions: [
      {
        from: '2010-01-01',
        basis: ['IMM-SAL-10'],
        unlawful: is('collectiveAgreement', 'yes-below'),
        inOrder: is('collectiveAgreement', 'yes-met'),
      },
    ],
  }),
  clause('agreementStated', {
    weight: 'should',
    versions: [
      {
        from: '2006-01-01',
        basis: ['WRK-C14', 'WRK-190'],
        missing: is('agreementStated', 'not-stated'),
        inOrder: oneOf('agreementStated', 'named', 'none-applies'),
      },
    ],
  }),
  clause('bonus', {
    weight: 'may',
    applies: oneOf('bonusTerms', 'clear', 'discretionary', 'withdrawn'),
    versions: [
      {
        from: '2024-07-01',
        basis: ['WRK-140'],
        worrying: oneOf('bonusTerms', 'discretionary', 'withdrawn'),
        inOrder: is('bonusTerms', 'clear'),
      },
    ],
  }),
  clause('equity', {
    weight: 'may',
    applies: oneOf('equityTerms', 'plan', 'promise'),
    versions: [
      {
        from: '2022-01-01',
        basis: ['WRK-142', 'WRK-141'],
        worrying: is('equityTerms', 'promise'),
        inOrder: is('equityTerms', 'plan'),
      },
    ],
  }),
  clause('overtime', {
    weight: 'must',
    versions: [
      {
        from: '2006-01-01',
        to: '2024-06-30',
        basis: ['WRK-064', 'WRK-063', 'WRK-069', 'WRK-070'],
        unlawful: all(oneOf('overtimeTerms', 'unpaid', 'time-off'), withoutExemption),
        worrying: oneOf('overtimeTerms', 'unpaid', 'time-off', 'included'),
        inOrder: oneOf('overtimeTerms', 'paid', 'by-law', 'included-split'),
        figures: { percent: overtimeSupplement },
      },
      {
        from: '2024-07-01',
        basis: ['WRK-064', 'WRK-063', 'WRK-069', 'WRK-070', 'WRK-C13'],
        unlawful: all(oneOf('overtimeTerms', 'unpaid', 'time-off'), withoutExemption),
        missing: is('overtimeTerms', 'not-stated'),
        worrying: oneOf('overtimeTerms', 'unpaid', 'time-off', 'included'),
        inOrder: oneOf('overtimeTerms', 'paid', 'by-law', 'included-split'),
        figures: { percent: overtimeSupplement },
      },
    ],
  }),
  clause('overtimeSupplement', {
    weight: 'should',
    applies: is('overtimeTerms', 'paid'),
    versions: [
      {
        from: '2006-01-01',
        basis: ['WRK-064'],
        unlawful: below('overtimeSupplement', overtimeSupplement),
        inOrder: not(below('overtimeSupplement', overtimeSupplement)),
        figures: { percent: overtimeSupplement },
      },
    ],
  }),
  clause('exemptPosition', {
    weight: 'should',
    restricts: true,
    applies: oneOf('exemptionClaimed', 'leading', 'independent', 'both'),
    versions: [
      {
        from: '2006-01-01',
        basis: ['WRK-072', 'WRK-071', 'WRK-073'],
        unlawful: any(is('exemptionClaimed', 'both'), is('realIndependence', false)),
        worrying: is('realIndependence', true),
      },
    ],
  }),
  clause('onCall', {
    weight: 'should',
    applies: oneOf('onCallTerms', 'paid', 'reachable', 'unpaid'),
    versions: [
      {
        from: '2015-07-01',
        basis: ['WRK-078'],
        unlawful: is('onCallTerms', 'unpaid'),
        worrying: is('onCallTerms', 'reachable'),
        inOrder: is('onCallTerms', 'paid'),
      },
    ],
  }),
  clause('deductions', {
    weight: 'must',
    restricts: true,
    versions: [
      {
        from: '2022-01-01',
        basis: ['WRK-134', 'WRK-135'],
        unlawful: is('deductionTerms', 'fines'),
        worrying: is('deductionTerms', 'anything'),
        inOrder: oneOf('deductionTerms', 'none', 'agreed', 'not-stated'),
      },
    ],
  }),
  clause('trainingBond', {
    weight: 'should',
    restricts: true,
    applies: oneOf('trainingBond', 'fair', 'long', 'harsh'),
    versions: [
      {
        from: '2006-01-01',
        basis: ['WRK-137', 'WRK-134', 'WRK-135'],
        unlawful: is('trainingBond', 'harsh'),
        worrying: is('trainingBond', 'long'),
        inOrder: is('trainingBond', 'fair'),
      },
    ],
  }),
  clause('signOn', {
    weight: 'may',
    restricts: true,
    applies: oneOf('signOnTerms', 'scaled', 'full', 'deducted'),
    versions: [
      {
        from: '2022-01-01',
        basis: ['WRK-138', 'WRK-134', 'WRK-135'],
        unlawful: is('signOnTerms', 'deducted'),
        worrying: is('signOnTerms', 'full'),
        inOrder: is('signOnTerms', 'scaled'),
      },
    ],
  }),
];
