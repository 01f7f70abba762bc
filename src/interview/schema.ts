// The vocabulary as schemas: the same ones that a case is checked with are printed by `veiviser facts`.
import { z } from 'zod';
import type { Fact } from '../rules/facts/fact.ts';
import { mostPay, payPeriods } from '../rules/facts/fact.ts';
import { vocabulary } from '../rules/facts/vocabulary.ts';
import { countryCodes } from '../rules/law/countries.ts';
import { firstYear, lastYear } from './read/calendar.ts';

/** What is said beside a schema: of a fact, or of one of its answers. Words come from outside. */
export interface Notes {
  readonly fact: (fact: Fact) => Record<string, unknown>;
  readonly answer: (fact: Fact, answer: string) => Record<string, unknown>;
}

export const mostCountries = 20;
export const firstDay = `${firstYear}-01-01`;
export const lastDay = `${lastYear}-12-31`;
export const currencies: readonly string[] = Intl.supportedValuesOf('currency');
export const payParts = ['amount', 'currency', 'period'] as const;

const country = z.enum(countryCodes);
const pay = z.strictObject({
  amount: z.number().positive().max(mostPay),
  currency: z.enum(currencies),
  period: z.enum(payPeriods),
});
const day = z.iso.date().refine((date) => firstDay <= date && date <= lastDay);

const silent: Notes = { fact: () => ({}), answer: () => ({}) };

/** What may be said of a fact. `null` is always allowed: "I don't know". */
export function schemaOf(fact: Fact, notes: Notes = silent): z.ZodType {
  return z.union([...answersOf(fact, notes), z.null().meta(notes.answer(fact, 'null'))]).meta(notes.fact(fact));
}

function answersOf(fact: Fact, notes: Notes): z.ZodType[] {
  const named = (value: string | boolean, answer = String(value)) => z.literal(value).meta(notes.answer(fact, answer));
  switch (fact.kind) {
    case 'option':
      return fact.options.map((option) => named(option));
    case 'options':
      // Twice the same is once; more than there are is a slip.
      return [z.array(z.enum(fact.options)).max(fact.options.length)];
    case 'yes-no':
      return [named(true, 'yes'), named(false, 'no'), named('yes'), named('no')];
    case 'number':
      return [(fact.whole ? z.int() : z.number()).min(fact.min).max(fact.max)];
    case 'date':
      return [day];
    case 'countries':
      return fact.single ? [z.array(country).length(1), country] : [z.array(country).min(1).max(mostCountries)];
    case 'money':
      return fact.plain ? [pay, z.number().positive().max(mostPay)] : [pay];
  }
}

/** A whole case: every fact may be left out, and nothing else may be in it. */
function caseSchema(notes: Notes = silent): z.ZodObject {
  return z.strictObject(Object.fromEntries(vocabulary.map((fact) => [fact.id, schemaOf(fact, notes).optional()])));
}

/** The case as JSON Schema, draft 2020-12. */
export function caseJsonSchema(notes: Notes): Record<string, unknown> {
  return { ...z.toJSONSchema(caseSchema(notes), { io: 'input' }) };
}
