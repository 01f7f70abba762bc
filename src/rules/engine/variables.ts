// A variable of a diagram: a fact cut into the few classes that the rules of a date can tell apart.

import { addDays, addMonths } from '../dates.ts';
import type { Derived, Get } from '../derive.ts';
import { compare } from '../exact.ts';
import type { CountriesFact, FactValue, NumberFact, OptionFact } from '../facts/fact.ts';

export interface Variable {
  readonly id: string;
  /** How many classes there are. */
  readonly size: number;
  /** The facts it is read from. */
  readonly inputs: readonly string[];
  /** The classes the case leaves open: one when known, all when nothing is. */
  readonly domain: (get: Get) => readonly number[];
  /** The same as a number, its place among `domains`: class n alone is n, all of them is `size`. */
  readonly read: (get: Get) => number;
  /** The same from the value itself, where there is one input and nothing else to read. */
  readonly readValue?: (value: FactValue | undefined) => number;
  readonly domains: readonly (readonly number[])[];
}

const wholeDomain = (size: number): readonly number[] => Array.from({ length: size }, (_, index) => index);

/** What a variable can leave open: each class alone, all of them, and `more`. Made once, so that cases share them. */
const domainsFor = (size: number, more: readonly (readonly number[])[] = []): readonly (readonly number[])[] => [
  ...wholeDomain(size).map((index) => [index]),
  wholeDomain(size),
  ...more,
];

type About = Pick<Variable, 'id' | 'inputs' | 'size' | 'domains'>;

const variable = (about: About, read: Variable['read']): Variable => ({
  ...about,
  read,
  domain: (get) => about.domains[read(get)] as readonly number[],
});

/** Read from the value of one fact, its own unless said. */
function plainVariable(
  about: Omit<About, 'inputs'>,
  readValue: NonNullable<Variable['readValue']>,
  input: string = about.id,
): Variable {
  return { ...variable({ ...about, inputs: [input] }, (get) => readValue(get(input))), readValue };
}

/** Where a number is cut: just below `at` for "at least", just above it for "at most". */
export interface Cut {
  readonly at: number;
  readonly above: boolean;
}

export function sortCuts(cuts: readonly Cut[]): Cut[] {
  const unique = new Map(cuts.map((cut) => [`${cut.at}${cut.above}`, cut]));
  return [...unique.values()].sort((a, b) => a.at - b.at || Number(a.above) - Number(b.above));
}

export function optionVariable({ id, options, means = {} }: Pick<OptionFact, 'id' | 'options' | 'means'>): Variable {
  const size = options.length;
  const halfKnown = Object.entries(means);
  const places = new Map(options.map((option, index) => [option, index]));
  halfKnown.forEach(([option], index) => {
    places.set(option, size + 1 + index);
  });
  const more = halfKnown.map(([, meant]) => meant.map((each) => options.indexOf(each)).sort((a, b) => a - b));
  const domains = domainsFor(size, more);
  return plainVariable({ id, size, domains }, (value) => places.get(value as string) ?? size);
}

export function yesNoVariable(id: string): Variable {
  return plainVariable({ id, size: 2, domains: domainsFor(2) }, (value) =>
    typeof value === 'boolean' ? Number(value) : 2,
  );
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

export function numberVariable({ id, presume }: NumberFact, cuts: readonly Cut[]): Variable {
  const size = cuts.length + 1;
  const presumed = presume && 'atLeast' in presume ? presume.atLeast : undefined;
  const more = presumed === undefined ? [] : [wholeDomain(size).slice(classOf(cuts, (at) => presumed - at))];
  const unstated = size + more.length;
  return plainVariable({ id, size, domains: domainsFor(size, more) }, (value) =>
    typeof value === 'number' ? classOf(cuts, (at) => value - at) : unstated,
  );
}

export function derivedVariable(derived: Derived, cuts: readonly Cut[]): Variable {
  const { id, from: inputs } = derived;
  if (derived.kind === 'option') {
    const size = derived.options.length;
    const read = (get: Get) => {
      const value = derived.value(get);
      return value === undefined ? size : derived.options.indexOf(value);
    };
    const about = { id, size, domains: domainsFor(size) };
    const [input, ...others] = inputs;
    if (input === undefined || others.length > 0) return variable({ ...about, inputs }, read);
    return plainVariable(about, (value) => read((fact) => (fact === input ? value : undefined)), input);
  }
  const size = cuts.length + 1;
  const whole = wholeDomain(size);
  const more = [...whole.map((index) => whole.slice(index)), ...whole.map((index) => whole.slice(0, index + 1))];
  return variable({ id, inputs, size, domains: domainsFor(size, more) }, (get) => {
    const reach = derived.value(get);
    if (reach === undefined) return size;
    if ('exact' in reach) return classOf(cuts, (at) => compare(reach.exact, at));
    if ('atLeast' in reach) return size + 1 + classOf(cuts, (at) => compare(reach.atLeast, at));
    return 2 * size + 1 + classOf(cuts, (at) => compare(reach.atMost, at));
  });
}

/** Dates are cut before each of `starts`. */
export function dateVariable(id: string, starts: readonly string[]): Variable {
  const size = starts.length + 1;
  return plainVariable({ id, size, domains: domainsFor(size) }, (value) => {
    if (typeof value !== 'string') return size;
    const later = starts.findIndex((start) => value < start);
    return later === -1 ? starts.length : later;
  });
}

/** Two dates, the second shifted: class 1 when the first stands to it as `op` says. */
export function dateOrderVariable(
  id: string,
  op: 'onOrBefore' | 'onOrAfter',
  first: string,
  second: { readonly fact: string; readonly days?: number; readonly months?: number },
): Variable {
  return variable({ id, inputs: [first, second.fact], size: 2, domains: domainsFor(2) }, (get) => {
    const [value, bound] = [get(first), get(second.fact)];
    if (typeof value !== 'string' || typeof bound !== 'string') return 2;
    const shifted = addDays(addMonths(bound, second.months ?? 0), second.days ?? 0);
    return (op === 'onOrBefore' ? value <= shifted : value >= shifted) ? 1 : 0;
  });
}

/** A list of countries, by which of the sets it touches. `sets` are lists of codes. */
export function countriesVariable(
  { id }: CountriesFact,
  sets: readonly ReadonlySet<string>[],
): Variable & { readonly touches: readonly number[] } {
  const bits = (code: string) => sets.reduce((sum, set, index) => (set.has(code) ? sum | (1 << index) : sum), 0);
  const signatures = new Map(sets.flatMap((set) => [...set]).map((code) => [code, bits(code)]));
  const single = new Set([0, ...signatures.values()]);
  // A person may hold several citizenships, so every union of signatures is possible.
  const unions = new Set(single);
  for (const base of unions) for (const more of single) unions.add(base | more);
  const touches = [...unions].sort((a, b) => a - b);
  const places = new Map(touches.map((each, at) => [each, at]));
  const size = touches.length;
  const readValue = (codes: FactValue | undefined): number => {
    if (!Array.isArray(codes)) return size;
    let touched = 0;
    for (const code of codes) touched |= signatures.get(code) ?? 0;
    return places.get(touched) as number;
  };
  return { ...plainVariable({ id, size, domains: domainsFor(size) }, readValue), touches };
}

/** A question of law: always both. */
export function openVariable(question: string): Variable {
  return variable({ id: `open:${question}`, inputs: [], size: 2, domains: domainsFor(2) }, () => 2);
}
