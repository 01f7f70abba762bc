// Where the pay stands against each range: the occupation, the experience, the county. Full-time pay is compared.
import { amountBy } from '../amounts.ts';
import { atLeast, is } from '../condition.ts';
import type { Derived } from '../derive.ts';
import { type Basis, type Rule, requirement } from '../rule.ts';
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

/** Not in the lowest quarter; at least in the middle; in the highest quarter. */
function against(name: string, { by, low, median, high }: Range, basis: Basis): Rule[] {
  const rule = (id: string, amounts: Range['low']): Rule =>
    requirement(id, {
      within: is('payCurrency', 'kroner'),
      versions: [{ from, basis, require: atLeast('payFullTime', amountBy(by, amounts)) }],
    });
  return [rule(`${name}AboveLow`, low), rule(`${name}AboveMedian`, median), rule(`${name}AboveHigh`, high)];
}

export const marketRules: readonly Rule[] = [
  requirement('payInKroner', { versions: [{ from, basis: ['PAY-60'], require: is('payCurrency', 'kroner') }] }),
  ...against('market', byOccupation, ['PAY-54', 'PAY-66']),
  ...against('seniority', byExperience, ['PAY-54', 'PAY-09']),
  ...against('county', byCounty, ['PAY-54', 'PAY-09']),
];
