// The figures of a case in words, each with the sources it rests on.
import type { ReportedFigure } from '../rules/engine/figures.ts';
import type { Report } from '../rules/engine/report.ts';
import type { Facts } from '../rules/facts/fact.ts';
import { isElsewhere } from './findings.ts';
import { formatAmount, formatDate, formatUnit } from './format.ts';
import { marketText } from './market.ts';
import type { Block, Row } from './message.ts';
import { bothSchemes, netPayText } from './net-pay.ts';
import type { References } from './sources.ts';
import type { Words } from './words.ts';

export function figureBlocks(words: Words, result: Report, references: References, facts: Facts): Block[] {
  if (result.verdict === 'no-permit-needed' || isElsewhere(result)) return [];
  // The fee is told where it is to be paid.
  const shown = result.figures.filter(({ id }) => id !== 'applicationFee');
  const told = [marketText(words, result), netPayText(words, result, facts, references)];
  const rows = shown.map((figure): Row => {
    const last = figure.lastKnown && words('figure-last-known', { date: formatDate(words, figure.lastKnown) });
    const cited = `${figureText(words, figure)}${references.cite(figure.basis)}`;
    return { label: words(`figure-${figure.id}`), value: last ? `${cited} (${last})` : cited };
  });
  if (rows.length === 0) return [];
  return [
    ...told.flatMap((text): Block[] => (text === undefined ? [] : [{ kind: 'text', text }])),
    { kind: 'rows', rows },
  ];
}

/** What a part-time post would pay full time; nothing where that is what it pays. */
export function fullTimePayIn({ figures }: Pick<Report, 'figures'>): ReportedFigure | undefined {
  const [own, full] = ['annualPay', 'fullTimePay'].map((each) => figures.find(({ id }) => id === each));
  return own && full && own.value !== full.value ? full : undefined;
}

/** What a month's pay bears, which the tables of the tax cards say. */
const tableRead = new Set(['withholdingMonth', 'withholdingDecember']);

/** What a figure comes to, with its period. */
export function figureText(words: Words, figure: ReportedFigure): string {
  const { value, low, high, unit, period } = figure;
  const say = (each: number) => (unit === 'NOK' ? formatAmount(words, each) : formatUnit(words, unit, each));
  const both = bothSchemes(figure);
  // Nobody is taxed by what lies between the two schemes.
  if (both)
    return words(`figure-by-scheme.${tableRead.has(figure.id) ? 'table' : 'year'}`, {
      ordinary: say(both.ordinary),
      paye: say(both.paye),
    });
  const amount =
    low === undefined || high === undefined
      ? say(value)
      : words('figure-range', { value: say(value), low: say(low), high: say(high) });
  // Of one month only.
  const isOnce = period === 'once' || figure.id === 'withholdingDecember';
  return isOnce || unit !== 'NOK' ? amount : words(`money-per-${period}`, { amount });
}
