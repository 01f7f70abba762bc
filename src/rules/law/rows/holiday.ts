// Rows on holiday, sickness, pension and insurance.
import type { Rows } from '../row.ts';

export const holidayRows = {
  'WRK-082': {
    law: 'Working Environment Act',
    section: '§ 12-9',
    sources: ['S01'],
    confidence: 'official-current',
  },
  'WRK-100': {
    law: 'Holidays Act',
    section: '§ 5 first paragraph',
    sources: ['S02'],
    confidence: 'official-current',
  },
  'WRK-101': {
    law: 'Collective agreements',
    section: 'fifth week of holiday',
    from: '2002-01-01',
    sources: ['S02c'],
    confidence: 'secondary',
    decides: true,
  },
  'WRK-102': {
    law: 'Holidays Act',
    section: '§ 10 second paragraph',
    sources: ['S02'],
    confidence: 'official-current',
  },
  'WRK-103': {
    law: 'Collective agreements',
    section: 'holiday pay for five weeks',
    from: '2002-01-01',
    sources: ['S02', 'S02c'],
    confidence: 'official-current',
  },
  'WRK-105': {
    law: 'Holidays Act',
    section: '§ 5 fifth paragraph and § 10 first paragraph',
    sources: ['S02'],
    confidence: 'official-current',
  },
  'WRK-111': {
    law: 'National Insurance Act',
    section: 'ch. 8',
    sources: ['S56', 'S72'],
    confidence: 'official-older',
  },
  'WRK-112': {
    law: 'National Insurance Act',
    section: 'ch. 8',
    sources: ['S56'],
    confidence: 'secondary',
    decides: true,
  },
  'WRK-113': {
    law: 'Defined Contribution Pensions Act',
    section: 'minimum contribution',
    from: '2022-01-01',
    sources: ['S08', 'S09'],
    confidence: 'official-current',
  },
  'WRK-114': {
    law: 'Occupational Pensions Act',
    section: '§ 1',
    from: '2006-01-01',
    sources: ['S08', 'S09'],
    confidence: 'official-current',
  },
  'WRK-115': {
    law: 'Occupational Pensions Act',
    section: 'who is covered',
    from: '2022-01-01',
    sources: ['S08'],
    confidence: 'official-current',
  },
  'WRK-117': {
    law: 'Occupational Injury Insurance Act',
    section: 'duty to insure',
    sources: ['S18'],
    confidence: 'secondary',
    decides: true,
  },
} as const satisfies Rows;
