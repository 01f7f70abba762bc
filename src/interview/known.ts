// What is known at some place on the way through a flow, worked out once for all who have answered alike.
import { evaluate, type Truth } from '../rules/engine/evaluate.ts';
import { type Case, type Clash, contradictionOf, readCase } from '../rules/engine/judge.ts';
import { isStated } from '../rules/engine/known.ts';
import { mattering } from '../rules/engine/matters.ts';
import type { Facts, FactValue } from '../rules/facts/fact.ts';
import type { Flow, Step } from './flow.ts';
import type { Question } from './question.ts';

type Gate = Step & { readonly kind: 'when' };

/** A case with what was worked out of it. */
class Judged {
  readonly #flow: Flow;
  readonly #of: Case;
  readonly #gates = new Map<Gate, Truth>();
  readonly #asked = new Map<Question, boolean>();
  #matters: ((fact: string) => boolean) | undefined;
  #clash: { readonly found: Clash | undefined } | undefined;

  constructor({ flow, asOf }: Beginning, facts: Facts) {
    this.#flow = flow;
    this.#of = readCase(flow.area, facts, asOf);
  }

  truthOf(gate: Gate): Truth {
    let truth = this.#gates.get(gate);
    if (truth === undefined && !this.#gates.has(gate)) {
      truth = evaluate(this.#flow.area, gate.condition, this.#of.get, this.#of.asOf);
      this.#gates.set(gate, truth);
    }
    return truth;
  }

  canMatter(question: Question): boolean {
    let can = this.#asked.get(question);
    if (can === undefined) {
      this.#matters ??= mattering(this.#of);
      can = question.facts.some(this.#matters) || question.standsFor?.some(this.#matters) === true;
      this.#asked.set(question, can);
    }
    return can;
  }

  clash(): Clash | undefined {
    this.#clash ??= { found: contradictionOf(this.#of) };
    return this.#clash.found;
  }
}

export class Known {
  readonly facts: Facts;
  readonly #from: Beginning;
  readonly #next = new Map<Question, Map<unknown, Known>>();
  #judged: Judged | undefined;

  constructor(from: Beginning, facts: Facts, judged?: Judged) {
    this.#from = from;
    this.facts = facts;
    this.#judged = judged;
  }

  /** What the condition of a gate comes to. */
  truthOf(gate: Gate): Truth {
    return this.#judge().truthOf(gate);
  }

  /** Whether some answer to the question can still make a difference. */
  canMatter(question: Question): boolean {
    return this.#judge().canMatter(question);
  }

  /** What contradicts itself in it, if anything does. */
  clash(): Clash | undefined {
    return this.#judge().clash();
  }

  /** What is known once the question has been answered as `all` facts have it. */
  with(question: Question, all: Facts): Known {
    let answers = this.#next.get(question);
    if (!answers) {
      answers = new Map();
      this.#next.set(question, answers);
    }
    const [first, ...others] = question.facts;
    const value = all[first];
    // A yes or a no, a choice, a number: the value itself is the key.
    const isPlain = others.length === 0 && (typeof value !== 'object' || value === null);
    const key = isPlain ? value : `{${question.facts.map((fact) => JSON.stringify(all[fact])).join()}`;
    let next = answers.get(key);
    if (!next) {
      next = this.#answered(
        question.facts.filter((fact) => all[fact] !== undefined),
        all,
      );
      answers.set(key, next);
      this.#from.count++;
    }
    return next;
  }

  #answered(said: readonly string[], all: Facts): Known {
    const added = said.map((fact): [string, FactValue] => [fact, all[fact] as FactValue]);
    const facts = { ...this.facts, ...Object.fromEntries(added) };
    // "I don't know" says nothing new.
    const isNothing = said.every((fact) => all[fact] === null && !isStated(this.facts, fact));
    return new Known(this.#from, facts, isNothing ? this.#judge() : undefined);
  }

  #judge(): Judged {
    this.#judged ??= new Judged(this.#from, this.facts);
    return this.#judged;
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
