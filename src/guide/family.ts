// Cards on family.
import type { CardData } from './card.ts';

export const familyCards: readonly CardData[] = [
  {
    id: 'family',
    ask: 'udi',
    basis: ['IMM-FAM-01', 'IMM-FAM-08', 'IMM-FAM-03'],
    figures: { income: { area: 'family', figure: 'familyIncomeNeeded' } },
  },
  { id: 'family-work', ask: 'udi', basis: ['IMM-FAM-09'] },
  { id: 'parents', ask: 'udi', basis: ['IMM-FAM-01'] },
];
