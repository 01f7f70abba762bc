// What papers are made of, for people of whom everything is known that the interview asks.
import { loadWords } from '../../src/app/words.ts';
import { flows } from '../../src/flows/index.ts';
import { beginning, type Locale } from '../../src/interview/snapshot.ts';
import { standingOf } from '../../src/interview/standing.ts';
import { type Material, material } from '../../src/papers/index.ts';
import type { Facts } from '../../src/rules/facts/fact.ts';
import { engineer, kroner, today } from './cases.ts';

/** Likely to get the permit. */
export const likely: Facts = { ...engineer, tiesToNorway: false, experienceYears: 3 };
/** Paid 700 kroner too little. */
export const underpaid: Facts = { ...likely, basePay: kroner(544_700), lowerPayDocumented: false };

export function materialOf(facts: Facts, locale: Locale = 'en', flow = 'eligibility', asOf = today): Material {
  const snapshot = { ...beginning(locale, flow), facts };
  return material(loadWords(locale), standingOf(flows, snapshot, asOf), facts);
}
