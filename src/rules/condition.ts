// Conditions are data: the same tree is evaluated, explained, drawn, enumerated and searched.
import type { AmountReference } from './amounts.ts';
import type { countrySets } from './law/countries.ts';

export type CountrySetName = keyof typeof countrySets;
export type Threshold = number | AmountReference;
export interface ShiftedDate {
  readonly fact: string;
  readonly days?: number;
  readonly months?: number;
}

export type Condition =
  | { readonly op: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition }
  | { readonly op: 'oneOf'; readonly fact: string; readonly options: readonly (string | boolean)[] }
  | { readonly op: 'some'; readonly fact: string; readonly set: CountrySetName }
  | { readonly op: 'atLeast' | 'atMost' | 'below'; readonly fact: string; readonly than: Threshold }
  | { readonly op: 'onOrBefore' | 'onOrAfter'; readonly fact: string; readonly than: string | ShiftedDate }
  | { readonly op: 'sameOrHigher'; readonly fact: string; readonly than: string }
  | { readonly op: 'ref'; readonly rule: string }
  | { readonly op: 'open'; readonly question: string };

export const all = (...of: Condition[]): Condition => ({ op: 'all', of });
export const any = (...of: Condition[]): Condition => ({ op: 'any', of });
export const not = (of: Condition): Condition => ({ op: 'not', of });
export const is = (fact: string, option: string | boolean): Condition => ({ op: 'oneOf', fact, options: [option] });
export const oneOf = (fact: string, ...options: string[]): Condition => ({ op: 'oneOf', fact, options });
/** Some country of the list is in the set. */
export const some = (fact: string, set: CountrySetName): Condition => ({ op: 'some', fact, set });
/** No country of the list is in the set. */
export const none = (fact: string, set: CountrySetName): Condition => not(some(fact, set));
export const atLeast = (fact: string, than: Threshold): Condition => ({ op: 'atLeast', fact, than });
export const atMost = (fact: string, than: Threshold): Condition => ({ op: 'atMost', fact, than });
export const below = (fact: string, than: Threshold): Condition => ({ op: 'below', fact, than });
export const onOrBefore = (fact: string, than: string | ShiftedDate): Condition => ({ op: 'onOrBefore', fact, than });
export const onOrAfter = (fact: string, than: string | ShiftedDate): Condition => ({ op: 'onOrAfter', fact, than });
/** Both facts have the same options, listed from lowest to highest. */
export const sameOrHigher = (fact: string, than: string): Condition => ({ op: 'sameOrHigher', fact, than });
/** Another rule is met, or does not apply. */
export const ref = (rule: string): Condition => ({ op: 'ref', rule });
/** A question of law that nobody can answer: never asked, always unknown. */
export const open = (question: string): Condition => ({ op: 'open', question });

/** Every condition in the tree, itself first. */
export function parts(condition: Condition): readonly Condition[] {
  const found: Condition[] = [];
  const walk = (part: Condition): void => {
    found.push(part);
    if (part.op === 'all' || part.op === 'any') part.of.forEach(walk);
    if (part.op === 'not') walk(part.of);
  };
  walk(condition);
  return found;
}
