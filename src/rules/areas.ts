// Every area of law there is, in the order in which they are named.
import { arrival } from './arrival.ts';
import { change } from './change.ts';
import { eligibility } from './eligibility.ts';
import type { Area } from './engine/area.ts';
import { family } from './family.ts';
import { offer } from './offer.ts';
import { pay } from './pay.ts';
import { permanence } from './permanence.ts';
import { tax } from './tax.ts';

export const areas: ReadonlyMap<string, Area> = new Map(
  [eligibility, offer, pay, tax, arrival, change, family, permanence].map((area) => [area.id, area]),
);
