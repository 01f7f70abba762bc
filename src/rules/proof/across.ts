// No case meets a condition in one area and fails the same one in another: rules of one name are one rule.
import type { Condition } from '../condition.ts';
import { type Area, area as areaOf, cellStarts } from '../engine/area.ts';
import { cellOf } from '../engine/cell.ts';
import { firstNode } from '../engine/diagram.ts';
import { findingsOf, readCase } from '../engine/judge.ts';
import { state } from '../engine/truth.ts';
import type { Rule } from '../rule.ts';
import { Concrete } from './concrete.ts';
import { type Failure, smallest } from './failure.ts';
import { pathTo } from './paths.ts';

/** Rules of one name that are not one object, so that they could differ. */
const sharedRules = (one: Area, other: Area): string[] =>
  one.rules.flatMap((rule) => {
    const twin = other.rules.find((each) => each.id === rule.id);
    return twin && twin !== rule ? [rule.id] : [];
  });

export function differencesBetween(one: Area, other: Area): Failure[] {
  const derived = one.derived.flatMap((each): Failure[] => {
    const twin = other.derived.find(({ id }) => id === each.id);
    return twin && twin !== each ? [{ check: 'across', of: `${one.id}, ${other.id}`, about: each.id }] : [];
  });
  const shared = sharedRules(one, other);
  if (shared.length === 0) return derived;
  const both = joined(one, other);
  return [...derived, ...cellStarts(both).flatMap((day) => differencesOn(both, one, other, shared, day))];
}

const twinOf = (id: string): string => `twin ${id}`;

/** Both areas as one, the rules of the second under names of their own. */
function joined(one: Area, other: Area): Area {
  const renamed = other.rules.map(
    (rule): Rule => ({
      ...rule,
      id: twinOf(rule.id),
      ...(rule.applies && { applies: withTwins(rule.applies) }),
      ...(rule.within && { within: withTwins(rule.within) }),
      versions: rule.versions.map((version) => ({ ...version, require: withTwins(version.require) })),
    }),
  );
  const once = <Each extends { readonly id: string }>(all: readonly Each[]): Each[] => [
    ...new Map(all.map((each) => [each.id, each])).values(),
  ];
  return areaOf(`${one.id}, ${other.id}`, {
    concludes: 'judgement',
    rules: [...one.rules, ...renamed],
    contradictions: once([...one.contradictions, ...other.contradictions]),
    derived: once([...one.derived, ...other.derived]),
    order: [...new Set([...one.order, ...other.order])],
  });
}

function withTwins(condition: Condition): Condition {
  if (condition.op === 'all' || condition.op === 'any') return { ...condition, of: condition.of.map(withTwins) };
  if (condition.op === 'not') return { ...condition, of: withTwins(condition.of) };
  return condition.op === 'ref' ? { ...condition, rule: twinOf(condition.rule) } : condition;
}

const [met, notMet, differs] = [state.met, state.notMet, firstNode - 2];

function differencesOn(both: Area, one: Area, other: Area, shared: readonly string[], day: string): Failure[] {
  const cell = cellOf(both, day);
  const findings = new Map(cell.findings.map((each) => [each.rule.id, each]));
  return shared.flatMap((id): Failure[] => {
    const [first, second] = [findings.get(id), findings.get(twinOf(id))];
    if (!first || !second) return [];
    const node = cell.diagrams.combine(first.node, second.node, (a, b) =>
      (a === met && b === notMet) || (a === notMet && b === met) ? differs : 0,
    );
    const path = pathTo(cell.diagrams, node, (end) => end === differs);
    if (!path) return [];
    const facts = new Concrete(cell).facts(path);
    const isSo = (some: typeof facts): boolean =>
      some !== undefined && statusIn(one, id, some, day) !== statusIn(other, id, some, day);
    const small = facts && isSo(facts) ? smallest(facts, isSo) : facts;
    return [{ check: 'across', of: both.id, day, about: id, ...(small && { facts: small }) }];
  });
}

const statusIn = (area: Area, id: string, facts: Parameters<typeof readCase>[1], day: string): string | undefined => {
  const found = findingsOf(readCase(area, facts, day)).find(({ rule }) => rule.id === id);
  return found?.status === 'met' || found?.status === 'not-met' ? found.status : undefined;
};
