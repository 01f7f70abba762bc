// Cards on coming and settling in: numbers, bank, home, doctor, children.
import type { CardData } from './card.ts';

export const settlingCards: readonly CardData[] = [
  { id: 'bank-account', ask: 'bank', basis: ['ARR-21'] },
  { id: 'bank-id', ask: 'bank', basis: ['ARR-23'] },
  { id: 'id-number', ask: 'tax', basis: ['ARR-11', 'IMM-ARR-07'] },
  {
    id: 'd-number',
    ask: 'tax',
    basis: ['ARR-12', 'IMM-ARR-07'],
    figures: { days: { area: 'arrival', task: 'report-move-with-d-number', part: 'days' } },
  },
  { id: 'report-move', ask: 'tax', basis: ['IMM-ARR-08', 'ARR-13'] },
  {
    id: 'police-meeting',
    ask: 'police',
    basis: ['IMM-ARR-01', 'IMM-ARR-02', 'IMM-ARR-03'],
    figures: { days: { area: 'arrival', task: 'police-report', part: 'days' } },
  },
  { id: 'service-centre', ask: 'police', basis: ['IMM-ARR-06', 'ARR-58'] },
  { id: 'housing', ask: 'rent', basis: ['ARR-24', 'ARR-25'] },
  { id: 'deposit', ask: 'rent', basis: ['ARR-24'], figures: { months: { told: 'depositMonths' } } },
  { id: 'doctor', ask: 'health', basis: ['ARR-26'] },
  {
    id: 'tb-test',
    ask: 'municipality',
    basis: ['IMM-ARR-11', 'ARR-29'],
    figures: { months: { told: 'tuberculosisStay' } },
  },
  {
    id: 'driving-licence',
    ask: 'roads',
    basis: ['ARR-41', 'ARR-42', 'ARR-43', 'ARR-44', 'ARR-45'],
    figures: { months: { area: 'arrival', task: 'driving-licence-stop', part: 'months' } },
  },
  {
    id: 'belongings',
    ask: 'customs',
    basis: ['ARR-40', 'ARR-05'],
    figures: { months: { area: 'arrival', task: 'customs-goods', part: 'months' } },
  },
  { id: 'pets', ask: 'customs', basis: ['ARR-06', 'ARR-07'] },
  {
    id: 'school',
    ask: 'municipality',
    basis: ['ARR-46', 'ARR-47', 'ARR-48'],
    figures: {
      months: { area: 'arrival', task: 'school', part: 'months' },
      price: { told: 'kindergartenPrice' },
    },
  },
  {
    id: 'child-benefit',
    ask: 'nav',
    basis: ['ARR-49', 'ARR-50'],
    figures: { benefit: { told: 'childBenefit' } },
  },
  { id: 'norwegian-classes', ask: 'municipality', basis: ['ARR-52'] },
];
