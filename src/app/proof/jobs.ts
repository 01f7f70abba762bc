// The proof in pieces that can be done by themselves: what each is, and the doing of it.
import { flows } from '../../flows/index.ts';
import { type FlowProof, proveFlow } from '../../interview/proof/flow.ts';
import { areas } from '../../rules/areas.ts';
import type { Area } from '../../rules/engine/area.ts';
import { differencesBetween } from '../../rules/proof/across.ts';
import { type AreaProof, proveArea } from '../../rules/proof/area.ts';
import { type CellProof, proveCell } from '../../rules/proof/cell.ts';
import type { Failure } from '../../rules/proof/failure.ts';
import { Seen } from '../../rules/proof/seen.ts';

export type Job =
  | { readonly kind: 'area'; readonly area: string }
  | { readonly kind: 'cell'; readonly area: string; readonly day: string }
  | { readonly kind: 'across'; readonly one: string; readonly other: string }
  | { readonly kind: 'flow'; readonly flow: string; readonly day: string };

export type Done =
  | ({ readonly kind: 'area' } & AreaProof)
  | ({ readonly kind: 'cell' } & CellProof)
  | { readonly kind: 'across'; readonly failures: readonly Failure[] }
  | ({ readonly kind: 'flow' } & FlowProof);

/** Flows are walked in so many of the latest cells: of earlier days nobody is asked any more. */
const cellsWalked = 3;

/** What can be done at once; what follows from an area's own proof comes with it. */
export function firstJobs(): Job[] {
  const names = [...areas.keys()];
  const pairs = names.flatMap((one, index) =>
    names.slice(index + 1).map((other): Job => ({ kind: 'across', one, other })),
  );
  return [...names.map((area): Job => ({ kind: 'area', area })), ...pairs];
}

export function jobsAfter(job: Job, done: Done): Job[] {
  if (job.kind !== 'area' || done.kind !== 'area') return [];
  const cells = done.days.map((day): Job => ({ kind: 'cell', area: job.area, day }));
  const walks = [...flows.values()]
    .filter((flow) => flow.area.id === job.area)
    .flatMap((flow) => done.days.slice(-cellsWalked).map((day): Job => ({ kind: 'flow', flow: flow.id, day })));
  return [...walks, ...cells];
}

const seen = new Seen();

export function perform(job: Job): Done {
  switch (job.kind) {
    case 'area':
      return { kind: 'area', ...proveArea(named(job.area)) };
    case 'cell':
      return { kind: 'cell', ...proveCell(named(job.area), job.day, seen) };
    case 'across':
      return { kind: 'across', failures: differencesBetween(named(job.one), named(job.other)) };
    case 'flow': {
      const flow = flows.get(job.flow);
      if (!flow) throw new Error(`No flow is called ${job.flow}`);
      return { kind: 'flow', ...proveFlow(flow, job.day) };
    }
  }
}

function named(id: string): Area {
  const area = areas.get(id);
  if (!area) throw new Error(`No area is called ${id}`);
  return area;
}
