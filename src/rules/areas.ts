// Every area of law there is, in the order in which they are named.
import { eligibility } from './eligibility.ts';
import type { Area } from './engine/area.ts';

export const areas: ReadonlyMap<string, Area> = new Map([eligibility].map((area) => [area.id, area]));
