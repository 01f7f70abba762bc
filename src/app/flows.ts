// Which flows there are, in the order in which they are offered: each is loaded, with the law it asks about, on its own.
import type { Flow } from '../interview/flow.ts';

const loaders = {
  eligibility: async () => (await import('../flows/eligibility.ts')).eligibility,
  offer: async () => (await import('../flows/offer.ts')).offer,
  arrival: async () => (await import('../flows/arrival.ts')).arrival,
  change: async () => (await import('../flows/change.ts')).change,
} satisfies Record<string, () => Promise<Flow>>;

export type FlowId = keyof typeof loaders;

export const flowIds = Object.keys(loaders) as FlowId[];

export const isFlowId = (id: string): id is FlowId => Object.hasOwn(loaders, id);

export const loadFlow = (id: FlowId): Promise<Flow> => loaders[id]();
