// What the things of the law are called, and how their figures are written.
import { formatAmount, formatUnit } from '../../interview/format.ts';
import type { Words } from '../../interview/words.ts';
import type { Amounts } from '../../rules/amounts.ts';
import type { Entry, EntryKind } from '../../rules/register.ts';

const prefixes: Readonly<Record<EntryKind, string>> = {
  rule: 'rule',
  amount: 'law-amount-of',
  countries: 'law-set',
  figure: 'figure',
  route: 'route',
  task: 'task',
  clause: 'clause',
};

/** A name for each; what people are never told of, a part of other rules, goes by its id. */
export function entryName(words: Words, { kind, id }: Pick<Entry, 'kind' | 'id'>): string {
  const message = `${prefixes[kind]}-${id}`;
  return capital(words.has(message) ? words(message) : id);
}

export const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** Whose figure it is, where there is one for each answer to a question. */
export const keyText = (words: Words, { by }: Pick<Amounts, 'by'>, key: string): string =>
  by !== undefined && words.has(`${by}.is-${key}`) ? words(`${by}.is-${key}`) : key;

export function amountText(words: Words, { unit, period }: Pick<Amounts, 'unit' | 'period'>, value: number): string {
  if (unit !== 'NOK') return formatUnit(words, unit, value);
  const text = formatAmount(words, value);
  return period === 'once' ? text : words(`money-per-${period}`, { amount: text });
}

export function valuesText(
  words: Words,
  amounts: Pick<Amounts, 'by' | 'unit' | 'period'>,
  values: Readonly<Record<string, number>>,
): string {
  return Object.entries(values)
    .map(([key, value]) => {
      const text = amountText(words, amounts, value);
      return amounts.by === undefined ? text : `${keyText(words, amounts, key)}: ${text}`;
    })
    .join('; ');
}
