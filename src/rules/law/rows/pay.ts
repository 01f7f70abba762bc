// Rows on pay in the market: official statistics by occupation, a survey by experience and county, conversions.
import type { Row, Rows } from '../row.ts';

/** An official table, read through a copy: it decides no permit, only where pay stands. */
const occupation = (code: string) =>
  ({
    law: 'Pay statistics',
    section: `table 11418, occupation ${code}, 2025, full time, all sectors`,
    from: '2025-01-01',
    sources: ['S22'],
    confidence: 'secondary',
    decides: true,
  }) as const satisfies Row;

/** Answers that people gave about their own base pay in spring 2024. */
const survey = (part: string) =>
  ({
    law: 'Developer pay survey',
    section: `answers of spring 2024, ${part}`,
    from: '2024-03-01',
    sources: ['S23'],
    confidence: 'secondary',
    decides: true,
  }) as const satisfies Row;

const conversion = (section: string) =>
  ({
    law: 'Conversion of pay',
    section,
    sources: ['S28'],
    confidence: 'secondary',
    decides: true,
  }) as const satisfies Row;

export const payRows = {
  'PAY-01': occupation('2511'),
  'PAY-02': occupation('2512'),
  'PAY-03': occupation('2513'),
  'PAY-04': occupation('2514'),
  'PAY-05': occupation('2519'),
  'PAY-06': occupation('2521'),
  'PAY-07': occupation('2522'),
  'PAY-08': occupation('2529'),
  'PAY-09': {
    law: 'Pay statistics',
    section: 'average monthly earnings, growth from 2024 to 2025',
    from: '2025-01-01',
    sources: ['S21'],
    confidence: 'official-current',
  },
  'PAY-20': survey('no experience'),
  'PAY-21': survey('1 year of experience'),
  'PAY-22': survey('2–3 years of experience'),
  'PAY-23': survey('4–5 years of experience'),
  'PAY-24': survey('6–8 years of experience'),
  'PAY-25': survey('9–12 years of experience'),
  'PAY-26': survey('13–19 years of experience'),
  'PAY-27': survey('20 years of experience or more'),
  'PAY-30': survey('Oslo'),
  'PAY-31': survey('Rogaland'),
  'PAY-32': survey('Viken (Akershus, Buskerud and Østfold)'),
  'PAY-33': survey('Vestland'),
  'PAY-34': survey('Trøndelag'),
  'PAY-35': survey('Vestfold and Telemark'),
  'PAY-36': survey('Møre og Romsdal'),
  'PAY-37': survey('Agder'),
  'PAY-38': survey('Troms and Finnmark, Nordland, Innlandet'),
  'PAY-54': {
    law: 'Developer pay survey',
    section: 'how much of the difference in pay the surveys explain',
    sources: ['S25'],
    confidence: 'secondary',
    decides: true,
  },
  'PAY-60': conversion('month to year, times 12'),
  'PAY-61': conversion('hour to year, 37.5 hours a week'),
  'PAY-63': conversion('day to year, five days a week'),
  'PAY-64': conversion('week to year, times 52'),
  'PAY-66': conversion('part time to full time'),
} as const satisfies Rows;
