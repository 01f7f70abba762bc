// Rows on probation, notice, and how employment ends.
import type { Rows } from '../row.ts';

export const endingRows = {
  'WRK-020': {
    law: 'Working Environment Act',
    section: '§ 15-6 first and third paragraphs',
    from: '2006-01-01',
    sources: ['S01'],
    confidence: 'official-current',
  },
  'WRK-021': {
    law: 'Working Environment Act',
    section: '§ 15-6 third paragraph',
    from: '2024-07-01',
    sources: ['S01'],
    confidence: 'official-current',
  },
  'WRK-022': {
    law: 'Working Environment Act',
    section: '§ 15-6 fourth paragraph',
    from: '2006-01-01',
    sources: ['S01'],
    confidence: 'official-current',
  },
  'WRK-023': {
    law: 'Working Environment Act',
    section: '§ 15-6 fifth paragraph',
    from: '2024-07-01',
    sources: ['S01'],
    confidence: 'official-current',
  },
  'WRK-024': {
    law: 'Working Environment Act',
    section: '§ 15-6 first and second paragraphs; § 15-7',
    from: '2006-01-01',
    sources: ['S01'],
    confidence: 'official-current',
  },
  'WRK-025': {
    law: 'Working Environment Act',
    section: '§ 15-3 seventh paragraph',
    from: '2006-01-01',
    sources: ['S01'],
    confidence: 'official-current',
  },
  'WRK-026': {
    law: 'Working Environment Act',
    section: '§ 15-3 first paragraph',
    from: '2006-01-01',
    sources: ['S01', 'S75'],
    confidence: 'official-current',
  },
  'WRK-027': {
    law: 'Working Environment Act',
    section: '§ 15-3 second paragraph',
    from: '2006-01-01',
    sources: ['S01'],
    confidence: 'official-current',
  },
  'WRK-030': {
    law: 'Working Environment Act',
    section: '§ 15-3 fourth paragraph',
    from: '2006-01-01',
    sources: ['S01'],
    confidence: 'official-current',
  },
  'WRK-031': {
    law: 'Working Environment Act',
    section: '§ 15-3 eighth paragraph',
    from: '2006-01-01',
    sources: ['S01'],
    confidence: 'official-current',
  },
  'WRK-032': {
    law: 'Working Environment Act',
    section: '§§ 15-4 and 15-5',
    from: '2006-01-01',
    sources: ['S01'],
    confidence: 'official-current',
  },
  'WRK-033': {
    law: 'Working Environment Act',
    section: '§ 15-7',
    from: '2006-01-01',
    sources: ['S01'],
    confidence: 'official-current',
  },
} as const satisfies Rows;
