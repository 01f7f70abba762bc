// The space of cases on one date: which variables there are, how each is cut, and in which order they are asked.
import { amountOn, figureOf } from '../amounts.ts';
import { type Condition, type CountrySetName, parts, type Threshold } from '../condition.ts';
import { addDays, covers } from '../dates.ts';
import type { Derived } from '../derive.ts';
import { factOf, vocabulary } from '../facts/vocabulary.ts';
import { countrySets } from '../law/countries.ts';
import type { Rule } from '../rule.ts';
import { type Area, allConditions, changesOfRule, conditionsOf, governedIn, unique } from './area.ts';
import {
  type Cut,
  countriesVariable,
  dateOrderVariable,
  dateVariable,
  derivedVariable,
  numberVariable,
  openVariable,
  optionVariable,
  sortCuts,
  type Variable,
  yesNoVariable,
} from './variables.ts';

type DateCondition = Condition & { op: 'onOrBefore' | 'onOrAfter' };

const positions = new Map(vocabulary.map((fact, index) => [fact.id, index]));
const earliest = '0001-01-01';

export class Space {
  readonly area: Area;
  readonly variables: readonly Variable[];
  readonly #levels: ReadonlyMap<string, number>;
  readonly #cuts = new Map<string, Cut[]>();
  readonly #starts = new Map<string, string[]>();
  readonly #sets: CountrySetName[] = [];
  readonly #derived: ReadonlyMap<string, Derived>;
  #touches: readonly number[] = [];

  constructor(area: Area, asOf: string) {
    this.area = area;
    this.#derived = new Map(area.derived.map((each) => [each.id, each]));
    const governed = governedIn(area);
    for (const rule of governed) this.#governingDays(rule);
    for (const rule of governed) {
      const dates = rule.governedBy.flatMap((each) => (each === 'asOf' ? [asOf] : this.daysOf(each)));
      for (const condition of conditionsOf(rule)) for (const date of dates) this.#collect(condition, date);
    }
    for (const condition of allConditions(area)) this.#collect(condition, asOf);
    this.#align(area);
    this.variables = this.#order(this.#ids(area), area.order).map((id) => this.#variable(id, area, asOf));
    this.#levels = new Map(this.variables.map((variable, level) => [variable.id, level]));
  }

  levelOf(id: string): number {
    const level = this.#levels.get(id);
    if (level === undefined) throw new Error(`No variable is called ${id}`);
    return level;
  }

  variable(level: number): Variable {
    return this.variables[level] as Variable;
  }

  cutsOf(id: string): readonly Cut[] {
    return this.#cuts.get(id) ?? [];
  }

  startsOf(id: string): readonly string[] {
    return this.#starts.get(id) ?? [];
  }

  derivedOf(id: string): Derived | undefined {
    return this.#derived.get(id);
  }

  /** A day in each class of a date: its first, or for the first class the day before the second. */
  daysOf(id: string): readonly string[] {
    const starts = this.startsOf(id);
    return [starts[0] === undefined ? earliest : addDays(starts[0], -1), ...starts];
  }

  /** The start of a class that a comparison with a day makes. */
  startFor(op: DateCondition['op'], day: string): string {
    return op === 'onOrBefore' ? addDays(day, 1) : day;
  }

  orderId(condition: DateCondition): string {
    const than = condition.than;
    if (typeof than === 'string') return condition.fact;
    return `${condition.op}:${condition.fact}:${than.fact}:${than.months ?? 0}:${than.days ?? 0}`;
  }

  setBit(set: CountrySetName): number {
    return 1 << this.#sets.indexOf(set);
  }

  /** Which sets a class of citizenships touches, as bits. */
  touches(index: number): number {
    return this.#touches[index] as number;
  }

  /** Which sets each class of citizenships touches. */
  signs(): readonly string[] {
    return this.#touches.map((bits) => this.#sets.filter((set) => (bits & this.setBit(set)) !== 0).join('+'));
  }

  optionsOf(id: string): readonly (string | boolean)[] {
    const derived = this.#derived.get(id);
    if (derived) return derived.kind === 'option' ? derived.options : [];
    const fact = factOf(id);
    return fact.kind === 'option' ? fact.options : [false, true];
  }

  inVocabularyOrder(facts: Iterable<string>): string[] {
    return [...facts].sort((a, b) => (positions.get(a) ?? 0) - (positions.get(b) ?? 0));
  }

  /** For each class of `than`, the least class of `fact` that is as high. */
  rankOf(fact: string, than: string): (index: number) => number {
    if (this.#derived.get(fact)?.kind === 'number') return (index) => index;
    const [options, others] = [this.optionsOf(fact), this.optionsOf(than)];
    return (index) => options.indexOf(others[index] as string);
  }

  #governingDays(rule: Rule): void {
    for (const governing of rule.governedBy) {
      if (governing !== 'asOf') this.#addStarts(governing, changesOfRule(rule));
    }
  }

