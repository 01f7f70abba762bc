// What is known at some place on the way through a flow, worked out once for all who have answered alike.
import { evaluate, type Truth } from '../rules/engine/evaluate.ts';
import { type Case, readCase } from '../rules/engine/judge.ts';
import { mattering } from '../rules/engine/matters.ts';
import type { Facts } from '../rules/facts/fact.ts';
import type { Flow, Step } from './flow.ts';
import type { Question } from './question.ts';

type Gate = Step & { readonly kind: 'when' };

export class Known {
  readonly facts: Facts;
  readonly #from: Beginning;
  readonly #gates = new Map<Gate, Truth>();
  readonly #asked = new Map<Question, boolean>();
  readonly #next = new Map<string, Known>();
  #of: Case | undefined;
  #matters: ((fact: string) => boolean) | undefined;

  constructor(from: Beginning, facts: Facts) {
    this.#from = from;
    this.facts = facts;
  }

  /** What the condition of a gate comes to. */
  truthOf(gate: Gate): Truth {
    let truth = this.#gates.get(gate);
    if (truth === undefined && !this.#gates.has(gate)) {
      const { flow, asOf } = this.#from;
      truth = evaluate(flow.area, gate.condition, this.#case().get, asOf);
      this.#gates.set(gate, truth);
    }
    return truth;
  }

  /** Whether some answer to the question can still make a difference. */
  canMatter(question: Question): boolean {
    let can = this.#asked.get(question);
    if (can === undefined) {
      this.#matters ??= mattering(this.#case());
      can = question.facts.some(this.#matters) || question.standsFor?.some(this.#matters) === true;
      this.#asked.set(question, can);
    }
    return can;
  }

  /** What is known once the question has been answered with these facts. */
  with(question: Question, answer: Facts): Known {
    const key = `${question.id} ${JSON.stringify(answer)}`;
    let next = this.#next.get(key);
    if (!next) {
      next = new Known(this.#from, { ...this.facts, ...answer });
      this.#next.set(key, next);
      this.#from.count++;
    }
    return next;
  }

  #case(): Case {
    this.#of ??= readCase(this.#from.flow.area, this.facts, this.#from.asOf);
    return this.#of;
  }
}

/** Where ways through a flow begin on one date. */
interface Beginning {
  readonly flow: Flow;
  readonly asOf: string;
  readonly known: Map<string, Known>;
  /** How many places were come to from here. */
  count: number;
}

const beginnings = new WeakMap<Flow, Beginning>();
/** So many are kept, whoever they were for; then all are let go. */
const mostKept = 2_000;

/** What is known before anything is asked: `facts` are those that the flow never asks. */
export function knownBefore(flow: Flow, asOf: string, facts: Facts): Known {
  let beginning = beginnings.get(flow);
  if (!beginning || beginning.asOf !== asOf || beginning.count > mostKept) {
    beginning = { flow, asOf, known: new Map(), count: 0 };
    beginnings.set(flow, beginning);
  }
  const key = JSON.stringify(facts);
  let known = beginning.known.get(key);
  if (!known) {
    known = new Known(beginning, facts);
    beginning.known.set(key, known);
    beginning.count++;
  }
  return known;
}
