// UDI's pay floors for posts that require higher education and have no collective agreement.
import { amounts } from '../amounts.ts';

// The first five are history: nobody printed when they ended, so they are shown and never decide.
export const floors = amounts('payFloors', { period: 'year', by: 'positionLevel' }, [
  { from: '2016-07-05', endUnknown: true, values: { bachelor: 382_900, master: 412_600 }, row: 'IMM-SAL-08' },
  { from: '2018-07-19', endUnknown: true, values: { bachelor: 391_800, master: 421_700 }, row: 'IMM-SAL-07' },
  { from: '2019-01-01', endUnknown: true, values: { bachelor: 397_100, master: 428_200 }, row: 'IMM-SAL-06' },
  { from: '2022-01-05', endUnknown: true, values: { bachelor: 407_900, master: 439_900 }, row: 'IMM-SAL-05' },
  { from: '2023-10-10', endUnknown: true, values: { bachelor: 448_900, master: 480_900 }, row: 'IMM-SAL-04' },
  { from: '2025-04-11', to: '2025-08-31', values: { bachelor: 469_366, master: 513_100 }, row: 'IMM-SAL-03' },
  { from: '2025-09-01', to: '2026-04-30', values: { bachelor: 522_600, master: 599_200 }, row: 'IMM-SAL-02' },
  { from: '2026-05-01', reviewBy: '2027-04-30', values: { bachelor: 545_400, master: 624_700 }, row: 'IMM-SAL-01' },
]);
