// Why a question is asked: its own reason, and the findings that depend on it, each with its section.

import { type Clause, clauseAsRule, gradings } from '../rules/clause.ts';
import { type Condition, parts } from '../rules/condition.ts';
import { covers } from '../rules/dates.ts';
import type { Area } from '../rules/engine/area.ts';
import { basisOf } from '../rules/engine/basis.ts';
import type { Rule } from '../rules/rule.ts';
import type { Block } from './message.ts';
import { References } from './sources.ts';
import type { Standing } from './standing.ts';
import type { Words } from './words.ts';

export function whyBlocks(words: Words, { flow, asOf }: Pick<Standing, 'flow' | 'asOf'>, id: string): Block[] {
  const question = flow.questions.get(id);
  if (!question) return [];
  const facts = [...question.facts, ...(question.standsFor ?? [])];
  const rules = [...new Set(flow.areas.flatMap((area) => rulesOn(area, facts, asOf)))];
  const clauses = [...new Set(flow.areas.flatMap((area) => clausesOn(area, facts, asOf, rules.length === 0)))];
  const references = new References();
  const named = (name: string, rule: Rule): string => `${name}${references.cite(basisOf(rule, [asOf]))}`;
  const names = [
    ...rules.map((rule) => named(words(`rule-${rule.id}`), rule)),
    ...clauses.map((clause) => named(words(`clause-${clause.id}`), clauseAsRule(clause))),
  ];
  return [
    { kind: 'heading', text: words('why-heading') },
    { kind: 'text', text: words(`${id}.why`) },
    ...(names.length > 0
      ? ([
          { kind: 'text', text: words('why-rules') },
          { kind: 'list', items: names },
          { kind: 'sources', sources: references.list(words) },
        ] as const)
      : []),
  ];
}

/** The rules that require something of the facts; where none does, those that apply only because of them. */
function rulesOn(area: Area, facts: readonly string[], asOf: string): Rule[] {
  const shown = area.rules.filter((rule) => rule.role !== 'part');
  const touches = (condition: Condition | undefined) =>
    condition !== undefined && [...factsIn(area, condition, asOf)].some((fact) => facts.includes(fact));
  const requiring = shown.filter((rule) => {
    const version = rule.versions.find((each) => covers(each, asOf));
    return rule.governedBy.some((day) => facts.includes(day)) || touches(version?.require);
  });
  return requiring.length > 0 ? requiring : shown.filter((rule) => touches(rule.applies) || touches(rule.within));
}

/** The clauses of a contract that are graded by what is answered; by what is worked out from it, where no rule is. */
function clausesOn({ clauses, derived }: Area, facts: readonly string[], asOf: string, follows: boolean): Clause[] {
  const from = (fact: string) => (follows && derived.find(({ id }) => id === fact)?.from) || [fact];
  const reads = (condition: Condition) =>
    parts(condition).some((part) => 'fact' in part && from(part.fact).some((fact) => facts.includes(fact)));
  return clauses.filter(({ versions }) => {
    const version = versions.find((each) => covers(each, asOf));
    return version !== undefined && gradings(version).some(([, condition]) => reads(condition));
  });
}

function* factsIn(area: Area, condition: Condition, asOf: string): Generator<string> {
  for (const part of parts(condition)) {
    if (part.op === 'ref') {
      const rule = area.rules.find((each) => each.id === part.rule);
      const version = rule?.versions.find((each) => covers(each, asOf));
      if (version) yield* factsIn(area, version.require, asOf);
    }
    if ('fact' in part) yield* area.derived.find((each) => each.id === part.fact)?.from ?? [part.fact];
    if (part.op === 'sameOrHigher') yield part.than;
    if ('than' in part && typeof part.than === 'object' && 'by' in part.than && part.than.by) yield part.than.by;
  }
}
