// The area "permanence": may this person stay for good, and from when? Citizenship in brief, which nothing here decides.
import { all } from './condition.ts';
import { area } from './engine/area.ts';
import { basicAmount } from './pay/basic-amount.ts';
import { citizenship, citizenshipFigures } from './permanence/citizenship.ts';
import { contradictions, monthsAbroadOtherwise } from './permanence/contradictions.ts';
import { permanentFee, permanentFees } from './permanence/fee.ts';
import { income, permanentIncome } from './permanence/income.ts';
import { asksForResidence, residence } from './permanence/residence.ts';
import { citizenshipTasks, tasks } from './permanence/tasks.ts';
import { tests } from './permanence/tests.ts';
import { yearsCounted } from './permanence/years.ts';
import { contradictions as permitContradictions } from './permit/contradictions.ts';
import { exemptions } from './permit/exemptions.ts';
import { yearsBeforeWork } from './permit/working-life.ts';
import type { Rule } from './rule.ts';

const among = <T extends { readonly id: string }>(each: readonly T[], ...ids: string[]): T[] =>
  each.filter(({ id }) => ids.includes(id));

/** Whoever needs no permit at all, or has this one, need not apply for it. Citizenship is another matter. */
const needless = among(exemptions, 'nordicCitizen', 'eeaCitizen', 'permanentResidence').map(
  (rule): Rule => ({ ...rule, applies: rule.applies ? all(rule.applies, asksForResidence) : asksForResidence }),
);

export const permanence = area('permanence', {
  concludes: 'permit',
  unpresumed: ['currentPermit', 'age'],
  rules: [...needless, ...residence, ...tests, ...income, ...citizenship],
  contradictions: [...among(permitContradictions, 'nordicWithPermit', 'workBeforeChildhood'), ...contradictions],
  tasks: [...tasks, ...citizenshipTasks],
  derived: [yearsCounted, monthsAbroadOtherwise, yearsBeforeWork],
  order: [
    'permanenceGoal',
    'citizenship',
    'currentPermit',
    'grantedInNorway',
    'yearsCounted',
    'applicationDate',
    'monthsAbroad',
    'monthsAbroadForEmployer',
    'permitConditions',
    'age',
    'oralNorwegian',
    'socialStudiesPassed',
    'testExemption',
    'incomeLast12Months',
  ],
  amounts: [basicAmount, permanentFees],
  reckonings: [permanentIncome, permanentFee, ...citizenshipFigures],
});
