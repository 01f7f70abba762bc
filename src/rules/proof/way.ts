// Every "no" has a way to yes, or a reason why there is none: the ways lead there, and where none is given none exists.
import { advise, type Change } from '../engine/advice.ts';
import type { Cell } from '../engine/cell.ts';
import type { Domains } from '../engine/diagram.ts';
import { noWayBecause } from '../engine/hope.ts';
import { answer, type Case, contradictionOf, readCase } from '../engine/judge.ts';
import { isStated } from '../engine/known.ts';
import { bit, state } from '../engine/truth.ts';
import type { Facts, FactValue } from '../facts/fact.ts';
import { factOf } from '../facts/vocabulary.ts';
import { type Concrete, factsOf, type Group, type Path } from './concrete.ts';
import { type Failure, smallest } from './failure.ts';

/** `advises`: the ways that the engine finds. */
export function waysIn(
  cell: Cell,
  concrete: Concrete,
  cover: readonly Path[],
  advises: typeof advise = advise,
): { failures: Failure[]; cases: number } {
  const failures: Failure[] = [];
  let cases = 0;
  const isWrong = (facts: Facts): boolean => {
    const of = readCase(cell.area, facts, cell.day);
    if (contradictionOf(of) || answer(of, cell.permit).status !== 'not-met') return false;
    const advice = advises(of);
    if (advice.ways.length > 0) return advice.ways.some((way) => !leads(cell, facts, way));
    return noWayBecause(of) === undefined || someChangeLeads(cell, concrete, facts);
  };
  for (const path of cover) {
    const facts = concrete.facts(path);
    if (!facts) continue;
    cases++;
    if (!isWrong(facts)) continue;
    const small = smallest(facts, isWrong);
    failures.push({ check: 'way', of: cell.area.id, day: cell.day, about: 'likely', facts: small });
    break;
  }
  return { failures, cases };
}

/** Whether the changes, each made as little as it says, come to a yes, or at least to one that may be. */
function leads(cell: Cell, facts: Facts, way: readonly Change[]): boolean {
  const changed: Record<string, FactValue> = { ...facts };
  for (const { fact, to } of way) {
    const value = valueFor(fact, to);
    if (value === undefined) return true;
    changed[fact] = value;
  }
  const of = readCase(cell.area, changed, cell.day);
  return (cell.diagrams.reach(cell.permit.node, of.domains) & bit(state.met)) !== 0;
}

function valueFor(fact: string, to: Change['to']): FactValue | undefined {
  if ('oneOf' in to) return to.oneOf[0];
  if ('atLeast' in to) {
    return factOf(fact).kind === 'money' ? { amount: to.atLeast, currency: 'NOK', period: 'year' } : to.atLeast;
  }
  if ('atMost' in to) return to.atMost;
  return to.onOrAfter ?? to.onOrBefore;
}

/** Whether some values of what can be changed come to a yes after all, tried without the engine's own search. */
function someChangeLeads(cell: Cell, concrete: Concrete, facts: Facts): boolean {
  const of = readCase(cell.area, facts, cell.day);
  const tied = concrete.groups.filter(({ facts: own }) => own.length > 1 && own.some((fact) => factOf(fact).change));
  const whole = (level: number) =>
    cell.space.variable(level).domains[cell.space.variable(level).size] as readonly number[];
  const tiedLevels = new Set(tied.flatMap(({ levels }) => levels));
  const open = cell.space.variables.map((_, level) => (tiedLevels.has(level) ? whole(level) : freed(of, level)));
  const leadsOn = (groups: readonly Group[], domains: Domains): boolean => {
    if ((cell.diagrams.reach(cell.permit.node, domains) & bit(state.met)) === 0) return false;
    const [group, ...others] = groups;
    if (!group) return true;
    return group.combinations.some((combination) => {
      const values = factsOf(group, combination);
      if (!group.facts.every((fact) => mayBe(facts, fact, values[fact]))) return false;
      const { domains: own } = readCase(cell.area, { ...facts, ...values }, cell.day);
      const narrowed = domains.map((domain, level) => (group.levels.includes(level) ? (own[level] ?? domain) : domain));
      return leadsOn(others, narrowed);
    });
  };
  return leadsOn(tied, open);
}

/** What a fact that stands for itself may be brought to. */
function freed(of: Case, level: number): readonly number[] {
  const { inputs, domains, size, domain } = of.cell.space.variable(level);
  const stands = of.domains[level] as readonly number[];
  const all = domains[size] as readonly number[];
  const [fact] = inputs;
  if (fact === undefined) return stands;
  const { change, kind } = factOf(fact);
  if (!isStated(of.facts, fact) && of.get(fact) === undefined) return all;
  if (!change || (change.only && !change.only.includes(String(of.get(fact))))) return stands;
  const brought = change.to
    ? change.to.flatMap((to) => [...domain((id) => (id === fact ? to : undefined))])
    : kind === 'date'
      ? all.filter((index) => index >= (domain((id) => (id === fact ? of.asOf : undefined))[0] as number))
      : all;
  return [...new Set([...stands, ...brought])];
}

/** What was said stays as it was said, unless it can be changed. */
const mayBe = (facts: Facts, fact: string, value: FactValue | undefined): boolean =>
  !isStated(facts, fact) || JSON.stringify(facts[fact]) === JSON.stringify(value) || factOf(fact).change !== undefined;
