// Rows on pay: the rule, the floors by period, and what counts towards them.
import type { Rows } from '../row.ts';

export const salaryRows = {
  // Three more readings print the same figures; the source register has no address for them.
  'IMM-SAL-01': {
    law: 'UDI practice',
    section: 'practice under Immigration Act § 23 first paragraph (b)',
    from: '2026-05-01',
    sources: ['S-ADM-26'],
    confidence: 'secondary',
    decides: true,
  },
  'IMM-SAL-02': {
    law: 'UDI practice',
    section: 'practice under Immigration Act § 23 first paragraph (b); announcement of June 2025',
    from: '2025-09-01',
    to: '2026-04-30',
    sources: ['S-EIG-25', 'S-NAIRA-25', 'S-FLEXI-25', 'S-PSG26'],
    confidence: 'secondary',
    decides: true,
  },
  'IMM-SAL-03': {
    law: 'UDI practice',
    section: 'practice under Immigration Act § 23 first paragraph (b)',
    from: '2025-04-11',
    to: '2025-08-31',
    sources: ['S-LOCAL-250502', 'S-FLEXI-25'],
    confidence: 'secondary',
    decides: true,
  },
  // Ended before 11 April 2025; the day was not found.
  'IMM-SAL-04': {
    law: 'UDI practice',
    section: 'practice under Immigration Act § 23 first paragraph (b)',
    from: '2023-10-10',
    sources: ['S-LOCAL-231010'],
    confidence: 'secondary',
  },
  // Began about January 2022; neither the day nor the end was found.
  'IMM-SAL-05': {
    law: 'UDI practice',
    section: 'practice under Immigration Act § 23 first paragraph (b)',
    from: '2022-01-01',
    sources: ['S-MONDAQ-22', 'S-CIP-22'],
    confidence: 'secondary',
  },
  // Began in 2019; neither the day nor the end was found.
  'IMM-SAL-06': {
    law: 'UDI practice',
    section: 'practice under Immigration Act § 23 first paragraph (b)',
    from: '2019-01-01',
    sources: ['S-BAL-19', 'S-MAGNUS-BX'],
    confidence: 'secondary',
  },
  // Ended in 2019; the day was not found.
  'IMM-SAL-07': {
    law: 'UDI practice',
    section: 'practice under Immigration Act § 23 first paragraph (b)',
    from: '2018-07-19',
    sources: ['S-FRAG-18'],
    confidence: 'secondary',
  },
  // The end was not found.
  'IMM-SAL-08': {
    law: 'UDI practice',
    section: 'practice under Immigration Act § 23 first paragraph (b)',
    from: '2016-07-05',
    sources: ['S-PWC-16', 'S-BAL-16', 'S-STERL-16'],
    confidence: 'secondary',
  },
  'IMM-SAL-10': {
    law: 'Immigration Act',
    section: '§ 23 first paragraph (b)',
    from: '2010-01-01',
    sources: ['S-UR-23'],
    confidence: 'official-older',
  },
  'IMM-SAL-11': {
    law: 'UDI practice',
    section: 'practice under Immigration Act § 23 first paragraph (b)',
    from: '2015-01-01',
    sources: ['S-EIG-25', 'S-ADM-26'],
    confidence: 'secondary',
    decides: true,
  },
  'IMM-SAL-13': {
    law: 'Immigration Act',
    section: '§ 23 first paragraph (b)',
    from: '2016-01-01',
    sources: ['S-EIG-25', 'S-NAIRA-25'],
    confidence: 'secondary',
  },
  'IMM-SAL-14': {
    law: 'UDI practice',
    section: 'practice under Immigration Act § 23 first paragraph (b)',
    sources: ['S-EIG-25', 'S-CIP-25', 'S-FRAG-18', 'S-PWC-16'],
    confidence: 'uncertain',
  },
  // Official on the test; that a post requiring a degree keeps its floor whatever the applicant has is uncertain.
  'IMM-SAL-15': {
    law: 'Immigration Act',
    section: '§ 23 first paragraph (b)',
    from: '2010-01-01',
    sources: ['S-UR-23', 'S-EIG-25'],
    confidence: 'official-older',
  },
  'IMM-SAL-16': {
    law: 'UDI practice',
    section: 'practice under Immigration Act § 23 first paragraph (b)',
    from: '2023-10-01',
    sources: ['S-LOCAL-231010'],
    confidence: 'secondary',
  },
  'IMM-SAL-18': {
    law: 'UDI practice',
    section: 'practice under Immigration Act § 23 first paragraph (b)',
    from: '2018-01-01',
    sources: ['S-FRAG-18'],
    confidence: 'secondary',
  },
  'IMM-SAL-20': {
    law: 'UDI practice',
    section: 'practice under Immigration Act § 23 first paragraph (b)',
    from: '2018-01-01',
    sources: ['S-FRAG-18'],
    confidence: 'secondary',
  },
  'IMM-SAL-22': {
    law: 'Immigration Act',
    section: '§ 23 first paragraph (b)',
    sources: ['S-EIG-25'],
    confidence: 'uncertain',
  },
  'IMM-SAL-24': {
    law: 'Immigration Act',
    section: '§§ 61, 62; Appeals Board practice',
    from: '2022-01-01',
    sources: ['S-UNE-WORK', 'S-UDI-CORONA'],
    confidence: 'official-current',
  },
} as const satisfies Rows;
