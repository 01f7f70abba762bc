// A case given as JSON text, checked: either the facts, or the first thing that is wrong with them.
import { isDate } from '../rules/dates.ts';
import type { Area } from '../rules/engine/area.ts';
import { contradictionIn } from '../rules/engine/judge.ts';
import type { Fact, Facts, FactValue } from '../rules/facts/fact.ts';
import { payPeriods } from '../rules/facts/fact.ts';
import { findFact, vocabulary } from '../rules/facts/vocabulary.ts';
import { countryCodes } from '../rules/law/countries.ts';
import type { CaseProblem } from './case-problem.ts';
import { jsonFlaw } from './json-text.ts';
import { currencies, mostCountries, mostPay, payParts, schemaOf } from './schema.ts';
import { meant } from './suggest.ts';

/** What a text would mean as an answer to the question about a fact: for "did you mean". */
export type Guess = (fact: Fact, text: string) => FactValue | undefined;

export interface CaseInput {
  readonly text: string;
  readonly area: Area;
  readonly asOf: string;
  readonly guess: Guess;
}

export type CaseReading = { readonly facts: Facts } | { readonly problem: CaseProblem };

export function readCaseText({ text, area, asOf, guess }: CaseInput): CaseReading {
  const flaw = jsonFlaw(text);
  if (flaw) return { problem: flaw };
  const given: unknown = JSON.parse(text);
  if (!isObject(given)) return { problem: { code: 'not-object' } };
  for (const fact of Object.keys(given)) if (!findFact(fact)) return { problem: unknownFact(fact) };
  const facts: Record<string, FactValue> = {};
  for (const fact of vocabulary) {
    const value = given[fact.id];
    if (value === undefined) continue;
    if (!isAllowed(fact, value)) return { problem: problemWith(fact, value, guess) };
    facts[fact.id] = fact.kind === 'yes-no' && typeof value === 'string' ? value === 'yes' : value;
  }
  const found = contradictionIn(area, facts, asOf);
  if (!found) return { facts };
  const answers = found.facts.map((fact) => ({ fact, value: facts[fact] ?? null }));
  return { problem: { code: 'contradiction', answers } };
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const schemas = new Map(vocabulary.map((fact) => [fact.id, schemaOf(fact)]));

const isAllowed = (fact: Fact, value: unknown): value is FactValue =>
  schemas.get(fact.id)?.safeParse(value).success === true;

/** A suggestion, where there is one, as a part of a problem. */
const perhaps = <Value>(value: Value | undefined): { readonly meant?: Value } =>
  value === undefined ? {} : { meant: value };

const unknownFact = (fact: string): CaseProblem => ({
  code: 'unknown-fact',
  fact,
  ...perhaps(meant(fact, vocabulary.map((each) => each.id))),
});

/** What is wrong with a value that the schema refuses. */
function problemWith(fact: Fact, value: unknown, guess: Guess): CaseProblem {
  const guessed = typeof value === 'string' ? guess(fact, value) : undefined;
  const guessedValue = guessed !== undefined && guessed !== null && isAllowed(fact, guessed) ? guessed : undefined;
  const wrongKind: CaseProblem = { code: 'wrong-kind', fact: fact.id, wanted: fact.kind, ...perhaps(guessedValue) };
  switch (fact.kind) {
    case 'option':
    case 'yes-no': {
      if (typeof value !== 'string') return wrongKind;
      const allowed = fact.kind === 'option' ? fact.options : ['yes', 'no'];
      const nearest = meant(value, allowed) ?? (guessedValue === undefined ? undefined : wordOf(guessedValue));
      return { code: 'unknown-option', fact: fact.id, value, allowed, ...perhaps(nearest) };
    }
    case 'number': {
      const { min, max, unit } = fact;
      if (typeof value !== 'number') return wrongKind;
      if (value < min || value > max) return { code: 'out-of-bounds', fact: fact.id, min, max, unit };
      return { code: 'wrong-kind', fact: fact.id, wanted: 'whole-number' };
    }
    case 'date':
      if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return wrongKind;
      return isDate(value) ? { code: 'too-far-off', fact: fact.id } : { code: 'no-such-day', fact: fact.id, value };
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
    return { code: 'unknown-part', fact: path(strange), allowed: payParts.map(path), ...perhaps(partMeant(strange, path)) };
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
    const near = currencies.includes(capital) ? capital : understood(`50000 ${currency} per month`)?.['currency'];
    return { code: 'unknown-currency', fact: path('currency'), value: currency, ...perhaps(near as string | undefined) };
  }
  if (typeof period !== 'string') return { code: 'wrong-kind', fact: path('period'), wanted: 'option' };
  const near = meant(period, payPeriods) ?? understood(`50000 NOK ${period}`)?.['period'];
  const nearest = perhaps(near as string | undefined);
  return { code: 'unknown-option', fact: path('period'), value: period, allowed: payPeriods, ...nearest };
}

function partMeant(strange: string, path: (part: string) => string): string | undefined {
  const part = meant(strange, payParts);
  return part === undefined ? undefined : path(part);
}
