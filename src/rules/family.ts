// The area "family": may this family member join the person who works in Norway?
import { all, none, some } from './condition.ts';
import { area } from './engine/area.ts';
import { childFee, childFees, familyFee, familyFees } from './family/fee.ts';
import { familyIncome, income } from './family/income.ts';
import { joining } from './family/joining.ts';
import { tasks } from './family/tasks.ts';
import { payActual, payCurrency, payPeriod, share } from './pay/annual-pay.ts';
import { basicAmount } from './pay/basic-amount.ts';
import { annualPay } from './pay/figures.ts';
import { contradictions } from './permit/contradictions.ts';
import { exemption, type Rule } from './rule.ts';

const needless: readonly Rule[] = [
  exemption('familyNordic', {
    versions: [{ from: '2010-01-01', basis: ['IMM-WHO-01'], require: some('familyCitizenship', 'nordic') }],
  }),
  exemption('familyEea', {
    applies: none('familyCitizenship', 'nordic'),
    versions: [
      { from: '2010-01-01', basis: ['IMM-WHO-02', 'IMM-WHO-05'], require: some('familyCitizenship', 'eeaAndSwiss') },
    ],
  }),
  // Family of an EU/EEA citizen has a residence card of its own kind; a Nordic citizen's family is another case.
  exemption('familyOfEea', {
    versions: [
      {
        from: '2010-01-01',
        basis: ['IMM-WHO-05'],
        require: all(some('citizenship', 'eeaAndSwiss'), none('citizenship', 'nordic')),
      },
    ],
  }),
];

export const family = area('family', {
  concludes: 'permit',
  unpresumed: ['currentPermit'],
  rules: [...needless, ...joining, ...income],
  contradictions: contradictions.filter(({ id }) =>
    ['nordicWithPermit', 'fullTimeInFewHours', 'partTimeInFullHours'].includes(id),
  ),
  tasks,
  derived: [share, payCurrency, payActual, payPeriod],
  order: [
    'familyCitizenship',
    'citizenship',
    'currentPermit',
    'familyMember',
    'yearsLivedTogether',
    'commonChild',
    'childAge',
    'youngerPartnerAge',
    'applicationDate',
    'payCurrency',
    'payActual',
  ],
  amounts: [basicAmount, familyFees, childFees],
  reckonings: [annualPay, familyIncome, familyFee, childFee],
});
