// What is answered, held against what the dossiers of the law say, for people as they come.
import { describe, expect, it } from 'vitest';
import { type BlackBoxCase, differences } from '../../support/black-box.ts';
import { changeCases, familyCases, permanenceCases } from './after.ts';
import { arrivalCases } from './arrival.ts';
import { eligibilityCases } from './eligibility.ts';
import { payCases, taxCases } from './money.ts';
import { offerCases } from './offer.ts';

const cases: Readonly<Record<string, readonly BlackBoxCase[]>> = {
  eligibility: eligibilityCases,
  offer: offerCases,
  pay: payCases,
  tax: taxCases,
  arrival: arrivalCases,
  change: changeCases,
  family: familyCases,
  permanence: permanenceCases,
};

describe.each(Object.entries(cases))('%s', (area, those) => {
  it.each(those)('$who', (one) => {
    expect(differences(area, one)).toEqual([]);
  });
});
