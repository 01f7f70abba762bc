// What somebody would be asked who is asked everything: what nobody would ask about makes no difference to this case.
import type { FactValue } from '../rules/facts/fact.ts';
import type { Standing } from './standing.ts';
import { walk } from './walk.ts';

/** The facts of every question that there is a reason to ask, answered or not. */
export function askable({ flow, walk: walked, asOf }: Pick<Standing, 'flow' | 'walk' | 'asOf'>): ReadonlySet<string> {
  const facts: Record<string, FactValue> = { ...walked.facts, moreDetail: true };
  for (const { facts: own, standsFor } of flow.questions.values()) {
    for (const fact of own) facts[fact] ??= standsFor ? true : null;
  }
  return new Set(walk(flow, facts, asOf).path.flatMap((question) => question.facts));
}
