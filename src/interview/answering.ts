// An answer is recorded, or refused for what it contradicts; an answer in doubt counts once the person says yes.
import type { Facts, FactValue } from '../rules/facts/fact.ts';
import { withAnswer } from './question.ts';
import type { Snapshot } from './snapshot.ts';
import { type Here, moved, onward, refuse, type Step, say } from './step.ts';
import { clashOn } from './walk.ts';

/** Records the answer to the question at hand, or to the one that was in doubt. */
export function answered(at: Here, value: FactValue, id?: string): Step {
  const { flow, asOf, question: asked } = at.standing;
  const question = id === undefined ? asked : (flow.questions.get(id) ?? asked);
  if (!question) return refuse(at, { code: 'not-an-option' });
  const clashIn = (facts: Facts) => clashOn(flow, facts, asOf);
  const facts = withAnswer(question, at.snapshot.facts, value);
  const clash = clashIn(facts);
  // A case that came in contradictory can still be mended, answer by answer.
  if (clash && clashIn(at.snapshot.facts)?.id !== clash.id) return refuse(at, { code: 'contradiction', ...clash });
  return onward(at, { ...at.snapshot, facts }, { part: 'noted', question: question.id });
}

export function confirmed(at: Here, yes: boolean): Step {
  const { doubt } = at.snapshot;
  if (!doubt) return onward(at, at.snapshot);
  const again = undoubted(at.snapshot);
  if (!yes) return say(again);
  return answered({ ...at, snapshot: again }, doubt.value, doubt.question);
}

/** The question that the doubt was about is asked again, also when it was only looked at once more. */
export function undoubted({ doubt: _, ...snapshot }: Snapshot): Snapshot {
  return moved(snapshot, { type: 'revisit' });
}
