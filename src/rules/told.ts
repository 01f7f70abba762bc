// Figures of the law that are told and decide nothing, and those that a condition holds where no timeline does; each with
// its row. A rate has the days between which it is told.
import { fewerYears, yearsOfStay } from './permanence/citizenship.ts';
import { mostMonthsAbroad } from './permanence/residence.ts';
import { monthsNeeded } from './permanence/years.ts';
import { leastShare } from './permit/position.ts';
import { experienceNeeded } from './permit/qualification.ts';

interface Told {
  readonly value: number;
  readonly unit: string;
  readonly row: string;
  readonly from?: string;
  /** Not told after this day, unless somebody has read it anew. */
  readonly to?: string;
}

const figures = {
  /** A deposit is at most so many months of rent. */
  depositMonths: { value: 6, unit: 'months', row: 'ARR-24' },
  /** Notice while on trial, unless something else is agreed in writing. */
  trialNotice: { value: 14, unit: 'days', row: 'WRK-025' },
  /** Whoever stays longer, and comes from a country on the list, is tested. */
  tuberculosisStay: { value: 3, unit: 'months', row: 'IMM-ARR-11' },
  /** A vocational training that makes a skilled worker takes at least so long. */
  vocationalYears: { value: 3, unit: 'years', row: 'IMM-SW-08' },
  leastShare: { value: leastShare, unit: 'percent', row: 'IMM-SW-04' },
  experienceYears: { value: experienceNeeded, unit: 'years', row: 'IMM-SW-09' },
  permanentYears: { value: monthsNeeded / 12, unit: 'years', row: 'IMM-PR-01' },
  permanentMonthsAbroad: { value: mostMonthsAbroad, unit: 'months', row: 'IMM-PR-03' },
  /** So many of the last so many. */
  citizenshipYears: { value: yearsOfStay, unit: 'years', row: 'IMM-PR-13' },
  citizenshipYearsOf: { value: 11, unit: 'years', row: 'IMM-PR-13' },
  citizenshipFewerYears: { value: fewerYears, unit: 'years', row: 'IMM-PR-13' },
  citizenshipFewerYearsOf: { value: 10, unit: 'years', row: 'IMM-PR-13' },
  /** A month, for each child. */
  childBenefit: { value: 2012, unit: 'NOK', row: 'ARR-49', from: '2026-02-01', to: '2027-01-31' },
  /** A month at most, outside the districts where it is less. */
  kindergartenPrice: { value: 1200, unit: 'NOK', row: 'ARR-47', from: '2025-08-01', to: '2026-12-31' },
} as const satisfies Readonly<Record<string, Told>>;

export const told: Readonly<Record<keyof typeof figures, Told>> = figures;
