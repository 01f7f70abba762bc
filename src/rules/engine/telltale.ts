// Whether a fact can still change anything that is reported: a finding, a clause, a task and its days, or a figure.
import { covers } from '../dates.ts';
import { factOf } from '../facts/vocabulary.ts';
import { daysOfTask } from '../rule.ts';
import { anyOf } from './area.ts';
import { type Compiled, conditionsOfTask } from './compiled.ts';
import { dependsOn } from './depends.ts';
import type { Domains } from './diagram.ts';
import { answer, type Case } from './judge.ts';
import { isStated } from './known.ts';
import { state } from './truth.ts';

export function telltale(of: Case): (fact: string) => boolean {
  const domains = freed(of);
  const parts = partsOf(of);
  const read = new Set([...daysOf(of), ...figuresFrom(of), ...of.cell.area.essential.flatMap(anyOf)]);
  return (fact) =>
    read.has(fact) || parts.some((part) => part.facts.includes(fact) && depends(of, part, domains, fact));
}

/** Whatever was not said may turn out to be anything, also where something is presumed of it. */
function freed(of: Case): Domains {
  return of.cell.space.variables.map(({ inputs, domains, size }, level) =>
    inputs.every((fact) => isStated(of.facts, fact)) || inputs.length === 0
      ? (of.domains[level] as readonly number[])
      : inputs.length === 1
        ? (domains[size] as readonly number[])
        : inputs.some((fact) => factOf(fact).presume !== undefined && !isStated(of.facts, fact))
          ? (domains[size] as readonly number[])
          : (of.domains[level] as readonly number[]),
  );
}

function partsOf({ cell }: Case): Compiled[] {
  const tasks = [...cell.tasks.values()].flatMap(conditionsOfTask);
  return [...cell.findings, ...cell.clauses.values(), ...cell.reckonings.values(), ...tasks];
}

function depends(of: Case, part: Compiled, domains: Domains, fact: string): boolean {
  const { space, diagrams } = of.cell;
  const { table, node } = diagrams.restrict(part.node, domains);
  return part.levels.some(
    (level) => space.variable(level).inputs.includes(fact) && dependsOn(table, node, level, state.impossible),
  );
}

/** The days that the tasks still in question are reckoned from. */
function daysOf(of: Case): string[] {
  return of.cell.area.tasks.flatMap((task) => {
    const compiled = of.cell.tasks.get(task.id);
    return compiled && answer(of, compiled.when).status !== 'not-met' ? daysOfTask(task) : [];
  });
}

function figuresFrom(of: Case): string[] {
  return of.cell.area.reckonings.flatMap(({ id, from, governedBy, versions }) => {
    const compiled = of.cell.reckonings.get(id);
    if (compiled && answer(of, compiled).status === 'not-met') return [];
    if (governedBy === undefined && !versions.some((each) => covers(each, of.asOf))) return [];
    return governedBy === undefined ? from : [...from, governedBy];
  });
}
