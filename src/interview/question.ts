// A question: which facts it fills, and what can be answered. It holds no words: its id is its message's id.
import type { Fact, Facts, FactValue } from '../rules/facts/fact.ts';
import { factOf } from '../rules/facts/vocabulary.ts';

/** An answer that can be pressed, and the facts it stands for. */
export interface Choice {
  readonly id: string;
  readonly facts: Facts;
  /** What was said before and holds no longer, once this is said. */
  readonly outdates?: Outdated;
}

export interface Outdated {
  /** Whatever was answered. */
  readonly facts: readonly string[];
  /** Only where this was answered. */
  readonly values: Facts;
  /** Only what was said while one of these was the answer; without it, whatever was. */
  readonly after?: readonly string[];
}

export interface Question {
  readonly id: string;
  /** What it fills; the first says whether it has been answered. */
  readonly facts: readonly [string, ...string[]];
  /** How a typed answer is read, and which kind of prompt is drawn. */
  readonly reads: Fact;
  /** Absent where the answer is a number, a date, pay or countries. */
  readonly choices?: readonly Choice[];
  /** It sharpens warnings and things to do, so it is asked although it cannot change the verdict. */
  readonly advisory?: true;
  /** Asked while any of these matters: an answer that leaves their presumptions standing. */
  readonly standsFor?: readonly string[];
  /** What somebody who does not know is still asked, by a question of its own. */
  readonly leaves?: readonly string[];
  /** Few people come to it, so it does not count as ahead while nobody knows. */
  readonly seldom?: true;
}

export type QuestionOptions = Pick<Question, 'advisory' | 'standsFor' | 'seldom'>;

/** The question about one fact. */
export function question(id: string, options: QuestionOptions = {}, as: string = id): Question {
  const fact = factOf(id);
  const choices = choicesOf(fact);
  return { id: as, facts: [id], reads: fact, ...(choices && { choices }), ...options };
}

/** A question that fills several facts at once; the first is its key. What is typed is read as answers to `like`. */
export function composite(
  id: string,
  like: string,
  facts: readonly [string, ...string[]],
  choices: readonly Choice[],
  options: Pick<Question, 'leaves'> = {},
): Question {
  const reads: Fact = { id: like, kind: 'option', options: choices.map((choice) => choice.id), ask: 'self' };
  return { id, facts, reads, choices, ...options };
}

function choicesOf(fact: Fact): readonly Choice[] | undefined {
  if (fact.kind === 'option') return fact.options.map((option) => ({ id: option, facts: { [fact.id]: option } }));
  if (fact.kind === 'yes-no') {
    return [
      { id: 'yes', facts: { [fact.id]: true } },
      { id: 'no', facts: { [fact.id]: false } },
    ];
  }
  return undefined;
}

export const isAnswered = (asked: Question, facts: Facts): boolean => facts[asked.facts[0]] !== undefined;

/** The facts that an answer stands for: a choice's own, else the one fact the question fills. */
export function factsOfAnswer(asked: Question, value: FactValue): Facts {
  if (value === null) {
    const unknown = asked.facts.filter((fact) => !asked.leaves?.includes(fact));
    return Object.fromEntries(unknown.map((fact) => [fact, null]));
  }
  const id = typeof value === 'boolean' ? (value ? 'yes' : 'no') : value;
  return asked.choices?.find((choice) => choice.id === id)?.facts ?? { [asked.facts[0]]: value };
}

/** The case with the answer in place of whatever the question had filled before. */
export function withAnswer(asked: Question, facts: Facts, value: FactValue): Facts {
  const rest: Record<string, FactValue> = {};
  const before = filledBy(asked, facts);
  for (const fact in facts) if (!before.includes(fact)) rest[fact] = facts[fact] as FactValue;
  return { ...rest, ...factsOfAnswer(asked, value) };
}

/** What the answer that was given fills. What it leaves to another question is not its own. */
export function filledBy(asked: Question, facts: Facts): readonly string[] {
  const [key] = asked.facts;
  if (facts[key] === null) return asked.facts.filter((fact) => !asked.leaves?.includes(fact));
  const id = asked.facts.length > 1 ? chosen(asked, facts) : undefined;
  const choice = asked.choices?.find((each) => each.id === id);
  return choice ? Object.keys(choice.facts) : asked.facts;
}

/** The choice that the case stands at, if it was one. */
export function chosen(asked: Question, facts: Facts): string | undefined {
  // The last, since one that leaves a fact to another question (which level is studied for) stands behind the others.
  return asked.choices?.findLast((choice) => isSaid(choice.facts, facts))?.id;
}

function isSaid(some: Facts, facts: Facts): boolean {
  for (const fact in some) if (facts[fact] !== some[fact]) return false;
  return true;
}
