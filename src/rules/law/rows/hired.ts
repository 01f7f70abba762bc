// Rows on temporary work, and on being hired out.
import type { Rows } from '../row.ts';

export const hiredRows = {
  'WRK-040': {
    law: 'Working Environment Act',
    section: '§ 14-9 second paragraph',
    from: '2022-07-01',
    sources: ['S01'],
    confidence: 'official-current',
  },
  'WRK-041': {
    law: 'Working Environment Act',
    section: '§ 14-9 seventh paragraph',
    sources: ['S01'],
    confidence: 'official-current',
  },
  'WRK-046': {
    law: 'Working Environment Act',
    section: '§ 14-12 a',
    from: '2013-01-01',
    sources: ['S01'],
    confidence: 'official-current',
  },
  'WRK-048': {
    law: 'Staffing Agency Regulations',
    section: 'approval',
    from: '2024-01-01',
    sources: ['S18'],
    confidence: 'official-current',
  },
} as const satisfies Rows;
