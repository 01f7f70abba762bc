// Every way through a flow, states merged where nothing that is still to come can tell them apart.
// What is still to come are gates and "can this question matter". Of the first, a state keeps what each condition has
// come to; of the second, what is left of the outcome as a function of the questions ahead, in every way in which what
// lies behind may still be changed.
import { eachStep, type Flow, type Step } from '../../src/interview/flow.ts';
import { isAnswered, type Question, withAnswer } from '../../src/interview/question.ts';
import { type Walk, walk } from '../../src/interview/walk.ts';
import { type Condition, parts } from '../../src/rules/condition.ts';
import { type Cell, cellOf } from '../../src/rules/engine/cell.ts';
import { Diagrams, firstNode, type Node } from '../../src/rules/engine/diagram.ts';
import { evaluate } from '../../src/rules/engine/evaluate.ts';
import { type Case, contradictionIn, readCase } from '../../src/rules/engine/judge.ts';
import { isStated } from '../../src/rules/engine/known.ts';
import { impossibleOutcome } from '../../src/rules/engine/outcome.ts';
import type { Facts, FactValue } from '../../src/rules/facts/fact.ts';
import { factOf } from '../../src/rules/facts/vocabulary.ts';
import { representatives } from '../support/answers.ts';

export interface Place {
  readonly facts: Facts;
  readonly walk: Walk;
  /** Where each answer leads; nothing where it would contradict what was said. */
  readonly next: Map<FactValue, string | undefined>;
}

/** What was said up to a question, and what is left to be decided. */
interface State {
  readonly facts: Facts;
  /** How many steps of the flow, in the order they are written, lie behind. */
  readonly behind: number;
  readonly left: ReadonlySet<Node>;
  /** Levels that are out of `left`: their facts lie behind. */
  readonly done: ReadonlySet<number>;
}

export class Exploration {
  readonly flow: Flow;
  readonly asOf: string;
  readonly places = new Map<string, Place>();
  /** Everything that was tried: what was said by then, and the place it led to. */
  readonly tried: { readonly facts: Facts; readonly place: string }[] = [];
  /** Where a state that was just answered into stands: many of them come to the same place. */
  readonly #arrivals = new Map<string, string>();
  readonly #cell: Cell;
  readonly #table = new Diagrams();
  readonly #only: Readonly<Record<string, readonly FactValue[]>>;
  readonly #order: readonly Step[];
  readonly #answers = new Map<string, readonly FactValue[]>();
  readonly #names = new Map<Node, Node>();
  readonly #cofactors = new Map<string, Map<Node, Node>>();

  /** `only`: the answers to try where not every class of them is wanted. */
  constructor(flow: Flow, asOf: string, given: Facts = {}, only: Readonly<Record<string, readonly FactValue[]>> = {}) {
    this.#only = only;
    this.flow = flow;
    this.asOf = asOf;
    this.#cell = cellOf(flow.area, asOf);
    this.#order = [...eachStep(flow.steps)];
    const outcome = this.#cell.diagrams.rebuild(this.#cell.outcome().node, this.#table, (end) => end);
    this.#arrive(this.#settle({ facts: given, behind: 0, left: new Set([outcome]), done: new Set() }));
  }

  get start(): Place {
    return [...this.places.values()][0] as Place;
  }

  answersTo(question: Question): readonly FactValue[] {
    let answers = this.#answers.get(question.id);
    if (!answers) {
      answers = this.#only[question.id] ?? representatives(this.flow.area, question, this.asOf);
      this.#answers.set(question.id, answers);
    }
    return answers;
  }

