// Whether a question can still matter: some answer, with some change that is still open, alters what the person hears.
import { factOf, vocabulary } from '../facts/vocabulary.ts';
import { impossibleOutcome } from './cell.ts';
import type { Domains } from './diagram.ts';
import type { Case } from './judge.ts';
import { isStated } from './known.ts';
import { type Variable, wholeDomain } from './variables.ts';

/** Answers found before, by what the rules can tell apart; cleared when it grows large. */
const known = new WeakMap<Case['cell'], Map<string, boolean>>();
const mostKnown = 20_000;

/** Whether the fact, were it asked now, could change the verdict or the route. */
export function mattering(of: Case, fact: string): boolean {
  let answers = known.get(of.cell);
  if (!answers || answers.size > mostKnown) {
    answers = new Map();
    known.set(of.cell, answers);
  }
  const key = `${fact} ${signature(of)}`;
  let answer = answers.get(key);
  if (answer === undefined) {
    answer = matters(of, fact);
    answers.set(key, answer);
  }
  return answer;
}

/** The classes of the case, and which changeable facts were stated: all that the answer depends on. */
function signature(of: Case): string {
  let text = of.domains.join(';');
  for (const fact of changeableFacts) text += isStated(of.facts, fact) ? '1' : '0';
  return text;
}

const changeableFacts = vocabulary.filter((fact) => fact.change).map((fact) => fact.id);

function matters(of: Case, fact: string): boolean {
  const { cell } = of;
  const outcome = cell.outcome();
  if (!outcome.facts.includes(fact)) return false;
  const open = new Set([fact, ...loosened(of, fact)]);
  const domains: Domains = cell.space.variables.map((variable, level) => free(of, variable, level, open));
  const { table, node } = cell.diagrams.restrict(outcome.node, domains);
  return cell.space.variables.some(
    (variable, level) => variable.inputs.includes(fact) && table.dependsOn(node, level, impossibleOutcome),
  );
}

/** The presumptions that some answer to the fact would rule out. */
function loosened(of: Case, fact: string): string[] {
  const beside = of.cell.area.contradictions.filter((each) => each.facts.includes(fact)).flatMap((each) => each.facts);
  return beside.filter((other) => !isStated(of.facts, other) && factOf(other).presume !== undefined);
}

function free(of: Case, variable: Variable, level: number, open: ReadonlySet<string>): readonly number[] {
  const stands = of.domains[level] as readonly number[];
  // Not what is presumed while nobody has said: the answer may be any.
  const whole = wholeDomain(variable.size);
  if (variable.inputs.some((input) => open.has(input))) return whole;
  const changeable = variable.inputs.map(factOf).filter((fact) => fact.change && isStated(of.facts, fact.id));
  if (changeable.length === 0) return stands;
  const [only] = changeable;
  if (variable.inputs.length > 1 || !only?.change) return whole;
  if (only.change.only && !only.change.only.includes(String(of.get(only.id)))) return stands;
  if (!only.change.to) return whole;
  const targets = only.change.to.flatMap((to) => [...variable.domain((id) => (id === only.id ? to : undefined))]);
  return [...new Set([...stands, ...targets])].sort((a, b) => a - b);
}
