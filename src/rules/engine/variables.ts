// A variable of a diagram: a fact cut into the few classes that the rules of a date can tell apart.

import { addDays, addMonths } from '../dates.ts';
import type { Derived, Get } from '../derive.ts';
import { compare } from '../exact.ts';
import type { CountriesFact, NumberFact, OptionFact } from '../facts/fact.ts';

export interface Variable {
  readonly id: string;
  /** How many classes there are. */
  readonly size: number;
  /** The facts it is read from. */
  readonly inputs: readonly string[];
  /** The classes the case leaves open: one when known, all when nothing is. */
  readonly domain: (get: Get) => readonly number[];
}

export const wholeDomain = (size: number): readonly number[] => Array.from({ length: size }, (_, index) => index);
const ones: (readonly number[])[] = [];
const one = (index: number): readonly number[] => {
  ones[index] ??= [index];
  return ones[index];
};

/** Where a number is cut: just below `at` for "at least", just above it for "at most". */
export interface Cut {
  readonly at: number;
  readonly above: boolean;
}

export function sortCuts(cuts: readonly Cut[]): Cut[] {
  const unique = new Map(cuts.map((cut) => [`${cut.at}${cut.above}`, cut]));
  return [...unique.values()].sort((a, b) => a.at - b.at || Number(a.above) - Number(b.above));
}

export function optionVariable(fact: Pick<OptionFact, 'id' | 'options' | 'means'>): Variable {
  const whole = wholeDomain(fact.options.length);
  const domains = new Map(fact.options.map((option, index) => [option, one(index)]));
  for (const [option, meant] of Object.entries(fact.means ?? {})) {
    domains.set(
      option,
      meant.map((each) => fact.options.indexOf(each)).sort((a, b) => a - b),
    );
  }
  return {
    id: fact.id,
    size: fact.options.length,
    inputs: [fact.id],
    domain: (get) => domains.get(get(fact.id) as string) ?? whole,
  };
}

export function yesNoVariable(id: string): Variable {
  const whole = wholeDomain(2);
  return {
    id,
    size: 2,
    inputs: [id],
    domain: (get) => {
      const value = get(id);
      return typeof value === 'boolean' ? one(value ? 1 : 0) : whole;
    },
  };
}

const classOf = (cuts: readonly Cut[], against: (at: number) => number): number => {
  let index = 0;
  for (const { at, above } of cuts) {
    const order = against(at);
    if (above ? order > 0 : order >= 0) index++;
    else break;
  }
  return index;
};

export function numberVariable(fact: NumberFact, cuts: readonly Cut[]): Variable {
  const whole = wholeDomain(cuts.length + 1);
  const presumed = fact.presume && 'atLeast' in fact.presume ? fact.presume.atLeast : undefined;
  const unstated = presumed === undefined ? whole : whole.slice(classOf(cuts, (at) => presumed - at));
  return {
    id: fact.id,
    size: whole.length,
    inputs: [fact.id],
    domain: (get) => {
      const value = get(fact.id);
      return typeof value === 'number' ? one(classOf(cuts, (at) => value - at)) : unstated;
    },
  };
}

export function derivedVariable(derived: Derived, cuts: readonly Cut[]): Variable {
  if (derived.kind === 'option') {
    const whole = wholeDomain(derived.options.length);
    const domain = (get: Get) => {
      const value = derived.value(get);
      return value === undefined ? whole : one(derived.options.indexOf(value));
    };
    return { id: derived.id, size: whole.length, inputs: derived.from, domain };
  }
  const whole = wholeDomain(cuts.length + 1);
  const domain = (get: Get) => {
    const reach = derived.value(get);
    if (reach === undefined) return whole;
    if ('exact' in reach) return one(classOf(cuts, (at) => compare(reach.exact, at)));
    if ('atLeast' in reach) return whole.slice(classOf(cuts, (at) => compare(reach.atLeast, at)));
    return whole.slice(0, classOf(cuts, (at) => compare(reach.atMost, at)) + 1);
  };
  return { id: derived.id, size: whole.length, inputs: derived.from, domain };
}

/** Dates are cut before each of `starts`. */
export function dateVariable(id: string, starts: readonly string[]): Variable {
  const whole = wholeDomain(starts.length + 1);
  return {
    id,
    size: whole.length,
    inputs: [id],
    domain: (get) => {
      const value = get(id);
      if (typeof value !== 'string') return whole;
      const later = starts.findIndex((start) => value < start);
      return one(later === -1 ? starts.length : later);
    },
  };
}

/** Two dates, the second shifted: class 1 when the first stands to it as `op` says. */
export function dateOrderVariable(
  id: string,
  op: 'onOrBefore' | 'onOrAfter',
  first: string,
  second: { readonly fact: string; readonly days?: number; readonly months?: number },
): Variable {
  const whole = wholeDomain(2);
  return {
    id,
    size: 2,
    inputs: [first, second.fact],
    domain: (get) => {
      const [value, bound] = [get(first), get(second.fact)];
      if (typeof value !== 'string' || typeof bound !== 'string') return whole;
      const shifted = addDays(addMonths(bound, second.months ?? 0), second.days ?? 0);
      return one((op === 'onOrBefore' ? value <= shifted : value >= shifted) ? 1 : 0);
    },
  };
}

/** A list of countries, by which of the sets it touches. `sets` are lists of codes. */
export function countriesVariable(
  fact: CountriesFact,
  sets: readonly ReadonlySet<string>[],
): Variable & { readonly touches: readonly number[] } {
  const signature = (code: string) =>
    sets.reduce((bits, set, index) => (set.has(code) ? bits | (1 << index) : bits), 0);
  const single = new Set([0, ...sets.flatMap((set) => [...set].map(signature))]);
  // A person may hold several citizenships, so every union of signatures is possible.
  const unions = new Set(single);
  for (const base of unions) for (const more of single) unions.add(base | more);
  const touches = [...unions].sort((a, b) => a - b);
  const whole = wholeDomain(touches.length);
  const index = new Map(touches.map((bits, at) => [bits, at]));
  return {
    id: fact.id,
    size: touches.length,
    inputs: [fact.id],
    touches,
    domain: (get) => {
      const codes = get(fact.id);
      if (!Array.isArray(codes)) return whole;
      return one(index.get(codes.reduce((bits: number, code: string) => bits | signature(code), 0)) as number);
    },
  };
}

/** A question of law: always both. */
export function openVariable(question: string): Variable {
  const whole = wholeDomain(2);
  return { id: `open:${question}`, size: 2, inputs: [], domain: () => whole };
}
