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
  'IMM-CHG-05': {
    law: 'Immigration Act',
    section: '§ 62 first paragraph (d) and (e); Immigration Regulations §§ 11-1, 11-8 to 11-10',
    from: '2025-09-01',
    sources: ['S-G04-2025', 'S-PROP113', 'S-DAILY8-PR', 'S-112UA'],
    confidence: 'official-current',
  },
  'IMM-CHG-06': {
    law: 'Immigration Regulations',
    section: '§ 10-8',
    from: '2025-02-01',
    sources: ['S-UDI-FAM25'],
    confidence: 'official-current',
  },
  'IMM-CHG-08': {
    law: 'Immigration Regulations',
    section: '§ 17-10',
    from: '2026-01-01',
    sources: ['S-ADM-26'],
    confidence: 'secondary',
  },
  'IMM-CHG-10': {
    law: 'Immigration Regulations',
    section: '§ 11-11',
    from: '2024-04-18',
    sources: ['S-UDI-PRSOC'],
    confidence: 'official-older',
  },
  'IMM-CHG-11': {
    law: 'Staffing authorisation scheme',
    section: 'authorisation of staffing enterprises',
    from: '2024-01-01',
    sources: ['S-ATIL-STAFF', 'S-ALTINN-STAFF'],
    confidence: 'official-older',
  },
} as const satisfies Rows;
