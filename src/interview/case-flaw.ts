// What is wrong with one value of a case, once its schema has refused it, and what was probably meant.
import { isDate } from '../rules/dates.ts';
import { type Fact, type FactValue, mostPay, payPeriods } from '../rules/facts/fact.ts';
import { vocabulary } from '../rules/facts/vocabulary.ts';
import { countryCodes } from '../rules/law/countries.ts';
import type { CaseProblem } from './case-problem.ts';
import { currencies, firstDay, lastDay, mostCountries, payParts, schemaOf } from './schema.ts';
import { meant } from './suggest.ts';

/** What a text would mean as an answer to the question about a fact: for "did you mean". */
export type Guess = (fact: Fact, text: string) => FactValue | undefined;

type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const schemas = new Map(vocabulary.map((fact) => [fact.id, schemaOf(fact)]));

/** Plain values that were allowed before: the same few come again and again. */
const allowed = new Map<string, Set<unknown>>();
const mostKept = 1_000;

export function isAllowed(fact: Fact, value: unknown): value is FactValue {
  let known = allowed.get(fact.id);
  if (known?.has(value)) return true;
  if (schemas.get(fact.id)?.safeParse(value).success !== true) return false;
  if (typeof value === 'object') return true;
  if (!known || known.size > mostKept) {
    known = new Set();
    allowed.set(fact.id, known);
  }
  known.add(value);
  return true;
}

/** A suggestion, where there is one, as a part of a problem. */
export const perhaps = <Value>(value: Value | undefined): { readonly meant?: Value } =>
  value === undefined ? {} : { meant: value };

/** What is wrong with a value that the schema refuses. */
export function problemWith(fact: Fact, value: unknown, guess: Guess): CaseProblem {
  const guessed = typeof value === 'string' ? guess(fact, value) : undefined;
  const guessedValue = guessed !== undefined && guessed !== null && isAllowed(fact, guessed) ? guessed : undefined;
  const wrongKind: CaseProblem = { code: 'wrong-kind', fact: fact.id, wanted: fact.kind, ...perhaps(guessedValue) };
  switch (fact.kind) {
    case 'option':
    case 'yes-no': {
      const isPlain = typeof value === 'boolean' || typeof value === 'number';
      if (typeof value !== 'string' && !(isPlain && fact.kind === 'option')) return wrongKind;
      const allowed = fact.kind === 'option' ? fact.options : ['yes', 'no'];
      const said = typeof value === 'number' ? String(value) : wordOf(value as string | boolean);
      const nearest = meant(said, allowed) ?? (guessedValue === undefined ? undefined : wordOf(guessedValue));
      return { code: 'unknown-option', fact: fact.id, value: String(value), allowed, ...perhaps(nearest) };
    }
    case 'options': {
      if (!Array.isArray(value)) return wrongKind;
      const strange = value.find((each) => !fact.options.includes(each));
      if (strange === undefined) return { code: 'too-many-options', fact: fact.id, max: fact.options.length };
      const said = String(strange);
      return {
        code: 'unknown-option',
        fact: fact.id,
        value: said,
        allowed: fact.options,
        ...perhaps(meant(said, fact.options)),
      };
    }
    case 'number': {
      const { min, max, unit } = fact;
      if (typeof value !== 'number') return wrongKind;
      if (value < min || value > max) return { code: 'out-of-bounds', fact: fact.id, min, max, unit };
      return { code: 'wrong-kind', fact: fact.id, wanted: 'whole-number' };
    }
    case 'date':
      if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return wrongKind;
      return isDate(value)
        ? { code: 'too-far-off', fact: fact.id, min: firstDay, max: lastDay }
        : { code: 'no-such-day', fact: fact.id, value };
    case 'countries':
      return Array.isArray(value) ? problemWithCountries(fact, value, guess) : wrongKind;
    case 'money':
      return isObject(value) ? problemWithPay(fact, value, guess) : wrongKind;
  }
}

const wordOf = (value: FactValue): string => (typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value));

function problemWithCountries(fact: Fact, list: readonly unknown[], guess: Guess): CaseProblem {
  if (list.length === 0) return { code: 'no-country', fact: fact.id };
  if (list.length > mostCountries) return { code: 'too-many-countries', fact: fact.id, max: mostCountries };
  const value = list.find((each) => typeof each !== 'string' || !countryCodes.includes(each));
  if (typeof value !== 'string') return { code: 'wrong-kind', fact: fact.id, wanted: 'countries' };
  const capital = value.toUpperCase();
  const guessed = countryCodes.includes(capital) ? [capital] : guess(fact, value);
  const code = Array.isArray(guessed) && guessed.length === 1 ? guessed[0] : undefined;
  return { code: 'unknown-country', fact: fact.id, value, ...perhaps(code) };
}

function problemWithPay(fact: Fact, pay: Json, guess: Guess): CaseProblem {
  const path = (part: string): string => `${fact.id}.${part}`;
  const strange = Object.keys(pay).find((part) => !(payParts as readonly string[]).includes(part));
  if (strange !== undefined) {
    return {
      code: 'unknown-part',
      fact: path(strange),
      allowed: payParts.map(path),
      ...perhaps(partMeant(strange, path)),
    };
  }
  const { amount, currency, period } = pay;
  const missing = payParts.find((part) => pay[part] === undefined);
  if (missing) return { code: 'missing-part', fact: path(missing) };
  if (typeof amount !== 'number') {
    const figure = typeof amount === 'string' && amount.trim() !== '' ? Number(amount) : Number.NaN;
    const near = figure > 0 && figure <= mostPay ? figure : undefined;
    return { code: 'wrong-kind', fact: path('amount'), wanted: 'number', ...perhaps(near) };
  }
  if (!(amount > 0 && amount <= mostPay)) return { code: 'pay-out-of-bounds', fact: path('amount'), max: mostPay };
  // A name like "kr" or "yearly" is understood where the rest of an answer stands around it.
  const understood = (said: string) => {
    const value = guess(fact, said);
    return isObject(value) ? value : undefined;
  };
  if (typeof currency !== 'string') return { code: 'wrong-kind', fact: path('currency'), wanted: 'currency' };
  if (!currencies.includes(currency)) {
    const capital = currency.toUpperCase();
    const near = currencies.includes(capital) ? capital : understood(`50000 ${currency} per month`)?.currency;
    return {
      code: 'unknown-currency',
      fact: path('currency'),
      value: currency,
      ...perhaps(near as string | undefined),
    };
  }
  if (typeof period !== 'string') return { code: 'wrong-kind', fact: path('period'), wanted: 'option' };
  const near = meant(period, payPeriods) ?? understood(`50000 NOK ${period}`)?.period;
  const nearest = perhaps(near as string | undefined);
  return { code: 'unknown-option', fact: path('period'), value: period, allowed: payPeriods, ...nearest };
}

function partMeant(strange: string, path: (part: string) => string): string | undefined {
  const part = meant(strange, payParts);
  return part === undefined ? undefined : path(part);
}
