// A case given as JSON text, checked: either the facts, or the first thing that is wrong with them.
import type { Area } from '../rules/engine/area.ts';
import { fitting } from '../rules/engine/fitting.ts';
import { type Case, contradictionOf, readCase } from '../rules/engine/judge.ts';
import type { Fact, FactValue } from '../rules/facts/fact.ts';
import { findFact, vocabulary } from '../rules/facts/vocabulary.ts';
import { type Guess, isAllowed, isObject, perhaps, problemWith } from './case-flaw.ts';
import type { CaseProblem, CaseReading } from './case-problem.ts';
import { unpacked } from './case-wrapping.ts';
import { jsonFlaw } from './json-text.ts';
import { namedToday } from './revived.ts';
import { meant } from './suggest.ts';

export interface CaseInput {
  readonly text: string;
  /** It must agree with itself in each of them. */
  readonly areas: readonly Area[];
  /** The interviews there are, by id. */
  readonly flows: readonly string[];
  readonly asOf: string;
  readonly guess: Guess;
}

/** A case as it was exported, or its facts alone. */
export function readCaseText({ text, areas, flows, asOf, guess }: CaseInput): CaseReading {
  const flaw = jsonFlaw(text);
  if (flaw) return { problem: flaw };
  const inside = unpacked(JSON.parse(text), flows);
  if ('problem' in inside) return inside;
  const reading = readFacts(inside.given, guess);
  if ('problem' in reading) return reading;
  for (const area of areas) {
    const problem = clashProblem(readCase(area, reading.facts, asOf));
    if (problem) return { problem };
  }
  return reading;
}

/** The facts as they were given, each checked for itself. */
export function readFacts(given: unknown, guess: Guess): CaseReading {
  if (!isObject(given)) return { problem: { code: 'not-object' } };
  const { format } = given;
  if (format !== undefined) {
    return { problem: { code: 'other-format', format: typeof format === 'string' ? format : JSON.stringify(format) } };
  }
  const said = namedToday(given);
  for (const fact of Object.keys(said)) if (!findFact(fact)) return { problem: unknownFact(fact) };
  const facts: Record<string, FactValue> = {};
  for (const fact of vocabulary) {
    const value = said[fact.id];
    if (value === undefined) continue;
    if (!isAllowed(fact, value)) return { problem: problemWith(fact, value, guess) };
    facts[fact.id] = plainly(fact, value);
  }
  return { facts };
}

/** What contradicts itself in a case, if anything does. */
export function clashProblem(of: Case): CaseProblem | undefined {
  const found = contradictionOf(of);
  if (!found) return undefined;
  const { id } = found;
  const fits = fitting([of.cell.area], found, of.facts, of.asOf);
  const answers = found.facts.map((fact) => ({ fact, value: of.facts[fact] ?? null }));
  return { code: 'contradiction', id, fits, answers };
}

/** One form for what may be given in several. */
function plainly(fact: Fact, value: FactValue): FactValue {
  if (fact.kind === 'yes-no' && typeof value === 'string') return value === 'yes';
  if (fact.kind === 'options' && Array.isArray(value)) return fact.options.filter((option) => value.includes(option));
  if (fact.kind === 'countries' && typeof value === 'string') return [value];
  if (fact.kind === 'money' && fact.plain && typeof value === 'number')
    return { amount: value, currency: 'NOK', period: fact.plain };
  return value;
}

const unknownFact = (fact: string): CaseProblem => ({
  code: 'unknown-fact',
  fact,
  ...perhaps(
    meant(
      fact,
      vocabulary.map((each) => each.id),
    ),
  ),
});
