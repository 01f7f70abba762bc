// The rows of the law behind a rule on given days: its figures first, then the rule itself.
import { amountOn } from '../amounts.ts';
import { covers } from '../dates.ts';
import { type Citation, citation, rowOf } from '../law/citation.ts';
import type { Rule } from '../rule.ts';
import { amountsIn, conditionsOf } from './area.ts';

/** Whether the row held on the day, as far as its dates are known. */
function inForce(id: string, day: string): boolean {
  const { from = day, to = day } = rowOf(id);
  return from <= day && day <= to;
}

export function basisOf(rule: Rule, days: readonly string[]): Citation[] {
  const own = rule.versions
    .filter((version) => days.some((day) => covers(version, day)))
    .flatMap((each) => each.basis)
    .filter((id) => days.some((day) => inForce(id, day)));
  // Where no version covers the date, the earliest known one says what is missing.
  const basis = own.length > 0 ? own : (rule.versions[0]?.basis ?? []);
  const figures = days.flatMap((day) =>
    amountsIn(conditionsOf(rule)).flatMap((each) => amountOn(each, day)?.row ?? []),
  );
  return [...new Set([...figures, ...basis])].map(citation);
}
