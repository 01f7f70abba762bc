// The area "family": may this family member join the person who works in Norway?
import { all, none, not, some } from './condition.ts';
import { area } from './engine/area.ts';
import { childFee, childFees, familyFee, familyFees } from './family/fee.ts';
import { familyIncome, income } from './family/income.ts';
import { closeFamily, countsAsFamily, joining, ofEeaCitizen } from './family/joining.ts';
import { tasks } from './family/tasks.ts';
import { payActual, payCurrency, payPeriod, share } from './pay/annual-pay.ts';
import { basicAmount } from './pay/basic-amount.ts';
import { annualPay } from './pay/figures.ts';
import { contradictions } from './permit/contradictions.ts';
import { exemption, type Reckoning, type Rule, type Task } from './rule.ts';

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
  exemption('familyOfEea', {
    applies: ofEeaCitizen,
    versions: [{ from: '2010-01-01', basis: ['IMM-WHO-05', 'IMM-FAM-01'], require: closeFamily }],
  }),
];

const others = not(ofEeaCitizen);

/** The family of an EU/EEA citizen is held against none of it. */
const ofFamilyPermit = (rule: Rule): Rule => ({ ...rule, applies: rule.applies ? all(rule.applies, others) : others });
const forFamilyPermit = (task: Task): Task =>
  task.concerns === 'permit' ? { ...task, when: all(others, task.when) } : task;
const inFamilyPermit = (reckoning: Reckoning): Reckoning => ({
  ...reckoning,
  when: reckoning.when ? all(reckoning.when, others) : others,
});

export const family = area('family', {
  concludes: 'permit',
  unpresumed: ['currentPermit'],
  rules: [...needless, countsAsFamily, ...[...joining, ...income].map(ofFamilyPermit)],
  contradictions: contradictions.filter(({ id }) =>
    ['nordicWithPermit', 'fullTimeInFewHours', 'partTimeInFullHours'].includes(id),
  ),
  tasks: tasks.map(forFamilyPermit),
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
  reckonings: [annualPay, ...[familyIncome, familyFee, childFee].map(inFamilyPermit)],
});
