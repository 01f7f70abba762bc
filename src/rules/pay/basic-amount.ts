// The National Insurance basic amount, called G (grunnbeløpet), by year from 1 May.
import { amounts } from '../amounts.ts';

export const basicAmount = amounts('basicAmount', { period: 'year' }, [
  { from: '2022-05-01', to: '2023-04-30', values: { all: 111_477 }, row: 'IMM-G-01' },
  { from: '2023-05-01', to: '2024-04-30', values: { all: 118_620 }, row: 'IMM-G-02' },
  { from: '2024-05-01', to: '2025-04-30', values: { all: 124_028 }, row: 'IMM-G-03' },
  { from: '2025-05-01', to: '2026-04-30', values: { all: 130_160 }, row: 'IMM-G-04' },
  { from: '2026-05-01', reviewBy: '2027-04-30', values: { all: 136_549 }, row: 'IMM-G-05' },
]);
