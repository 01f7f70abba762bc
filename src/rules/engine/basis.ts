// The rows of the law behind a rule on given days: its figures first, then the rule itself.
import { type Amounts, amountOn } from '../amounts.ts';
import { covers } from '../dates.ts';
import { type Citation, citation } from '../law/citation.ts';
import type { Rule } from '../rule.ts';
import { amountsIn, conditionsOf } from './area.ts';

const figures = new WeakMap<Rule, readonly Amounts[]>();

/** The timelines that the conditions of a rule compare with. */
function figuresIn(rule: Rule): readonly Amounts[] {
  let own = figures.get(rule);
  if (!own) {
    own = amountsIn(conditionsOf(rule));
    figures.set(rule, own);
  }
  return own;
}

/** The facts whose answers pick figures. */
export const pickedBy = (rule: Rule): string[] => figuresIn(rule).flatMap(({ by }) => by ?? []);

/** `chosen`: the answer that picks the figure, where it is known: a figure of several may have rows of its own. */
export function basisOf(
  rule: Rule,
  days: readonly string[],
  chosen: (by: string) => string | undefined = () => undefined,
): Citation[] {
  const own = rule.versions.filter((version) => days.some((day) => covers(version, day))).flatMap((each) => each.basis);
  // Where no version covers the date, the earliest known one says what is missing.
  const basis = own.length > 0 ? own : (rule.versions[0]?.basis ?? []);
  const ofFigures = days.flatMap((day) =>
    figuresIn(rule).flatMap((each) => {
      const version = amountOn(each, day);
      const key = each.by === undefined ? undefined : chosen(each.by);
      return (key === undefined ? undefined : version?.rows?.[key]) ?? version?.row ?? [];
    }),
  );
  return [...new Set([...ofFigures, ...basis])].map(citation);
}
