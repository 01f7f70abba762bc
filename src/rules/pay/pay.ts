// Is the pay enough? The collective agreement first; where there is none, the floor for the level the post requires.
import { amountBy } from '../amounts.ts';
import { all, any, atLeast, is, not, oneOf, open } from '../condition.ts';
import { type Rule, requirement, warning } from '../rule.ts';
import { floors } from './floors.ts';

const floor = amountBy('positionLevel', floors);

const noAgreement = is('collectiveAgreement', 'no');

/** Half-way houses end in an open question of law, so none of them is ever a yes. */
const floorMet = any(
  all(
    is('payCurrency', 'kroner'),
    any(
      atLeast('payActual', floor),
      all(atLeast('payFullTime', floor), open('proRata')),
      all(is('lowerPayDocumented', true), open('lowerPayAccepted')),
      all(is('purpose', 'renewal'), open('renewalFloor')),
    ),
  ),
  all(is('payCurrency', 'foreign'), open('foreignCurrency')),
);

const applies = all(not(is('offer', 'none')), not(is('positionLevel', 'none')));

export const pay: readonly Rule[] = [
  requirement('pay', {
    governedBy: ['asOf', 'applicationDate'],
    applies,
    measure: { fact: 'payActual', than: floor, when: noAgreement },
    versions: [
      {
        from: '2010-01-01',
        basis: ['IMM-SAL-10', 'IMM-SAL-11', 'IMM-SAL-13', 'IMM-SAL-15', 'IMM-SAL-18', 'IMM-SAL-20', 'IMM-SAL-22'],
        require: any(
          is('collectiveAgreement', 'yes-met'),
          all(noAgreement, oneOf('positionLevel', 'bachelor', 'master'), floorMet),
          all(noAgreement, is('positionLevel', 'vocational'), open('normalPayForTrade')),
        ),
      },
    ],
  }),
  // Which floor holds on the first day of work was never settled, so this only warns.
  warning('payAtStart', {
    governedBy: ['startDate'],
    applies: all(applies, noAgreement, oneOf('positionLevel', 'bachelor', 'master'), is('payCurrency', 'kroner')),
    measure: { fact: 'payFullTime', than: floor, when: noAgreement },
    // Whether a part-time post is measured by less is told beside, so that this adds only what the day brings.
    versions: [{ from: '2010-01-01', basis: ['IMM-SAL-14', 'IMM-SAL-22'], require: atLeast('payFullTime', floor) }],
  }),
];
