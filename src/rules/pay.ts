// The area "pay": what the pay is by other periods, and where it stands in the market.
import { area } from './engine/area.ts';
import { marketFigures } from './market/figures.ts';
import { experienceStep, marketRules } from './market/rules.ts';
import { byCounty, byExperience, byOccupation, payGrowth } from './market/tables.ts';
import { payCurrency, payFullTime } from './pay/annual-pay.ts';
import { hoursContradictions } from './permit/contradictions.ts';

export const pay = area('pay', {
  concludes: 'judgement',
  essential: ['basePay'],
  rules: marketRules,
  contradictions: hoursContradictions,
  derived: [payCurrency, payFullTime, experienceStep],
  order: ['payCurrency', 'occupation', 'experienceStep', 'county', 'payFullTime'],
  amounts: [
    payGrowth,
    ...[byOccupation, byExperience, byCounty].flatMap(({ low, median, high }) => [low, median, high]),
  ],
  reckonings: marketFigures,
});
