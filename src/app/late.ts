// The interview with nothing loaded that the first question does not need: a flow and its law come once it has begun,
// the rest while the person looks at the question.

import type { Event } from '../interview/event.ts';
import type { Flow, Flows } from '../interview/flow.ts';
import { begunIn, type Snapshot } from '../interview/snapshot.ts';
import type { Pieces } from './assemble.ts';
import { type FlowId, flowIds, isFlowId, loadFlow } from './flows.ts';

export interface Late {
  readonly pieces: Pieces;
  /** What is needed to handle an event: to open a conversation, no more than to say where it stands. */
  readonly loadFor: (snapshot: Snapshot | undefined, event: Event) => Promise<void>;
  readonly loadAll: () => Promise<void>;
}

export function late(): Late {
  const flows = new Map<FlowId, Flow>();
  let results: Pick<Pieces, 'papers' | 'tell'> | undefined;
  let reading: Pick<Pieces, 'read' | 'readSeveral' | 'guide'> | undefined;

  const loadFlows = async (ids: readonly FlowId[]): Promise<void> => {
    await Promise.all(ids.map(async (id) => flows.set(id, await loadFlow(id))));
  };
  const loadResults = async (): Promise<void> => {
    const [{ papersOf }, { resultBlocks }] = await Promise.all([
      import('./papers.ts'),
      import('../interview/result.ts'),
    ]);
    results = { papers: papersOf, tell: resultBlocks };
  };
  const loadReading = async (): Promise<void> => {
    const [{ read }, { readSeveral }, { createGuide }] = await Promise.all([
      import('../interview/read/index.ts'),
      import('../interview/read/several.ts'),
      import('./guide.ts'),
    ]);
    reading = { read, readSeveral, guide: createGuide() };
  };
  let all: Promise<unknown> | undefined;
  const loadAll = async (): Promise<void> => {
    all ??= Promise.all([loadFlows(flowIds), loadResults(), loadReading()]);
    await all;
  };

  return {
    pieces: {
      flows: flowsOf(flows),
      papers: (...asked) => present(results).papers(...asked),
      tell: (...told) => present(results).tell(...told),
      read: (...typed) => present(reading).read(...typed),
      readSeveral: (...typed) => present(reading).readSeveral(...typed),
      guide: {
        find: (...asked) => present(reading).guide.find(...asked),
        // What was told before a crash may be told again before the guide is loaded.
        card: (...wanted) => reading?.guide.card(...wanted),
      },
    },
    loadAll,
    loadFor: async (snapshot, { type }) => {
      if (type !== 'open') return loadAll();
      const begun = snapshot === undefined ? [] : begunIn(snapshot);
      // Where an older release had a flow that is gone, another takes its place.
      if (begun.length > 0) await Promise.all([loadFlows(begun.every(isFlowId) ? begun : flowIds), loadResults()]);
    },
  };
}

/** Every flow can be named from the start. */
function flowsOf(loaded: ReadonlyMap<string, Flow>): Flows {
  const all = new Map(flowIds.map((id) => [id, id]));
  return {
    keys: () => all.keys(),
    has: (id) => all.has(id as FlowId),
    get: (id) => (all.has(id as FlowId) ? present(loaded.get(id)) : undefined),
  };
}

function present<Piece>(piece: Piece | undefined): Piece {
  if (piece === undefined) throw new Error('Used before it was loaded');
  return piece;
}
