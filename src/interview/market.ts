// Where a pay stands among those of others, in plain sentences: what they are paid, and in which part this pay lies.
import type { Report } from '../rules/engine/report.ts';
import { formatAmount } from './format.ts';
import type { Words } from './words.ts';

/** Nothing where there are no figures to stand among. */
export function marketText(
  words: Words,
  { figures, findings }: Pick<Report, 'figures' | 'findings'>,
): string | undefined {
  const figure = (id: string) => figures.find((each) => each.id === id && !each.lastKnown);
  const rowOf = (id: string) => figure(id)?.basis[0]?.id;
  // The occupation says most; where it is not known, the years of experience stand in for it.
  const by = rowOf('marketLow') === rowOf('seniorityLow') ? 'seniority' : 'market';
  const [low, median, high] = ['Low', 'Median', 'High'].map((part) => figure(`${by}${part}`));
  if (!low || !median || !high) return undefined;
  const said = ({ value }: typeof low) => formatAmount(words, value);
  const others = words(`pay-of-others.${by}`, { low: said(low), median: said(median), high: said(high) });
  const isSo = (rule: string): boolean | undefined => {
    const status = findings.find((each) => each.rule === `${by}${rule}`)?.status;
    return status === 'met' ? true : status === 'not-met' ? false : undefined;
  };
  const place = placeOf(isSo('AboveLow'), isSo('AboveMedian'), isSo('BelowHigh'));
  return place === undefined ? others : `${others} ${words(`pay-among-others.${place}`)}`;
}

function placeOf(aboveLow?: boolean, aboveMedian?: boolean, belowHigh?: boolean): string | undefined {
  if (aboveLow === false) return 'lowest';
  if (belowHigh === false) return 'highest';
  if (aboveLow === undefined || belowHigh === undefined || aboveMedian === undefined) return undefined;
  return aboveMedian ? 'upper' : 'lower';
}
