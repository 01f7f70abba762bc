// An outcome in words: the verdict, what decided it, what would change it, what to do, and where it stands.
import type { Area } from '../rules/engine/area.ts';
import { type Report, report } from '../rules/engine/report.ts';
import { assumedRows } from './assumed.ts';
import { clauseBlocks } from './clauses.ts';
import { figureBlocks } from './figures.ts';
import { findingBlocks, labelOf, missingIn } from './findings.ts';
import { fiveChecks } from './five-checks.ts';
import { formatDate } from './format.ts';
import type { Block } from './message.ts';
import { negotiationBlocks, withoutNegotiation } from './negotiation.ts';
import { routeBlocks } from './routes.ts';
import { References } from './sources.ts';
import type { Subject } from './standing.ts';
import { taskBlocks } from './tasks.ts';
import { wayBlocks } from './way.ts';
import type { Words } from './words.ts';

const heading = (text: string): Block => ({ kind: 'heading', text });
const text = (spoken: string): Block => ({ kind: 'text', text: spoken });

export function resultBlocks(words: Words, standing: Subject): Block[] {
  const [main, ...others] = reportedIn(standing).map((area) => report(area, standing.walk.facts, standing.asOf));
  if (!main) return [];
  const assumed = assumedRows(words, standing);
  const references = new References();
  const verdict = verdictId(words, main);
  const beside = () => others.flatMap((other) => besides(words, standing, other, references));
  const told =
    standing.area.concludes === 'contract'
      ? contractBlocks(words, standing, main, references, beside)
      : [
          ...figureBlocks(words, main, references),
          ...findingBlocks(words, standing, main, references),
          ...wayBlocks(words, standing, main),
          ...missing(words, standing, main),
          ...routeBlocks(words, main, references),
          ...taskBlocks(words, standing, main, references),
          ...beside(),
        ];
  return [
    heading(words('result-heading')),
    text(words(verdict)),
    text(words(`${verdict}.detail`)),
    ...told,
    ...(assumed.length > 0 && main.verdict !== 'no-permit-needed'
      ? [heading(words('assumed-heading')), { kind: 'list', items: assumed } as const]
      : []),
    heading(words('sources-heading')),
    { kind: 'sources', sources: references.list(words) },
    text(words('as-of', { date: formatDate(words, main.asOf) })),
    text(words('last-line', { date: formatDate(words, main.asOf) })),
  ];
}

/** First what can stop the permit, then the clauses from the worst, then money, then what to ask for. */
function contractBlocks(
  words: Words,
  standing: Subject,
  result: Report,
  references: References,
  beside: () => Block[],
): Block[] {
  return [
    ...fiveChecks(words, standing, result),
    ...findingBlocks(words, standing, result, references),
    ...missing(words, standing, result),
    ...clauseBlocks(words, standing, result, references),
    ...figureBlocks(words, result, references),
    ...beside(),
    ...negotiationBlocks(words, standing, result, references),
    ...taskBlocks(words, standing, withoutNegotiation(result), references),
  ];
}

/** What is reported where the conversation stands. */
export const reportedIn = ({ flow, area, outcome }: Subject): readonly Area[] =>
  (outcome === undefined ? undefined : flow?.reports.get(outcome)) ?? [area];

/** A verdict of which an area has words of its own. */
function verdictId(words: Words, { area, verdict }: Pick<Report, 'area' | 'verdict'>): string {
  const own = `verdict-${area}-${verdict}`;
  return words.has(own) ? own : `verdict-${verdict}`;
}

/** What another area says of the same case, without a verdict of its own. */
function besides(words: Words, standing: Subject, other: Report, references: References): Block[] {
  const area = reportedIn(standing).find(({ id }) => id === other.area);
  if (!area) return [];
  // Beside an offer the figures are enough: what the pay is by other periods, and each finding, would drown the clauses.
  const told =
    standing.area.concludes === 'contract'
      ? figureBlocks(words, withoutConversions(other), references)
      : [
          ...figureBlocks(words, other, references),
          ...findingBlocks(words, { ...standing, area }, other, references),
          ...taskBlocks(words, { ...standing, area }, other, references),
        ];
  return told.length > 0 ? [heading(words(`area-${other.area}`)), ...told] : [];
}

const conversions = ['annualPay', 'weeklyPay', 'dailyPay', 'hourlyPay', 'fullTimePay'];

const withoutConversions = (result: Report): Report => ({
  ...result,
  figures: result.figures.filter(({ id }) => !conversions.includes(id)),
});

function missing(words: Words, standing: Subject, result: Report): Block[] {
  const items = missingIn(standing, result).map(({ fact, ask }) =>
    words('missing-item', { fact: words(`${labelOf(standing, fact)}.label`), ask: words(`authority-${ask}`) }),
  );
  // One question may fill several facts.
  const each = [...new Set(items)];
  return each.length === 0 ? [] : [heading(words('missing-heading')), { kind: 'list', items: each }];
}
