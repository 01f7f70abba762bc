// Figures of the law that are told and decide nothing, each with its row.
export const told = {
  /** A deposit is at most so many months of rent. */
  depositMonths: { value: 6, unit: 'months', row: 'ARR-24' },
} as const;
