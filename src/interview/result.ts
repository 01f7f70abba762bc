// An outcome in words: the verdict, what decided it, what would change it, what to do, and where it stands.
import { type Report, report } from '../rules/engine/report.ts';
import { assumedRows } from './assumed.ts';
import { findingBlocks, isElsewhere, labelOf, missingIn } from './findings.ts';
import { formatAmount, formatDate } from './format.ts';
import type { Block, Row } from './message.ts';
import { routeBlocks } from './routes.ts';
import { References } from './sources.ts';
import type { Standing } from './standing.ts';
import { taskBlocks } from './tasks.ts';
import { wayBlocks } from './way.ts';
import type { Words } from './words.ts';

const heading = (text: string): Block => ({ kind: 'heading', text });
const text = (spoken: string): Block => ({ kind: 'text', text: spoken });

export function resultBlocks(words: Words, standing: Standing): Block[] {
  const result = report(standing.flow.area, standing.walk.facts, standing.asOf);
  const assumed = assumedRows(words, standing);
  const references = new References();
  const { verdict } = result;
  const told = [
    ...figures(words, result, references),
    ...findingBlocks(words, standing, result, references),
    ...wayBlocks(words, standing, result),
    ...missing(words, standing, result),
    ...routeBlocks(words, result, references),
    ...taskBlocks(words, standing, result, references),
  ];
  return [
    heading(words('result-heading')),
    text(words(`verdict-${verdict}`)),
    text(words(`verdict-${verdict}.detail`)),
    ...told,
    ...(assumed.length > 0 && verdict !== 'no-permit-needed'
      ? [heading(words('assumed-heading')), { kind: 'list', items: assumed } as const]
      : []),
    heading(words('sources-heading')),
    { kind: 'sources', sources: references.list(words) },
    text(words('as-of', { date: formatDate(words, result.asOf) })),
    text(words('last-line', { date: formatDate(words, result.asOf) })),
  ];
}

function figures(words: Words, result: Report, references: References): Block[] {
  if (result.verdict === 'no-permit-needed' || isElsewhere(result)) return [];
  // The fee is told where it is to be paid.
  const shown = result.figures.filter(({ id }) => id !== 'applicationFee');
  const rows = shown.map((figure): Row => {
    const amount = formatAmount(words, figure.value);
    const value = figure.period === 'year' ? words('money-per-year', { amount }) : amount;
    const last = figure.lastKnown && words('figure-last-known', { date: formatDate(words, figure.lastKnown) });
    const cited = `${value}${references.cite(figure.basis)}`;
    return { label: words(`figure-${figure.id}`), value: last ? `${cited} (${last})` : cited };
  });
  return rows.length > 0 ? [{ kind: 'rows', rows }] : [];
}

function missing(words: Words, standing: Standing, result: Report): Block[] {
  const items = missingIn(standing, result).map(({ fact, ask }) =>
    words('missing-item', { fact: words(`${labelOf(standing, fact)}.label`), ask: words(`authority-${ask}`) }),
  );
  // One question may fill several facts.
  const each = [...new Set(items)];
  return each.length === 0 ? [] : [heading(words('missing-heading')), { kind: 'list', items: each }];
}
