// A case at some place of an interview, with what was worked out of it.
import { evaluate, type Truth } from '../rules/engine/evaluate.ts';
import { type Case, type Clash, contradictionOf, readCase } from '../rules/engine/judge.ts';
import { mattering } from '../rules/engine/matters.ts';
import type { Facts } from '../rules/facts/fact.ts';
import type { Flow, Step } from './flow.ts';
import type { Question } from './question.ts';

export type Gate = Step & { readonly kind: 'when' };

export class Judged {
  readonly #of: Case;
  readonly #gates = new Map<Gate, Truth>();
  readonly #asked = new Map<Question, boolean>();
  #matters: ((fact: string) => boolean) | undefined;
  #clash: { readonly found: Clash | undefined } | undefined;

  constructor(flow: Flow, asOf: string, facts: Facts) {
    this.#of = readCase(flow.area, facts, asOf);
  }

  /** What the condition of a gate comes to. */
  truthOf(gate: Gate): Truth {
    let truth = this.#gates.get(gate);
    if (truth === undefined && !this.#gates.has(gate)) {
      truth = evaluate(this.#of.cell.area, gate.condition, this.#of.get, this.#of.asOf);
      this.#gates.set(gate, truth);
    }
    return truth;
  }

  /** Whether some answer to the question can still make a difference. */
  canMatter(question: Question): boolean {
    let can = this.#asked.get(question);
    if (can === undefined) {
      this.#matters ??= mattering(this.#of);
      can = question.facts.some(this.#matters) || question.standsFor?.some(this.#matters) === true;
      this.#asked.set(question, can);
    }
    return can;
  }

  /** What contradicts itself in it, if anything does. */
  clash(): Clash | undefined {
    this.#clash ??= { found: contradictionOf(this.#of) };
    return this.#clash.found;
  }
}
