// Where an interview stands, worked out from what was said: no position is ever kept.
import type { Clash } from '../rules/engine/judge.ts';
import type { Facts, FactValue } from '../rules/facts/fact.ts';
import type { Flow, Step } from './flow.ts';
import { type Known, knownBefore } from './known.ts';
import { isAnswered, type Question } from './question.ts';

export type Position =
  | { readonly kind: 'question'; readonly question: Question }
  | { readonly kind: 'outcome'; readonly id: string };

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
  return wayThrough(flow, facts, asOf).walk();
}

/** How many questions are ahead, the present one included, as far as can be told. */
export function ahead(flow: Flow, facts: Facts, asOf: string): number {
  return wayThrough(flow, facts, asOf).ahead();
}

/** What contradicts itself among the answers that count, if anything does. */
export function clashOn(flow: Flow, facts: Facts, asOf: string): Clash | undefined {
  return wayThrough(flow, facts, asOf).clash();
}

/** A turn asks several times where the same cases stand: as they were, and as they are now. */
const recent: Way[] = [];
const mostRecent = 4;

function wayThrough(flow: Flow, facts: Facts, asOf: string): Way {
  const known = recent.find((way) => way.facts === facts && way.flow === flow && way.asOf === asOf);
  if (known) return known;
  const way = new Way(flow, facts, asOf);
  recent.unshift(way);
  if (recent.length > mostRecent) recent.pop();
  return way;
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

/** One way through a flow: the places that are come to, one after another. */
class Way {
  readonly flow: Flow;
  readonly asOf: string;
  readonly facts: Facts;
  readonly #path: Question[] = [];
  readonly #places: Generator<Position>;
  /** Past the present question: an undecided gate that most people pass counts as open. */
  #counting = false;
  #known: Known;
  #walk: Walk | undefined;
  #ahead: number | undefined;

  constructor(flow: Flow, facts: Facts, asOf: string) {
    this.flow = flow;
    this.asOf = asOf;
    this.facts = facts;
    const asked = ownFacts(flow);
    const given: Record<string, FactValue> = {};
    for (const fact in facts) if (!asked.has(fact)) given[fact] = facts[fact] as FactValue;
    this.#known = knownBefore(flow, asOf, given);
    this.#places = this.#follow(flow.steps);
  }

  walk(): Walk {
    this.#walk ??= this.#toPresent();
    return this.#walk;
  }

  ahead(): number {
    this.#ahead ??= this.walk().at.kind === 'outcome' ? 0 : this.#count();
    return this.#ahead;
  }

  clash(): Clash | undefined {
    this.walk();
    return this.#known.clash();
  }

  #toPresent(): Walk {
    // Not `for of`, which would end the way here: from here on it is counted.
    for (let { value: at } = this.#places.next(); at !== undefined; { value: at } = this.#places.next()) {
      if (at.kind === 'question' && isAnswered(at.question, this.facts)) continue;
      const { facts } = this.#known;
      const asked = ownFacts(this.flow);
      const aside = Object.keys(this.facts).filter((fact) => asked.has(fact) && facts[fact] === undefined);
      return { at, path: this.#path, facts, aside };
    }
    throw new Error(`The flow ${this.flow.id} ends without an outcome`);
  }

  #count(): number {
    this.#counting = true;
    let count = 1;
    for (const place of this.#places) {
      if (place.kind === 'outcome') break;
      if (!place.question.seldom) count++;
    }
    return count;
  }

  *#follow(steps: readonly Step[]): Generator<Position> {
    for (const step of steps) {
      if (step.kind === 'outcome') yield step;
      else if (step.kind === 'when') {
        if (this.#isOpen(step)) yield* this.#follow(step.steps);
      } else if (this.#isAsked(step.question)) {
        if (!this.#counting) this.#take(step.question);
        yield { kind: 'question', question: step.question };
      }
    }
  }

  #isOpen(step: Step & { kind: 'when' }): boolean {
    const truth = this.#known.truthOf(step);
    return truth === true || (truth === undefined && this.#counting && step.usual === true);
  }

  #isAsked(question: Question): boolean {
    if (this.#path.includes(question)) return false;
    return question.advisory === true || this.#known.canMatter(question);
  }

  #take(question: Question): void {
    if (!isAnswered(question, this.facts)) return;
    this.#known = this.#known.with(question, this.facts);
    this.#path.push(question);
  }
}
