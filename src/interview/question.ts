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

/** One of the things that a question asks about all at once, and the fact that is about it. */
export interface Mention {
  readonly id: string;
  readonly fact: string;
  /** What the fact is where this one is not named. */
  readonly absent: FactValue;
  /** What it is where this one is named; without it, a question of its own asks. */
  readonly present?: FactValue;
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
  /** Absent where the answer is a number, a date, pay, countries or any number of options. */
  readonly choices?: readonly Choice[];
  /** What any number of can be named, where the question asks which of these there are. */
  readonly mentions?: readonly Mention[];
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

/** A question that asks which of several things there are; what is not named needs no question of its own. */
export function whichOf(id: string, mentions: readonly Mention[]): Question {
  return { id, facts: [id, ...mentions.map(({ fact }) => fact)], reads: factOf(id), mentions };
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

export function isAnswered({ facts: [key], mentions }: Question, facts: Facts): boolean {
  if (!mentions) return facts[key] !== undefined;
  const named = facts[key];
  // Each may have been told of by itself; and what is in a file may name some, and not say that the others are absent.
  const isSettled = ({ id, fact, present }: Mention): boolean =>
    facts[fact] !== undefined || (present === undefined && Array.isArray(named) && named.includes(id));
  return mentions.every(isSettled);
}

/** The facts that an answer stands for: a choice's own, else the one fact the question fills. */
export function factsOfAnswer(asked: Question, value: FactValue): Facts {
  if (value === null) {
    const unknown = asked.facts.filter((fact) => !asked.leaves?.includes(fact));
    return Object.fromEntries(unknown.map((fact) => [fact, null]));
  }
  if (asked.mentions) return factsOfMentions(asked, asked.mentions, value as readonly string[]);
  const id = typeof value === 'boolean' ? (value ? 'yes' : 'no') : value;
  return asked.choices?.find((choice) => choice.id === id)?.facts ?? { [asked.facts[0]]: value };
}

function factsOfMentions({ facts: [key] }: Question, mentions: readonly Mention[], named: readonly string[]): Facts {
  const filled: Record<string, FactValue> = { [key]: mentions.map(({ id }) => id).filter((id) => named.includes(id)) };
  for (const { id, fact, absent, present } of mentions) {
    if (!named.includes(id)) filled[fact] = absent;
    else if (present !== undefined) filled[fact] = present;
  }
  return filled;
}

/** The case with the answer in place of whatever the question had filled before. */
export function withAnswer(asked: Question, facts: Facts, value: FactValue): Facts {
  const rest: Record<string, FactValue> = {};
  const before = filledBy(asked, facts);
  for (const fact in facts) if (!before.includes(fact)) rest[fact] = facts[fact] as FactValue;
  const said = factsOfAnswer(asked, value);
  // Whoever does not know which of several things there are may know more of one of them.
  return asked.mentions && value === null ? { ...said, ...rest } : { ...rest, ...said };
}

/** What the answer that was given fills. What it leaves to another question is not its own. */
export function filledBy(asked: Question, facts: Facts): readonly string[] {
  const [key] = asked.facts;
  // What is said of one that was named is for its own question to keep or to change.
  if (asked.mentions) {
    const isOwn = ({ fact, absent, present }: Mention): boolean =>
      facts[key] === null ? facts[fact] === null : present !== undefined || facts[fact] === absent;
    return [key, ...asked.mentions.filter(isOwn).map(({ fact }) => fact)];
  }
  if (facts[key] === null) return asked.facts.filter((fact) => !asked.leaves?.includes(fact));
  const id = asked.facts.length > 1 ? chosen(asked, facts) : undefined;
  const choice = asked.choices?.find((each) => each.id === id);
  return choice ? Object.keys(choice.facts) : asked.facts;
}

/** Which of the things that are asked about together there are, as far as the case says; `null` where that is not known. */
export function namedIn({ facts: [key], mentions = [] }: Question, facts: Facts): readonly string[] | null {
  const named = facts[key];
  if (named === null) return null;
  const isNamed = ({ id, fact, absent }: Mention): boolean => {
    const value = facts[fact];
    return value === undefined || value === null ? Array.isArray(named) && named.includes(id) : value !== absent;
  };
  return mentions.filter(isNamed).map(({ id }) => id);
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
