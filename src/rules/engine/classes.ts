// The classes of a case, level by level, as numbers: all that the rules of a date can tell apart of it.
import type { Get } from '../derive.ts';
import type { Facts, FactValue } from '../facts/fact.ts';
import { factOf } from '../facts/vocabulary.ts';
import type { Domains } from './diagram.ts';
import { reader } from './known.ts';
import type { Variable } from './variables.ts';

/** For each level the place of its domain among the variable's `domains`. */
export type ClassesOf = readonly number[];

/** What is presumed of a fact follows from something else: another fact, or the date. */
export function sourcesOf(id: string): readonly string[] {
  const { presume } = factOf(id);
  if (!presume || !('from' in presume)) return none;
  return 'notAfter' in presume && presume.notAfter ? [presume.from, presume.notAfter] : [presume.from];
}

interface Loose {
  readonly level: number;
  readonly readValue: NonNullable<Variable['readValue']>;
}

export class Classes {
  readonly #variables: readonly Variable[];
  /** Where nobody has said anything, and nothing is presumed either. */
  readonly #unstated: ClassesOf;
  readonly #unknown: ClassesOf;
  /** The levels that are read from one fact and nothing else, by that fact. */
  readonly #loose = new Map<string, Loose[]>();
  /** The other levels, and the facts they are read from: leaving one out may show another class than its own. */
  readonly tied: readonly number[];
  readonly tiedFacts: readonly string[];
  /** What is presumed of each of them, if it is always the same; `from asOf` for the day itself. */
  readonly tiedPresumptions: readonly (FactValue | undefined)[];

  constructor(variables: readonly Variable[]) {
    this.#variables = variables;
    const tied: number[] = [];
    const facts = new Set<string>();
    variables.forEach(({ inputs, readValue }, level) => {
      const sources = inputs.flatMap(sourcesOf);
      const [only] = inputs;
      if (only === undefined) return;
      if (readValue && sources.length === 0) this.#loose.set(only, [...this.#looseOf(only), { level, readValue }]);
      else {
        tied.push(level);
        for (const fact of [...inputs, ...sources]) if (fact !== 'asOf') facts.add(fact);
      }
    });
    this.tied = tied;
    this.tiedFacts = [...facts];
    this.tiedPresumptions = this.tiedFacts.map((fact) => {
      const { presume } = factOf(fact);
      if (presume && 'value' in presume) return presume.value;
      const [source, ...others] = sourcesOf(fact);
      return source === 'asOf' && others.length === 0 ? 'from asOf' : undefined;
    });
    // What is presumed from the date is tied, so any date does.
    const nothing = reader({}, '');
    this.#unstated = variables.map((variable) => variable.read(nothing));
    this.#unknown = variables.map((variable) => variable.read(() => undefined));
  }

  /** `get` reads `facts`; `ruledOut` are the presumptions it leaves out. */
  read(facts: Facts, get: Get, ruledOut: ReadonlySet<string>): ClassesOf {
    const classes = this.#unstated.slice();
    for (const fact in facts) {
      const value = facts[fact];
      if (value === undefined || value === null) continue;
      const levels = this.#looseOf(fact);
      for (let index = 0; index < levels.length; index++) {
        const { level, readValue } = levels[index] as Loose;
        classes[level] = readValue(value);
      }
    }
    const tied = this.readTied(get);
    for (let index = 0; index < tied.length; index++) classes[this.tied[index] as number] = tied[index] as number;
    if (ruledOut.size === 0) return classes;
    for (const fact of ruledOut) {
      for (const { level } of this.#looseOf(fact)) classes[level] = this.#unknown[level] as number;
    }
    return classes;
  }

  /** The classes of the tied levels, in their order. */
  readTied(get: Get): number[] {
    const classes: number[] = [];
    for (const level of this.tied) classes.push((this.#variables[level] as Variable).read(get));
    return classes;
  }

  domains(classes: ClassesOf): Domains {
    const domains: (readonly number[])[] = [];
    for (let level = 0; level < classes.length; level++) {
      const own = (this.#variables[level] as Variable).domains;
      domains.push(own[classes[level] as number] as readonly number[]);
    }
    return domains;
  }

  #looseOf(fact: string): readonly Loose[] {
    return this.#loose.get(fact) ?? none;
  }
}

const none: readonly never[] = [];
