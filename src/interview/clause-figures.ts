// The figures that a clause is told with: the law's own, and what the contract says now.
import type { ReportedClause } from '../rules/engine/clauses.ts';
import { findFact } from '../rules/facts/vocabulary.ts';
import { formatUnit } from './format.ts';
import { caseIn } from './reported.ts';
import type { Subject } from './standing.ts';
import type { Variables, Words } from './words.ts';

/** What the contract says in numbers, by fact; nothing where one of them is not known. */
export function saidIn(words: Words, subject: Subject, clause: string): Variables | undefined {
  const of = caseIn(subject);
  const said: Record<string, string> = {};
  for (const id of of.cell.clauses.get(clause)?.facts ?? []) {
    const fact = findFact(id);
    if (fact?.kind !== 'number') continue;
    const value = of.facts[id];
    if (typeof value !== 'number') return undefined;
    said[id] = formatUnit(words, fact.unit, value);
  }
  return said;
}

/** The law's own figures, each with what it is counted in. */
export const ofTheLaw = (words: Words, { figures = {} }: ReportedClause): Variables =>
  Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [
      name,
      formatUnit(words, name === 'more' ? 'percent' : name, value),
    ]),
  );
