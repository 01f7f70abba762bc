// For each fact about a contract an answer of each class that some clause on some date tells apart.

import { contractFacts } from '../../src/rules/facts/contract.ts';
import type { FactValue } from '../../src/rules/facts/fact.ts';
import { termsFacts } from '../../src/rules/facts/terms.ts';

/** On both sides of every threshold, and of every day on which the law of contracts changed. */
const measured: Readonly<Record<string, readonly FactValue[]>> = {
  contractDate: ['2015-12-31', '2016-01-01', '2022-06-30', '2022-07-01', '2024-06-30', '2024-07-01', '2026-11-22'],
  temporaryMonths: [1, 2, 8, 12, 36, 37],
  weeksAbroad: [0, 4, 5],
  probationMonths: [0, 3, 4, 6, 6.5, 12],
  noticeMonthsEmployer: [0, 0.5, 1, 3],
  noticeMonthsEmployee: [0, 1, 2, 3],
  holidayWeeks: [4, 4.1, 4.2, 4.9, 5],
  holidayPayPercent: [0, 10.1, 10.2, 11.9, 12],
  overtimeSupplement: [0, 39, 40, 50],
  pensionPercent: [0, 1.9, 2, 2.1, 7],
  nonCompeteMonths: [0, 6, 7, 12, 13],
  customerClauseMonths: [0, 12, 13],
};

export const contractAnswers: Readonly<Record<string, readonly FactValue[]>> = Object.fromEntries(
  [...contractFacts, ...termsFacts].map((fact) => [
    fact.id,
    fact.kind === 'option' ? fact.options : (measured[fact.id] ?? [true, false]),
  ]),
);
