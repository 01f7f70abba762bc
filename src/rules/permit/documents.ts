// The documents that an application for the permit is handed in with. They never decide anything.
import { type Condition, is, not, oneOf } from '../condition.ts';
import type { Period } from '../dates.ts';
import type { Basis } from '../rule.ts';

export interface DocumentNeeded extends Period {
  readonly id: string;
  /** Left out: everybody needs it. */
  readonly when?: Condition;
  readonly basis: Basis;
}

const since = { from: '2024-01-01' } as const;

export const documents: readonly DocumentNeeded[] = [
  { id: 'passport', ...since, basis: ['IMM-APP-08', 'IMM-SW-19'] },
  { id: 'cover-letter', ...since, basis: ['IMM-APP-08'] },
  { id: 'offer-form', ...since, basis: ['IMM-SW-20', 'IMM-APP-08'] },
  { id: 'cv', ...since, basis: ['IMM-APP-08'] },
  {
    id: 'diploma',
    ...since,
    when: oneOf('educationLevel', 'vocational', 'higher-under-three-years', 'bachelor', 'master', 'phd'),
    basis: ['IMM-APP-08'],
  },
  // Experience matters where no degree does.
  {
    id: 'work-certificates',
    ...since,
    when: not(oneOf('educationLevel', 'bachelor', 'master', 'phd')),
    basis: ['IMM-APP-08'],
  },
  { id: 'place-to-live', ...since, basis: ['IMM-APP-08', 'IMM-SW-18'] },
  {
    id: 'lawful-stay',
    ...since,
    when: oneOf('whereNow', 'norway-visa-free', 'norway-visa', 'norway-permit'),
    basis: ['IMM-APP-08'],
  },
  { id: 'authorisation', ...since, when: is('regulatedProfession', true), basis: ['IMM-APP-08'] },
  { id: 'authority', ...since, when: is('whoFiles', 'employer'), basis: ['IMM-APP-08'] },
  { id: 'agency-papers', ...since, when: is('employerKind', 'staffing-agency'), basis: ['IMM-APP-08'] },
];
