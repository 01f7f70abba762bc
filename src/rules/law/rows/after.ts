// Rows on the time after the grant: work, notice and renewal, and the permits that leave every job open.
import type { Rows } from '../row.ts';

export const afterRows = {
  'IMM-AFT-01': {
    law: 'Immigration Regulations',
    section: '§ 6-1 last paragraph',
    from: '2010-01-01',
    sources: ['S-UR-F61'],
    confidence: 'official-older',
  },
  'IMM-AFT-02': {
    law: 'Immigration Regulations',
    section: '§ 6-1; UDI practice',
    from: '2018-01-01',
    sources: ['S-UDI-WHATWORK', 'S-UDI-PRNEWJOB'],
    confidence: 'official-current',
  },
  'IMM-AFT-03': {
    law: 'UDI practice',
    section: 'practice under Immigration Regulations § 6-1',
    from: '2018-01-01',
    sources: ['S-UDI-WHATWORK', 'S-UDI-SW-NN'],
    confidence: 'official-current',
  },
  'IMM-AFT-05': {
    law: 'Immigration Regulations',
    section: '§ 6-11 second paragraph',
    from: '2015-01-01',
    sources: ['S-UR-F611', 'S-LOCAL-221213'],
    confidence: 'official-older',
  },
  'IMM-AFT-14': {
    law: 'Immigration Act',
    section: '§ 61 sixth paragraph; Immigration Regulations § 10-25',
    from: '2010-01-01',
    sources: ['S-UR-61', 'S-UR-F1025'],
    confidence: 'official-older',
  },
  'IMM-AFT-15': {
    law: 'UDI practice',
    section: 'practice under Immigration Act § 61',
    from: '2024-01-01',
    sources: ['S-UDI-RENEW', 'S-UDI-HOWLONG'],
    confidence: 'official-older',
  },
  'IMM-PR-12': {
    law: 'Immigration Act',
    section: '§ 62; Immigration Regulations § 11-8',
    from: '2010-01-01',
    sources: ['S-UDI-PRLOST', 'S-UDI-PRDEF'],
    confidence: 'official-older',
  },
  'IMM-FAM-09': {
    law: 'Immigration Act',
    section: '§ 60 first and fourth paragraphs',
    from: '2017-01-01',
    sources: ['S-UR-60'],
    confidence: 'official-older',
  },
} as const satisfies Rows;
