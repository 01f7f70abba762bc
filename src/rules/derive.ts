// Derived facts: worked out from what was said, explained and remedied through it.
import type { Fraction } from './exact.ts';
import type { Facts, FactValue } from './facts/fact.ts';

/** Reads a fact as it is used: what was said, else what is presumed, else `undefined`. */
export type Get = (fact: string) => FactValue | undefined;

/** What is known of a derived number; `undefined` when nothing is. */
export type Reach =
  | { readonly exact: Fraction }
  | { readonly atLeast: Fraction }
  | { readonly atMost: Fraction }
  | undefined;

interface Common {
  readonly id: string;
  readonly from: readonly string[];
  /** Inputs that, once said, correct what others were taken to mean as long as nothing better was known. */
  readonly corrects?: readonly string[];
  /** The inputs that are unknown and still needed, given the others. */
  readonly needs: (get: Get) => readonly string[];
  /** The one input through which it is remedied, and what that may become, given the others and the thresholds. */
  readonly lever?: {
    readonly input: string;
    readonly reach: (get: Get, thresholds: readonly number[]) => readonly FactValue[];
    /** What has to be said for it to become that, given what was said; without this, the input alone. */
    readonly said?: (value: FactValue, get: Get) => Facts;
  };
}

export interface DerivedNumber extends Common {
  readonly kind: 'number';
  readonly value: (get: Get) => Reach;
}

export interface DerivedOption extends Common {
  readonly kind: 'option';
  readonly options: readonly string[];
  readonly value: (get: Get) => string | undefined;
}

export type Derived = DerivedNumber | DerivedOption;
