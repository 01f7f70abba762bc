// Which presumptions a report leans on: were one of them otherwise, something that is told might be otherwise too.
import { covers } from '../dates.ts';
import { factOf } from '../facts/vocabulary.ts';
import { daysOfTask, type Reckoning } from '../rule.ts';
import { once, oncePer, readsOf } from './alike.ts';
import type { Cell } from './cell.ts';
import type { Compiled } from './compiled.ts';
import { answer, type Case } from './judge.ts';
import { type Assumption, assumptionsOf, isStated } from './known.ts';
import { leftOf, tellingOf } from './left.ts';
import { readIn } from './read-facts.ts';
import { bit, state } from './truth.ts';

const everything = oncePer((cell: Cell) => {
  const levels = cell.space.variables.map((_, level) => level);
  return readsOf(cell, [{ levels }], [...readIn(cell)]);
});

/** What was presumed and would make a difference if it were otherwise. */
export const leanedOn = oncePer((of: Case): readonly Assumption[] =>
  once(of, everything(of.cell), `leaned on ${leaningText(of)}`, () =>
    assumptionsOf(of.facts, of.asOf, of.ruledOut, leaning(of)),
  ),
);

/** What of a report is told: whoever needs no permit hears of none of its conditions, whoever is far from one of no task. */
export interface Heard {
  readonly findings: boolean;
  readonly tasks: boolean;
}

/** Whether the report leans on what is presumed of the fact, everything else being as it is said or presumed. */
export function leaning(
  of: Case,
  { findings, tasks }: Heard = { findings: true, tasks: true },
): (fact: string) => boolean {
  const parts = [
    ...(findings ? partsOf(of) : []),
    ...(tasks ? [...of.cell.tasks.values()].map(({ when }) => when) : []),
  ];
  const sure = tasks ? surePartsOf(of) : [];
  const read = new Set([...(tasks ? daysOf(of) : []), ...(findings ? [...figuresFrom(of), ...governingIn(of)] : [])]);
  return (fact) =>
    read.has(fact) ||
    parts.some((part) => part.facts.includes(fact) && sways(of, part, fact)) ||
    sure.some((part) => part.facts.includes(fact) && settles(of, part, fact));
}

/** All that is read for it of an amount, besides its class: what it comes to without each presumption. */
function leaningText(of: Case): string {
  const { space, area, classes } = of.cell;
  const unsaid = classes.tiedFacts.filter((id) => !isStated(of.facts, id) && factOf(id).presume !== undefined);
  const levels = unsaid.flatMap((fact) =>
    classes.tied
      .map((level) => space.variable(level))
      .filter(({ inputs }) => inputs.length > 1 && inputs.includes(fact))
      .map(({ read }) => read((id) => (id === fact ? undefined : of.get(id)))),
  );
  const figures = area.reckonings.map((each) => (each.from.some(isMoney) ? isNothing(of, each) : ''));
  return `${levels} ${figures}`;
}

const isMoney = (fact: string): boolean => factOf(fact).kind === 'money';

const isNothing = (of: Case, { versions }: Reckoning): boolean =>
  versions.every((each) => each.value(of.get, of.asOf) === undefined);

const ownLevels = (of: Case, part: Compiled, fact: string): number[] =>
  part.levels.filter((level) => of.cell.space.variable(level).inputs.includes(fact));

function sways(of: Case, part: Compiled, fact: string): boolean {
  const { space } = of.cell;
  const own = ownLevels(of, part, fact);
  const unsaid = (id: string) => (id === fact ? undefined : of.get(id));
  const domains = [...of.domains];
  for (const level of own) {
    const { inputs, domains: each, size, domain } = space.variable(level);
    domains[level] = inputs.length === 1 ? (each[size] as readonly number[]) : domain(unsaid);
  }
  const telling = tellingOf(leftOf(of.cell, part.node, domains));
  return own.some((level) => telling.includes(level));
}

/** Whether it is surely so for some of what the fact may be, and not for the rest: open either way, it counts for nobody. */
function settles(of: Case, part: Compiled, fact: string): boolean {
  const [level, ...others] = ownLevels(of, part, fact);
  if (level === undefined) return false;
  const { inputs, domains, size } = of.cell.space.variable(level);
  // Only where one variable holds the whole fact can it be tried alone.
  if (others.length > 0 || inputs.length > 1) return sways(of, part, fact);
  const tried = [...of.domains];
  const ends = (domains[size] as readonly number[]).map((index) => {
    tried[level] = [index];
    return of.cell.diagrams.reach(part.node, tried) & ~bit(state.impossible);
  });
  const possible = new Set(ends.filter((each) => each !== 0));
  return possible.size > 1 && possible.has(bit(state.met));
}

/** What is told beside what there is to do: findings, clauses, routes, figures. */
function partsOf({ cell }: Case): Compiled[] {
  const routes = cell.routes.flatMap(({ key, conditions }) => [key, ...conditions]);
  return [...cell.findings, ...cell.clauses.values(), ...cell.reckonings.values(), ...routes];
}

/** What makes a task another one, or none, only for those of whom it is surely so; once it is done, no matter how. */
const surePartsOf = (of: Case): Compiled[] =>
  [...of.cell.tasks.values()].flatMap(({ when, except, done, differs }) => {
    if (isOut(of, when)) return [];
    const isDone = done !== undefined && answer(of, done).status === 'met';
    return (isDone ? [done] : [except, done, ...differs]).filter((part) => part !== undefined);
  });

const isOut = (of: Case, compiled: Compiled | undefined): boolean =>
  compiled !== undefined && answer(of, compiled).status === 'not-met';

/** The days that rules which apply are governed by. */
const governingIn = (of: Case): string[] =>
  of.cell.findings.flatMap((each) =>
    answer(of, each).status === 'does-not-apply' ? [] : each.rule.governedBy.filter((day) => day !== 'asOf'),
  );

const daysOf = (of: Case): string[] =>
  of.cell.area.tasks.flatMap((task) => (isOut(of, of.cell.tasks.get(task.id)?.when) ? [] : daysOfTask(task)));

function figuresFrom(of: Case): string[] {
  return of.cell.area.reckonings.flatMap((reckoning) => {
    const { id, from, governedBy, versions } = reckoning;
    if (isOut(of, of.cell.reckonings.get(id)) || !versions.some((each) => covers(each, of.asOf))) return [];
    // Nothing is worked out of what is not there, whatever is presumed beside it.
    if (isNothing(of, reckoning)) return [];
    return governedBy === undefined ? from : [...from, governedBy];
  });
}
