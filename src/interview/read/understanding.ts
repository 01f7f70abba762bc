// What a typed answer can turn out to be. A problem is a code and figures; its words are written in the locales.
import type { FactValue, NumberFact } from '../../rules/facts/fact.ts';

export type CommandName =
  | 'more'
  | 'ask'
  | 'back'
  | 'why'
  | 'rather-not-say'
  | 'check'
  | 'carry'
  | 'change'
  | 'choose'
  | 'import'
  | 'language'
  | 'papers'
  | 'next'
  | 'restart'
  | 'quit'
  | 'refuse'
  | 'resume';

export type Problem =
  | { readonly code: 'not-understood' }
  /** Which of several there are was asked for, and one is said not to be there. */
  | { readonly code: 'only-absent' }
  | { readonly code: 'too-long'; readonly max: number }
  | { readonly code: 'several-options'; readonly options: readonly string[] }
  | { readonly code: 'not-a-number' }
  | { readonly code: 'several-numbers'; readonly numbers: readonly number[] }
  /** "More than five", "under six": a bound where a figure is needed. */
  | { readonly code: 'not-exact'; readonly number: number }
  /** Days off, in weeks as the Holidays Act counts them and in weeks of five days. */
  | { readonly code: 'which-days'; readonly days: number; readonly six: number; readonly five: number }
  | { readonly code: 'negative' }
  | { readonly code: 'whole-number' }
  | { readonly code: 'below-minimum'; readonly min: number }
  | { readonly code: 'above-maximum'; readonly max: number }
  | { readonly code: 'other-unit'; readonly unit: NumberFact['unit'] }
  | { readonly code: 'other-currency'; readonly amount: number; readonly currency: string }
  | { readonly code: 'money-which-period'; readonly amount: number; readonly currency: string }
  /** An amount whose size or currency cannot be told: "600", "5000 kr or dollars". */
  | { readonly code: 'money-ambiguous'; readonly amount: number }
  | { readonly code: 'money-after-tax'; readonly amount: number }
  /** Pay with bonus, pension or the like in it. */
  | { readonly code: 'money-not-base'; readonly amount: number }
  | { readonly code: 'not-a-date' }
  | { readonly code: 'date-which-month'; readonly number: number }
  | { readonly code: 'no-such-day' }
  | { readonly code: 'date-ambiguous'; readonly candidates: readonly string[] }
  | { readonly code: 'year-out-of-bounds'; readonly min: number; readonly max: number }
  | { readonly code: 'country-unknown'; readonly didYouMean: readonly string[] };

export type Understanding =
  | { readonly understanding: 'value'; readonly value: FactValue }
  | { readonly understanding: 'confirm'; readonly value: FactValue }
  | { readonly understanding: 'ask-again'; readonly problem: Problem }
  | { readonly understanding: 'help' }
  /** It is not seen what is asked, or how to answer. */
  | { readonly understanding: 'puzzled' }
  | { readonly understanding: 'unsure' }
  | { readonly understanding: 'command'; readonly value: CommandName };

export function sure(value: FactValue): Understanding {
  return { understanding: 'value', value };
}

export function probably(value: FactValue): Understanding {
  return { understanding: 'confirm', value };
}

export function askAgain(problem: Problem): Understanding {
  return { understanding: 'ask-again', problem };
}

export const notUnderstood: Understanding = askAgain({ code: 'not-understood' });
