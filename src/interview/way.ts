// The way to yes in words: what would have to change, or be found out, and to what.
import type { Change, Target } from '../rules/engine/advice.ts';
import type { Report } from '../rules/engine/report.ts';
import { factOf } from '../rules/facts/vocabulary.ts';
import { formatAmount, formatDate, formatUnit, formatValue, listOf } from './format.ts';
import type { Block } from './message.ts';
import { question } from './question.ts';
import type { Standing } from './standing.ts';
import type { Words } from './words.ts';

export function wayBlocks(words: Words, _: Standing, result: Report): Block[] {
  const heading: Block = { kind: 'heading', text: words('way-heading') };
  if (result.wayToYesNone) return [heading, { kind: 'text', text: words(`no-way-${result.wayToYesNone}`) }];
  if (result.wayToYes.length === 0) return [];
  const raise = result.findings.find((finding) => finding.shortfall)?.shortfall;
  const items = result.wayToYes.map((way) =>
    listOf(
      words,
      way.map((change) => changeText(words, change, raise && formatAmount(words, raise.amount))),
    ),
  );
  const more = (result.wayToYesCount ?? 0) - result.wayToYes.length;
  return [
    heading,
    ...(items.length > 1 ? [{ kind: 'text', text: words('way-intro') } as const] : []),
    { kind: 'list', items },
    ...(more > 0 ? [{ kind: 'text', text: words('way-more', { count: more }) } as const] : []),
  ];
}

function changeText(words: Words, { fact, from, to }: Change, raise: string | undefined): string {
  const label = words(`${fact}.label`);
  const value = targetText(words, fact, to);
  if (from === null) return words(`way-change.find-out${'atLeast' in to ? '-at-least' : ''}`, { fact: label, value });
  const variables = { fact: label, value, from: dateOf(words, to, 'onOrAfter'), to: dateOf(words, to, 'onOrBefore') };
  const said = words(`way-change.${attributeOf(to)}`, variables);
  const extra = fact === 'basePay' && raise ? words('pay-raise', { amount: raise }) : undefined;
  const today = words('way-change.from', { from: formatValue(words, question(fact), from) });
  return `${said} (${[extra, today].filter((part) => part !== undefined).join('; ')})`;
}

function attributeOf(to: Target): string {
  if ('oneOf' in to) return 'one-of';
  if ('atLeast' in to) return 'at-least';
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
    return listOf(
      words,
      to.oneOf.map((option) => formatValue(words, question(fact), option)),
      'disjunction',
    );
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
