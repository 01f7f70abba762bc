// An area of law: its rules and what stands beside them, and the days on which any of it changes.
import { type Amounts, changesOf } from '../amounts.ts';
import { type Clause, clauseAsRule } from '../clause.ts';
import { type Condition, parts } from '../condition.ts';
import { addDays, type Period } from '../dates.ts';
import type { Derived } from '../derive.ts';
import { countrySets } from '../law/countries.ts';
import type { Contradiction, Reckoning, Route, Rule, Task } from '../rule.ts';

/**
 * How a verdict is come to: by the exemptions and conditions of a permit, by the clauses of a contract, or only that
 * enough is known to say what follows.
 */
export type Concluding = 'permit' | 'contract' | 'judgement';

export type Essential = string | readonly [string, ...string[]];

/** The facts any of which will do. */
export const anyOf = (essential: Essential): readonly string[] =>
  typeof essential === 'string' ? [essential] : essential;

export interface Area {
  readonly id: string;
  readonly concludes: Concluding;
  /** Without these facts nothing can be said; where several stand together, any of them will do. */
  readonly essential: readonly Essential[];
  /** What the case is about: nobody is told what may follow from it before it is said. */
  readonly topic?: string;
  /** Facts of which nothing is presumed here, whatever holds elsewhere. */
  readonly unpresumed: readonly string[];
  readonly rules: readonly Rule[];
  readonly contradictions: readonly Contradiction[];
  readonly routes: readonly Route[];
  readonly tasks: readonly Task[];
  readonly derived: readonly Derived[];
  /** The order in which the diagrams ask; variables not named follow in the order of the vocabulary. */
  readonly order: readonly string[];
  /** Timelines that are shown beside the rules. */
  readonly amounts: readonly Amounts[];
  readonly reckonings: readonly Reckoning[];
  readonly clauses: readonly Clause[];
}

const empty: Omit<Area, 'id' | 'concludes'> = {
  essential: [],
  unpresumed: [],
  rules: [],
  contradictions: [],
  routes: [],
  tasks: [],
  derived: [],
  order: [],
  amounts: [],
  reckonings: [],
  clauses: [],
};

export const area = (id: string, about: Pick<Area, 'concludes'> & Partial<Area>): Area => ({ id, ...empty, ...about });

/** Rules, and clauses as if they were some: whatever is governed by a date. */
export const governedIn = ({ rules, clauses }: Area): readonly Rule[] => [...rules, ...clauses.map(clauseAsRule)];

/** Every condition of a rule, over all its versions. */
export function conditionsOf(rule: Rule): Condition[] {
  const own = rule.versions.map((version) => version.require);
  return [...own, ...(rule.applies ? [rule.applies] : []), ...(rule.within ? [rule.within] : [])];
}

const conditionsOfTask = ({ when, except, done, differs = [] }: Task): Condition[] => [
  when,
  ...(except ? [except] : []),
  ...(done ? [done] : []),
  ...differs.map((each) => each.when),
];

/** Every condition there is in the area. */
export function allConditions(area: Area): Condition[] {
  return [
    ...governedIn(area).flatMap(conditionsOf),
    ...area.contradictions.map((each) => each.when),
    ...area.routes.flatMap((route) => [route.key, ...route.conditions.map((each) => each.require)]),
    ...area.tasks.flatMap(conditionsOfTask),
    ...area.reckonings.flatMap(({ when }) => when ?? []),
  ];
}

const edges = (period: Period): string[] =>
  period.to === undefined ? [period.from] : [period.from, addDays(period.to, 1)];

/** The timelines that a condition compares with. */
export function amountsIn(conditions: readonly Condition[]): Amounts[] {
  const found = new Set<Amounts>();
  for (const condition of conditions) {
    for (const part of parts(condition)) {
      if ('than' in part && typeof part.than === 'object' && 'amounts' in part.than) found.add(part.than.amounts);
    }
  }
  return [...found];
}

/** The days on which a condition's figures and sets change. */
function changesIn(conditions: readonly Condition[]): string[] {
  const sets = new Set<keyof typeof countrySets>();
  for (const condition of conditions) for (const part of parts(condition)) if (part.op === 'some') sets.add(part.set);
  return [...amountsIn(conditions).flatMap(changesOf), ...[...sets].flatMap((set) => countrySets[set].flatMap(edges))];
}

export const unique = (days: readonly string[]): string[] => [...new Set(days)].sort();

/** The days on which a rule's answer may change, versions and figures both. */
export function changesOfRule(rule: Rule): string[] {
  return unique([...rule.versions.flatMap(edges), ...changesIn(conditionsOf(rule))]);
}

/** The first day of each cell: within a cell nothing in the area changes. */
export function cellStarts(area: Area): string[] {
  return unique([
    ...governedIn(area).flatMap(changesOfRule),
    ...area.tasks.flatMap(edges),
    ...area.routes.map((route) => route.from),
    ...changesIn(allConditions(area)),
    ...area.amounts.flatMap(changesOf),
    ...area.reckonings.flatMap((each) => each.versions.flatMap(edges)),
  ]);
}
