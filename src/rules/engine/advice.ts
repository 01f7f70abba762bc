// The way to yes as it is shown: alternatives of one fact merged into one condition on it.
import { addDays } from '../dates.ts';
import type { Fact, FactValue, Money } from '../facts/fact.ts';
import { factOf, vocabulary } from '../facts/vocabulary.ts';
import { onceNamed, oncePer } from './alike.ts';
import type { Step, Way } from './choices.ts';
import type { Compiled } from './compiled.ts';
import { noWayBecause } from './hope.ts';
import type { Case } from './judge.ts';
import { type Remaining, remaining, remainingText } from './remaining.ts';
import type { Cut } from './variables.ts';
import { ways } from './way-to-yes.ts';

/** A condition on one fact. For pay: kroner a year, on the same basis as the pay that was stated. */
export type Target =
  | { readonly oneOf: readonly (string | boolean)[] }
  | { readonly atLeast: number }
  | { readonly atMost: number }
  | { readonly onOrAfter?: string; readonly onOrBefore?: string };

export interface Change {
  readonly fact: string;
  readonly from: FactValue;
  readonly to: Target;
}

export interface Advice {
  readonly ways: readonly (readonly Change[])[];
  /** How many there are, when more than are listed. */
  readonly count?: number;
  /** Why there is none, when there is none. */
  readonly none?: ReturnType<typeof noWayBecause>;
}

/** The same without where each change starts from. */
interface Plan extends Omit<Advice, 'ways'> {
  readonly ways: readonly (readonly Omit<Change, 'from'>[])[];
}

const mostListed = 20;

const order = new Map(vocabulary.map((fact, index) => [fact.id, index]));

interface Part {
  readonly fact: string;
  readonly steps: readonly Step['to'][];
}

const textOf = (part: Part): string => `${part.fact}:${part.steps.map((step) => JSON.stringify(step)).sort()}`;

/** Joins the ways that differ in one fact only, fact by fact. */
function merge(all: readonly (readonly Part[])[], fact: string): (readonly Part[])[] {
  const groups = new Map<string, Part[]>();
  const rest: (readonly Part[])[] = [];
  for (const way of all) {
    const own = way.find((part) => part.fact === fact);
    if (!own) {
      rest.push(way);
      continue;
    }
    const others = way.filter((part) => part !== own);
    const key = others.map(textOf).join('|');
    const group = groups.get(key);
    if (group) group[group.length - 1] = { fact, steps: [...(group.at(-1) as Part).steps, ...own.steps] };
    else groups.set(key, [...others, own]);
  }
  return [...rest, ...groups.values()];
}

export function advise(of: Case): Advice {
  const all = remaining(of, of.cell.permit);
  return startingFrom(
    of,
    onceNamed(of, `advice ${remainingText(all)}`, () => plan(of, all)),
  );
}

/** What there is to change in a plan, and the advice for those who start from the same in all of it. */
const begunOf = oncePer(({ ways: planned }: Plan) => ({
  facts: [...new Set(planned.flatMap((way) => way.map(({ fact }) => fact)))],
  known: new Map<string, Advice>(),
}));
/** Of each plan so many are kept; then all are let go. */
const mostBegun = 200;

/** The same object for all who start from the same: whatever is made of it is made once. */
function startingFrom(of: Case, planned: Plan): Advice {
  const { facts, known } = begunOf(planned);
  let name = '';
  for (const fact of facts) name += `${JSON.stringify(fromOf(of, fact))};`;
  let advice = known.get(name);
  if (!advice) {
    if (known.size >= mostBegun) known.clear();
    advice = { ...planned, ways: planned.ways.map((way) => fromHere(of, way)) };
    known.set(name, advice);
  }
  return advice;
}

/** The same for one condition by itself. */
export function adviseOn(of: Case, condition: Compiled): readonly (readonly Change[])[] {
  const all = remaining(of, condition);
  return onceNamed(of, `changes ${remainingText(all)}`, () => merged(of, ways(of, all))).map((way) =>
    fromHere(of, way),
  );
}

function plan(of: Case, all: readonly Remaining[]): Plan {
  const changes = merged(of, ways(of, all));
  if (changes.length === 0) return { ways: [], none: noWayBecause(of) };
  return { ways: changes.slice(0, mostListed), ...(changes.length > mostListed && { count: changes.length }) };
}

const fromHere = (of: Case, way: Plan['ways'][number]): Change[] =>
  way.map(({ fact, to }) => ({ fact, from: fromOf(of, fact), to }));

/** The fewest changes first. */
function merged(of: Case, all: readonly Way[]): Plan['ways'] {
  const single = all.map((way: Way) => way.map(({ fact, to }): Part => ({ fact, steps: [to] })));
  // Numbers first: a threshold differs by option, an option does not differ by amount.
  const facts = [...new Set(single.flatMap((way) => way.map((part) => part.fact)))].sort(
    (a, b) => Number(numeric(factOf(b))) - Number(numeric(factOf(a))) || place(a) - place(b),
  );
  const joined = facts.reduce((rest, fact) => merge(rest, fact), single as (readonly Part[])[]);
  const changes = joined.map((way) =>
    way
      .map((part) => ({ fact: part.fact, to: target(of, factOf(part.fact), part.steps) }))
      .sort((a, b) => place(a.fact) - place(b.fact)),
  );
  return changes.sort((a, b) => a.length - b.length || compareWays(a, b));
}

const numeric = (fact: Fact): boolean => fact.kind === 'number' || fact.kind === 'money';
const place = (fact: string): number => order.get(fact) ?? 0;
const compareWays = (a: Plan['ways'][number], b: Plan['ways'][number]): number =>
  a.reduce((so, each, index) => so || place(each.fact) - place((b[index] as { fact: string }).fact), 0);

function fromOf(of: Case, id: string): FactValue {
  const fact = factOf(id);
  const stated = of.facts[id] ?? null;
  return stated === null && fact.change && fact.presume ? (of.get(id) ?? null) : stated;
}

function target(of: Case, fact: Fact, steps: readonly Step['to'][]): Target {
  const values = steps.flatMap((step) => ('value' in step ? [step.value] : []));
  if (values.length > 0) {
    if (fact.kind === 'date') return { onOrAfter: (values as string[]).toSorted()[0] as string };
    if (!numeric(fact)) return { oneOf: values as (string | boolean)[] };
    return {
      atLeast: Math.min(...values.map((value) => (typeof value === 'number' ? value : (value as Money).amount))),
    };
  }
  const classes = steps.flatMap((step) => ('index' in step ? [step.index] : [])).sort((a, b) => a - b);
  const [first, last] = [classes[0] as number, classes.at(-1) as number];
  const { space } = of.cell;
  if (fact.kind === 'date') {
    const starts = space.startsOf(fact.id);
    const [after, until] = [starts[first - 1], starts[last]];
    return {
      ...(after !== undefined && { onOrAfter: after < of.asOf ? of.asOf : after }),
      ...(until !== undefined && { onOrBefore: addDays(until, -1) }),
    };
  }
  if (fact.kind === 'number') {
    const cuts = space.cutsOf(fact.id);
    const lower = cuts[first - 1];
    if (lower) return { atLeast: lower.at };
    const { at, above } = cuts[last] as Cut;
    // Below a whole number, the one before it is the most.
    return { atMost: above || !fact.whole ? at : at - 1 };
  }
  const options = space.optionsOf(fact.id);
  return { oneOf: classes.map((index) => options[index] as string | boolean) };
}
