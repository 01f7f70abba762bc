// The way to yes in words: what would have to change, or be found out, and to what.
import type { Change, Target } from '../rules/engine/advice.ts';
import { apart } from '../rules/engine/apart.ts';
import type { Report } from '../rules/engine/report.ts';
import { factOf } from '../rules/facts/vocabulary.ts';
import { fullTimePayTold } from '../rules/pay/annual-pay.ts';
import { formatAmount, formatDate, formatUnit, formatValue } from './format.ts';
import type { Block } from './message.ts';
import { question } from './question.ts';
import { caseIn } from './reported.ts';
import type { Subject } from './standing.ts';
import { awaited } from './tasks.ts';
import { conditionsOf } from './thorough.ts';
import { toldBefore } from './told-before.ts';
import type { Words } from './words.ts';

/** More than this nobody reads; how many there are besides is said. */
const mostShown = 4;

export function wayBlocks(words: Words, standing: Subject, result: Report): Block[] {
  const heading: Block = { kind: 'heading', text: words('way-heading') };
  if (isOnlyUnanswered(standing, result)) return [];
  if (result.wayToYesNone) {
    if (result.wayToYesNone === 'law-unclear') return [heading, ...unclearBlocks(words, standing, result)];
    // The figures of a day to come are seldom known yet, but the day is.
    const isWaiting = result.wayToYesNone === 'no-rule' && awaited(result).length > 0;
    if (isWaiting) return [heading, text(words('no-way-yet'))];
    return [
      heading,
      text(words(fitsAnotherJob(standing, result) ? 'no-way-other-job' : `no-way-${result.wayToYesNone}`)),
    ];
  }
  if (result.wayToYes.length === 0) return [];
  const raise = raiseIn(result);
  // What was asked and nobody knows is told as such.
  let unknown = '';
  for (const way of result.wayToYes) {
    for (const { fact, from } of way) if (from === null) unknown += standing.walk.facts[fact] === null ? '?' : '-';
  }
  return toldBefore(words, result.wayToYes, `ways ${raise} ${unknown} ${standing.walk.facts.basePayFor}`, () =>
    changesBlocks(words, result, (change) => changeText(words, standing, change, raise)),
  );
}

function changesBlocks(words: Words, result: Report, say: (change: Change) => string): Block[] {
  const first = result.wayToYes[0] ?? [];
  const ways = result.wayToYes.map((way) => new Map(way.map((change) => [JSON.stringify(change), change])));
  // What every way needs is said once.
  const isCommon = (key: string) => ways.every((way) => way.has(key));
  const common = first.filter((change) => isCommon(JSON.stringify(change)));
  const own = ways.map((way) => [...way].flatMap(([key, change]) => (isCommon(key) ? [] : [change])));
  const several = own.length > 1;
  const more = (result.wayToYesCount ?? own.length) - mostShown;
  return [
    { kind: 'heading', text: words('way-heading') },
    ...(common.length > 1 || (several && common.length > 0) ? [text(words('way-all'))] : []),
    ...(common.length > 0 ? [list(common.map(say))] : []),
    ...(several ? [text(words(common.length > 0 ? 'way-besides' : 'way-intro'))] : []),
    ...(several ? [list(own.slice(0, mostShown).map((way) => way.map(say).join('; ')))] : []),
    ...(more > 0 ? [text(words('way-more', { count: more }))] : []),
  ];
}

/** Whether nothing is out of place, and only something about the person still to be found out: that stands by itself. */
function isOnlyUnanswered({ area }: Subject, { verdict, wayToYesNone, findings, missing }: Report): boolean {
  const conditions = conditionsOf(area);
  const unmet = findings.some(({ rule, status }) => conditions.has(rule) && status === 'not-met');
  return verdict === 'not-yet-known' && wayToYesNone === 'cannot-be-changed' && missing.length > 0 && !unmet;
}

/** Whether all that is wrong is that the job asks for no education: nobody changes that, but there are other jobs. */
function fitsAnotherJob({ area }: Subject, { wayToYesNone, findings }: Report): boolean {
  const conditions = conditionsOf(area);
  const unmet = findings.filter(({ rule, status }) => conditions.has(rule) && status === 'not-met');
  return wayToYesNone === 'cannot-be-changed' && unmet.length === 1 && unmet[0]?.rule === 'positionSkilled';
}

