// Where an interview stands, worked out from what was said: no position is ever kept.
import { evaluate } from '../rules/engine/evaluate.ts';
import { readCase } from '../rules/engine/judge.ts';
import { mattering } from '../rules/engine/matters.ts';
import type { Facts, FactValue } from '../rules/facts/fact.ts';
import type { Flow, Step } from './flow.ts';
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
  const way = new Way(flow, facts, asOf);
  const own = ownFacts(flow);
  for (const place of way.follow(flow.steps)) {
    if (place.kind === 'outcome' || !isAnswered(place.question, facts)) {
      const aside = Object.keys(facts).filter((fact) => own.has(fact) && way.active[fact] === undefined);
      return { at: place, path: way.path, facts: way.active, aside };
    }
  }
  throw new Error(`The flow ${flow.id} ends without an outcome`);
}

/** How many questions are ahead, the present one included, as far as can be told. */
export function ahead(flow: Flow, facts: Facts, asOf: string): number {
  const way = new Way(flow, facts, asOf);
  let count = 0;
  for (const place of way.follow(flow.steps)) {
    if (place.kind === 'outcome') break;
    if (isAnswered(place.question, facts) && !way.counting) continue;
    if (!way.counting || !place.question.seldom) count++;
    way.counting = true;
  }
  return count;
}

const ownFacts = (flow: Flow): ReadonlySet<string> =>
  new Set([...flow.questions.values()].flatMap((question) => question.facts));

/** One way through a flow: the places that are come to, one after another. */
class Way {
  readonly path: Question[] = [];
  readonly active: Record<string, FactValue> = {};
  /** Past the present question: an undecided gate that most people pass counts as open. */
  counting = false;
  readonly #flow: Flow;
  readonly #facts: Facts;
  readonly #asOf: string;

  constructor(flow: Flow, facts: Facts, asOf: string) {
    this.#flow = flow;
    this.#facts = facts;
    this.#asOf = asOf;
    const own = ownFacts(flow);
    for (const [fact, value] of Object.entries(facts)) if (!own.has(fact)) this.active[fact] = value;
  }

  *follow(steps: readonly Step[]): Generator<Position> {
    for (const step of steps) {
      if (step.kind === 'outcome') yield step;
      else if (step.kind === 'when') {
        if (this.#isOpen(step)) yield* this.follow(step.steps);
      } else if (this.#isAsked(step.question)) {
        if (!this.counting) this.#take(step.question);
        yield { kind: 'question', question: step.question };
      }
    }
  }

  #isOpen(step: Step & { kind: 'when' }): boolean {
    const { get } = readCase(this.#flow.area, this.active, this.#asOf);
    const truth = evaluate(this.#flow.area, step.condition, get, this.#asOf);
    return truth === true || (truth === undefined && this.counting && step.usual === true);
  }

  #isAsked(question: Question): boolean {
    if (this.path.includes(question)) return false;
    if (question.advisory) return true;
    const of = readCase(this.#flow.area, this.active, this.#asOf);
    return [...question.facts, ...(question.standsFor ?? [])].some((fact) => mattering(of, fact));
  }

  #take(question: Question): void {
    if (!isAnswered(question, this.#facts)) return;
    for (const fact of question.facts) {
      const value = this.#facts[fact];
      if (value !== undefined) this.active[fact] = value;
    }
    this.path.push(question);
  }
}
