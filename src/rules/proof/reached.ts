// Every outcome an area can name is reached by some case on some day: verdicts, routes, both sides of each rule, each
// grade of a clause, each task and figure. What no case comes to is dead law, or a slip.
import { grades, gradings } from '../clause.ts';
import { covers } from '../dates.ts';
import type { Area } from '../engine/area.ts';
import type { Cell } from '../engine/cell.ts';
import type { Compiled } from '../engine/compiled.ts';
import { firstNode } from '../engine/diagram.ts';
import { impossibleOutcome, outcomeEnd } from '../engine/outcome.ts';
import { bit, state } from '../engine/truth.ts';
import type { Rule } from '../rule.ts';
import { shortestPaths } from './paths.ts';

/** What there is to be reached on any day, by name. */
export function outcomesOf(area: Area): string[] {
  const permit = area.concludes === 'permit';
  return [
    ...(permit ? ['verdict likely', 'verdict not-likely', 'verdict not-yet-known'] : []),
    ...(permit && area.rules.some(({ role }) => role === 'exemption') ? ['verdict no-permit-needed'] : []),
    ...area.routes.map(({ id }) => `route ${id}`),
    ...area.rules
      .filter(({ role }) => role !== 'part')
      .flatMap((rule) => [`rule ${rule.id} met or open`, ...(isStatement(rule) ? [] : [`rule ${rule.id} otherwise`])]),
    ...area.clauses.flatMap(({ id, versions }) =>
      [...new Set(versions.flatMap((each) => gradings(each).map(([grade]) => grade)))].map(
        (grade) => `clause ${id} ${grade}`,
      ),
    ),
    ...area.tasks.map(({ id }) => `task ${id}`),
    ...area.reckonings.flatMap(({ id, when }) => (when ? [`figure ${id}`] : [])),
  ];
}

/** It asks for nothing: it only says what holds. */
const isStatement = ({ versions }: Rule): boolean =>
  versions.every(({ require }) => require.op === 'all' && require.of.length === 0);

const countOf = (ends: number): number => ends.toString(2).replaceAll('0', '').length;

/** Met, or for the law to say. */
const good = bit(state.met) | bit(state.law);

/** What is reached in one cell. */
export function reachedIn(cell: Cell): string[] {
  const { area, diagrams, space, day } = cell;
  const whole = space.variables.map(({ domains, size }) => domains[size] as readonly number[]);
  const ends = ({ node }: Compiled): number => diagrams.reach(node, whole) & ~bit(state.impossible);
  const comes = (compiled: Compiled | undefined, end: number): boolean =>
    compiled !== undefined && (ends(compiled) & bit(end)) !== 0;
  return [
    ...(area.concludes === 'permit' ? outcomesIn(cell) : []),
    ...cell.findings.flatMap((each) => {
      const found = ends(each);
      return [
        ...((found & good) !== 0 ? [`rule ${each.rule.id} met or open`] : []),
        ...(countOf(found) > 1 || found === bit(state.law) ? [`rule ${each.rule.id} otherwise`] : []),
      ];
    }),
    ...[...cell.clauses].flatMap(([id, compiled]) =>
      grades.flatMap((grade, end) => (comes(compiled, end) ? [`clause ${id} ${grade}`] : [])),
    ),
    ...area.tasks
      .filter((task) => covers(task, day) && comes(cell.tasks.get(task.id)?.when, state.met))
      .map(({ id }) => `task ${id}`),
    ...[...cell.reckonings].flatMap(([id, compiled]) => (comes(compiled, state.met) ? [`figure ${id}`] : [])),
  ];
}

/** The outcomes of a permit, and the routes that come first for somebody. */
function outcomesIn(cell: Cell): string[] {
  const ends = [...shortestPaths(cell.diagrams, cell.outcome().node).keys()].filter((node) => node < firstNode);
  const found = ends.flatMap((end) => {
    const { verdict, route } = outcomeAt(end, cell);
    return [...(verdict ? [`verdict ${verdict}`] : []), ...(route === undefined ? [] : [`route ${route}`])];
  });
  return [...new Set(found)];
}

/** What an end of the outcome's diagram stands for. */
function outcomeAt(end: number, cell: Cell): { readonly verdict?: string; readonly route?: string } {
  if (end === impossibleOutcome) return {};
  if (end === outcomeEnd.exempt) return { verdict: 'no-permit-needed' };
  if (end === outcomeEnd.likely) return { verdict: 'likely' };
  const unclear = end >= outcomeEnd.unclear;
  const route = cell.routes[end - (unclear ? outcomeEnd.unclear : outcomeEnd.refused) - 1]?.id;
  return { verdict: unclear ? 'not-yet-known' : 'not-likely', ...(route !== undefined && { route }) };
}
