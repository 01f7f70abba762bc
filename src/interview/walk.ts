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
  /** How many questions are ahead, the present one included, as far as can be told. */
  readonly ahead: number;
}

export function walk(flow: Flow, facts: Facts, asOf: string): Walk {
  const own = new Set([...flow.questions.values()].flatMap((question) => question.facts));
  const active: Record<string, FactValue> = {};
  for (const [fact, value] of Object.entries(facts)) if (!own.has(fact)) active[fact] = value;
  const path: Question[] = [];
  let at: Position | undefined;
  let ahead = 0;

  /** Returns true once an outcome is reached. */
  const follow = (steps: readonly Step[]): boolean =>
    steps.some((step) => {
      if (step.kind === 'when') return isOpen(step) && follow(step.steps);
      if (step.kind === 'ask') ask(step.question);
      else at ??= { kind: 'outcome', id: step.id };
      return step.kind === 'outcome';
    });

  /** While questions ahead are only counted, an undecided gate that most people pass counts as open. */
  const isOpen = (step: Step & { kind: 'when' }): boolean => {
    const { get } = readCase(flow.area, active, asOf);
    const truth = evaluate(flow.area, step.condition, get, asOf);
    return truth === true || (truth === undefined && at?.kind === 'question' && step.usual === true);
  };

  const ask = (question: Question): void => {
    if (path.includes(question)) return;
    if (!question.advisory && !canMatter(question)) return;
    if (isAnswered(question, facts) && at === undefined) {
      for (const fact of question.facts) if (facts[fact] !== undefined) active[fact] = facts[fact];
      path.push(question);
      return;
    }
    if (at === undefined || !question.seldom) ahead++;
    at ??= { kind: 'question', question };
  };

  const canMatter = (question: Question): boolean => {
    const of = readCase(flow.area, active, asOf);
    return [...question.facts, ...(question.standsFor ?? [])].some((fact) => mattering(of, fact));
  };

  follow(flow.steps);
  if (!at) throw new Error(`The flow ${flow.id} ends without an outcome`);
  const aside = Object.keys(facts).filter((fact) => own.has(fact) && active[fact] === undefined);
  return { at, path, facts: active, aside, ahead };
}
