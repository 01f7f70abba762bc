// Rows on how pay is paid, what may be deducted, and what has to be paid back.
import type { Rows } from '../row.ts';

export const remunerationRows = {
  'WRK-133': {
    law: 'Working Environment Act',
    section: '§ 14-15 second paragraph',
    from: '2022-01-01',
    sources: ['S01'],
    confidence: 'official-current',
  },
  'WRK-134': {
    law: 'Working Environment Act',
    section: '§ 14-15 third paragraph',
    from: '2022-01-01',
    sources: ['S01'],
    confidence: 'official-current',
  },
  'WRK-135': {
    law: 'Working Environment Act',
    section: '§ 14-15 fourth paragraph',
    from: '2022-01-01',
    sources: ['S01'],
    confidence: 'official-current',
  },
  'WRK-137': {
    law: 'Contracts Act',
    section: '§ 36, and practice on binding periods',
    sources: ['S14'],
    confidence: 'secondary',
    decides: true,
  },
  'WRK-138': {
    law: 'Contracts Act',
    section: '§ 36, and Working Environment Act § 14-15',
    sources: ['S14', 'S01'],
    confidence: 'secondary',
    decides: true,
  },
  'WRK-139': {
    law: 'Contracts Act',
    section: 'reasonableness',
    sources: ['S-OWN'],
    confidence: 'uncertain',
  },
  'WRK-140': {
    law: 'Working Environment Act',
    section: '§ 14-6 first paragraph (i)',
    from: '2024-07-01',
    sources: ['S01'],
    confidence: 'official-current',
  },
  'WRK-141': {
    law: 'Tax Act',
    section: '§ 5-14',
    sources: ['S19'],
    confidence: 'secondary',
    decides: true,
  },
  'WRK-142': {
    law: 'Tax Act',
    section: '§ 5-14 second paragraph',
    from: '2022-01-01',
    sources: ['S19'],
    confidence: 'secondary',
    decides: true,
  },
  'WRK-190': {
    law: 'Collective agreements',
    section: 'their place in the technology sector',
    sources: ['S17'],
    confidence: 'secondary',
    decides: true,
  },
} as const satisfies Rows;
