// Rows on changes of 2024–2026 that a rule rests on.
import type { Rows } from '../row.ts';

export const changesRows = {
  // Official on the procedure; the day it began is secondary.
  'IMM-CHG-02': {
    law: 'UDI procedure',
    section: 'confirmation of a job offer',
    from: '2026-02-19',
    sources: ['S-UDI-CONFIRM', 'S-EGE26'],
    confidence: 'official-current',
  },
  // The row is about the exceptions, and those are the uncertain part.
  'IMM-CHG-03': {
    law: 'UDI procedure',
    section: 'confirmation of a job offer',
    from: '2026-02-19',
    sources: ['S-UDI-CONFIRM', 'S-WIE26'],
    confidence: 'uncertain',
  },
  'IMM-CHG-11': {
    law: 'Staffing authorisation scheme',
    section: 'authorisation of staffing enterprises',
    from: '2024-01-01',
    sources: ['S-ATIL-STAFF', 'S-ALTINN-STAFF'],
    confidence: 'official-older',
  },
} as const satisfies Rows;
