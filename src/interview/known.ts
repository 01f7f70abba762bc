// What is known at some place on the way through a flow, and where the way leads from there: worked out once for all
// who have answered alike.
import type { Clash } from '../rules/engine/judge.ts';
import { isStated } from '../rules/engine/known.ts';
import type { Facts, FactValue } from '../rules/facts/fact.ts';
import type { Flow, Step } from './flow.ts';
import { type Gate, Judged } from './judged.ts';
import { filledBy, type Question } from './question.ts';

/** What is come to: a question, answered or not, or the end. */
export type Position =
  | { readonly kind: 'question'; readonly question: Question }
  | { readonly kind: 'outcome'; readonly id: string };

/** The steps that are still to be taken: those from `index` on, then those after the gate they stand behind. */
interface Rest {
  readonly steps: readonly Step[];
  readonly index: number;
  readonly outer?: Rest;
}

interface Stop {
  readonly at: Position;
  readonly rest: Rest;
}

/** Past the present question an undecided gate that most people pass counts as open. */
type Look = 'here' | 'ahead';

/** Of the things that are asked about together, about half are there. */
const everyOther = 0.5;

/** To read a question, find the answer in one's papers and give it. Reckoned, not measured with a clock. */
const seconds = { question: 12, list: 20 };

export class Known {
  readonly facts: Facts;
  /** The questions that were asked and answered, in order. */
  readonly path: readonly Question[];
  readonly #from: Beginning;
  readonly #rest: Rest;
  #next: Map<unknown, Known> | undefined;
  #judged: Judged | undefined;
  #stop: Stop | undefined;
  #ahead: number | undefined;

  constructor(from: Beginning, facts: Facts, path: readonly Question[], rest: Rest, judged?: Judged) {
    this.facts = facts;
    this.path = path;
    this.#from = from;
    this.#rest = rest;
    this.#judged = judged;
  }

  /** What is come to next. */
  get at(): Position {
    return this.#here().at;
  }

  /** How many questions are ahead, the one come to included, as far as can be told. */
  ahead(): number {
    this.#ahead ??= this.at.kind === 'outcome' ? 0 : Math.round(this.#sum(() => 1));
    return this.#ahead;
  }

  /** How long the questions ahead take, without those that were told before they are come to. */
  secondsAhead(isAnswered: (question: Question) => boolean): number {
    return this.#sum((question) => (isAnswered(question) ? 0 : question.mentions ? seconds.list : seconds.question));
  }

  /** The questions that are asked next if nothing is answered meanwhile, the one come to first. */
  upcoming(most: number, isAnswered: (question: Question) => boolean): readonly Question[] {
    const questions: Question[] = [];
    const perhaps = new Set<string>();
    for (let stop = this.#here(); stop.at.kind === 'question'; stop = this.#follow(stop.rest, 'ahead')) {
      const { question } = stop.at;
      if (questions.length === most) break;
      const { facts, seldom, mentions = [] } = question;
      // What was told ahead of its question is not asked again; which are asked about is said in answer to another.
      const isLikely = !seldom && !perhaps.has(facts[0]) && !isAnswered(question);
      if (questions.length === 0 || isLikely) questions.push(question);
      for (const { fact } of mentions) perhaps.add(fact);
    }
    return questions;
  }

  /** How many of the questions ahead have an answer that was told before they are come to. */
  toldAhead(isAnswered: (question: Question) => boolean): number {
    let count = 0;
    for (let stop = this.#here(); stop.at.kind === 'question'; stop = this.#follow(stop.rest, 'ahead')) {
      if (isAnswered(stop.at.question)) count++;
    }
    return count;
  }

  /** What contradicts itself, if anything does. */
  clash(): Clash | undefined {
    return this.#judge().clash();
  }

