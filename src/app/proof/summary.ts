// What the proof has come to, area by area and flow by flow.
import type { CellSize } from '../../rules/proof/cell.ts';
import type { Failure } from '../../rules/proof/failure.ts';
import type { Done, Job } from './jobs.ts';

export interface AreaCut {
  readonly area: string;
  readonly cells: number;
  /** Cells that say what another one says, so that they need no proof of their own. */
  readonly skipped: number;
  /** The largest cell. */
  readonly largest: CellSize;
  readonly cases: number;
  readonly milliseconds: number;
}

export interface FlowCut {
  readonly flow: string;
  readonly days: number;
  readonly places: number;
  readonly milliseconds: number;
}

export interface Proof {
  readonly areas: readonly AreaCut[];
  readonly flows: readonly FlowCut[];
  readonly pairs: number;
  readonly failures: readonly Failure[];
}

export interface Finished {
  readonly job: Job;
  readonly done: Done;
  readonly milliseconds: number;
}

export function summary(finished: readonly Finished[]): Proof {
  const areas = finished.flatMap(({ job, done, milliseconds }): AreaCut[] => {
    if (job.kind !== 'area' || done.kind !== 'area') return [];
    const own = finished.flatMap((each) =>
      each.job.kind === 'cell' && each.done.kind === 'cell' && each.job.area === job.area
        ? [{ ...each.done, milliseconds: each.milliseconds }]
        : [],
    );
    const largest = own.reduce<CellSize>((a, b) => (b.nodes > a.nodes ? b : a), nothing);
    return [
      {
        area: job.area,
        cells: done.cells,
        skipped: done.cells - done.days.length,
        largest,
        cases: own.reduce((sum, each) => sum + each.cases, 0),
        milliseconds: own.reduce((sum, each) => sum + each.milliseconds, milliseconds),
      },
    ];
  });
  const walks = finished.flatMap(({ job, done, milliseconds }) =>
    job.kind === 'flow' && done.kind === 'flow' ? [{ ...done, flow: job.flow, milliseconds }] : [],
  );
  const byFlow = [...Map.groupBy(walks, ({ flow }) => flow)];
  // Some questions only matter on some days; what no day brings is dead.
  const unreached = byFlow.flatMap(([flow, own]) =>
    own
      .map((each) => each.unreached)
      .reduce((a, b) => a.filter((name) => b.includes(name)))
      .map((about): Failure => ({ check: 'reached', of: flow, about })),
  );
  return {
    areas,
    flows: byFlow.map(([flow, own]) => ({
      flow,
      days: own.length,
      places: own.reduce((sum, each) => sum + each.places, 0),
      milliseconds: own.reduce((sum, each) => sum + each.milliseconds, 0),
    })),
    pairs: finished.filter(({ job }) => job.kind === 'across').length,
    failures: [...finished.flatMap(({ done }) => done.failures), ...unreached],
  };
}

const nothing: CellSize = { variables: 0, classes: 0, partialCases: 0, nodes: 0, liftedNodes: 0, cases: 0 };
