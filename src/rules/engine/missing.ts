// Which unknown facts keep the verdict from being known, and whom to ask.
import type { Authority } from '../facts/fact.ts';
import { factOf } from '../facts/vocabulary.ts';
import { anyOf } from './area.ts';
import type { Compiled } from './compiled.ts';
import type { Case } from './judge.ts';
import { leftOf, tellingOf } from './left.ts';
import { bit, state } from './truth.ts';

export interface Missing {
  readonly fact: string;
  readonly ask: Authority;
}

/** The unknown facts that the function still depends on. Presumed facts are assumptions, not gaps. */
export function gaps({ cell, domains, get, ruledOut }: Case, { node }: Compiled): string[] {
  return tellingOf(leftOf(cell, node, domains)).flatMap((level) => {
    const variable = cell.space.variable(level);
    const derived = cell.space.derivedOf(variable.id);
    if (derived) return derived.needs(get);
    return variable.inputs.filter((input) => factOf(input).presume === undefined || ruledOut.has(input));
  });
}

/** In the order of the vocabulary. What was never asked, the person can say; what they do not know, others can. */
export function missingOf(of: Case): Missing[] {
  const { cell } = of;
  const open = cell.area.concludes === 'permit' ? missingForPermit(of) : missingForJudgement(of);
  const facts = cell.space.inVocabularyOrder(new Set(open));
  return facts.map((fact) => ({ fact, ask: of.facts[fact] === undefined ? 'self' : factOf(fact).ask }));
}

function missingForPermit(of: Case): string[] {
  const { exempt, permit } = of.cell;
  // Where nothing anybody can say leads to a yes or a no, there is nothing to find out.
  const settles = (compiled: Compiled) =>
    (of.cell.diagrams.reach(compiled.node, of.domains) & (bit(state.met) | bit(state.notMet))) !== 0;
  return [exempt, permit].filter(settles).flatMap((compiled) => gaps(of, compiled));
}

/** What is essential, else whatever some finding waits for. */
function missingForJudgement(of: Case): string[] {
  const essential = of.cell.area.essential
    .map(anyOf)
    .filter((facts) => facts.every((fact) => of.get(fact) === undefined))
    .map(([first]) => first as string);
  return essential.length > 0 ? essential : of.cell.findings.flatMap((compiled) => gaps(of, compiled));
}
