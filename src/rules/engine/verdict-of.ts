// The verdict alone: nothing of the case is read but what stands on the way through the diagrams.
// Law: it is what `conclude` says of the whole case.
import type { Facts } from '../facts/fact.ts';
import type { Area } from './area.ts';
import { type Cell, cellOf } from './cell.ts';
import type { Compiled, CompiledRoute } from './compiled.ts';
import { answerOf, areStated, readCase } from './judge.ts';
import { isStated, reader } from './known.ts';
import { bit, type Status, state } from './truth.ts';
import type { Variable } from './variables.ts';
import { type Conclusion, conclude } from './verdict.ts';

export function verdictOf(area: Area, facts: Facts, asOf: string): Conclusion {
  return atOnce(area, facts, asOf) ?? conclude(readCase(area, facts, asOf));
}

type Ends = (compiled: Compiled) => number;

/** Nothing where more has to be read. */
function atOnce(area: Area, facts: Facts, asOf: string): Conclusion | undefined {
  if (area.concludes !== 'permit' || !areStated(facts, area.unpresumed)) return undefined;
  const cell = cellOf(area, asOf);
  const { diagrams, space } = cell;
  const get = reader(facts, asOf);
  const domain = (level: number): readonly number[] => (space.variables[level] as Variable).domain(get);
  const ends: Ends = ({ node }) => diagrams.reachReading(node, domain);
  const status = (compiled: Compiled): Status => answerOf(ends(compiled)).status;
  if (givesWay(cell, facts, ends)) return undefined;
  if (status(cell.exempt) === 'met') return { verdict: 'no-permit-needed' };
  const permit = status(cell.permit);
  if (permit === 'met') return { verdict: 'likely' };
  const route = cell.routes.find((each) => fits(each, status))?.id;
  const beside = route === undefined ? {} : { route };
  if (permit !== 'not-met') return { verdict: 'not-yet-known', ...beside };
  if (route === undefined) return { verdict: 'not-likely' };
  // Otherwise it rests on what can still be changed.
  return get('offer') === 'none' ? { verdict: 'other-route', ...beside } : undefined;
}

/** Whether a presumption contradicts what was said. */
function givesWay({ presumptuous }: Cell, facts: Facts, ends: Ends): boolean {
  for (const { compiled, presumed } of presumptuous) {
    if (areStated(facts, presumed) || !compiled.facts.some((fact) => isStated(facts, fact))) continue;
    if (ends(compiled) === bit(state.met)) return true;
  }
  return false;
}

const fits = ({ key, conditions }: CompiledRoute, status: (compiled: Compiled) => Status): boolean =>
  status(key) === 'met' && conditions.every((condition) => status(condition) !== 'not-met');
