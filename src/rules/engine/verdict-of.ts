// The verdict alone: nothing of the case is read but what stands on the way through the diagrams.
// Law: it is what `conclude` says of the whole case, as long as that does not contradict itself.
import type { Get } from '../derive.ts';
import type { Facts } from '../facts/fact.ts';
import type { Area } from './area.ts';
import { type Cell, cellOf } from './cell.ts';
import type { Compiled, CompiledRoute } from './compiled.ts';
import { firstNode, type Node } from './diagram.ts';
import { answerOf, areStated, readCase } from './judge.ts';
import { isStated, reader } from './known.ts';
import { bit, type Status, state } from './truth.ts';
import type { Variable } from './variables.ts';
import { type Conclusion, conclude } from './verdict.ts';

export function verdictOf(area: Area, facts: Facts, asOf: string): Conclusion {
  return atOnce(area, facts, asOf) ?? conclude(readCase(area, facts, asOf));
}

/** Nothing where more has to be read. */
function atOnce(area: Area, facts: Facts, asOf: string): Conclusion | undefined {
  if (area.concludes !== 'permit' || !areStated(facts, area.unpresumed)) return undefined;
  const cell = cellOf(area, asOf);
  const { diagrams, space } = cell;
  let isPresumed = false;
  const said = reader(facts, asOf);
  const get: Get = (fact) => {
    const value = facts[fact];
    if (value !== undefined && value !== null) return value;
    isPresumed = true;
    return said(fact);
  };
  const { variables } = space;
  const domain = (level: number): readonly number[] => (variables[level] as Variable).domain(get);
  const status = ({ plain, node }: Compiled): Status => {
    let at = plain;
    while (at >= firstNode) {
      const { read, size } = variables[diagrams.level(at)] as Variable;
      const value = read(get);
      // Several values can be, or some.
      if (value >= size) break;
      at = diagrams.children(at)[value] as Node;
    }
    const ends = diagrams.reachReading(at, domain);
    // Of several ends some may be reached only by what cannot be.
    return answerOf(isOne(ends) ? ends : diagrams.reachReading(node, domain)).status;
  };
  const conclusion = concluded(cell, status, said);
  // What was presumed may contradict what was said.
  return isPresumed && givesWay(cell, facts, (compiled) => diagrams.reachReading(compiled.node, domain))
    ? undefined
    : conclusion;
}

const isOne = (bits: number): boolean => (bits & (bits - 1)) === 0;

function concluded(cell: Cell, status: (compiled: Compiled) => Status, get: Get): Conclusion | undefined {
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
function givesWay({ presumptuous }: Cell, facts: Facts, ends: (compiled: Compiled) => number): boolean {
  for (const { compiled, presumed } of presumptuous) {
    if (areStated(facts, presumed) || !compiled.facts.some((fact) => isStated(facts, fact))) continue;
    if (ends(compiled) === bit(state.met)) return true;
  }
  return false;
}

const fits = ({ key, conditions }: CompiledRoute, status: (compiled: Compiled) => Status): boolean =>
  status(key) === 'met' && conditions.every((condition) => status(condition) !== 'not-met');
