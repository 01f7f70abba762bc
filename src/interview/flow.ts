// A flow: questions in the order they are held, behind gates, ending in outcomes. It only routes; the law is in rules.
import type { Condition } from '../rules/condition.ts';
import type { Area } from '../rules/engine/area.ts';
import { type Question, type QuestionOptions, question } from './question.ts';

export type Step =
  | { readonly kind: 'ask'; readonly question: Question }
  | {
      readonly kind: 'when';
      readonly condition: Condition;
      readonly steps: readonly Step[];
      /** Most people pass it, so it counts as ahead while nobody knows. */
      readonly usual?: true;
    }
  | { readonly kind: 'outcome'; readonly id: string };

export interface Flow {
  readonly id: string;
  readonly area: Area;
  readonly steps: readonly Step[];
  /** Every question there is, in order, each once. */
  readonly questions: ReadonlyMap<string, Question>;
  readonly outcomes: readonly string[];
}

/** Steps as they are written: read them aloud. */
export class Steps {
  readonly steps: Step[] = [];

  ask(asked: string | Question, options?: QuestionOptions): this {
    this.steps.push({ kind: 'ask', question: typeof asked === 'string' ? question(asked, options) : asked });
    return this;
  }

  when(condition: Condition, then: (steps: Steps) => Steps): this {
    this.steps.push({ kind: 'when', condition, steps: then(new Steps()).steps });
    return this;
  }

  /** A gate that most people pass. */
  usually(condition: Condition, then: (steps: Steps) => Steps): this {
    this.steps.push({ kind: 'when', condition, steps: then(new Steps()).steps, usual: true });
    return this;
  }

  outcome(id: string): this {
    this.steps.push({ kind: 'outcome', id });
    return this;
  }
}

export function flow(id: string, area: Area, write: (steps: Steps) => Steps): Flow {
  const { steps } = write(new Steps());
  const questions = new Map<string, Question>();
  const outcomes = new Set<string>();
  for (const step of eachStep(steps)) {
    if (step.kind === 'ask') questions.set(step.question.id, step.question);
    if (step.kind === 'outcome') outcomes.add(step.id);
  }
  return { id, area, steps, questions, outcomes: [...outcomes] };
}

/** Every step, gates before what stands behind them. */
export function* eachStep(steps: readonly Step[]): Generator<Step> {
  for (const step of steps) {
    yield step;
    if (step.kind === 'when') yield* eachStep(step.steps);
  }
}
