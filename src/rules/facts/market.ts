// Facts about where a post stands in the market: what is done, and where.
import type { Fact } from './fact.ts';

export const marketFacts: readonly Fact[] = [
  {
    id: 'occupation',
    kind: 'option',
    options: [
      'software-developer',
      'web-developer',
      'applications-programmer',
      'other-developer',
      'systems-analyst',
      'database-specialist',
      'systems-administrator',
      'security-analyst',
    ],
    ask: 'employer',
  },
  {
    id: 'county',
    kind: 'option',
    options: [
      'oslo',
      'akershus',
      'ostfold',
      'buskerud',
      'innlandet',
      'vestfold',
      'telemark',
      'agder',
      'rogaland',
      'vestland',
      'more-og-romsdal',
      'trondelag',
      'nordland',
      'troms',
      'finnmark',
    ],
    ask: 'employer',
  },
];
