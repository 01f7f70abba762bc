// The income of the person in Norway. The day of the application says how many basic amounts it takes; the basic
// amount is that of the day judged on or of the application, whichever is higher.
import { type AmountReference, multiple } from '../amounts.ts';
import { all, any, atLeast, type Condition, is, onOrAfter, onOrBefore, open } from '../condition.ts';
import { basicAmount } from '../pay/basic-amount.ts';
import { stricterOf } from '../pay/stricter.ts';
import { type Basis, type Rule, reckon, requirement, warning } from '../rule.ts';

const formerIncome = multiple(basicAmount, 2.7);
const presentIncome = multiple(basicAmount, 3.2);
const presentFrom = '2025-02-01';
const formerUntil = '2025-01-31';
const from = '2022-01-01';

const incomeOf = (id: string, amount: AmountReference, applies: Condition, basis: Basis): Rule =>
  requirement(id, {
    governedBy: ['asOf', 'applicationDate'],
    applies,
    measure: { fact: 'payActual', than: amount, when: is('payCurrency', 'kroner') },
    versions: [
      {
        from,
        basis,
        require: any(
          all(is('payCurrency', 'kroner'), atLeast('payActual', amount)),
          all(is('payCurrency', 'foreign'), open('foreignCurrency')),
        ),
      },
    ],
  });

export const income: readonly Rule[] = [
  incomeOf('familyIncome', presentIncome, onOrAfter('applicationDate', presentFrom), [
    'IMM-FAM-03',
    'IMM-CHG-06',
    'IMM-FAM-04',
    'IMM-FAM-06',
  ]),
  incomeOf('formerFamilyIncome', formerIncome, onOrBefore('applicationDate', formerUntil), [
    'IMM-FAM-04',
    'IMM-FAM-06',
  ]),
  // An older text spares whoever joins a skilled worker; a guide of 2026 says otherwise.
  warning('pastIncome', {
    versions: [{ from: '2018-01-01', basis: ['IMM-FAM-05'], require: open('pastIncome') }],
  }),
];

export const familyIncome = reckon('familyIncomeNeeded', {
  period: 'year',
  from: ['applicationDate'],
  versions: [
    {
      from,
      basis: ['IMM-FAM-03', 'IMM-FAM-04'],
      value: (get, asOf) => {
        const applied = get('applicationDate');
        const amount = typeof applied === 'string' && applied < presentFrom ? formerIncome : presentIncome;
        return stricterOf(amount, asOf, applied);
      },
    },
  ],
});
