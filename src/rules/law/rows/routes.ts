// Rows on other routes than the skilled-worker permit.
import type { Rows } from '../row.ts';

export const routesRows = {
  'IMM-RTE-01': {
    law: 'Immigration Regulations',
    section: '§ 6-29',
    from: '2014-01-01',
    sources: ['S-UDI-JSGRAD', 'S-ADM-26'],
    confidence: 'official-current',
  },
  'IMM-RTE-02': {
    law: 'Immigration Regulations',
    section: '§ 6-33 fourth paragraph',
    from: '2014-01-01',
    sources: ['S-UR-F633'],
    confidence: 'official-older',
  },
  // The row begins with the funds of 2026, and that figure is secondary; the older ones are official.
  'IMM-RTE-03': {
    law: 'Immigration Regulations',
    section: '§ 10-7; GI',
    from: '2026-05-01',
    sources: ['S-UDI-JSGRAD', 'S-UDI-JS22', 'S-ADM-26', 'S-W2EJS26'],
    confidence: 'secondary',
  },
  'IMM-RTE-04': {
    law: 'Immigration Regulations',
    section: '§ 6-29 a',
    from: '2015-01-15',
    sources: ['S-UR-F629A', 'S-UDI-JSVF', 'S-A1-2015'],
    confidence: 'official-older',
  },
  // The funds end in 2027; the day was not found.
  'IMM-RTE-06': {
    law: 'Immigration Regulations',
    section: '§§ 6-29, 6-29 a',
    sources: ['S-UR-F629A', 'S-ADM-26'],
    confidence: 'official-older',
  },
  'IMM-RTE-08': {
    law: 'Immigration Regulations',
    section: '§ 6-33 second paragraph',
    from: '2026-01-01',
    sources: ['S-UR-F633', 'S-ADM-26'],
    confidence: 'secondary',
  },
  'IMM-RTE-09': {
    law: 'Immigration Regulations',
    section: '§§ 6-1, 6-20',
    from: '2014-01-01',
    sources: ['S-ADM-26', 'S-UDI-FEEWORK', 'S-UDI-COHAB'],
    confidence: 'secondary',
  },
  'IMM-RTE-10': {
    law: 'Immigration Regulations',
    section: '§ 6-27; UDI 2017-003, UDI 2010-116',
    from: '2026-01-01',
    sources: ['S-UR-2017-003', 'S-UR-2010-116', 'S-UDI-WHJP', 'S-UDI-WHCA', 'S-ADM-26'],
    confidence: 'official-current',
  },
  'IMM-RTE-11': {
    law: 'Immigration Act',
    section: '§ 34',
    from: '2022-01-01',
    sources: ['S-UDI-UKR-OTHER', 'S-UDI-UKR-EXT'],
    confidence: 'official-older',
  },
  'IMM-RTE-12': {
    law: 'Immigration Act',
    section: 'chapter 6, § 60',
    from: '2010-01-01',
    sources: ['S-UR-60'],
    confidence: 'official-older',
  },
  // Secondary on permits from the EU; on the Blue Card not confirmed.
  'IMM-RTE-13': {
    law: 'UDI practice',
    section: 'permits from EU countries',
    sources: ['S-ADM-26'],
    confidence: 'uncertain',
  },
} as const satisfies Rows;
