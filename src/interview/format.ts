// Figures, dates and answers as a reader of the locale writes them.
import { toMilliseconds } from '../rules/dates.ts';
import type { Facts, FactValue, Money } from '../rules/facts/fact.ts';
import type { Question } from './question.ts';
import { chosen, isAnswered, namedIn } from './question.ts';
import type { Locale } from './snapshot.ts';
import type { Words } from './words.ts';

const tag = (locale: Locale): string => (locale === 'en' ? 'en-GB' : 'nb-NO');

function cached<T>(make: (locale: Locale, key: string) => T): (locale: Locale, key?: string) => T {
  const known = new Map<string, T>();
  return (locale, key = '') => {
    const id = `${locale} ${key}`;
    let value = known.get(id);
    if (value === undefined) {
      value = make(locale, key);
      known.set(id, value);
    }
    return value;
  };
}

const numbers = cached((locale) => new Intl.NumberFormat(tag(locale), { maximumFractionDigits: 2 }));
const dates = cached(
  (locale) => new Intl.DateTimeFormat(tag(locale), { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
);
const regions = cached((locale) => new Intl.DisplayNames(tag(locale), { type: 'region' }));
const lists = cached(
  (locale, type) => new Intl.ListFormat(tag(locale), { type: type as 'conjunction' | 'disjunction' }),
);
const currencies = cached(
  (locale, currency) =>
    new Intl.NumberFormat(tag(locale), {
      style: 'currency',
      currency,
      currencyDisplay: locale === 'en' ? 'code' : 'symbol',
      minimumFractionDigits: 0,
      maximumFractionDigits: 2,
    }),
);

/** So many of each kind are kept of what was formatted; then all are let go. */
const mostKept = 1_000;

/** Formats what was formatted before without doing it again: days, amounts and lists come back in every message. */
function remembered<Value>(
  format: (locale: Locale, value: Value, kind: string) => string,
  keyOf: (value: Value) => string | number,
): (words: Words, value: Value, kind?: string) => string {
  const known = new Map<string, Map<string | number, string>>();
  return ({ locale }, value, kind = '') => {
    const name = kind + locale;
    let own = known.get(name);
    if (!own || own.size >= mostKept) {
      own = new Map();
      known.set(name, own);
    }
    const key = keyOf(value);
    let text = own.get(key);
    if (text === undefined) {
      text = format(locale, value, kind);
      own.set(key, text);
    }
    return text;
  };
}

const amountIn = remembered<number>(
  (locale, amount, currency) => currencies(locale, currency).format(amount),
  (amount) => amount,
);
const joined = remembered<readonly string[]>(
  (locale, items, type) => lists(locale, type).format(items),
  (items) => JSON.stringify(items),
);

export const formatNumber: (words: Words, value: number) => string = remembered<number>(
  (locale, value) => numbers(locale).format(value),
  (value) => value,
);
export const formatDate: (words: Words, date: string) => string = remembered<string>(
  (locale, date) => dates(locale).format(toMilliseconds(date)),
  (date) => date,
);
export const formatCountry = (words: Words, code: string): string => regions(words.locale).of(code) ?? code;

/** An amount of money, without its period. */
export const formatAmount = (words: Words, amount: number, currency = 'NOK'): string =>
  amountIn(words, amount, currency);

export const listOf = (
  words: Words,
  items: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string => joined(words, items, type);

const formatMoney = (words: Words, { amount, currency, period }: Money): string =>
  words(`money-per-${period}`, { amount: formatAmount(words, amount, currency) });

/** The label of one choice of a question. */
export function choiceLabel(words: Words, question: Question, id: string): string {
  const own = `${question.id}.is-${id}`;
  if (words.has(own)) return words(own);
  return id === 'yes' || id === 'no' ? words(id) : words(`${question.facts[0]}.is-${id}`);
}

/** What the case says in answer to a question, as a reader would say it. */
export function formatAnswer(words: Words, question: Question, facts: Facts): string {
  // A choice may leave the first fact open, and say another.
  const choice = chosen(question, facts);
  if (question.mentions && isAnswered(question, facts)) return formatValue(words, question, namedIn(question, facts));
  if (choice !== undefined) return choiceLabel(words, question, choice);
  const value = facts[question.facts[0]];
  return value === undefined ? words('answer-unknown') : formatValue(words, question, value);
}

/** Labels begin with a capital, which only the first of several has in a sentence. */
const inOneSentence = ({ locale }: Words, labels: readonly string[]): readonly string[] =>
  labels.map((label, index) => (index === 0 ? label : label.slice(0, 1).toLocaleLowerCase(locale) + label.slice(1)));

/** One value as an answer to a question, whether the case holds it or not. */
export function formatValue(words: Words, question: Question, value: FactValue): string {
  if (value === null) return words('answer-unknown');
  if (Array.isArray(value)) {
    const named = question.reads.kind === 'options' ? value.map((id) => choiceLabel(words, question, id)) : undefined;
    if (named?.length === 0) return words('none-of-these');
    return listOf(words, named ? inOneSentence(words, named) : value.map((code) => formatCountry(words, code)));
  }
  if (typeof value === 'boolean') return words(value ? 'yes' : 'no');
  if (typeof value === 'object') return formatMoney(words, value as Money);
  if (typeof value === 'number') {
    const { reads } = question;
    return reads.kind === 'number' ? formatUnit(words, reads.unit, value) : formatNumber(words, value);
  }
  if (question.reads.kind === 'date') return formatDate(words, value as string);
  return choiceLabel(words, question, value as string);
}

/** A year is a name, and not so many of anything: 2027, not 2,027. */
export const formatUnit = (words: Words, unit: string, value: number): string =>
  words(`unit-${unit}`, { value: unit === 'year' ? String(value) : value });
