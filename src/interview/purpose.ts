// What a message is about where a person chooses what comes next: which interview, and what it tells of already.
import { begin } from './choosing.ts';
import { toldIn } from './hearing.ts';
import { questionIn } from './inquiring.ts';
import { isConcluded } from './machine.ts';
import type { Understanding } from './read/index.ts';
import { keyOf } from './read/normalise.ts';
import { locales, type Told } from './snapshot.ts';
import { type Here, here } from './step.ts';

export interface Purpose {
  readonly flow: string;
  readonly told: readonly Told[];
}

/** Whether "yes", "ok" or "next" goes on with what is offered: with a result, or with what naturally follows one. */
export function goesOn({ snapshot }: Here, understood: Understanding, text: string): boolean {
  const { stage } = snapshot;
  if (stage !== 'checking' && !isConcluded(stage)) return false;
  if (understood.understanding === 'command') {
    return understood.value === 'resume' || (understood.value === 'next' && stage !== 'concluded');
  }
  const first = isConcluded(stage) && /^\s*1\s*$/u.test(text);
  return first || (understood.understanding === 'value' && understood.value === true);
}

/** What brings somebody here: the flow whose words were said, or the only one that anything was told of. */
export function purposeIn(at: Here, text: string): Purpose | undefined {
  const { stage } = at.snapshot;
  if (stage !== 'choosing' && !isConcluded(stage)) return undefined;
  const [flow, ...others] = flowsMeant(at, text);
  if (flow !== undefined) return others.length === 0 ? { flow, told: toldOf(at, flow, text) } : undefined;
  // "Can I change jobs?" is answered, and changes nothing yet.
  return questionIn(at, text) === undefined ? byTopic(at, text) : undefined;
}

function flowsMeant({ setting }: Here, text: string): readonly string[] {
  const said = ` ${keyOf(text)} `;
  const isMeant = (flow: string): boolean =>
    locales.some((locale) =>
      setting.lexicons[locale].purposes[flow]?.some((phrase) => said.includes(` ${keyOf(phrase)} `)),
    );
  return [...setting.flows.keys()].filter(isMeant);
}

function toldOf(at: Here, flow: string, text: string): readonly Told[] {
  return toldIn(here(at.setting, at.event, begin(at, flow).snapshot), text);
}

/** The flow whose topic is told of in so many words, unless more is told of what most people are asked. */
function byTopic(at: Here, text: string): Purpose | undefined {
  for (const flow of at.setting.flows.keys()) {
    const topic = at.setting.flows.get(flow)?.area.topic;
    if (topic === undefined) continue;
    const told = toldOf(at, flow, text);
    if (!told.some(({ question }) => at.setting.flows.get(flow)?.questions.get(question)?.facts[0] === topic)) continue;
    return toldOf(at, at.snapshot.flow, text).length > 1 ? undefined : { flow, told };
  }
  return undefined;
}
