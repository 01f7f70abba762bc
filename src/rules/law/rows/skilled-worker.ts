// Rows on the core conditions of the skilled-worker permit.
import type { Rows } from '../row.ts';

export const skilledWorkerRows = {
  'IMM-SW-02': {
    law: 'Immigration Act',
    section: '§ 23 first paragraph (a)',
    from: '2010-01-01',
    sources: ['S-UR-23'],
    confidence: 'official-older',
  },
  'IMM-SW-03': {
    law: 'Immigration Act',
    section: '§ 23 first paragraph (d)',
    from: '2010-01-01',
    sources: ['S-UR-23'],
    confidence: 'official-older',
  },
  'IMM-SW-04': {
    law: 'Immigration Act',
    section: '§ 23 first paragraph (d); UDI 2014-018',
    from: '2018-01-01',
    sources: ['S-LOCAL-250502', 'S-KLOVFJELL', 'S-PSG26'],
    confidence: 'secondary',
    decides: true,
  },
  'IMM-SW-05': {
    law: 'Immigration Act',
    section: '§ 23 first paragraph (d)',
    sources: ['S-UR-23', 'S-KLAVENESS18'],
    confidence: 'official-older',
  },
  'IMM-SW-06': {
    law: 'Immigration Act',
    section: '§ 23 first paragraph; UDI 2014-018 chapter 3.1.1',
    from: '2014-01-01',
    sources: ['S-UR-RS2014-018', 'S-LEGLOBAL'],
    confidence: 'official-older',
  },
  'IMM-SW-07': {
    law: 'Immigration Regulations',
    section: '§ 6-1 first paragraph',
    from: '2010-01-01',
    sources: ['S-UDI-SW'],
    confidence: 'official-current',
  },
  'IMM-SW-08': {
    law: 'Immigration Regulations',
    section: '§ 6-1 first paragraph',
    from: '2010-01-01',
    sources: ['S-UDI-SW', 'S-UNE-FIBER', 'S-ADVOKATS25'],
    confidence: 'official-current',
  },
  'IMM-SW-09': {
    law: 'Immigration Regulations',
    section: '§ 6-1 first paragraph',
    from: '2022-01-01',
    sources: ['S-UDI-SW', 'S-UDI-SWDEF'],
    confidence: 'official-current',
  },
  'IMM-SW-10': {
    law: 'UDI practice',
    section: 'practice under Immigration Regulations § 6-1 first paragraph',
    from: '2024-01-01',
    sources: ['S-UDI-SW', 'S-UDI-INTL'],
    confidence: 'official-current',
  },
  'IMM-SW-11': {
    law: 'UDI practice',
    section: 'practice under Immigration Regulations § 6-1 first paragraph',
    sources: ['S-KLOVFJELL'],
    confidence: 'secondary',
  },
  // Official on the completed degree; that nothing relaxes it for this permit is uncertain.
  'IMM-SW-12': {
    law: 'Immigration Regulations',
    section: '§§ 6-1, 6-29',
    sources: ['S-UDI-SW', 'S-UDI-JSGRAD'],
    confidence: 'official-current',
  },
  'IMM-SW-13': {
    law: 'Immigration Regulations',
    section: '§ 6-1 first paragraph (a)',
    from: '2010-01-01',
    sources: ['S-UR-F61', 'S-UNE-WORK'],
    confidence: 'official-current',
  },
  'IMM-SW-14': {
    law: 'Appeals Board practice',
    section: 'work permit cases',
    from: '2026-01-01',
    sources: ['S-UNE-WORK'],
    confidence: 'official-current',
  },
  // Official on the requirement; that software development is outside it is secondary.
  'IMM-SW-15': {
    law: 'Immigration Regulations',
    section: '§ 6-1 first paragraph (b)',
    from: '2010-01-01',
    sources: ['S-UR-F61', 'S-HKDIR-WORK', 'S-NYINORGE'],
    confidence: 'official-current',
  },
  // How large the quota has been since 2024 was not found.
  'IMM-SW-17': {
    law: 'Immigration Act',
    section: '§ 23 first paragraph (c), § 61; Immigration Regulations §§ 6-1, 6-12',
    from: '2010-01-01',
    sources: ['S-UR-F612', 'S-UR-61', 'S-FAFO-QUOTA'],
    confidence: 'official-older',
  },
  'IMM-SW-18': {
    law: 'Immigration Act',
    section: '§ 58; Immigration Regulations § 10-7; GI-17/2020; UDI 2014-018 chapter 2.1',
    from: '2020-01-01',
    sources: ['S-UR-2014-018'],
    confidence: 'official-older',
  },
  'IMM-SW-19': {
    law: 'UDI practice',
    section: 'practice under the Immigration Act',
    sources: ['S-PSG26'],
    confidence: 'secondary',
  },
  'IMM-SW-20': {
    law: 'Immigration Regulations',
    section: '§ 6-9; UDI 2013-006',
    from: '2013-01-01',
    sources: ['S-UR-2013-006'],
    confidence: 'official-older',
  },
} as const satisfies Rows;
