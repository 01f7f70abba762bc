// A flow: questions in the order they are held, behind gates, ending in outcomes. It only routes; the law is in rules.
import type { Condition } from '../rules/condition.ts';
import type { Area } from '../rules/engine/area.ts';
import type { Facts } from '../rules/facts/fact.ts';
import { type Question, type QuestionOptions, question } from './question.ts';

export type Step =
  /** `part`: what it is about, where a flow is long enough to be told in parts. */
  | { readonly kind: 'ask'; readonly question: Question; readonly part?: string }
  | {
      readonly kind: 'when';
      readonly condition: Condition;
      readonly steps: readonly Step[];
      /** Most people pass it, so it counts as ahead while nobody knows. */
      readonly usual?: true;
    }
  /** `areas`: what is reported there, the one with the verdict first. */
  | { readonly kind: 'outcome'; readonly id: string; readonly areas: readonly Area[] };

export interface Flow {
  readonly id: string;
  /** The area whose rules and derived facts the gates may name. */
  readonly area: Area;
  /** Every area that some outcome reports, the flow's own first. */
  readonly areas: readonly Area[];
  readonly steps: readonly Step[];
  /** Every question there is, in order, each once. */
  readonly questions: ReadonlyMap<string, Question>;
  readonly outcomes: readonly string[];
  /** The part that each question is about, in the order of the parts; none where the flow is not told in parts. */
  readonly parts: ReadonlyMap<string, string>;
  /** The flows that naturally follow, by the verdict reached; one that is not there is passed over. */
  readonly next: Next;
  /** Whoever wants to be asked more has these facts; nothing where there is no more. */
  readonly more: Facts;
  /** What each outcome reports. */
  readonly reports: ReadonlyMap<string, readonly Area[]>;
}

/** The flows there are, in the order in which they are offered. One may be got only once something needs it. */
export type Flows = Pick<ReadonlyMap<string, Flow>, 'keys' | 'has' | 'get'>;

export type Next = Readonly<Record<string, readonly Following[]>>;

/** A flow that follows; or one that does so only in some cases. */
export type Following = string | { readonly flow: string; readonly when: Condition };

/** Steps as they are written: read them aloud. */
export class Steps {
  readonly steps: Step[] = [];
  readonly #part: string | undefined;

  constructor(part?: string) {
    this.#part = part;
  }

  ask(asked: string | Question, options?: QuestionOptions): this {
    const own = typeof asked === 'string' ? question(asked, options) : asked;
    this.steps.push({ kind: 'ask', question: own, ...(this.#part !== undefined && { part: this.#part }) });
    return this;
  }

  /** What these questions are about, which heads them where answers are read again. */
  part(part: string, write: (steps: Steps) => Steps): this {
    this.steps.push(...write(new Steps(part)).steps);
    return this;
  }

  when(condition: Condition, then: (steps: Steps) => Steps): this {
    this.steps.push({ kind: 'when', condition, steps: then(new Steps(this.#part)).steps });
    return this;
  }

  /** A gate that most people pass. */
  usually(condition: Condition, then: (steps: Steps) => Steps): this {
    this.steps.push({ kind: 'when', condition, steps: then(new Steps(this.#part)).steps, usual: true });
    return this;
  }

  /** Without areas, the flow's own is reported. */
  outcome(id: string, ...areas: Area[]): this {
    this.steps.push({ kind: 'outcome', id, areas });
    return this;
  }
}

export function flow(id: string, area: Area, write: (steps: Steps) => Steps, next: Next = {}, more: Facts = {}): Flow {
  const { steps } = write(new Steps());
  const questions = new Map<string, Question>();
  const parts = new Map<string, string>();
  const reports = new Map<string, readonly Area[]>();
  for (const step of eachStep(steps)) {
    if (step.kind === 'ask') {
      questions.set(step.question.id, step.question);
      // Of a question that stands in two parts, the later one is wholly about it.
      parts.delete(step.question.id);
      if (step.part !== undefined) parts.set(step.question.id, step.part);
    }
    if (step.kind === 'outcome') reports.set(step.id, step.areas.length > 0 ? step.areas : [area]);
  }
  const areas = [...new Set([area, ...[...reports.values()].flat()])];
  return { id, area, areas, steps, questions, outcomes: [...reports.keys()], parts, next, more, reports };
}

/** Every step, gates before what stands behind them. */
export function* eachStep(steps: readonly Step[]): Generator<Step> {
  for (const step of steps) {
    yield step;
    if (step.kind === 'when') yield* eachStep(step.steps);
  }
}
