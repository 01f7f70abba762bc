// What brings a person here: a flow is begun, or gone on with where it stood.

import type { Condition } from '../rules/condition.ts';
import { evaluate } from '../rules/engine/evaluate.ts';
import type { Flows } from './flow.ts';
import { caseIn, verdictIn } from './reported.ts';
import { begunIn } from './snapshot.ts';
import type { Standing } from './standing.ts';
import { type Here, here, onward, refuse, type Step } from './step.ts';
import type { Part } from './view.ts';
import { answeredBefore } from './walk.ts';

export function begin(at: Omit<Here, 'standing'>, id: string, ...parts: Part[]): Step {
  const { setting, event, snapshot } = at;
  const before = begunIn(snapshot);
  if (before.includes(id)) return onward(at, { ...snapshot, flow: id }, ...parts, { part: 'flow', again: true });
  const begun = { ...snapshot, flow: id, begun: [...before, id] };
  const { flow, asOf } = here(setting, event, begun).standing;
  const known = answeredBefore(flow, begun.facts, asOf);
  return onward(at, begun, ...parts, { part: 'flow', ...(known > 0 && { known }) });
}

/** The flow that a text names: by its title, or by its id. */
export function flowNamed({ setting, snapshot }: Here, text: string): string | undefined {
  const ids = [...setting.flows.keys()];
  return ids.find((id) => id === text.trim().toLowerCase()) ?? setting.titled(text, snapshot.locale, ids);
}

/**
 * Where a person who was asked what brings them here stands if they answered, at once, what most people are asked
 * first. The flow has begun by then, and the text is still to be read.
 */
export function presumed(at: Here): Here {
  const { setting, event, snapshot } = at;
  return here(setting, event, begin(at, snapshot.flow).snapshot);
}

export const chosen = (at: Here, id: string | undefined): Step =>
  id !== undefined && at.setting.flows.has(id) ? begin(at, id) : refuse(at, { code: 'not-an-option' });

/** What naturally follows an outcome, as its flow says. */
export function followingIn(flows: Flows, standing: Standing): string[] {
  const { flow, asOf, outcome } = standing;
  if (outcome === undefined) return [];
  const follows = (condition: Condition): boolean =>
    evaluate(flow.area, condition, caseIn(standing, flow.area).get, asOf) === true;
  return (flow.next[verdictIn(standing)] ?? [])
    .flatMap((next) => (typeof next === 'string' ? [next] : follows(next.when) ? [next.flow] : []))
    .filter((id) => flows.has(id));
}
