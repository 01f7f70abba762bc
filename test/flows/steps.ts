// What a flow's gates come to on the way to a place, and which facts a condition is read from.
import type { Flow, Step } from '../../src/interview/flow.ts';
import type { Position } from '../../src/interview/walk.ts';
import { type Condition, parts } from '../../src/rules/condition.ts';
import type { Area } from '../../src/rules/engine/area.ts';
import { evaluate } from '../../src/rules/engine/evaluate.ts';
import { readCase } from '../../src/rules/engine/judge.ts';
import type { Facts } from '../../src/rules/facts/fact.ts';
import { today } from '../support/cases.ts';

/** The gates on the way to a place, and whether each was open. */
export function gatesPassed(flow: Flow, facts: Facts, at: Position): [Step, boolean][] {
  const { get } = readCase(flow.area, facts, today);
  const passed: [Step, boolean][] = [];
  /** Whether the place is among the steps. */
  const pass = (steps: readonly Step[]): boolean =>
    steps.some((step) => {
      if (step.kind === 'ask') return at.kind === 'question' && step.question === at.question;
      if (step.kind === 'outcome') return true;
      const isOpen = evaluate(flow.area, step.condition, get, today) === true;
      passed.push([step, isOpen]);
      return isOpen && pass(step.steps);
    });
  pass(flow.steps);
  return passed;
}

export function factsIn(area: Area, condition: Condition): string[] {
  return [...parts(condition)].flatMap((part) => {
    if (!('fact' in part)) return [];
    const from = area.derived.find(({ id }) => id === part.fact)?.from ?? [part.fact];
    return part.op === 'sameOrHigher' ? [...from, part.than] : [...from];
  });
}
