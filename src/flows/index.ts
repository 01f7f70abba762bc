// Every flow there is, in the order in which they are offered.
import type { Flow } from '../interview/flow.ts';
import { eligibility } from './eligibility.ts';

export const flows: ReadonlyMap<string, Flow> = new Map([eligibility].map((flow) => [flow.id, flow]));
