// The area "tax": what is left of the pay, by which scheme, and what is held back each month.
import { area } from './engine/area.ts';
import { hoursContradictions } from './permit/contradictions.ts';
import { taxFigures } from './tax/figures.ts';
import { taxAmounts } from './tax/rates.ts';
import { taxRules } from './tax/rules.ts';
import { taxCurrency, taxPay, yearInNorway } from './tax/tax-pay.ts';

export const tax = area('tax', {
  concludes: 'judgement',
  essential: [['grossPay', 'basePay']],
  rules: taxRules,
  contradictions: hoursContradictions,
  derived: [taxPay, taxCurrency, yearInNorway],
  order: ['incomeYear', 'taxScheme', 'taxCurrency', 'yearInNorway', 'taxPay'],
  amounts: taxAmounts,
  reckonings: taxFigures,
});
