// Rows on what is unsure or conflicting: they are shown, and never decide.
import type { Rows } from '../row.ts';

export const unsureRows = {
  'IMM-UNS-01': {
    law: 'UDI practice',
    section: 'practice under Immigration Act § 23 first paragraph (b)',
    from: '2026-05-01',
    sources: ['S-ADM-26'],
    confidence: 'uncertain',
  },
  'IMM-UNS-02': {
    law: 'UDI practice',
    section: 'practice under Immigration Act § 23 first paragraph (b)',
    sources: ['S-EIG-25', 'S-CIP-25', 'S-FRAG-18', 'S-PWC-16'],
    confidence: 'uncertain',
  },
  'IMM-UNS-03': {
    law: 'Immigration Act',
    section: '§ 23 first paragraph (b)',
    sources: ['S-EIG-25'],
    confidence: 'uncertain',
  },
  'IMM-UNS-10': {
    law: 'Immigration Regulations',
    section: '§§ 10-8, 11-11',
    from: '2026-05-01',
    sources: ['S-ADM-26', 'S-W2EJS26', 'S-W2E26'],
    confidence: 'uncertain',
  },
  'IMM-UNS-22': {
    law: 'Immigration Regulations',
    section: '§ 3-1 and its annex',
    sources: ['S-UDI-VFREE22', 'S-ECCOMAS22'],
    confidence: 'uncertain',
  },
  // No text was found; the sources are those of the test itself, IMM-SAL-11.
  'IMM-UNS-28': {
    law: 'UDI practice',
    section: 'practice under Immigration Act § 23 first paragraph (b)',
    sources: ['S-EIG-25', 'S-ADM-26'],
    confidence: 'uncertain',
  },
} as const satisfies Rows;
