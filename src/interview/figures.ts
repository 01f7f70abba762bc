// The figures of a case in words, each with the sources it rests on.
import type { ReportedFigure } from '../rules/engine/figures.ts';
import type { Report } from '../rules/engine/report.ts';
import { isElsewhere } from './findings.ts';
import { formatAmount, formatDate, formatUnit } from './format.ts';
import { marketText } from './market.ts';
import type { Block, Row } from './message.ts';
import type { References } from './sources.ts';
import type { Words } from './words.ts';

export function figureBlocks(words: Words, result: Report, references: References): Block[] {
  if (result.verdict === 'no-permit-needed' || isElsewhere(result)) return [];
  // The fee is told where it is to be paid.
  const shown = result.figures.filter(({ id }) => id !== 'applicationFee');
  const rows = shown.map((figure): Row => {
    const last = figure.lastKnown && words('figure-last-known', { date: formatDate(words, figure.lastKnown) });
    const cited = `${figureText(words, figure)}${references.cite(figure.basis)}`;
    return { label: words(`figure-${figure.id}`), value: last ? `${cited} (${last})` : cited };
  });
  const market = marketText(words, result);
  return rows.length > 0
    ? [...(market === undefined ? [] : [{ kind: 'text', text: market } as const]), { kind: 'rows', rows }]
    : [];
}

/** What a figure comes to, with its period. */
export function figureText(words: Words, { value, low, high, unit, period }: ReportedFigure): string {
  const say = (each: number) => (unit === 'NOK' ? formatAmount(words, each) : formatUnit(words, unit, each));
  const amount =
    low === undefined || high === undefined
      ? say(value)
      : words('figure-range', { value: say(value), low: say(low), high: say(high) });
  return period === 'once' || unit !== 'NOK' ? amount : words(`money-per-${period}`, { amount });
}