  /** The place that a state comes to, explored with all that follows. */
  #arrive(state: State): string {
    const key = this.#key(state);
    const known = this.#arrivals.get(key);
    if (known !== undefined) return known;
    const here = walk(this.flow, state.facts, this.asOf);
    if (here.at.kind === 'outcome') {
      const { id } = here.at;
      const end = `${id}|${[...state.left].sort((a, b) => a - b)}`;
      this.#arrivals.set(key, end);
      if (!this.places.has(end)) this.places.set(end, { facts: state.facts, walk: here, next: new Map() });
      return end;
    }
    const { question } = here.at;
    const at = this.#order.findIndex(
      (step, index) => index >= state.behind && step.kind === 'ask' && step.question.id === question.id,
    );
    const standing = this.#settle({ ...state, behind: at });
    const place = `${question.id}|${this.#key(standing)}`;
    this.#arrivals.set(key, place);
    if (!this.places.has(place)) {
      const next = new Map<FactValue, string | undefined>();
      this.places.set(place, { facts: state.facts, walk: here, next });
      for (const value of this.answersTo(question)) next.set(value, this.#answer(standing, question, value, at));
    }
    return place;
  }

  #answer(state: State, question: Question, value: FactValue, at: number): string | undefined {
    const facts = withAnswer(question, state.facts, value);
    if (contradictionIn(this.flow.area, facts, this.asOf)) return undefined;
    const place = this.#arrive(this.#settle({ ...state, facts, behind: at + 1 }));
    this.tried.push({ facts, place });
    return place;
  }

  /** Takes out of the function what lies behind: known, as it may be changed; not asked, as it is presumed. */
  #settle({ facts, behind, left, done }: State): State {
    const of = readCase(this.flow.area, facts, this.asOf);
    const ahead = this.#factsAhead(of, behind);
    const clashing = this.flow.area.contradictions.filter((each) => each.facts.some((fact) => ahead.has(fact)));
    // What is presumed gives way to what contradicts it, so it is not settled while that may still be said.
    const presumed = clashing.flatMap((each) =>
      each.facts.filter((fact) => factOf(fact).presume && !isStated(facts, fact)),
    );
    for (const fact of presumed) ahead.add(fact);
    const settled = new Set(done);
    let rest: ReadonlySet<Node> = left;
    this.#cell.space.variables.forEach(({ inputs }, level) => {
      if (done.has(level) || inputs.some((input) => ahead.has(input))) return;
      settled.add(level);
      const values = freed(of, level);
      rest = new Set([...rest].flatMap((node) => values.map((value) => this.#cofactor(node, level, value))));
    });
    // What can no longer change decides nothing.
    rest = new Set([...rest].map((node) => this.#renamed(node)).filter((node) => node >= firstNode));
    return { facts, behind, left: rest, done: settled };
  }

  #cofactor(start: Node, level: number, value: number): Node {
    const id = `${level}:${value}`;
    const memo = this.#cofactors.get(id) ?? new Map<Node, Node>();
    this.#cofactors.set(id, memo);
    const table = this.#table;
    const take = (node: Node): Node => {
      if (node < firstNode || table.level(node) > level) return node;
      const children = table.children(node);
      if (table.level(node) === level) return children[value] as Node;
      let made = memo.get(node);
      if (made === undefined) {
        made = table.node(table.level(node), children.map(take));
        memo.set(node, made);
      }
      return made;
    };
    return take(start);
  }

  /** Only whether ends differ counts, not which they are: they are numbered as they come. */
  #renamed(start: Node): Node {
    let made = this.#names.get(start);
    if (made === undefined) {
      const names = new Map<Node, Node>([[impossibleOutcome, impossibleOutcome]]);
      const seen = new Set<Node>();
      const look = (node: Node): void => {
        if (node < firstNode) {
          if (!names.has(node)) names.set(node, names.size - 1);
        } else if (!seen.has(node)) {
          seen.add(node);
          this.#table.children(node).forEach(look);
        }
      };
      look(start);
      made = this.#table.replace(start, (end) => names.get(end) as Node);
      this.#names.set(start, made);
    }
    return made;
  }

  #factsAhead(of: Case, behind: number): Set<string> {
    const facts = new Set<string>();
    for (const step of this.#stepsAhead(of, behind)) {
      // A question that stands in two places is asked once.
      if (step.kind !== 'ask' || isAnswered(step.question, of.facts)) continue;
      for (const fact of [...step.question.facts, ...(step.question.standsFor ?? [])]) facts.add(fact);
    }
    return facts;
  }

  /** The steps after a question, without those behind a gate that stays closed. */
  *#stepsAhead(of: Case, behind: number, steps = this.flow.steps): Generator<Step> {
    for (const step of steps) {
      const passed = this.#order.indexOf(step) < behind;
      if (!passed) yield step;
      if (step.kind !== 'when') continue;
      const closed = !passed && this.#isClosed(of, behind, step.condition);
      if (!closed) yield* this.#stepsAhead(of, behind, step.steps);
    }
  }

  /** Whether a gate can no longer open: it is not so, or nothing that is asked before could make it so. */
  #isClosed(of: Case, behind: number, condition: Condition): boolean {
    const residue = this.#residue(of, behind, condition);
    if (residue === 'true' || residue === 'false') return residue === 'false';
    const ahead = this.#askedFrom(of, behind);
    return !this.#inputs(condition).some((fact) => ahead.has(fact) && !isStated(of.facts, fact));
  }

  #askedFrom({ facts }: Case, behind: number): ReadonlySet<string> {
    const steps = this.#order.slice(behind);
    return new Set(
      steps.flatMap((step) => (step.kind === 'ask' && !isAnswered(step.question, facts) ? step.question.facts : [])),
    );
  }

  #key({ facts, behind, left }: State): string {
    const of = readCase(this.flow.area, facts, this.asOf);
    const gates = [...this.#stepsAhead(of, behind)].flatMap((step) => (step.kind === 'when' ? [step.condition] : []));
    const ahead = this.#factsAhead(of, behind);
    const clashes = this.flow.area.contradictions.filter((each) => each.facts.some((fact) => ahead.has(fact)));
    const presumed = clashes.flatMap((each) =>
      each.facts.filter((fact) => factOf(fact).presume && isStated(facts, fact)),
    );
    const residues = [...gates, ...clashes.map((each) => each.when)].map((each) => this.#residue(of, behind, each));
    return [behind, [...left].sort((a, b) => a - b), [...of.ruledOut].sort(), presumed, ...residues].join('|');
  }

  /** What a condition has come to: its truth, or what is known for each of its parts. */
  #residue(of: Case, behind: number, condition: Condition): string {
    // What is presumed may still be said otherwise, as long as its question is ahead.
    const ahead = this.#askedFrom(of, behind);
    const get = (fact: string) => (ahead.has(fact) && !isStated(of.facts, fact) ? undefined : of.get(fact));
    const truth = evaluate(this.flow.area, condition, get, this.asOf);
    if (truth !== undefined) return String(truth);
    if (condition.op === 'all' || condition.op === 'any') {
      return `(${condition.of.map((part) => this.#residue(of, behind, part)).join()})`;
    }
    if (condition.op === 'not') return this.#residue(of, behind, condition.of);
    const rule = condition.op === 'ref' && this.flow.area.rules.find((each) => each.id === condition.rule);
    if (rule) return `(${rule.versions.map((version) => this.#residue(of, behind, version.require)).join()})`;
    const known = this.#inputs(condition).filter((fact) => isStated(of.facts, fact));
    return `?${known.map((fact) => JSON.stringify(of.facts[fact])).join()}`;
  }

  #inputs(condition: Condition): string[] {
    return [...parts(condition)].flatMap((part): string[] => {
      if (part.op === 'ref') {
        const rule = this.flow.area.rules.find((each) => each.id === part.rule);
        return (rule?.versions ?? []).flatMap((version) => this.#inputs(version.require));
      }
      const own = 'fact' in part ? (this.#cell.space.derivedOf(part.fact)?.from ?? [part.fact]) : [];
      const by =
        'than' in part && typeof part.than === 'object' && 'by' in part.than && part.than.by ? [part.than.by] : [];
      return [...own, ...by, ...(part.op === 'sameOrHigher' ? [part.than] : [])];
    });
  }
}

/** As "can it matter" has it: what was said may be changed where it can be changed. */
function freed(of: Case, level: number): readonly number[] {
  const variable = of.cell.space.variable(level);
  const stands = of.domains[level] as readonly number[];
  const changeable = variable.inputs.filter((fact) => factOf(fact).change && isStated(of.facts, fact));
  const [only] = changeable;
  if (only === undefined) return stands;
  const whole = variable.domain(() => undefined);
  const { change } = factOf(only);
  if (variable.inputs.length > 1 || !change) return whole;
  if (change.only && !change.only.includes(String(of.get(only)))) return stands;
  if (!change.to) return whole;
  const targets = change.to.flatMap((to) => [...variable.domain((id) => (id === only ? to : undefined))]);
  return [...new Set([...stands, ...targets])];
}
