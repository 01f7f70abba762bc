// Rows on what lies outside the rules.
import type { Rows } from '../row.ts';

export const addendaRows = {
  'IMM-ADD-01': {
    law: 'Svalbard Treaty',
    section: 'article 3',
    from: '1920-01-01',
    sources: ['S-STM22-5'],
    confidence: 'secondary',
  },
  'IMM-ADD-04': {
    law: 'UDI practice',
    section: 'message to laid-off skilled workers',
    from: '2020-01-01',
    sources: ['S-UDI-CORONA'],
    confidence: 'uncertain',
  },
} as const satisfies Rows;
