// An outcome in words: the verdict, what decided it, what would change it, what to do, and where it stands.
import type { Report } from '../rules/engine/report.ts';
import { assumedRows } from './assumed.ts';
import { clauseBlocks, isOnlyUnread } from './clauses.ts';
import { figureBlocks, fullTimePayIn } from './figures.ts';
import { findingBlocks, labelOf, missingIn } from './findings.ts';
import { fiveChecks, isFree } from './five-checks.ts';
import { formatDate } from './format.ts';
import { isToldInBrief } from './in-brief.ts';
import type { Block } from './message.ts';
import { negotiationBlocks, withoutNegotiation } from './negotiation.ts';
import { reportedIn, reportIn } from './reported.ts';
import { routeBlocks } from './routes.ts';
import { settledFirst } from './settled-first.ts';
import { isSigned } from './signed.ts';
import { References } from './sources.ts';
import type { Subject } from './standing.ts';
import { taskBlocks } from './tasks.ts';
import { conditionsOf, isTooOpen, openIn } from './thorough.ts';
import { notKnown, unsureBlocks } from './unsure.ts';
import { wayBlocks } from './way.ts';
import { lacksOnlyOffer } from './without-offer.ts';
import type { Words } from './words.ts';

const heading = (text: string): Block => ({ kind: 'heading', text });
const text = (spoken: string): Block => ({ kind: 'text', text: spoken });

export function resultBlocks(words: Words, standing: Subject): Block[] {
  const reports = reportedIn(standing).map((area) => reportIn(standing, area));
  const [main, ...others] = reports;
  if (!main) return [];
  const references = new References();
  const verdict = verdictId(words, main, standing);
  const beside = () => others.flatMap((other) => besides(words, standing, other, references));
  return [
    heading(words('result-heading')),
    text(words(verdict)),
    text(words(`${verdict}.detail`)),
    ...settledFirst(words, standing),
    ...(standing.area.concludes === 'contract'
      ? contractBlocks(words, standing, main, references, beside)
      : permitBlocks(words, standing, main, references, beside)),
    ...notKnownBlocks(words, standing, main),
    ...endBlocks(words, standing, main, references),
  ];
}

/** Where hardly anything is known, what decides has been asked for already. */
function notKnownBlocks(words: Words, standing: Subject, main: Report): Block[] {
  if (notKnown(standing).length === 0 || isTooOpen(standing, main)) return [];
  return unsureBlocks(words, standing, new Set(missingLabels(words, standing, main)));
}

function permitBlocks(
  words: Words,
  standing: Subject,
  main: Report,
  references: References,
  beside: () => Block[],
): Block[] {
  if (isTooOpen(standing, main)) return [...openBlocks(words, standing, main, references), ...beside()];
  return [
    ...figureBlocks(words, main, references, standing.walk.facts),
    ...findingBlocks(words, standing, main, references),
    // Where nothing is judged, no change leads to a yes.
    ...(isToldInBrief(main, standing.walk.facts) ? [] : wayBlocks(words, standing, main)),
    ...missing(words, standing, main),
    ...routeBlocks(words, main, references),
    ...taskBlocks(words, standing, main, references),
    ...beside(),
  ];
}

/**
 * Where hardly anything is known, each open condition and each way to a yes would bury the few answers that decide.
 * They come once the person has asked for more.
 */
function openBlocks(words: Words, standing: Subject, main: Report, references: References): Block[] {
  const open = openIn(standing, main);
  const basis = open.flatMap((each) => each.basis.slice(0, 1));
  return [
    text(words('too-open').concat(references.cite(basis, mostCited))),
    ...missing(words, standing, main),
    ...findingBlocks(words, standing, settledIn(standing, main), references),
    ...routeBlocks(words, main, references),
    text(words('too-open-more')),
  ];
}

const mostCited = 3;

const settledIn = (standing: Subject, result: Report): Report => {
  const open = new Set(openIn(standing, result));
  return { ...result, findings: result.findings.filter((each) => !open.has(each)) };
};

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
    ...payBlocks(words, standing, result, references),
    ...beside(),
    ...negotiationBlocks(words, standing, result, references),
    ...taskBlocks(words, standing, withoutNegotiation(result), references),
  ];
}

