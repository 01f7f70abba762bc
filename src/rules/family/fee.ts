// What applying costs the family.
import { amountOn, amounts } from '../amounts.ts';
import { is, oneOf } from '../condition.ts';
import { covers } from '../dates.ts';
import { reckon } from '../rule.ts';

export const familyFees = amounts('familyFees', { period: 'once' }, [
  { from: '2024-01-01', reviewBy: '2027-01-31', values: { all: 11_900 }, row: 'IMM-APP-05' },
]);

/** Read by one source only: shown to be confirmed. */
export const childFees = amounts('childFees', { period: 'once' }, [
  { from: '2026-01-01', reviewBy: '2027-01-31', values: { all: 5_950 }, row: 'IMM-CHG-08' },
]);

export const familyFee = reckon('familyFee', {
  period: 'once',
  from: ['familyMember'],
  when: oneOf('familyMember', 'spouse', 'cohabitant'),
  readFrom: familyFees,
  versions: [
    {
      from: '2024-01-01',
      basis: ['IMM-APP-05', 'IMM-FAM-12'],
      value: (_, date) => amountOn(familyFees, date)?.values.all,
    },
  ],
});

export const childFee = reckon('childFee', {
  period: 'once',
  from: ['familyMember'],
  when: is('familyMember', 'child'),
  versions: [
    {
      from: '2026-01-01',
      basis: ['IMM-CHG-08', 'IMM-FAM-12'],
      value: (_, date) => shownOn(date),
    },
  ],
});

function shownOn(date: string): number | undefined {
  const version = childFees.versions.find(({ from, reviewBy }) =>
    covers({ from, ...(reviewBy && { to: reviewBy }) }, date),
  );
  return version?.values.all;
}
