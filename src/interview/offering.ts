// What can be done now, in words: what brings a person here, and what naturally follows a result.
import { followingIn } from './choosing.ts';
import { listOf } from './format.ts';
import type { Block, Option } from './message.ts';
import { begunIn } from './snapshot.ts';
import { controls, type Speaking, type Spoken } from './speaking.ts';
import { standingOf } from './standing.ts';
import { hasMore } from './thorough.ts';

/** The first question: what brings you here? */
export function choosing(speaking: Speaking): Spoken {
  const { words, snapshot, flows } = speaking;
  const underWay = begunIn(snapshot).length > 0;
  return {
    blocks: [{ kind: 'text', text: words('choose-about') }],
    prompt: {
      kind: 'choice',
      text: words('choose-flow'),
      options: [...flows.keys()].map((id) => beginning(speaking, id)),
    },
    controls: controls(
      words,
      ...(underWay ? (['resume', 'check', 'papers', 'carry'] as const) : []),
      'help',
      'language',
      'quit',
    ),
  };
}

/** A flow to be begun or gone on with, and how far it has come. */
function beginning(speaking: Speaking, id: string): Option {
  const { words, snapshot } = speaking;
  const press = `/begin.${id}`;
  if (!begunIn(snapshot).includes(id)) return { id: press, label: words(`flow-${id}`) };
  const label = words(isDone(speaking, id) ? 'flow-done' : 'flow-under-way', { flow: words(`flow-${id}`) });
  return { id: press, label };
}

const isDone = ({ snapshot, flows, day }: Speaking, id: string): boolean =>
  begunIn(snapshot).includes(id) && standingOf(flows, { ...snapshot, flow: id }, day).outcome !== undefined;

/** What naturally follows the result, and whatever else there is. */
export function offering(speaking: Speaking): Spoken {
  const { words, standing, flows } = speaking;
  const following = followingIn(flows, standing).map((id) => beginning(speaking, id));
  return {
    blocks: [],
    prompt: {
      kind: 'choice',
      text: words('next-question'),
      options: [...following, ...controls(words, 'papers', 'choose')],
    },
    controls: controls(words, 'back', 'help', 'language', 'quit'),
  };
}

/** The papers that there are now. */
export function choosingPaper({ words, snapshot, standing, papers }: Speaking): Spoken {
  const options = papers(snapshot, standing).map((id) => ({ id: `/papers.${id}`, label: words(`paper-${id}`) }));
  const back = controls(words, 'back', 'help', 'language', 'quit');
  const prompt = { kind: 'choice', text: words('papers-choose'), options } as const;
  // Before there is a result, the case is all there is.
  const hint = options.length === 1 ? { hint: words('papers-choose.hint') } : {};
  return { blocks: [], prompt: { ...prompt, ...hint }, controls: back };
}

/** One line under a result: what could come next. Nobody goes on with what has a result already. */
export function followingBlocks(speaking: Speaking): Block[] {
  const { words, standing, flows } = speaking;
  const left = followingIn(flows, standing).filter((id) => !isDone(speaking, id));
  const following = left.map((id) => words(`flow-${id}`));
  return following.length === 0
    ? []
    : [{ kind: 'text', text: words('next-offer', { flows: listOf(words, following, 'disjunction') }) }];
}

export function concludedControls(speaking: Speaking): Option[] {
  const { words, standing, flows } = speaking;
  const following = followingIn(flows, standing).map((id) => beginning(speaking, id));
  const more = hasMore(standing) ? (['more'] as const) : [];
  const next = following.length > 0 ? (['next'] as const) : [];
  return [
    ...following,
    ...controls(words, 'papers', ...more, 'change', ...next, 'choose', 'language', 'restart', 'quit'),
  ];
}
