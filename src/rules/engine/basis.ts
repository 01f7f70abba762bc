// The rows of the law behind a rule on given days: its figures first, then the rule itself.
import { amountOn } from '../amounts.ts';
import { covers } from '../dates.ts';
import { type Citation, citation } from '../law/citation.ts';
import type { Rule } from '../rule.ts';
import { amountsIn, conditionsOf } from './area.ts';

/** `chosen`: the answer that picks the figure, where it is known: a figure of several may have rows of its own. */
export function basisOf(
  rule: Rule,
  days: readonly string[],
  chosen: (by: string) => string | undefined = () => undefined,
): Citation[] {
  const own = rule.versions.filter((version) => days.some((day) => covers(version, day))).flatMap((each) => each.basis);
  // Where no version covers the date, the earliest known one says what is missing.
  const basis = own.length > 0 ? own : (rule.versions[0]?.basis ?? []);
  const figures = days.flatMap((day) =>
    amountsIn(conditionsOf(rule)).flatMap((each) => {
      const version = amountOn(each, day);
      const key = each.by === undefined ? undefined : chosen(each.by);
      return (key === undefined ? undefined : version?.rows?.[key]) ?? version?.row ?? [];
    }),
  );
  return [...new Set([...figures, ...basis])].map(citation);
}
