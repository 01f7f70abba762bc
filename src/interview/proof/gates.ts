// What gates come to with what has been said, and what is left of those that are still to come.
import type { Condition } from '../../rules/condition.ts';
import { evaluate, type Truth } from '../../rules/engine/evaluate.ts';
import { readCase } from '../../rules/engine/judge.ts';
import { reader } from '../../rules/engine/known.ts';
import type { Facts, FactValue } from '../../rules/facts/fact.ts';
import { type Program, readBy } from './program.ts';

export class Gates {
  readonly #program: Program;
  readonly #day: string;
  readonly #ids = new Map<string, number>();
  readonly #truths = new Map<string, Truth>();
  readonly #residues = new Map<string, string>();
  readonly #places: readonly number[];

  constructor(program: Program, day: string) {
    this.#program = program;
    this.#day = day;
    this.#places = [...program.inputs.keys()];
  }

  /** What the gate at a place comes to. */
  truth(at: number, facts: Facts): Truth {
    const own = this.#only(at, facts);
    const key = this.#keyOf(at, own);
    if (!this.#truths.has(key)) this.#truths.set(key, this.#evaluate(this.#conditionAt(at), own, new Set()));
    return this.#truths.get(key);
  }

  /** All that the gates from a place on can still tell apart of what was said. */
  left(from: number, facts: Facts): string {
    let left = '';
    for (const at of this.#places) if (at >= from) left += `${this.#residueAt(at, from, facts)}|`;
    return left;
  }

  #residueAt(at: number, from: number, facts: Facts): string {
    const own = this.#only(at, facts);
    const ahead = this.#program.ahead[from] as ReadonlySet<string>;
    // What is presumed may still be said otherwise, as long as its question is ahead.
    const open = (this.#program.inputs.get(at) ?? []).filter((fact) => ahead.has(fact));
    const key = `${this.#keyOf(at, own)}/${open}`;
    let residue = this.#residues.get(key);
    if (residue === undefined) {
      residue = this.#residue(this.#conditionAt(at), own, new Set(open));
      this.#residues.set(key, residue);
    }
    return residue;
  }

  #residue(condition: Condition, facts: Facts, open: ReadonlySet<string>): string {
    const truth = this.#evaluate(condition, facts, open);
    if (truth !== undefined) return String(truth).charAt(0);
    const inputs = readBy(this.#program.flow.area, condition);
    // Nothing that is still asked could settle it.
    if (!inputs.some((fact) => open.has(fact) && facts[fact] === undefined)) return 'u';
    if (condition.op === 'all' || condition.op === 'any') {
      return `(${condition.of.map((each) => this.#residue(each, facts, open)).join('')})`;
    }
    if (condition.op === 'not') return this.#residue(condition.of, facts, open);
    const known = inputs.filter((fact) => facts[fact] !== undefined);
    return known.length === 0 ? '?' : `?${known.map((fact) => this.#idOf(fact, facts[fact])).join()}`;
  }

  #evaluate(condition: Condition, facts: Facts, open: ReadonlySet<string>): Truth {
    const { area, flow } = this.#program;
    const { ruledOut } = readCase(flow.area, facts, this.#day);
    const get = reader(facts, this.#day, ruledOut);
    return evaluate(area, condition, (fact) => (open.has(fact) && !(fact in facts) ? undefined : get(fact)), this.#day);
  }

  #conditionAt(at: number): Condition {
    const instruction = this.#program.instructions[at];
    if (instruction?.kind !== 'gate') throw new Error(`No gate stands at ${at}`);
    return instruction.condition;
  }

  /** What was said of the facts that the gate reads. */
  #only(at: number, facts: Facts): Facts {
    const own: Record<string, FactValue> = {};
    for (const fact of this.#program.inputs.get(at) ?? []) {
      const value = facts[fact];
      if (value !== undefined && value !== null) own[fact] = value;
    }
    return own;
  }

  #keyOf(at: number, facts: Facts): string {
    let key = String(at);
    for (const fact in facts) key += `,${this.#idOf(fact, facts[fact])}`;
    return key;
  }

  #idOf(fact: string, value: FactValue | undefined): number {
    const text = `${fact}=${JSON.stringify(value)}`;
    const id = this.#ids.get(text) ?? this.#ids.size;
    this.#ids.set(text, id);
    return id;
  }
}
