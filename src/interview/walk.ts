// Where an interview stands, worked out from what was said: no position is ever kept.
import type { Clash } from '../rules/engine/judge.ts';
import type { Facts, FactValue } from '../rules/facts/fact.ts';
import type { Flow } from './flow.ts';
import { type Known, knownBefore, type Position } from './known.ts';
import { isAnswered, type Question } from './question.ts';

export type { Position } from './known.ts';

export interface Walk {
  readonly at: Position;
  /** The questions that were asked and answered, in order. */
  readonly path: readonly Question[];
  /** What counts now: answers on the path, and facts that this flow never asks. */
  readonly facts: Facts;
  /** Kept, but without effect until a change brings them back. */
  readonly aside: readonly string[];
}

export function walk(flow: Flow, facts: Facts, asOf: string): Walk {
  return lookedAt(flow, facts, asOf).walk;
}

/** How many questions are ahead, the present one included, as far as can be told. */
export function ahead(flow: Flow, facts: Facts, asOf: string): number {
  return lookedAt(flow, facts, asOf).known.ahead();
}

/** How many seconds the questions take that are ahead and have no answer yet, as far as can be told. */
export function secondsAhead(flow: Flow, facts: Facts, asOf: string): number {
  return lookedAt(flow, facts, asOf).known.secondsAhead((question) => isAnswered(question, facts));
}

/** The questions that are asked next, the present one first, as far as can be told. */
export function upcoming(flow: Flow, facts: Facts, asOf: string, most: number): readonly Question[] {
  return lookedAt(flow, facts, asOf).known.upcoming(most, (question) => isAnswered(question, facts));
}

/** How many answers there are already, also to questions that are come to later. */
export function answeredBefore(flow: Flow, facts: Facts, asOf: string): number {
  const { known, walk: gone } = lookedAt(flow, facts, asOf);
  return gone.path.length + known.toldAhead((question) => isAnswered(question, facts));
}

/** What contradicts itself among the answers that count, if anything does. */
export function clashOn(flow: Flow, facts: Facts, asOf: string): Clash | undefined {
  return lookedAt(flow, facts, asOf).known.clash();
}

interface Look {
  readonly flow: Flow;
  readonly facts: Facts;
  readonly asOf: string;
  readonly known: Known;
  readonly walk: Walk;
}

/** A turn looks several times at the same cases: as they were, and as they are now. */
const recent: Look[] = [];
const mostRecent = 4;

function lookedAt(flow: Flow, facts: Facts, asOf: string): Look {
  for (const look of recent) if (look.facts === facts && look.flow === flow && look.asOf === asOf) return look;
  const known = present(flow, facts, asOf);
  const { at, path, facts: counting } = known;
  const asked = ownFacts(flow);
  const aside = Object.keys(facts).filter((fact) => asked.has(fact) && counting[fact] === undefined);
  const look: Look = { flow, facts, asOf, known, walk: { at, path, facts: counting, aside } };
  recent.unshift(look);
  if (recent.length > mostRecent) recent.pop();
  return look;
}

/** What is known where the first question without an answer is come to, or the end. */
function present(flow: Flow, facts: Facts, asOf: string): Known {
  const asked = ownFacts(flow);
  const given: Record<string, FactValue> = {};
  for (const fact in facts) if (!asked.has(fact)) given[fact] = facts[fact] as FactValue;
  let known = knownBefore(flow, asOf, given);
  for (let { at } = known; at.kind === 'question' && isAnswered(at.question, facts); { at } = known) {
    known = known.answered(at.question, facts);
  }
  return known;
}

const own = new WeakMap<Flow, ReadonlySet<string>>();

function ownFacts(flow: Flow): ReadonlySet<string> {
  let facts = own.get(flow);
  if (!facts) {
    facts = new Set([...flow.questions.values()].flatMap((question) => question.facts));
    own.set(flow, facts);
  }
  return facts;
}
