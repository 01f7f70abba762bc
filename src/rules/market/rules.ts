// Where the pay stands against each range: the occupation, the experience, the county. Full-time pay is compared.
import { amountBy } from '../amounts.ts';
import { atLeast, below, type Condition, is } from '../condition.ts';
import type { Derived } from '../derive.ts';
import { type Basis, type Rule, requirement, warning } from '../rule.ts';
import { byCounty, byExperience, byOccupation, experienceSteps, type Range } from './tables.ts';

/** The line of the survey that the years of experience fall in. */
export const experienceStep: Derived = {
  id: 'experienceStep',
  kind: 'option',
  options: experienceSteps.map((years) => `from-${years}`),
  from: ['experienceYears'],
  needs: (get) => (typeof get('experienceYears') === 'number' ? [] : ['experienceYears']),
  value: (get) => {
    const years = get('experienceYears');
    if (typeof years !== 'number') return undefined;
    return `from-${experienceSteps.findLast((step) => step <= years)}`;
  },
};

const from = '2025-01-01';

/** In the lowest quarter is worth asking about; which half it is in, and that it is in the highest quarter, is told. */
function against(name: string, { by, low, median, high }: Range, basis: Basis): Rule[] {
  const make = (rule: typeof requirement, id: string, require: Condition): Rule =>
    rule(`${name}${id}`, { within: is('payCurrency', 'kroner'), versions: [{ from, basis, require }] });
  return [
    make(requirement, 'AboveLow', atLeast('payFullTime', amountBy(by, low))),
    make(warning, 'AboveMedian', atLeast('payFullTime', amountBy(by, median))),
    make(warning, 'BelowHigh', below('payFullTime', amountBy(by, high))),
  ];
}

export const marketRules: readonly Rule[] = [
  requirement('payInKroner', { versions: [{ from, basis: ['PAY-60'], require: is('payCurrency', 'kroner') }] }),
  ...against('market', byOccupation, ['PAY-54', 'PAY-66']),
  ...against('seniority', byExperience, ['PAY-54', 'PAY-09']),
  ...against('county', byCounty, ['PAY-54', 'PAY-09']),
];
