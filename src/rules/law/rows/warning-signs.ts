// Rows on warning signs in an offer, and on what to ask for first: advice, not law.
import type { Rows } from '../row.ts';

export const warningSignRows = {
  'RF-01': {
    law: 'Advice',
    section: 'raise promised later',
    sources: ['S-OWN'],
    confidence: 'derived',
    decides: true,
  },
  'RF-02': {
    law: 'Advice',
    section: 'pay that cannot be compared',
    sources: ['S-OWN'],
    confidence: 'derived',
    decides: true,
  },
  'RF-03': {
    law: 'Advice',
    section: 'bonus or overtime counted into the pay',
    sources: ['S-OWN'],
    confidence: 'derived',
    decides: true,
  },
  'RF-04': {
    law: 'Advice',
    section: 'no written contract before travel',
    sources: ['S-OWN'],
    confidence: 'derived',
    decides: true,
  },
  'RF-05': {
    law: 'Advice',
    section: 'different employers named',
    sources: ['S-OWN'],
    confidence: 'derived',
    decides: true,
  },
  'RF-06': {
    law: 'Advice',
    section: 'freelance or employer of record',
    sources: ['S-OWN'],
    confidence: 'derived',
    decides: true,
  },
  'RF-07': {
    law: 'Advice',
    section: 'money asked of the worker',
    sources: ['S-OWN'],
    confidence: 'derived',
    decides: true,
  },
  'RF-08': {
    law: 'Advice',
    section: 'passport kept by the employer',
    sources: ['S-OWN'],
    confidence: 'derived',
    decides: true,
  },
  'RF-16': {
    law: 'Advice',
    section: 'pressure to sign',
    sources: ['S-OWN'],
    confidence: 'derived',
    decides: true,
  },
  'RF-18': {
    law: 'Advice',
    section: 'a start sooner than a permit can be there',
    sources: ['S-OWN'],
    confidence: 'derived',
    decides: true,
  },
  'RF-19': {
    law: 'Advice',
    section: 'housing tied to the job',
    sources: ['S-OWN'],
    confidence: 'derived',
    decides: true,
  },
  'JOB-50': {
    law: 'Advice',
    section: 'what to negotiate, in order',
    sources: ['S-OWN'],
    confidence: 'secondary',
    decides: true,
  },
} as const satisfies Rows;
