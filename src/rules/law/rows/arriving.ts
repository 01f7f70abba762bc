// Rows on the way in: who files, the entry visa and its deadline, the police, the number, the tuberculosis test.
import type { Rows } from '../row.ts';

export const arrivingRows = {
  'IMM-WHO-09': {
    law: 'Immigration Regulations',
    section: '§ 3-1',
    from: '2010-01-01',
    sources: ['S-UDI-BREXIT', 'S-LEX-MOB'],
    confidence: 'official-older',
  },
  'IMM-APP-03': {
    law: 'UDI procedure',
    section: 'the employer applies for the worker',
    from: '2014-01-01',
    sources: ['S-UDI-EMPL', 'S-UDI-CHK-IN'],
    confidence: 'official-older',
  },
  'IMM-APP-07': {
    law: 'UDI procedure',
    section: 'fees, refund',
    from: '2024-01-01',
    sources: ['S-UDI-FEES'],
    confidence: 'official-older',
  },
  // No figure of this year was found: only the address of the guide is shown.
  'IMM-APP-09': {
    law: 'UDI procedure',
    section: 'waiting times',
    sources: ['S-LOCAL-230208'],
    confidence: 'uncertain',
  },
  'IMM-APP-10': {
    law: 'Appeals Board practice',
    section: 'waiting times, work permits',
    sources: ['S-UNE-TIME20', 'S-UNE-TIME13'],
    confidence: 'official-older',
  },
  'IMM-APP-14': {
    law: 'Immigration Regulations',
    section: '§ 3-13; UDI 2020-011',
    from: '2024-01-01',
    sources: ['S-UDI-GRANTED', 'S-UDI-DVISA'],
    confidence: 'official-older',
  },
  'IMM-APP-15': {
    law: 'Immigration Regulations',
    section: '§ 10-17; UDI 2020-011',
    from: '2020-01-01',
    sources: ['S-UR-F1017', 'S-UR-2020-011', 'S-UDI-GRANTED'],
    confidence: 'official-older',
  },
  'IMM-ADD-02': {
    law: 'Public Administration Act',
    section: '§§ 28–33',
    from: '2010-01-01',
    sources: ['S-UDI-APPEAL'],
    confidence: 'official-older',
  },
  'IMM-ARR-01': {
    law: 'Immigration Act',
    section: '§ 19; Immigration Regulations § 4-22',
    from: '2010-01-01',
    sources: ['S-UR-19', 'S-UR-F422'],
    confidence: 'official-older',
  },
  'IMM-ARR-02': {
    law: 'Police practice',
    section: 'booking the appointment',
    from: '2024-01-01',
    sources: ['S-ATLANTIS', 'S-UDI-GRANTED'],
    confidence: 'secondary',
  },
  // One of UDI's pages says ten working days, others twenty.
  'IMM-ARR-03': {
    law: 'UDI practice',
    section: 'residence card by post',
    from: '2024-01-01',
    sources: ['S41', 'S90'],
    confidence: 'official-older',
  },
  'IMM-ARR-04': {
    law: 'UDI practice',
    section: 'working before the police appointment',
    sources: ['S-UIO'],
    confidence: 'uncertain',
  },
  'IMM-ARR-05': {
    law: 'UDI practice',
    section: 'residence card without a new appointment',
    from: '2024-01-01',
    sources: ['S-UDI-PRCARD'],
    confidence: 'official-older',
  },
  'IMM-ARR-06': {
    law: 'Service Centres for Foreign Workers',
    section: 'the five cities',
    from: '2021-01-01',
    sources: ['S-SUA', 'S-POL-WHERE', 'S-ADM-26'],
    confidence: 'official-older',
  },
  'IMM-ARR-07': {
    law: 'Population Register Act',
    section: 'identity number and residence registration',
    from: '2024-01-01',
    sources: ['S40'],
    confidence: 'official-older',
  },
  // The form is the authority's; who is exempt rests on two readings of the law in 2026, whose addresses are not known.
  'IMM-ARR-08': {
    law: 'Population Register Act',
    section: '§ 6-2; Population Register Regulations § 6-5-4',
    from: '2017-10-01',
    sources: ['S-SKATT-8D', 'S93'],
    confidence: 'secondary',
  },
  // The countries named by older lists stand in a set of their own; the list itself is read live.
  'IMM-ARR-11': {
    law: 'Infection Control Act',
    section: 'Tuberculosis Regulations; Immigration Regulations § 4-22 fifth paragraph',
    from: '2018-01-01',
    sources: ['S-UDI-TB', 'S-FHI-TB', 'S-UR-F422'],
    confidence: 'official-current',
  },
  'IMM-ARR-12': {
    law: 'Infection Control Act',
    section: 'time for the examination',
    sources: ['S-NIH'],
    confidence: 'secondary',
  },
  'IMM-ARR-13': {
    law: 'Immigration Act',
    section: '§ 117',
    from: '2010-01-01',
    sources: ['S-POL-EEA', 'S-UDI-REGEEA'],
    confidence: 'official-current',
  },
} as const satisfies Rows;
