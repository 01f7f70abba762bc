// The position: how much of full time, at which level, where, and whether it can be lived on.
import { multiple } from '../amounts.ts';
import { all, any, atLeast, is, not, oneOf, open } from '../condition.ts';
import { basicAmount } from '../pay/basic-amount.ts';
import { type Rule, requirement } from '../rule.ts';

/** Percent of full time, at least. */
export const leastShare = 80;

const hasOffer = not(is('offer', 'none'));

export const position: readonly Rule[] = [
  requirement('workplace', {
    versions: [{ from: '2010-01-01', basis: ['IMM-WHO-07', 'IMM-ADD-01', 'IMM-SAL-16'], require: all() }],
  }),
  requirement('positionShare', {
    applies: hasOffer,
    versions: [{ from: '2018-01-01', basis: ['IMM-SW-04', 'IMM-SW-03'], require: atLeast('share', leastShare) }],
  }),
  requirement('positionSkilled', {
    applies: hasOffer,
    versions: [
      {
        from: '2010-01-01',
        basis: ['IMM-SW-13', 'IMM-SAL-11'],
        require: oneOf('positionLevel', 'vocational', 'bachelor', 'master'),
      },
    ],
  }),
  requirement('subsistence', {
    applies: hasOffer,
    versions: [
      {
        from: '2020-01-01',
        basis: ['IMM-SW-18'],
        require: any(
          atLeast('share', 100),
          all(is('payCurrency', 'kroner'), atLeast('payActual', multiple(basicAmount, 2.5))),
          all(is('payCurrency', 'foreign'), open('foreignCurrency')),
        ),
      },
    ],
  }),
];
