// Rows on the National Insurance basic amount: sources that print it multiplied, from which it is derived.
import type { Rows } from '../row.ts';

export const basicAmountRows = {
  'IMM-G-01': {
    law: 'National Insurance basic amount',
    section: 'from 1 May 2022',
    from: '2022-05-01',
    to: '2023-04-30',
    sources: ['S-UDI-JS22', 'S-UDI-FAM22'],
    confidence: 'derived',
    decides: true,
  },
  'IMM-G-02': {
    law: 'National Insurance basic amount',
    section: 'from 1 May 2023',
    from: '2023-05-01',
    to: '2024-04-30',
    sources: ['S-UDI-PRINC23', 'S-UDI-FAM23'],
    confidence: 'derived',
    decides: true,
  },
  'IMM-G-03': {
    law: 'National Insurance basic amount',
    section: 'from 1 May 2024',
    from: '2024-05-01',
    to: '2025-04-30',
    sources: ['S-UDI-PRINC24', 'S-UDI-FAM24', 'S-UDI-FAM396'],
    confidence: 'derived',
    decides: true,
  },
  'IMM-G-04': {
    law: 'National Insurance basic amount',
    section: 'from 1 May 2025',
    from: '2025-05-01',
    to: '2026-04-30',
    sources: ['S-UDI-FAM25'],
    confidence: 'derived',
    decides: true,
  },
  'IMM-G-05': {
    law: 'National Insurance basic amount',
    section: 'from 1 May 2026',
    from: '2026-05-01',
    sources: ['S-ADM-26', 'S-W2EJS26', 'S-W2E26'],
    confidence: 'derived',
    decides: true,
  },
} as const satisfies Rows;
