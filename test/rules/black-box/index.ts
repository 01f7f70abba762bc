// The cases of every area.
import type { BlackBoxCase } from '../../support/black-box.ts';
import { changeCases, familyCases, permanenceCases } from './after.ts';
import { arrivalCases } from './arrival.ts';
import { eligibilityCases } from './eligibility.ts';
import { payCases, taxCases } from './money.ts';
import { offerCases } from './offer.ts';

export const blackBoxCases: Readonly<Record<string, readonly BlackBoxCase[]>> = {
  eligibility: eligibilityCases,
  offer: offerCases,
  pay: payCases,
  tax: taxCases,
  arrival: arrivalCases,
  change: changeCases,
  family: familyCases,
  permanence: permanenceCases,
};
