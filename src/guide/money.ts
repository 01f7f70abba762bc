// Cards on pay and tax.
import type { CardData } from './card.ts';

export const moneyCards: readonly CardData[] = [
  {
    id: 'tax-card',
    ask: 'tax',
    basis: ['TAX-30', 'ARR-14', 'TAX-31'],
    figures: { share: { area: 'tax', amount: 'withholdingWithoutCard' } },
  },
  {
    id: 'paye',
    ask: 'tax',
    basis: ['TAX-33', 'TAX-34', 'TAX-15'],
    figures: { ceiling: { area: 'tax', amount: 'payeCeiling' } },
  },
  { id: 'net-pay', ask: 'tax', basis: ['TAX-01', 'TAX-08', 'TAX-10'] },
  { id: 'tax-return', ask: 'tax', basis: ['TAX-41', 'ARR-55'] },
  {
    id: 'pay-floor',
    ask: 'udi',
    basis: ['IMM-SAL-01', 'IMM-SAL-11'],
    figures: {
      bachelor: { area: 'eligibility', amount: 'payFloors', key: 'bachelor' },
      master: { area: 'eligibility', amount: 'payFloors', key: 'master' },
    },
  },
  {
    id: 'holiday-pay',
    ask: 'labour',
    basis: ['WRK-105', 'WRK-100', 'WRK-102'],
    figures: {
      days: { area: 'offer', clause: 'holiday', part: 'days' },
      percent: { area: 'offer', clause: 'holidayPay', part: 'percent' },
    },
  },
  {
    id: 'pension',
    ask: 'employer',
    basis: ['WRK-113', 'WRK-115'],
    figures: { percent: { area: 'offer', clause: 'pension', part: 'percent' } },
  },
];
