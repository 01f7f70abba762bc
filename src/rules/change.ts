// The area "change": something changes after the permit is given. What to do, by when, and what not to do meanwhile.
import { contradictions } from './change/contradictions.ts';
import { rules } from './change/rules.ts';
import { tasks } from './change/tasks.ts';
import { oneOf } from './condition.ts';
import { area } from './engine/area.ts';
import { payActual, payCurrency, payFullTime, payPeriod, share } from './pay/annual-pay.ts';
import { basicAmount } from './pay/basic-amount.ts';
import { annualPay, applicationFee, payFloor } from './pay/figures.ts';
import { floors } from './pay/floors.ts';
import { contradictions as permitContradictions } from './permit/contradictions.ts';
import { exemptions } from './permit/exemptions.ts';
import { fee } from './permit/fee.ts';

const shared = [
  'nordicWithPermit',
  'renewalOfNothing',
  'fullTimeInFewHours',
  'partTimeInFullHours',
  'payAboveFullTime',
];
const free = ['nordicCitizen', 'eeaCitizen', 'eeaFamily', 'permanentResidence', 'familyPermit'];

/** Figures of pay are of use only where pay is what changes. */
const payIsTouched = oneOf('changeKind', 'fewer-hours', 'lower-pay');

export const change = area('change', {
  concludes: 'judgement',
  essential: [['changeKind', 'jobEndedOn', 'permitUntil', 'samePositionType', 'noticeGivenOn', 'passportUntil']],
  topic: 'changeKind',
  unpresumed: ['currentPermit'],
  rules: [...exemptions.filter(({ id }) => free.includes(id)), ...rules],
  contradictions: [...permitContradictions.filter(({ id }) => shared.includes(id)), ...contradictions],
  tasks,
  derived: [share, payCurrency, payActual, payFullTime, payPeriod],
  order: ['changeKind', 'citizenship', 'familyTie', 'currentPermit', 'samePositionType'],
  amounts: [floors, basicAmount, fee],
  reckonings: [
    ...[annualPay, payFloor].map((each) => ({ ...each, when: payIsTouched })),
    { ...applicationFee, when: oneOf('changeKind', 'renewal') },
  ],
});
