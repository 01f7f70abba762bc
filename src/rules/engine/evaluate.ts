// A condition straight on the tree, for gates and for cases that are fully known. The diagrams must agree (a test).
import { amountOn, figureOf } from '../amounts.ts';
import type { Condition, Threshold } from '../condition.ts';
import { addDays, addMonths, covers } from '../dates.ts';
import type { Derived, Get, Reach } from '../derive.ts';
import { compare, fraction } from '../exact.ts';
import type { FactValue } from '../facts/fact.ts';
import { factOf, findFact } from '../facts/vocabulary.ts';
import { countrySets } from '../law/countries.ts';
import type { Area } from './area.ts';

/** `undefined`: not known; no guess is made. */
export type Truth = boolean | 'no-rule' | undefined;

export function evaluate(area: Area, condition: Condition, get: Get, date: string): Truth {
  const again = (part: Condition) => evaluate(area, part, get, date);
  switch (condition.op) {
    case 'all':
      return every(condition.of.map(again));
    case 'any':
      return inverse(every(condition.of.map(again).map(inverse)));
    case 'not':
      return inverse(again(condition.of));
    case 'oneOf':
      return among(read(area, condition.fact, get), condition.options, condition.fact);
    case 'some': {
      const codes = get(condition.fact);
      const set = countrySets[condition.set].find((version) => covers(version, date));
      if (!set) return 'no-rule';
      return Array.isArray(codes) ? codes.some((code) => set.codes.includes(code)) : undefined;
    }
    case 'atLeast':
    case 'atMost':
    case 'below':
      return threshold(area, condition.op, condition.fact, condition.than, get, date);
    case 'onOrBefore':
    case 'onOrAfter': {
      const value = get(condition.fact);
      const bound = boundOf(condition.than, get);
      if (typeof value !== 'string' || bound === undefined) return undefined;
      return condition.op === 'onOrBefore' ? value <= bound : value >= bound;
    }
    case 'sameOrHigher': {
      const fact = factOf(condition.fact);
      const [value, other] = [get(condition.fact), get(condition.than)];
      if (fact.kind !== 'option' || typeof value !== 'string' || typeof other !== 'string') return undefined;
      return fact.options.indexOf(value) >= fact.options.indexOf(other);
    }
    case 'ref': {
      const rule = area.rules.find((each) => each.id === condition.rule);
      const applies = rule?.applies ? again(rule.applies) : true;
      if (applies !== true) return inverse(applies);
      const within = rule?.within ? again(rule.within) : true;
      if (within !== true) return within === undefined ? undefined : 'no-rule';
      const version = rule?.versions.find((each) => covers(each, date));
      return version ? again(version.require) : 'no-rule';
    }
    case 'open':
      return undefined;
  }
}

function every(parts: readonly Truth[]): Truth {
  if (parts.includes(false)) return false;
  if (parts.includes(undefined)) return undefined;
  return parts.includes('no-rule') ? 'no-rule' : true;
}

const inverse = (truth: Truth): Truth => (typeof truth === 'boolean' ? !truth : truth);

const derivedOf = (area: Area, id: string): Derived | undefined => area.derived.find((each) => each.id === id);

function read(area: Area, id: string, get: Get): FactValue | undefined {
  const derived = derivedOf(area, id);
  return derived?.kind === 'option' ? derived.value(get) : get(id);
}

function among(value: FactValue | undefined, options: readonly (string | boolean)[], id: string): Truth {
  if (typeof value === 'boolean') return options.includes(value);
  if (typeof value !== 'string') return undefined;
  const fact = findFact(id);
  const means = (fact?.kind === 'option' && fact.means?.[value]) || [value];
  const each = means.map((option) => options.includes(option));
  return each.every((one) => one === each[0]) ? each[0] : undefined;
}

function reachOf(area: Area, id: string, get: Get): Reach {
  const derived = derivedOf(area, id);
  if (derived) return derived.kind === 'number' ? derived.value(get) : undefined;
  const value = get(id);
  return typeof value === 'number' ? { exact: fraction(value) } : undefined;
}

function threshold(
  area: Area,
  op: 'atLeast' | 'atMost' | 'below',
  id: string,
  than: Threshold,
  get: Get,
  date: string,
): Truth {
  let at: number | undefined;
  if (typeof than === 'number') at = than;
  else {
    const version = amountOn(than.amounts, date);
    if (!version) return 'no-rule';
    const key = than.by === undefined ? 'all' : get(than.by);
    if (typeof key !== 'string') return undefined;
    at = figureOf(than, version, key);
    if (at === undefined) return 'no-rule';
  }
  const reach = reachOf(area, id, get);
  if (!reach) return undefined;
  const wanted = (order: number) => (op === 'atLeast' ? order >= 0 : op === 'atMost' ? order <= 0 : order < 0);
  if ('exact' in reach) return wanted(compare(reach.exact, at));
  // A bound settles it when going on past the bound cannot change the answer.
  const upward = 'atLeast' in reach;
  const atBound = wanted(compare(upward ? reach.atLeast : reach.atMost, at));
  return atBound === (upward === (op === 'atLeast')) ? atBound : undefined;
}

function boundOf(than: string | { readonly fact: string; readonly days?: number; readonly months?: number }, get: Get) {
  if (typeof than === 'string') return than;
  const value = get(than.fact);
  return typeof value === 'string' ? addDays(addMonths(value, than.months ?? 0), than.days ?? 0) : undefined;
}
