// What applying for permanent residence costs. The fee of 2026 was not confirmed, so the last known one is shown.
import { amountOn, amounts } from '../amounts.ts';
import { reckon } from '../rule.ts';
import { asksForResidence } from './residence.ts';

export const permanentFees = amounts('permanentFees', { period: 'once' }, [
  { from: '2024-01-01', to: '2025-12-31', values: { all: 4_000 }, row: 'IMM-APP-05' },
]);

export const permanentFee = reckon('permanentFee', {
  period: 'once',
  from: [],
  when: asksForResidence,
  readFrom: permanentFees,
  versions: [
    {
      from: '2024-01-01',
      basis: ['IMM-APP-05'],
      value: (_, date) => amountOn(permanentFees, date)?.values.all,
    },
  ],
});
