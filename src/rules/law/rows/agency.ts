// Rows on staffing, consultancy, secondment, self-employment and remote work.
import type { Rows } from '../row.ts';

export const agencyRows = {
  'IMM-AGY-01': {
    law: 'Staffing authorisation scheme',
    section: 'authorisation of staffing enterprises',
    from: '2024-01-01',
    sources: ['S-ATIL-STAFF', 'S-ALTINN-STAFF'],
    confidence: 'official-older',
  },
  // The assignment list is secondary; only the one year at a time is official, and what the list must hold is uncertain.
  'IMM-AGY-02': {
    law: 'Immigration Regulations',
    section: '§ 6-1; UDI 2014-018, chapter on staffing agencies',
    from: '2014-01-01',
    sources: ['S-UR-2014-018', 'S-UDI-SW-NN'],
    confidence: 'secondary',
  },
  'IMM-AGY-03': {
    law: 'Labour Inspection definition',
    section: 'staffing enterprises',
    from: '2024-01-01',
    sources: ['S-ATIL-STAFF', 'S-LEXOLVE24'],
    confidence: 'official-older',
  },
  'IMM-AGY-04': {
    law: 'UDI practice',
    section: 'practice under Immigration Act § 23',
    from: '2024-04-26',
    sources: ['S-ROEDL24'],
    confidence: 'secondary',
  },
  'IMM-AGY-06': {
    law: 'Immigration Act',
    section: '§ 24; Immigration Regulations § 6-13',
    from: '2024-01-01',
    sources: ['S-LN-POSTED', 'S-MAGNUS-BX', 'S-UDI-INTL'],
    confidence: 'secondary',
  },
  // Official on the conditions; the profit of 2026 is secondary and derived.
  'IMM-AGY-08': {
    law: 'Immigration Act',
    section: '§ 25; Immigration Regulations § 6-18; UDI 2014-009',
    from: '2010-01-01',
    sources: ['S-UDI-SELF-NN', 'S-UR-2014-009', 'S-W2E26'],
    confidence: 'official-older',
  },
  'IMM-AGY-09': {
    law: 'Immigration Act',
    section: '§ 24; Immigration Regulations § 6-14',
    from: '2023-01-01',
    sources: ['S-UDI-SELFABR'],
    confidence: 'official-older',
  },
  'IMM-AGY-10': {
    law: 'Immigration Act',
    section: '§ 55',
    from: '2022-06-30',
    sources: ['S-UDI-REMOTE', 'S-ENVOY23'],
    confidence: 'official-older',
  },
  'IMM-AGY-12': {
    law: 'UDI practice',
    section: 'remote work',
    from: '2022-06-30',
    sources: ['S-UDI-REMOTE'],
    confidence: 'official-older',
  },
} as const satisfies Rows;
