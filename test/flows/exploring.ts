// Every way through a flow, states merged where nothing that is still to come can tell them apart.
import { eachStep, type Flow } from '../../src/interview/flow.ts';
import { type Question, withAnswer } from '../../src/interview/question.ts';
import { walk, type Walk } from '../../src/interview/walk.ts';
import { type Condition, parts } from '../../src/rules/condition.ts';
import { cellOf } from '../../src/rules/engine/cell.ts';
import { Diagrams, type Node } from '../../src/rules/engine/diagram.ts';
import { evaluate } from '../../src/rules/engine/evaluate.ts';
import { type Case, contradictionIn, readCase } from '../../src/rules/engine/judge.ts';
import { isStated } from '../../src/rules/engine/known.ts';
import type { Facts, FactValue } from '../../src/rules/facts/fact.ts';
import { factOf } from '../../src/rules/facts/vocabulary.ts';
import { representatives } from '../support/answers.ts';

export interface Place {
  readonly key: string;
  readonly facts: Facts;
  readonly walk: Walk;
  /** Where each answer leads: the key of a place, or nothing where it contradicts what was said. */
  readonly next: Map<string, string | undefined>;
}

interface Known {
  readonly facts: Facts;
  /** What the person will hear, as a function of what has not been asked yet. */
  readonly node: Node;
  readonly asked: Question | undefined;
}

export class Exploration {
  readonly flow: Flow;
  readonly asOf: string;
  readonly places = new Map<string, Place>();
  readonly #table = new Diagrams();
  readonly #order: readonly { readonly question?: Question; readonly gate?: Condition }[];
  readonly #answers = new Map<string, FactValue[]>();

  constructor(flow: Flow, asOf: string) {
    this.flow = flow;
    this.asOf = asOf;
    this.#order = [...eachStep(flow.steps)].map((step) =>
      step.kind === 'ask' ? { question: step.question } : step.kind === 'when' ? { gate: step.condition } : {},
    );
    const cell = cellOf(flow.area, asOf);
    const start: Known = {
      facts: {},
      node: cell.diagrams.rebuild(cell.outcome().node, this.#table, (end) => end),
      asked: undefined,
    };
    const waiting: { readonly known: Known; readonly key: string }[] = [{ known: start, key: this.#key(start) }];
    for (let each = waiting.pop(); each; each = waiting.pop()) this.#visit(each.known, each.key, waiting);
  }

  answersTo(question: Question): readonly FactValue[] {
    let answers = this.#answers.get(question.id);
    if (!answers) {
      answers = representatives(this.flow.area, question, this.asOf);
      this.#answers.set(question.id, answers);
    }
    return answers;
  }

  get start(): Place {
    return [...this.places.values()][0] as Place;
  }

  #visit(known: Known, key: string, waiting: { known: Known; key: string }[]): void {
    if (this.places.has(key)) return;
    const at = walk(this.flow, known.facts, this.asOf);
    const place: Place = { key, facts: known.facts, walk: at, next: new Map() };
    this.places.set(key, place);
    if (at.at.kind === 'outcome') return;
    const { question } = at.at;
    for (const value of this.answersTo(question)) {
      const facts = withAnswer(question, known.facts, value);
      const refused = contradictionIn(this.flow.area, facts, this.asOf) !== undefined;
      const next = refused ? undefined : this.#after(known, question, facts);
      const nextKey = next && this.#key(next);
      place.next.set(JSON.stringify(value), nextKey);
      if (next && nextKey !== undefined && !this.places.has(nextKey)) waiting.push({ known: next, key: nextKey });
    }
  }

  /** What is left to be decided once an answer is known: its variables keep what it leaves open, or what it may become. */
  #after({ node }: Known, asked: Question, facts: Facts): Known {
    const of = readCase(this.flow.area, facts, this.asOf);
    const { variables } = of.cell.space;
    const touched = new Set(
      variables.flatMap((variable, level) =>
        variable.inputs.length === 1 && asked.facts.includes(variable.inputs[0] as string) ? [level] : [],
      ),
    );
    const rest = this.#table.rebuild(
      node,
      this.#table,
      (end) => end,
      (level, children) => {
        if (!touched.has(level)) return this.#table.node(level, children);
        const allowed = freed(of, level);
        const first = children[allowed[0] as number] as Node;
        if (allowed.length === 1) return first;
        return this.#table.node(
          level,
          children.map((child, index) => (allowed.includes(index) ? child : first)),
        );
      },
    );
    return { facts, node: rest, asked };
  }

  #key({ facts, node, asked }: Known): string {
    const of = readCase(this.flow.area, facts, this.asOf);
    const at = asked ? this.#order.findIndex(({ question }) => question?.id === asked.id) : -1;
    const ahead = this.#order.slice(at + 1);
    const asking = new Set(ahead.flatMap(({ question }) => question?.facts ?? []));
    const gates = ahead.flatMap(({ gate }) => (gate ? [gate] : []));
    const clashes = this.flow.area.contradictions.filter((each) => each.facts.some((fact) => asking.has(fact)));
    const presumed = this.flow.area.contradictions.flatMap((each) =>
      each.facts.filter((fact) => factOf(fact).presume && isStated(facts, fact)),
    );
    return [
      asked?.id ?? '',
      node,
      [...of.ruledOut].sort().join(),
      [...new Set(presumed)].sort().join(),
      ...gates.map((gate) => this.#residue(of, gate)),
      ...clashes.map((each) => this.#residue(of, each.when)),
    ].join('|');
  }

  /** What a condition has come to: its truth, or what is known of each of its parts. */
  #residue(of: Case, condition: Condition): string {
    const truth = evaluate(this.flow.area, condition, of.get, this.asOf);
    if (truth !== undefined) return String(truth);
    if (condition.op === 'all' || condition.op === 'any') {
      return `(${condition.of.map((part) => this.#residue(of, part)).join()})`;
    }
    if (condition.op === 'not') return this.#residue(of, condition.of);
    if (condition.op === 'ref') {
      const rule = this.flow.area.rules.find((each) => each.id === condition.rule);
      return `(${(rule?.versions ?? []).map((version) => this.#residue(of, version.require)).join()})`;
    }
    return `?${this.#inputs(condition)
      .map((fact) => JSON.stringify(of.facts[fact] ?? null))
      .join()}`;
  }

  #inputs(condition: Condition): string[] {
    return [...parts(condition)].flatMap((part) => {
      const own = 'fact' in part ? (this.flow.area.derived.find((each) => each.id === part.fact)?.from ?? [part.fact]) : [];
      const by = 'than' in part && typeof part.than === 'object' && 'by' in part.than && part.than.by ? [part.than.by] : [];
      return [...own, ...by, ...(part.op === 'sameOrHigher' ? [part.than] : [])];
    });
  }
}

/** As "can it matter" has it: what was said may be changed where it can be changed. */
function freed(of: Case, level: number): readonly number[] {
  const variable = of.cell.space.variable(level);
  const stands = of.domains[level] as readonly number[];
  const [only] = variable.inputs;
  const change = only !== undefined && isStated(of.facts, only) ? factOf(only).change : undefined;
  if (!change || only === undefined) return isStated(of.facts, only ?? '') ? stands : variable.domain(() => undefined);
  if (change.only && !change.only.includes(String(of.get(only)))) return stands;
  if (!change.to) return variable.domain(() => undefined);
  const targets = change.to.flatMap((to) => [...variable.domain((id) => (id === only ? to : undefined))]);
  return [...new Set([...stands, ...targets])].sort((a, b) => a - b);
}
