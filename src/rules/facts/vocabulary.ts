// Every fact there is, in the order in which facts are dropped when an answer is explained.
import { arrivalFacts } from './arrival.ts';
import { careerFacts } from './career.ts';
import { changeFacts } from './change.ts';
import { contractFacts } from './contract.ts';
import type { Fact } from './fact.ts';
import { familyFacts } from './family.ts';
import { marketFacts } from './market.ts';
import { offerFacts } from './offer.ts';
import { permanenceFacts } from './permanence.ts';
import { personFacts } from './person.ts';
import { taxFacts } from './tax.ts';
import { termsFacts } from './terms.ts';

export const vocabulary: readonly Fact[] = [
  ...personFacts,
  ...offerFacts,
  ...contractFacts,
  ...termsFacts,
  ...careerFacts,
  ...marketFacts,
  ...taxFacts,
  ...arrivalFacts,
  ...changeFacts,
  ...familyFacts,
  ...permanenceFacts,
];

const byId = new Map(vocabulary.map((fact) => [fact.id, fact]));

export function findFact(id: string): Fact | undefined {
  return byId.get(id);
}

/** The fact of that name. A name that is not in the vocabulary is a programmer's mistake and throws. */
export function factOf(id: string): Fact {
  const fact = byId.get(id);
  if (!fact) throw new Error(`No fact is called ${id}`);
  return fact;
}