  /** What is known once the question come to has been answered as `all` facts have it. */
  answered(question: Question, all: Facts): Known {
    const [first, ...others] = question.facts;
    const value = all[first];
    // A yes or a no, a choice, a number: the value itself is the key.
    const isPlain = others.length === 0 && (typeof value !== 'object' || value === null);
    const key = isPlain ? value : `{${question.facts.map((fact) => JSON.stringify(all[fact])).join()}`;
    this.#next ??= new Map();
    let next = this.#next.get(key);
    if (!next) {
      next = this.#after(question, all);
      this.#next.set(key, next);
      this.#from.count++;
    }
    return next;
  }

  #after(question: Question, all: Facts): Known {
    const said = filledBy(question, all).filter((fact) => all[fact] !== undefined);
    const added = said.map((fact): [string, FactValue] => [fact, all[fact] as FactValue]);
    const facts = { ...this.facts, ...Object.fromEntries(added) };
    // "I don't know" says nothing new.
    const isNothing = said.every((fact) => all[fact] === null && !isStated(this.facts, fact));
    const judged = isNothing ? this.#judge() : undefined;
    return new Known(this.#from, facts, [...this.path, question], this.#here().rest, judged);
  }

  #here(): Stop {
    this.#stop ??= this.#follow(this.#rest, 'here');
    return this.#stop;
  }

  /** Over the questions ahead, the one come to included; what is seldom asked does not count, unless it is next. */
  #sum(worth: (question: Question) => number): number {
    let sum = 0;
    let isFirst = true;
    const perhaps = new Set<string>();
    for (let stop = this.#here(); stop.at.kind === 'question'; stop = this.#follow(stop.rest, 'ahead')) {
      const { question } = stop.at;
      const { facts, seldom, mentions = [] } = question;
      if (isFirst || !seldom) sum += worth(question) * (perhaps.has(facts[0]) ? everyOther : 1);
      for (const { fact } of mentions) perhaps.add(fact);
      isFirst = false;
    }
    return sum;
  }

  #follow(from: Rest, look: Look): Stop {
    for (let { steps, index, outer }: Rest = from; ; ) {
      const step = steps[index];
      index++;
      if (!step) {
        if (!outer) throw new Error(`The flow ${this.#from.flow.id} ends without an outcome`);
        ({ steps, index, outer } = outer);
      } else if (step.kind === 'outcome') {
        return { at: step, rest: restOf(steps, index, outer) };
      } else if (step.kind === 'ask') {
        if (this.#isAsked(step.question))
          return { at: { kind: 'question', question: step.question }, rest: restOf(steps, index, outer) };
      } else if (this.#isOpen(step, look)) {
        outer = restOf(steps, index, outer);
        ({ steps } = step);
        index = 0;
      }
    }
  }

  #isOpen(gate: Gate, look: Look): boolean {
    const truth = this.#judge().truthOf(gate);
    return truth === true || (truth === undefined && look === 'ahead' && gate.usual === true);
  }

  #isAsked(question: Question): boolean {
    // Two ways through a flow may come to one question.
    if (this.path.some(({ id }) => id === question.id)) return false;
    // What was asked about together is not asked again by itself, known or not.
    if (this.path.some(({ mentions }) => mentions?.some(({ fact }) => this.#isFilled(fact, question)))) return false;
    return question.advisory === true || this.#judge().canMatter(question);
  }

  #isFilled(fact: string, { facts: [key] }: Question): boolean {
    return fact === key && this.facts[fact] !== undefined;
  }

  #judge(): Judged {
    this.#judged ??= new Judged(this.#from.flow, this.#from.asOf, this.facts);
    return this.#judged;
  }
}

const restOf = (steps: readonly Step[], index: number, outer: Rest | undefined): Rest =>
  outer ? { steps, index, outer } : { steps, index };

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
const mostKept = 5_000;

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
    known = new Known(beginning, facts, [], { steps: flow.steps, index: 0 });
    beginning.known.set(key, known);
    beginning.count++;
  }
  return known;
}