  #addStarts(id: string, starts: readonly string[]): void {
    this.#starts.set(id, unique([...this.startsOf(id), ...starts]));
  }

  #addCuts(id: string, cuts: readonly Cut[]): void {
    this.#cuts.set(id, sortCuts([...this.cutsOf(id), ...cuts]));
  }

  #collect(condition: Condition, date: string): void {
    for (const part of parts(condition)) {
      if (part.op === 'atLeast' || part.op === 'atMost' || part.op === 'below') {
        const above = part.op === 'atMost';
        this.#addCuts(
          part.fact,
          figures(part.than, date, (by) => this.optionsOf(by)).map((at) => ({ at, above })),
        );
      } else if ((part.op === 'onOrBefore' || part.op === 'onOrAfter') && typeof part.than === 'string') {
        this.#addStarts(part.fact, [this.startFor(part.op, part.than)]);
      } else if (part.op === 'some' && !this.#sets.includes(part.set)) {
        this.#sets.push(part.set);
      }
    }
  }

  /** Two numbers that are compared with each other are cut alike. */
  #align(area: Area): void {
    for (const condition of allConditions(area)) {
      for (const part of parts(condition)) {
        if (part.op !== 'sameOrHigher' || this.#derived.get(part.fact)?.kind !== 'number') continue;
        this.#addCuts(part.fact, this.cutsOf(part.than));
        this.#addCuts(part.than, this.cutsOf(part.fact));
      }
    }
  }

  #ids(area: Area): Set<string> {
    const ids = new Set<string>(governedIn(area).flatMap((rule) => rule.governedBy.filter((each) => each !== 'asOf')));
    for (const condition of allConditions(area)) {
      for (const part of parts(condition)) {
        if (part.op === 'open') ids.add(`open:${part.question}`);
        else if (part.op === 'onOrBefore' || part.op === 'onOrAfter') ids.add(this.orderId(part));
        else if ('fact' in part) ids.add(part.fact);
        if (part.op === 'sameOrHigher') ids.add(part.than);
        if ('than' in part && typeof part.than === 'object' && 'by' in part.than && part.than.by) ids.add(part.than.by);
      }
    }
    return ids;
  }

  /** As the area orders them, then by vocabulary, what is worked out where its first input stands; open questions last. */
  #order(ids: ReadonlySet<string>, named: readonly string[]): string[] {
    const place = (id: string): number => {
      if (id.startsWith('open:')) return Number.POSITIVE_INFINITY;
      if (named.includes(id)) return named.indexOf(id) - named.length;
      const inputs = this.#derived.get(id)?.from ?? [id.includes(':') ? (id.split(':')[1] as string) : id];
      return Math.min(...inputs.map((input) => positions.get(input) ?? 0));
    };
    const placed = [...ids].map((id, index) => ({ id, index, at: place(id) }));
    return placed.sort((a, b) => (a.at === b.at ? a.index - b.index : a.at - b.at)).map((each) => each.id);
  }

  #variable(id: string, area: Area, asOf: string): Variable {
    if (id.startsWith('open:')) return openVariable(id.slice('open:'.length));
    if (id.includes(':')) return this.#orderVariable(id, area);
    const derived = this.#derived.get(id);
    if (derived) return derivedVariable(derived, this.cutsOf(id));
    const fact = factOf(id);
    switch (fact.kind) {
      case 'option':
        return optionVariable(fact);
      case 'yes-no':
        return yesNoVariable(id);
      case 'number':
        return numberVariable(fact, this.cutsOf(id));
      case 'date':
        return dateVariable(id, this.startsOf(id));
      case 'countries': {
        const sets = this.#sets.map((set) => new Set(countrySets[set].find((each) => covers(each, asOf))?.codes ?? []));
        const variable = countriesVariable(fact, sets);
        this.#touches = variable.touches;
        return variable;
      }
      case 'options':
        throw new Error(`${id} is any number of options: rules read the facts that each of them is about`);
      case 'money':
        throw new Error(`${id} is money: conditions compare what is derived from it`);
    }
  }

  #orderVariable(id: string, area: Area): Variable {
    for (const condition of allConditions(area)) {
      for (const part of parts(condition)) {
        if ((part.op !== 'onOrBefore' && part.op !== 'onOrAfter') || typeof part.than === 'string') continue;
        if (this.orderId(part) === id) return dateOrderVariable(id, part.op, part.fact, part.than);
      }
    }
    throw new Error(`No condition compares ${id}`);
  }
}

/** The figures that a threshold stands for on a date. */
function figures(than: Threshold, date: string, optionsOf: (by: string) => readonly (string | boolean)[]): number[] {
  if (typeof than === 'number') return [than];
  const version = amountOn(than.amounts, date);
  if (!version) return [];
  const keys = than.by === undefined ? ['all'] : optionsOf(than.by).map(String);
  return keys.map((key) => figureOf(than, version, key)).filter((figure) => figure !== undefined);
}
