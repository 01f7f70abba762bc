// Facts about the person: citizenship, family, permits, place.
import type { Fact } from './fact.ts';

export const personFacts: readonly Fact[] = [
  { id: 'citizenship', kind: 'countries', own: true, ask: 'self' },
  // A question for interviews only: a "no" leaves the three presumptions below standing.
  { id: 'tiesToNorway', kind: 'yes-no', ask: 'self' },
  // The same: a "yes" asks what only sharpens warnings and things to do.
  { id: 'moreDetail', kind: 'yes-no', ask: 'self' },
  {
    id: 'familyTie',
    kind: 'option',
    // A husband or wife is family by any rule that was read; who else of an EU/EEA citizen's family counts was not read.
    options: ['none', 'eea-spouse', 'eea-citizen', 'norwegian-or-nordic', 'resident'],
    presume: { value: 'none' },
    ask: 'udi',
  },
  {
    id: 'currentPermit',
    kind: 'option',
    options: [
      'none',
      'skilled-worker',
      'student',
      'job-seeker',
      'family',
      'collective-protection',
      'permanent',
      'other',
    ],
    presume: { value: 'none' },
    ask: 'udi',
  },
  { id: 'permitUntil', kind: 'date', ask: 'udi' },
  {
    id: 'purpose',
    kind: 'option',
    options: ['first', 'renewal', 'change'],
    presume: { value: 'first' },
    ask: 'udi',
  },
  {
    id: 'whereNow',
    kind: 'option',
    options: ['abroad', 'norway-visa-free', 'norway-visa', 'norway-permit', 'norway-unlawful'],
    presume: { value: 'abroad' },
    ask: 'police',
    change: { to: ['abroad'] },
  },
  { id: 'age', kind: 'number', min: 0, max: 120, unit: 'years', whole: true, presume: { atLeast: 18 }, ask: 'self' },
  { id: 'arrivalDate', kind: 'date', lies: 'either', ask: 'self' },
  { id: 'degreeFromNorway', kind: 'yes-no', ask: 'self' },
  { id: 'funds', kind: 'number', min: 0, max: 1_000_000_000, unit: 'NOK', ask: 'self' },
  {
    id: 'otherPlan',
    kind: 'option',
    options: ['none', 'own-business-norway', 'own-business-abroad', 'research-own-funds', 'study'],
    ask: 'self',
  },
  { id: 'expectedProfit', kind: 'number', min: 0, max: 1_000_000_000, unit: 'NOK', ask: 'self' },
];
