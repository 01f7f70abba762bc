// Every flow there is, in the order in which they are offered.
import type { Flow } from '../interview/flow.ts';
import { arrival } from './arrival.ts';
import { change } from './change.ts';
import { eligibility } from './eligibility.ts';
import { offer } from './offer.ts';

export const flows: ReadonlyMap<string, Flow> = new Map(
  [eligibility, offer, arrival, change].map((flow) => [flow.id, flow]),
);
