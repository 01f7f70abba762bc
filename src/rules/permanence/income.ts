// Permanent residence: an income of one's own in the last twelve months.
import { multiple } from '../amounts.ts';
import { all, any, atLeast, open } from '../condition.ts';
import { basicAmount } from '../pay/basic-amount.ts';
import { stricterOf } from '../pay/stricter.ts';
import { type Rule, reckon, requirement } from '../rule.ts';
import { asksForResidence } from './residence.ts';
import { outsideAges } from './tests.ts';

const incomeNeeded = multiple(basicAmount, 2.5);

export const income: readonly Rule[] = [
  requirement('ownIncome', {
    governedBy: ['asOf', 'applicationDate'],
    applies: asksForResidence,
    measure: { fact: 'incomeLast12Months', than: incomeNeeded, when: asksForResidence },
    versions: [
      {
        from: '2017-09-01',
        basis: ['IMM-PR-09', 'IMM-CHG-10'],
        require: any(atLeast('incomeLast12Months', incomeNeeded), all(outsideAges, open('agesOfIncome'))),
      },
    ],
  }),
];

export const permanentIncome = reckon('permanentIncome', {
  period: 'year',
  from: ['applicationDate'],
  when: asksForResidence,
  versions: [
    {
      from: '2017-09-01',
      basis: ['IMM-PR-09'],
      value: (get, asOf) => stricterOf(incomeNeeded, asOf, get('applicationDate')),
    },
  ],
});