const raiseIn = ({ findings }: Report): number | undefined =>
  findings.find((finding) => finding.shortfall)?.shortfall?.amount;

/** What must be put right all the same, and which points of law are left then. */
function unclearBlocks(words: Words, standing: Subject, result: Report): Block[] {
  const { changes, open } = apart(caseIn(standing));
  if (open.length === 0) return [text(words('no-way-law-unclear'))];
  // A point that is open for the person, and not in the law, says itself what comes first.
  const [own, ...others] = open.map((question) => `open-${question}.way`);
  if (own !== undefined && others.length === 0 && changes.length === 0 && words.has(own)) return [text(words(own))];
  const say = (change: Change): string => changeText(words, standing, change, raiseIn(result));
  const points = list(open.map((question) => words(`open-${question}`)));
  const ask = text(words('way-law.ask'));
  if (changes.length === 0) return [text(words('way-law')), points, ask];
  const right = list([...new Set(changes.flatMap((way) => way.map(say)))]);
  return [text(words('way-law.first')), right, text(words('way-law.then')), points, ask];
}

const text = (said: string): Block => ({ kind: 'text', text: said });
const list = (items: readonly string[]): Block => ({ kind: 'list', items });

export function changeText(
  words: Words,
  { walk }: Subject,
  { fact, from, to }: Change,
  raise: number | undefined,
): string {
  const said = words(`way-change.${attributeOf(fact, to)}`, {
    fact: words(`${fact}.label`),
    value: targetText(words, fact, to),
    from: dateOf(words, to, 'onOrAfter'),
    to: dateOf(words, to, 'onOrBefore'),
  });
  // Pay that was told for full time is to rise on the same terms, and not by what the post lacks.
  const asFullTime = fact === 'basePay' && 'atLeast' in to ? fullTimePayTold(walk.facts) : undefined;
  const basis = asFullTime === undefined ? undefined : words('pay-as-full-time');
  const more = asFullTime !== undefined && 'atLeast' in to ? Math.ceil(to.atLeast - asFullTime) : raise;
  const amount = more === undefined ? '' : formatAmount(words, more);
  const extra = fact === 'basePay' && raise !== undefined ? words('pay-raise', { amount }) : undefined;
  // What was never asked has no "now".
  const now =
    from !== null
      ? words('way-change.from', { from: formatValue(words, question(fact), from) })
      : walk.facts[fact] === null
        ? words('way-change.unknown')
        : undefined;
  const beside = [basis, extra, now].filter((part) => part !== undefined);
  return beside.length > 0 ? `${said} (${beside.join('; ')})` : said;
}

function attributeOf(id: string, to: Target): string {
  // A country is no yes or no, and nobody changes it.
  if (factOf(id).kind === 'countries') return 'country';
  if ('oneOf' in to) return 'one-of';
  if ('atLeast' in to) {
    const fact = factOf(id);
    // More than the most there is cannot be asked for.
    return fact.kind === 'number' && to.atLeast >= fact.max ? 'one-of' : 'at-least';
  }
  if ('atMost' in to) return 'at-most';
  if (to.onOrAfter !== undefined && to.onOrBefore !== undefined) return 'between';
  return to.onOrAfter === undefined ? 'on-or-before' : 'on-or-after';
}

const dateOf = (words: Words, to: Target, edge: 'onOrAfter' | 'onOrBefore'): string => {
  const date = edge in to ? (to as { [key: string]: string | undefined })[edge] : undefined;
  return date === undefined ? '' : formatDate(words, date);
};

function targetText(words: Words, fact: string, to: Target): string {
  if ('oneOf' in to) {
    return to.oneOf.map((option) => formatValue(words, question(fact), option)).join(' / ');
  }
  if ('atLeast' in to) return amountText(words, fact, to.atLeast);
  if ('atMost' in to) return amountText(words, fact, to.atMost);
  return [dateOf(words, to, 'onOrAfter'), dateOf(words, to, 'onOrBefore')].filter((part) => part !== '').join('–');
}

function amountText(words: Words, id: string, value: number): string {
  const fact = factOf(id);
  if (fact.kind === 'number') return formatUnit(words, fact.unit, value);
  return words('money-per-year', { amount: formatAmount(words, value) });
}
