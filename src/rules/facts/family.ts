// Facts about the family that joins the person who works in Norway.
import type { Fact } from './fact.ts';

export const familyFacts: readonly Fact[] = [
  { id: 'familyMember', kind: 'option', options: ['spouse', 'cohabitant', 'child', 'other'], ask: 'self' },
  { id: 'familyCitizenship', kind: 'countries', ask: 'self' },
  { id: 'yearsLivedTogether', kind: 'number', min: 0, max: 120, unit: 'years', ask: 'self' },
  { id: 'commonChild', kind: 'yes-no', ask: 'self' },
  // Nobody is married or lives with a partner as a small child: a lower number was meant for something else.
  { id: 'youngerPartnerAge', kind: 'number', min: 10, max: 120, unit: 'years', whole: true, ask: 'self' },
  { id: 'childAge', kind: 'number', min: 0, max: 120, unit: 'years', whole: true, ask: 'self' },
  { id: 'applyTogether', kind: 'yes-no', ask: 'self' },
];
