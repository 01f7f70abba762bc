// An answer is recorded, or refused for what it contradicts; an answer in doubt counts once the person says yes.
import { fitting } from '../rules/engine/fitting.ts';
import { type Clash, contradictionIn } from '../rules/engine/judge.ts';
import type { Facts, FactValue } from '../rules/facts/fact.ts';
import { factOf } from '../rules/facts/vocabulary.ts';
import type { Flow } from './flow.ts';
import { putAside, recorded } from './recording.ts';
import type { Snapshot, Told } from './snapshot.ts';
import { type Here, moved, onward, refuse, type Step, say } from './step.ts';
import type { Contradicted, Part } from './view.ts';
import { clashOn } from './walk.ts';

/** Records the answer to the question at hand, or to the one that was in doubt. */
export function answered(at: Here, value: FactValue, id?: string): Step {
  const { flow, asOf, question: asked } = at.standing;
  const question = id === undefined ? asked : (flow.questions.get(id) ?? asked);
  if (!question) return refuse(at, { code: 'not-an-option' });
  const isAhead = at.event.about !== undefined;
  const clashIn = (facts: Facts) => (isAhead ? clashAnywhere(flow, facts, asOf) : clashOn(flow, facts, asOf));
  const kept = recorded(question, at.snapshot, value);
  const clash = clashIn(kept.facts);
  // A case that came in contradictory can still be mended, answer by answer.
  if (clash && clashIn(at.snapshot.facts)?.id !== clash.id) return refuse(at, contradicted(at, clash, kept.facts));
  return recordedStep(at, kept, { part: 'noted', question: question.id });
}

function contradicted({ standing: { flow, asOf } }: Here, { id, facts }: Clash, said: Facts): Contradicted {
  const measured = facts.filter((fact) => ['number', 'date'].includes(factOf(fact).kind));
  const figures = Object.fromEntries(measured.map((fact) => [fact, said[fact] ?? null]));
  const fits = fitting(flow.areas, { id, facts }, said, asOf);
  return {
    code: 'contradiction',
    id,
    facts,
    ...(measured.length > 0 && { figures }),
    ...(fits.length > 0 && { fits }),
  };
}

/** On with the case as it is now; where a change has put answers aside, that is said. */
function recordedStep(at: Here, kept: Pick<Snapshot, 'facts' | 'former'>, ...parts: Part[]): Step {
  const { former: _, ...snapshot } = at.snapshot;
  const count = putAside(snapshot.facts, kept.facts);
  const aside: Part[] = count > 0 && kept.former ? [{ part: 'put-aside', count }] : [];
  return onward(at, { ...snapshot, ...kept }, ...parts, ...aside);
}

export function confirmed(at: Here, yes: boolean): Step {
  const { doubt } = at.snapshot;
  if (!doubt) return onward(at, at.snapshot);
  const again = undoubted(at.snapshot);
  if (!yes) return asAsked(at);
  if (doubt.more) return allAnswered({ ...at, snapshot: again }, [doubt, ...doubt.more]);
  return answered({ ...at, snapshot: again }, doubt.value, doubt.question);
}

/** Several answers at once: all of them count, or none. */
function allAnswered(at: Here, told: readonly Told[]): Step {
  const { flow, asOf } = at.standing;
  const outdates = ({ question }: Told): boolean =>
    flow.questions.get(question)?.choices?.some((choice) => choice.outdates) ?? false;
  // A change first: what it makes untrue was said before this message, not in it.
  const inOrder = [...told].sort((one, other) => Number(outdates(other)) - Number(outdates(one)));
  const kept = inOrder.reduce<Pick<Snapshot, 'facts' | 'former'>>((known, { question: id, value }) => {
    const question = flow.questions.get(id);
    return question ? recorded(question, known, value) : known;
  }, at.snapshot);
  const clashIn = (facts: Facts) => clashAnywhere(flow, facts, asOf);
  const clash = clashIn(kept.facts);
  if (clash && clashIn(at.snapshot.facts)?.id !== clash.id)
    return refuse(at, { ...contradicted(at, clash, kept.facts), several: true });
  return recordedStep(at, { facts: kept.facts, ...(kept.former && { former: kept.former }) });
}

/** Everything that was ever said is looked at, also what would not be asked. */
const clashAnywhere = ({ areas }: Flow, facts: Facts, asOf: string): Clash | undefined =>
  areas.map((area) => contradictionIn(area, facts, asOf)).find((each) => each);

/** Without the doubt: what was asked before is asked again, or whatever is left where nothing was asked. */
export function asAsked(at: Here): Step {
  return at.snapshot.doubt?.more ? onward(at, at.snapshot) : say(undoubted(at.snapshot));
}

/** The question that the doubt was about is asked again, also when it was only looked at once more. */
export function undoubted({ doubt: _, ...snapshot }: Snapshot): Snapshot {
  return moved(snapshot, { type: 'revisit' });
}
