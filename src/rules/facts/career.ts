// Facts about what the person can do, and how it is shown.
import type { Fact } from './fact.ts';

export const careerFacts: readonly Fact[] = [
  {
    id: 'educationLevel',
    kind: 'option',
    options: ['none', 'secondary', 'vocational', 'higher-under-three-years', 'bachelor', 'master', 'phd'],
    ordered: true,
    ask: 'self',
  },
  // For interviews only: whether the level above is one studied towards.
  { id: 'stillStudying', kind: 'yes-no', ask: 'self' },
  { id: 'educationCompleted', kind: 'yes-no', ask: 'self', change: { to: [true] } },
  {
    id: 'educationDocumented',
    kind: 'yes-no',
    presume: { value: true },
    ask: 'self',
    change: { to: [true] },
  },
  { id: 'educationRelevant', kind: 'option', options: ['yes', 'partly', 'no'], ask: 'employer' },
  { id: 'experienceYears', kind: 'number', min: 0, max: 80, unit: 'years', ask: 'self' },
  { id: 'experienceDocumented', kind: 'yes-no', ask: 'employer', change: { to: [true] } },
];
