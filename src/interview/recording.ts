// An answer put into the case; one that tells of a change puts aside what holds no longer.
// Law: taking such an answer back brings back what it had put aside, but for what was said since.
import type { Facts, FactValue } from '../rules/facts/fact.ts';
import { factsOfAnswer, type Outdated, type Question, withAnswer } from './question.ts';
import type { Snapshot } from './snapshot.ts';

type Recorded = Pick<Snapshot, 'facts' | 'former'>;

export function recorded(question: Question, { facts, former }: Recorded, value: FactValue): Recorded {
  const answered = withAnswer(question, facts, value);
  const [key] = question.facts;
  if (!question.choices?.some(({ outdates }) => outdates) || answered[key] === facts[key]) {
    return { facts: answered, ...(former && { former }) };
  }
  const outdates = question.choices.find(({ facts: stand }) => stand[key] === answered[key])?.outdates;
  if (outdates && !follows(outdates, facts[key])) return { facts: answered, ...(former && { former }) };
  const whole = { ...former, ...answered };
  const told = Object.keys(factsOfAnswer(question, value));
  // What another question has put aside is not for this one to bring back.
  const isOut = (fact: string): boolean =>
    !told.includes(fact) &&
    ((answered[fact] === undefined && !canPutAside(question, fact)) ||
      (outdates !== undefined && isOutdated(outdates, fact, whole)));
  const split = (out: boolean): Facts =>
    Object.fromEntries(Object.entries(whole).filter(([fact]) => isOut(fact) === out));
  const aside = split(true);
  return { facts: split(false), ...(Object.keys(aside).length > 0 && { former: aside }) };
}

const follows = ({ after }: Outdated, before: FactValue | undefined): boolean =>
  after === undefined || (typeof before === 'string' && after.includes(before));

const canPutAside = ({ choices }: Question, fact: string): boolean =>
  choices?.some(({ outdates }) => outdates?.facts.includes(fact) || fact in (outdates?.values ?? {})) ?? false;

function isOutdated({ facts, values }: Outdated, fact: string, of: Facts): boolean {
  return facts.includes(fact) || (fact in values && values[fact] === of[fact]);
}

/** How many answers were put aside on the way from one to the other. */
export const putAside = (before: Facts, after: Facts): number =>
  Object.keys(before).filter((fact) => after[fact] === undefined && before[fact] !== undefined).length;
