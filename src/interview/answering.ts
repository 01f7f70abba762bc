// An answer is recorded, or refused for what it contradicts; an answer in doubt counts once the person says yes.
import { contradictionIn } from '../rules/engine/judge.ts';
import type { Facts, FactValue } from '../rules/facts/fact.ts';
import { withAnswer } from './question.ts';
import { type Here, onward, refuse, type Step } from './step.ts';
import { walk } from './walk.ts';

/** Records the answer to the question at hand, or to the one that was in doubt. */
export function answered(at: Here, value: FactValue, id?: string): Step {
  const { flow, asOf, question: asked } = at.standing;
  const question = id === undefined ? asked : (flow.questions.get(id) ?? asked);
  if (!question) return refuse(at, { code: 'not-an-option' });
  const clashIn = (facts: Facts) => contradictionIn(flow.area, walk(flow, facts, asOf).facts, asOf);
  const facts = withAnswer(question, at.snapshot.facts, value);
  const clash = clashIn(facts);
  // A case that came in contradictory can still be mended, answer by answer.
  if (clash && clashIn(at.snapshot.facts)?.id !== clash.id) return refuse(at, { code: 'contradiction', ...clash });
  return onward(at, { ...at.snapshot, facts }, { part: 'noted', question: question.id });
}

export function confirmed(at: Here, yes: boolean): Step {
  const { doubt } = at.snapshot;
  if (!yes || !doubt) return onward(at, at.snapshot);
  const { doubt: _, ...snapshot } = at.snapshot;
  const step = answered({ ...at, snapshot }, doubt.value, doubt.question);
  return step.snapshot.stage === 'confirming' ? { ...onward(at, snapshot), parts: step.parts } : step;
}
