// Rows on who needs a permit at all.
import type { Rows } from '../row.ts';

export const whoRows = {
  'IMM-WHO-01': {
    law: 'Immigration Act',
    section: '§ 5',
    from: '2010-01-01',
    sources: ['S-MAGNUS-RP', 'S-SKATT-8D'],
    confidence: 'secondary',
    decides: true,
  },
  'IMM-WHO-02': {
    law: 'Immigration Act',
    section: 'chapter 13, §§ 109–117',
    from: '2010-01-01',
    sources: ['S-UDI-EEA', 'S-UDI-REGEEA', 'S-POL-EEA', 'S-ADM-26'],
    confidence: 'official-current',
  },
  'IMM-WHO-03': {
    law: 'Immigration Act',
    section: '§ 117',
    from: '2010-01-01',
    sources: ['S-POL-EEA', 'S-ADM-26'],
    confidence: 'official-current',
  },
  // Official on the residence card; that it is free of charge is secondary.
  // How long is not confirmed, so no number of months is told.
  'IMM-WHO-04': {
    law: 'Immigration Act',
    section: '§ 111',
    sources: ['S-ADM-26'],
    confidence: 'secondary',
  },
  'IMM-WHO-05': {
    law: 'Immigration Act',
    section: 'chapter 13, §§ 110, 114, 118',
    from: '2010-01-01',
    sources: ['S-UDI-REGEEA', 'S-ADM-26'],
    confidence: 'official-current',
  },
  'IMM-WHO-06': {
    law: 'Immigration Act',
    section: '§ 55; separation agreement',
    from: '2022-01-01',
    sources: ['S-UDI-BREXIT'],
    confidence: 'official-older',
  },
  'IMM-WHO-07': {
    law: 'Immigration Act',
    section: '§ 55',
    from: '2010-01-01',
    sources: ['S-UR-2016-003', 'S-ICLG18'],
    confidence: 'official-older',
  },
  'IMM-WHO-08': {
    law: 'Immigration Regulations',
    section: '§ 1-1',
    from: '2014-01-01',
    sources: ['S-REG-EN14', 'S-UDI-INTL3M'],
    confidence: 'official-older',
  },
  'IMM-WHO-10': {
    law: 'Immigration Regulations',
    section: '§ 3-1 and its annex',
    from: '2022-11-24',
    sources: ['S-UDI-VFREE22', 'S-ECCOMAS22'],
    confidence: 'official-older',
  },
  'IMM-WHO-12': {
    law: 'Immigration Act',
    section: 'chapter 13',
    sources: ['S-UDI-3LAND'],
    confidence: 'official-older',
  },
} as const satisfies Rows;
