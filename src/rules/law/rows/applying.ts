// Rows on applying: where, who, with what, at what price, and starting early.
import type { Rows } from '../row.ts';

export const applyingRows = {
  'IMM-APP-01': {
    law: 'UDI procedure',
    section: 'Application Portal',
    from: '2024-01-01',
    sources: ['S-UDI-FEES', 'S-UDI-CONFIRM'],
    confidence: 'official-older',
  },
  'IMM-APP-02': {
    law: 'Immigration Act',
    section: '§ 56; Immigration Regulations § 10-1 (a)',
    from: '2010-01-01',
    sources: ['S-UR-F101'],
    confidence: 'official-older',
  },
  'IMM-APP-04': {
    law: 'Immigration Regulations',
    section: '§ 17-10',
    from: '2020-01-01',
    sources: ['S-UDI-FEE20', 'S-UDI-FEEWORK', 'S-ADM-26'],
    confidence: 'official-current',
  },
  // Official for some fees and secondary for others; those of 2026 for renewal, permanent residence and citizenship are not confirmed.
  'IMM-APP-05': {
    law: 'Immigration Regulations',
    section: '§ 17-10',
    from: '2024-01-01',
    sources: ['S-UDI-FEEWORK', 'S-UDI-FEE22', 'S-LOCAL-240109', 'S-ADM-26'],
    confidence: 'official-current',
  },
  // Partly pieced together from two checklists.
  'IMM-APP-08': {
    law: 'Immigration Regulations',
    section: '§ 6-1 first paragraph; UDI checklist',
    from: '2024-01-01',
    sources: ['S-UDI-CHK-IN', 'S-UDI-CHK-SEC'],
    confidence: 'official-older',
  },
  'IMM-APP-11': {
    law: 'Immigration Regulations',
    section: '§§ 1-3, 10-4; UDI 2016-003',
    from: '2016-05-01',
    sources: ['S-UR-F13', 'S-UR-2016-003'],
    confidence: 'official-older',
  },
  'IMM-APP-12': {
    law: 'UDI procedure',
    section: 'early employment start',
    from: '2024-01-01',
    sources: ['S-UDI-EARLY', 'S-UDI-EARLY-SELF', 'S-UDI-EARLY-EMP'],
    confidence: 'official-older',
  },
  'IMM-APP-13': {
    law: 'Immigration Regulations',
    section: '§ 3-13; UDI procedure, early employment start',
    from: '2024-01-01',
    sources: ['S-UDI-EARLY-EMP', 'S-UDI-DVISA'],
    confidence: 'official-older',
  },
  'IMM-APP-16': {
    law: 'Immigration Act',
    section: '§§ 55, 66, 108',
    from: '2010-01-01',
    sources: ['S-MAGNUS-SW'],
    confidence: 'secondary',
  },
} as const satisfies Rows;
