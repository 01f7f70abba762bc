// Where a conversation stands on a day: the flow, the walk through it, and the question at hand.
import type { Area } from '../rules/engine/area.ts';
import type { Flow, Flows } from './flow.ts';
import { arrive } from './machine.ts';
import { isAnswered, type Question } from './question.ts';
import { begunIn, dateOf, type Snapshot } from './snapshot.ts';
import { type Walk, walk } from './walk.ts';

/** A case that something can be said of, whether or not anybody was asked. */
export interface Subject {
  /** Absent where no flow asks about the area. */
  readonly flow?: Flow;
  /** The area whose verdict is told, or would be: that of the outcome reached, else the flow's own. */
  readonly area: Area;
  readonly asOf: string;
  readonly walk: Pick<Walk, 'path' | 'facts'>;
  /** The outcome reached, when no question is left. */
  readonly outcome?: string;
  /** What else has come to an outcome in the same case, worked out when it is asked for. */
  readonly others?: () => readonly Subject[];
}

export interface Standing extends Subject {
  readonly flow: Flow;
  readonly walk: Walk;
  /** The question being asked or looked at again; none when all are answered. */
  readonly question?: Question;
}

export function standingOf(flows: Flows, snapshot: Snapshot, day: string): Standing {
  const [first = ''] = flows.keys();
  const flow = flows.get(flows.has(snapshot.flow) ? snapshot.flow : first);
  if (!flow) throw new Error('There is no flow');
  const asOf = dateOf(snapshot, day);
  const walked = walk(flow, snapshot.facts, asOf);
  const place = walked.at.kind === 'question' ? walked.at.question.id : walked.at.id;
  const at = arrive(flow, place);
  const focus = walked.path.find((question) => question.id === snapshot.focus && isAnswered(question, snapshot.facts));
  // An outcome may be called like a question: to become a citizen, and to be one of some country.
  const question = focus ?? (walked.at.kind === 'question' ? flow.questions.get(at) : undefined);
  const area = (question ? undefined : flow.reports.get(at)?.[0]) ?? flow.area;
  const others = () => othersIn(flows, snapshot, flow, day);
  return { flow, area, asOf, walk: walked, others, ...(question ? { question } : { outcome: at }) };
}

function othersIn(flows: Flows, snapshot: Snapshot, own: Flow, day: string): readonly Standing[] {
  const { focus: _, ...whole } = snapshot;
  const begun = begunIn(snapshot).filter((id) => id !== own.id && flows.has(id));
  return begun
    .map((id) => standingOf(flows, { ...whole, flow: id }, day))
    .filter(({ outcome }) => outcome !== undefined);
}
