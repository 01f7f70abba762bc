// A case at some place of an interview, with what was worked out of it.
import { evaluate, type Truth } from '../rules/engine/evaluate.ts';
import { type Case, type Clash, contradictionOf, readCase } from '../rules/engine/judge.ts';
import { mattering } from '../rules/engine/matters.ts';
import type { Facts } from '../rules/facts/fact.ts';
import type { Flow, Step } from './flow.ts';
import type { Question } from './question.ts';

export type Gate = Step & { readonly kind: 'when' };

export class Judged {
  /** The case in each area that the flow reports, its own first. */
  readonly #cases: readonly [Case, ...Case[]];
  readonly #gates = new Map<Gate, Truth>();
  readonly #asked = new Map<Question, boolean>();
  #matters: readonly ((fact: string) => boolean)[] | undefined;
  #clash: { readonly found: Clash | undefined } | undefined;

  constructor(flow: Flow, asOf: string, facts: Facts) {
    this.#cases = flow.areas.map((area) => readCase(area, facts, asOf)) as [Case, ...Case[]];
  }

  /** What the condition of a gate comes to. */
  truthOf(gate: Gate): Truth {
    let truth = this.#gates.get(gate);
    if (truth === undefined && !this.#gates.has(gate)) {
      const [{ cell, get, asOf }] = this.#cases;
      truth = evaluate(cell.area, gate.condition, get, asOf);
      this.#gates.set(gate, truth);
    }
    return truth;
  }

  /** Whether some answer to the question can still make a difference. */
  canMatter(question: Question): boolean {
    let can = this.#asked.get(question);
    if (can === undefined) {
      this.#matters ??= this.#cases.map(mattering);
      const facts = [...question.facts, ...(question.standsFor ?? [])];
      can = this.#matters.some((matters) => facts.some(matters));
      this.#asked.set(question, can);
    }
    return can;
  }

  /** What contradicts itself in it, if anything does. */
  clash(): Clash | undefined {
    this.#clash ??= { found: this.#cases.map(contradictionOf).find((clash) => clash !== undefined) };
    return this.#clash.found;
  }
}
