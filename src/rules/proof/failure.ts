// What a proof can find wrong, and the smallest case that shows it.
import type { Facts } from '../facts/fact.ts';

/** In the order in which they are told. */
export const checks = ['reached', 'definite', 'idle', 'asked', 'way', 'basis', 'overlap', 'across', 'ends'] as const;
export type Check = (typeof checks)[number];

export interface Failure {
  readonly check: Check;
  /** The area or the flow. */
  readonly of: string;
  /** A day on which it is so; absent where it is so on every day. */
  readonly day?: string;
  /** What it is about: a rule, a fact, a verdict, a pair of versions. */
  readonly about: string;
  /** A case that shows it, as small as it can be; absent where no single case does. */
  readonly facts?: Facts;
}

/** The case without whatever it shows the failure without. */
export function smallest(facts: Facts, fails: (facts: Facts) => boolean): Facts {
  let left = facts;
  for (const fact of Object.keys(facts)) {
    const { [fact]: _, ...rest } = left;
    if (fails(rest)) left = rest;
  }
  return left;
}
