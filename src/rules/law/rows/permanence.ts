// Rows on permanent residence and citizenship. IMM-PR-12, on what permanent residence gives, stands with the time after the grant.
import type { Rows } from '../row.ts';

export const permanenceRows = {
  'IMM-PR-01': {
    law: 'Immigration Act',
    section: '§ 62 first paragraph',
    from: '2010-01-01',
    sources: ['S-UR-62', 'S-UR-F61', 'S-ADM-26'],
    confidence: 'official-current',
  },
  'IMM-PR-02': {
    law: 'Immigration Regulations',
    section: '§ 11-2 first paragraph',
    from: '2010-01-01',
    sources: ['S-UR-F112'],
    confidence: 'official-older',
  },
  'IMM-PR-03': {
    law: 'Immigration Act',
    section: '§ 62 first paragraph (a)',
    from: '2010-01-01',
    sources: ['S-UR-62'],
    confidence: 'official-older',
  },
  'IMM-PR-04': {
    law: 'Immigration Regulations',
    section: '§ 11-2 second paragraph',
    from: '2014-01-01',
    sources: ['S-UR-F112'],
    confidence: 'official-older',
  },
  'IMM-PR-05': {
    law: 'Immigration Act',
    section: '§ 62 first paragraph (b)',
    from: '2010-01-01',
    sources: ['S-UR-62', 'S-UDI-PRNEWJOB'],
    confidence: 'official-current',
  },
  // Official on the rule and the day it began; four secondary sources on the level of the oral test.
  'IMM-PR-06': {
    law: 'Immigration Act',
    section: '§ 62 first paragraph (d) and (e); Immigration Regulations §§ 11-9, 11-10',
    from: '2025-09-01',
    sources: ['S-G04-2025', 'S-PROP113', 'S-DAILY8-PR', 'S-112UA'],
    confidence: 'official-current',
  },
  'IMM-PR-07': {
    law: 'Immigration Regulations',
    section: 'chapter 11',
    from: '2025-09-01',
    sources: ['S-NLS25', 'S-DAILY8-PR'],
    confidence: 'secondary',
  },
  'IMM-PR-08': {
    law: 'Immigration Act',
    section: 'former § 62; Immigration Regulations former § 11-9',
    from: '2016-12-17',
    to: '2025-08-31',
    sources: ['S-UDI-PR2016', 'S-UR-F119OLD'],
    confidence: 'official-older',
  },
  'IMM-PR-09': {
    law: 'Immigration Act',
    section: '§ 62 first paragraph (f); Immigration Regulations § 11-11',
    from: '2017-09-01',
    sources: ['S-UDI-PRINC24', 'S-UDI-PRINC23', 'S-UDI-PRINC18'],
    confidence: 'official-older',
  },
  'IMM-PR-10': {
    law: 'Immigration Act',
    section: '§§ 62, 66',
    from: '2010-01-01',
    sources: ['S-UR-62', 'S-UDI-PRADULT'],
    confidence: 'official-older',
  },
  'IMM-PR-11': {
    law: 'UDI practice',
    section: 'permanent residence: applying and waiting',
    from: '2025-01-01',
    sources: ['S-UDI-PROFFER', 'S-UDI-PRWAIT', 'S-UDI-PRADULT'],
    confidence: 'official-older',
  },
  // Official on the years of residence as of 2022; not confirmed officially for 2026, and secondary on the rest.
  'IMM-PR-13': {
    law: 'Nationality Act',
    section: '§§ 7, 8',
    from: '2022-01-01',
    sources: ['S-UDI-CIT22', 'S-UDI-CITPR', 'S-MIN26', 'S-GLOBALCIT'],
    confidence: 'official-current',
  },
} as const satisfies Rows;
