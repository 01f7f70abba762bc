// A finding as the rules written by hand return it, and what those rules read of a case.
import type { Facts, Money } from '../src/rules/facts/fact.ts';

export interface Line {
  readonly rule: string;
  readonly status: string;
  readonly because?: string;
  readonly decidedBy: readonly string[];
}

export const met = (rule: string, ...decidedBy: string[]): Line => ({ rule, status: 'met', decidedBy });
export const notMet = (rule: string, ...decidedBy: string[]): Line => ({ rule, status: 'not-met', decidedBy });
export const silent = (rule: string, ...decidedBy: string[]): Line => ({ rule, status: 'does-not-apply', decidedBy });
export const unclear = (rule: string, ...decidedBy: string[]): Line => ({
  rule,
  status: 'unknown',
  because: 'law',
  decidedBy,
});
export const unknown = (rule: string): Line => ({ rule, status: 'unknown', because: 'facts', decidedBy: [] });

/** A full case of the common shape (see cases.ts), read once. */
export interface Read {
  readonly facts: Facts;
  readonly noOffer: boolean;
  readonly kroner: boolean;
  readonly yearly: number;
  readonly percent: number;
  readonly experienced: boolean;
  /** The one fact that is enough to say that experience does not count. */
  readonly inexperience: string;
}

export function readByHand(facts: Facts): Read {
  const { amount, currency, period } = facts.basePay as Money;
  return {
    facts,
    noOffer: facts.offer === 'none',
    kroner: currency === 'NOK',
    yearly: period === 'month' ? amount * 12 : amount,
    percent: facts.positionPercent as number,
    experienced: (facts.experienceYears as number) >= 6 && facts.experienceDocumented === true,
    inexperience: facts.experienceDocumented === true ? 'experienceYears' : 'experienceDocumented',
  };
}