/** Under a heading of its own: else it would stand under what is in order, whether or not the pay is. */
function payBlocks(words: Words, standing: Subject, result: Report, references: References): Block[] {
  const free = isFree(standing, result);
  const told = figureBlocks(
    words,
    free ? withoutFigures(result, ['payFloor']) : result,
    references,
    standing.walk.facts,
  );
  return told.length > 0
    ? [heading(words(free ? 'contract-figures-heading.free' : 'contract-figures-heading')), ...told]
    : [];
}

function endBlocks(words: Words, standing: Subject, main: Report, references: References): Block[] {
  // Who is told in short has just seen them, beside the answers.
  const assumed = isTooOpen(standing, main) ? [] : assumedRows(words, standing);
  const date = formatDate(words, main.asOf);
  const sources = references.list(words);
  return [
    ...(assumed.length > 0 && main.verdict !== 'no-permit-needed'
      ? [heading(words('assumed-heading')), { kind: 'list', items: assumed } as const]
      : []),
    ...(sources.length > 0 ? [heading(words('sources-heading')), { kind: 'sources', sources } as const] : []),
    text(words('as-of', { date })),
    text(words('last-line', { date })),
  ];
}

/** A verdict of which an area, or some of those who are told it, have words of their own. */
function verdictId(words: Words, result: Report, standing: Subject): string {
  if (isToldInBrief(result, standing.walk.facts)) return 'verdict-citizenship';
  const verdict = isOnlyUnread(standing, result) ? 'ask-first-unread' : result.verdict;
  const whose = [
    ...(isSigned(standing.walk.facts) ? ['signed'] : []),
    // Nobody reads first of rules who has just lost a job, nor of a plan who was refused.
    ...(result.area === 'arrival' && standing.walk.facts.permitStage === 'refused' ? ['refused'] : []),
    ...(result.area === 'change' && standing.walk.facts.changeKind === 'lost-job' ? ['lost-job'] : []),
    // The family of an EU/EEA citizen has a right, or has none: no permit is asked for.
    ...(result.findings.some(({ rule, because }) => rule === 'countsAsFamily' && because === 'law')
      ? ['eea-family']
      : []),
    isNotYet(result, standing) ? 'no-offer' : result.area,
  ];
  return whose.map((each) => `verdict-${each}-${verdict}`).find((own) => words.has(own)) ?? `verdict-${verdict}`;
}

/** A no that is only for want of an offer says so. */
const isNotYet = (result: Report, { area, walk }: Subject): boolean =>
  noes.has(result.verdict) && lacksOnlyOffer(result, walk.facts, conditionsOf(area));

const noes: ReadonlySet<string> = new Set(['not-likely', 'other-route']);

/** What another area says of the same case, without a verdict of its own. */
function besides(words: Words, standing: Subject, other: Report, references: References): Block[] {
  const area = reportedIn(standing).find(({ id }) => id === other.area);
  if (!area) return [];
  const own = { ...standing, area };
  // Beside an offer the figures are enough: what the pay is by other periods, and each finding, would drown the clauses.
  const told =
    standing.area.concludes === 'contract'
      ? figureBlocks(words, withoutFigures(other, conversionsIn(other)), references, standing.walk.facts)
      : [
          ...figureBlocks(words, other, references, standing.walk.facts),
          ...findingBlocks(words, own, other, references),
          ...taskBlocks(words, own, other, references),
        ];
  return told.length > 0 ? [heading(words(`area-${other.area}`)), ...told] : [];
}

const conversions = ['annualPay', 'weeklyPay', 'dailyPay', 'hourlyPay'];

/** What a part-time post would pay full time is what others' pay is held against. */
const conversionsIn = (result: Report): readonly string[] =>
  fullTimePayIn(result) === undefined ? [...conversions, 'fullTimePay'] : conversions;

const withoutFigures = (result: Report, ids: readonly string[]): Report => ({
  ...result,
  figures: result.figures.filter(({ id }) => !ids.includes(id)),
});

const missingLabels = (words: Words, standing: Subject, result: Report): string[] =>
  missingIn(standing, result).map(({ fact }) => words(`${labelOf(standing, fact)}.label`));

function missing(words: Words, standing: Subject, result: Report): Block[] {
  const items = missingIn(standing, result).map(({ fact, ask }) =>
    words('missing-item', { fact: words(`${labelOf(standing, fact)}.label`), ask: words(`authority-${ask}`) }),
  );
  // One question may fill several facts.
  const each = [...new Set(items)];
  return each.length === 0 ? [] : [heading(words('missing-heading')), { kind: 'list', items: each }];
}
