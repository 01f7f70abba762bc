// The statecharts: a flow's questions and outcomes around one hub, and the session around the flows.
// XState is imported here and nowhere else.
import { assign, createMachine, initialTransition, transition } from 'xstate';
import type { Flow } from './flow.ts';

/** A flow as a machine: a hub, and a state for each question and outcome. Where the hub leads is worked out (`walk`). */
export function flowMachine(flow: Flow) {
  const places = [...flow.questions.keys(), ...flow.outcomes];
  return createMachine({
    id: flow.id,
    types: {} as { context: { at: string }; input: { at: string }; events: { type: 'move'; at: string } },
    context: ({ input }) => ({ at: input.at }),
    initial: 'next',
    states: {
      next: {
        always: places.map((place) => ({
          guard: ({ context }: { context: { at: string } }) => context.at === place,
          target: place,
        })),
      },
      ...Object.fromEntries(places.map((place) => [place, {}])),
    },
    on: { move: { target: '.next', actions: assign({ at: ({ event }) => event.at }) } },
  });
}

const machines = new WeakMap<Flow, { machine: ReturnType<typeof flowMachine>; arrived: Map<string, string> }>();

/** The state in which the flow's machine stands at a question or outcome: restoring is one initial transition. */
export function arrive(flow: Flow, at: string): string {
  let known = machines.get(flow);
  if (!known) {
    known = { machine: flowMachine(flow), arrived: new Map() };
    machines.set(flow, known);
  }
  let state = known.arrived.get(at);
  if (state === undefined) {
    const [snapshot] = initialTransition(known.machine, { at });
    state = String(snapshot.value);
    known.arrived.set(at, state);
  }
  return state;
}

/** What a session can be doing. */
export type Stage =
  | 'welcoming'
  | 'choosing'
  | 'asking'
  | 'explaining'
  | 'confirming'
  | 'checking'
  | 'concluded'
  | 'offering'
  | 'choosingPaper'
  | 'sureToReplace'
  | 'handingOver'
  | 'choosingLanguage'
  | 'sureToRestart'
  | 'away';

/** What happens to a session; `asking` says whether a question is left. */
export type SessionEvent =
  | { readonly type: 'next'; readonly asking: boolean }
  | { readonly type: 'choose' }
  | { readonly type: 'revisit' }
  | { readonly type: 'explain' }
  | { readonly type: 'doubt' }
  | { readonly type: 'check' }
  | { readonly type: 'conclude' }
  | { readonly type: 'offer' }
  | { readonly type: 'papers' }
  | { readonly type: 'replace' }
  | { readonly type: 'handOver' }
  | { readonly type: 'language' }
  | { readonly type: 'restart' }
  | { readonly type: 'leave' };

const hasQuestion = ({ event }: { event: SessionEvent }) => event.type === 'next' && event.asking;

/** After an answer: the next question, or the answers to check when none is left. */
const next = [{ guard: hasQuestion, target: 'asking' }, { target: 'checking' }];

/** What can happen at any time. */
const always = {
  choose: { target: 'choosing' },
  papers: { target: 'choosingPaper' },
  replace: { target: 'sureToReplace' },
  handOver: { target: 'handingOver' },
  revisit: { target: 'asking' },
  check: { target: 'checking' },
  language: { target: 'choosingLanguage' },
  restart: { target: 'sureToRestart' },
  leave: { target: 'away' },
};

const session = createMachine({
  id: 'session',
  types: {} as { events: SessionEvent },
  initial: 'welcoming',
  states: {
    welcoming: { on: { ...always, next } },
    choosing: { on: { ...always, next } },
    asking: { on: { ...always, next, doubt: { target: 'confirming' }, explain: { target: 'explaining' } } },
    explaining: { on: { ...always, next, doubt: { target: 'confirming' } } },
    confirming: { on: { ...always, next, doubt: { target: 'confirming' } } },
    checking: { on: { ...always, next, doubt: { target: 'confirming' }, conclude: { target: 'concluded' } } },
    concluded: {
      on: {
        ...always,
        next,
        doubt: { target: 'confirming' },
        conclude: { target: 'concluded' },
        offer: { target: 'offering' },
      },
    },
    offering: { on: { ...always, next, conclude: { target: 'concluded' } } },
    choosingPaper: { on: { ...always, next, conclude: { target: 'concluded' } } },
    sureToReplace: { on: { ...always, next } },
    handingOver: { on: { ...always, next } },
    choosingLanguage: { on: { ...always, next, conclude: { target: 'concluded' } } },
    sureToRestart: { on: { ...always, next, conclude: { target: 'concluded' } } },
    away: { on: { ...always, next, conclude: { target: 'concluded' } } },
  },
});

const [begun] = initialTransition(session);
const stages = new Map<string, Stage>();

/** The stage that follows. What cannot happen in a stage changes nothing. */
export function follow(stage: Stage, event: SessionEvent): Stage {
  const key = `${stage} ${event.type} ${event.type === 'next' && event.asking}`;
  let following = stages.get(key);
  if (!following) {
    const [snapshot] = transition(session, session.resolveState({ value: stage, context: begun.context }), event);
    following = snapshot.value as Stage;
    stages.set(key, following);
  }
  return following;
}

/** Whether a question is before the person: while it is explained, it can be answered as well. */
export const isAsking = (stage: Stage): boolean => stage === 'asking' || stage === 'explaining';

/** Whether the result has been told. */
export const isConcluded = (stage: Stage): boolean => stage === 'concluded' || stage === 'offering';

export const isStage = (text: string): text is Stage => Object.hasOwn(session.states, text);
