// A multiple of an amount, on the day judged on and on the day of the application: the higher counts.
import { type AmountReference, amountOn, figureOf } from '../amounts.ts';
import type { FactValue } from '../facts/fact.ts';

/** Nothing where the amount of one of the days is not known. */
export function stricterOf(reference: AmountReference, asOf: string, other: FactValue | undefined): number | undefined {
  const days = typeof other === 'string' ? [asOf, other] : [asOf];
  const figures = days.map((day) => {
    const version = amountOn(reference.amounts, day);
    return version && figureOf(reference, version, 'all');
  });
  const known = figures.filter((figure) => figure !== undefined);
  return known.length === days.length ? Math.max(...known) : undefined;
}
