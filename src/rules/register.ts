// Everything of the law that the areas hold, each thing once, with its versions and the rows it rests on.
import { type Amounts, lastDay } from './amounts.ts';
import { type Clause, type ClauseVersion, clauseAsRule } from './clause.ts';
import type { Condition } from './condition.ts';
import type { Period } from './dates.ts';
import { type Area, amountsIn, conditionsOf } from './engine/area.ts';
import { mayDecide } from './law/citation.ts';
import { type CountrySetVersion, countrySets } from './law/countries.ts';
import type { Reckoning, Route, Rule, RuleVersion, Task } from './rule.ts';

interface Common {
  readonly id: string;
  /** The areas that hold it; a set of countries belongs to none. */
  readonly areas: readonly string[];
}

export interface Version extends Period {
  readonly basis: readonly string[];
}

export type Entry = Common &
  (
    | { readonly kind: 'rule'; readonly rule: Rule; readonly versions: readonly (Version & RuleVersion)[] }
    | { readonly kind: 'amount'; readonly amounts: Amounts; readonly versions: readonly AmountEntryVersion[] }
    | { readonly kind: 'countries'; readonly versions: readonly (Version & CountrySetVersion)[] }
    | { readonly kind: 'figure'; readonly reckoning: Reckoning; readonly versions: readonly Version[] }
    | { readonly kind: 'route'; readonly route: Route; readonly versions: readonly Version[] }
    | { readonly kind: 'task'; readonly task: Task; readonly versions: readonly Version[] }
    | { readonly kind: 'clause'; readonly clause: Clause; readonly versions: readonly (Version & ClauseVersion)[] }
  );

export type EntryKind = Entry['kind'];

interface AmountEntryVersion extends Version {
  readonly values: Readonly<Record<string, number>>;
  /** It may decide; otherwise it is history, and only shown. */
  readonly decides: boolean;
}

export function registerOf(areas: readonly Area[]): readonly Entry[] {
  return merged([...areas.flatMap(entriesOf), ...sets()]);
}

/** The version in force on a day: for an amount the one that decides. */
export function versionOn<Each extends Version>(versions: readonly Each[], day: string): Each | undefined {
  return versions.findLast(
    (version) =>
      version.from <= day &&
      (version.to === undefined || day <= version.to) &&
      (!('decides' in version) || version.decides === true),
  );
}

/** One of the things, by its kind and name. */
export type Named = Pick<Entry, 'kind' | 'id'>;

/** What compares something with the timeline. */
export const readersOf = (register: readonly Entry[], timeline: Amounts): Named[] =>
  register
    .filter((entry) => amountsIn(conditionsIn(entry)).includes(timeline))
    .map(({ kind, id }): Named => ({ kind, id }));

function conditionsIn(entry: Entry): readonly Condition[] {
  switch (entry.kind) {
    case 'rule':
      return conditionsOf(entry.rule);
    case 'route':
      return [entry.route.key, ...entry.route.conditions.map((each) => each.require)];
    case 'task':
      return entry.task.done ? [entry.task.when, entry.task.done] : [entry.task.when];
    case 'clause':
      return conditionsOf(clauseAsRule(entry.clause));
    case 'figure':
      return entry.reckoning.when ? [entry.reckoning.when] : [];
    case 'amount':
    case 'countries':
      return [];
  }
}

function entriesOf(area: Area): Entry[] {
  const areas = [area.id];
  return [
    ...area.rules.map((rule): Entry => ({ kind: 'rule', id: rule.id, areas, rule, versions: rule.versions })),
    ...area.amounts.map(
      (amounts): Entry => ({ kind: 'amount', id: amounts.id, areas, amounts, versions: told(amounts) }),
    ),
    ...area.reckonings.map(
      (reckoning): Entry => ({ kind: 'figure', id: reckoning.id, areas, reckoning, versions: reckoning.versions }),
    ),
    ...area.routes.map((route): Entry => ({ kind: 'route', id: route.id, areas, route, versions: [route] })),
    ...area.clauses.map(
      (clause): Entry => ({ kind: 'clause', id: clause.id, areas, clause, versions: clause.versions }),
    ),
    ...area.tasks.map((task): Entry => ({ kind: 'task', id: task.id, areas, task, versions: [task] })),
  ];
}

const told = ({ versions }: Amounts): AmountEntryVersion[] =>
  versions.map((version) => {
    const last = lastDay(version);
    return {
      from: version.from,
      ...(last !== undefined && { to: last }),
      basis: [version.row],
      values: version.values,
      decides: !version.endUnknown && mayDecide(version.row),
    };
  });

const sets = (): Entry[] =>
  Object.entries(countrySets).map(([id, versions]) => ({
    kind: 'countries',
    id,
    areas: [],
    versions: versions.map((version) => ({ ...version, basis: [version.row] })),
  }));

/** What several areas share is one thing: the same name, and the same said of it. */
function merged(entries: readonly Entry[]): Entry[] {
  const found = new Map<string, Entry>();
  for (const entry of entries) {
    const key = `${entry.kind} ${entry.id} ${JSON.stringify(entry.versions)}`;
    const known = found.get(key);
    found.set(key, known ? { ...known, areas: [...new Set([...known.areas, ...entry.areas])] } : entry);
  }
  return [...found.values()];
}
