// Rows on tax on pay: the rates of the income years that are known, who may use PAYE, and what the payslip shows.
import type { Row, Rows } from '../row.ts';

/** A rate or limit of both income years that are known. */
const rate = (section: string, ...sources: Row['sources']) =>
  ({
    law: 'Tax rates',
    section: `${section}, income years 2025 and 2026`,
    from: '2025-01-01',
    to: '2026-12-31',
    sources,
    confidence: 'official-current',
  }) as const satisfies Row;

export const taxRows = {
  'TAX-01': rate('tax on ordinary income', 'S29', 'S31'),
  'TAX-02': rate('tax on ordinary income in Finnmark and North Troms', 'S29'),
  'TAX-03': rate('bracket tax, step 1', 'S29', 'S31', 'S32'),
  'TAX-04': rate('bracket tax, step 2', 'S29', 'S31', 'S32'),
  'TAX-05': rate('bracket tax, step 3', 'S29', 'S31', 'S32'),
  'TAX-06': rate('bracket tax, step 4', 'S32', 'S30', 'S31'),
  'TAX-07': rate('bracket tax, step 5', 'S32', 'S30', 'S31'),
  'TAX-08': rate('national insurance contribution on pay', 'S29', 'S32'),
  'TAX-09': rate('lower limit of the national insurance contribution', 'S29', 'S32'),
  'TAX-10': rate('personal allowance', 'S32', 'S30'),
  'TAX-11': rate('minimum standard deduction', 'S29', 'S32'),
  'TAX-13': {
    law: 'PAYE scheme',
    section: 'flat rate, income years 2025 and 2026',
    from: '2025-01-01',
    to: '2026-12-31',
    sources: ['S31', 'S33'],
    confidence: 'secondary',
    decides: true,
  },
  // The ceiling of 2025 is official; that of 2026 was read with an adviser and equals the third step of the bracket tax.
  'TAX-15': {
    law: 'PAYE scheme',
    section: 'income ceiling, income years 2025 and 2026',
    from: '2025-01-01',
    to: '2026-12-31',
    sources: ['S34', 'S33'],
    confidence: 'secondary',
    decides: true,
  },
  'TAX-30': {
    law: 'Tax deduction card',
    section: 'withholding without a card',
    sources: ['S55', 'S38'],
    confidence: 'official-current',
  },
  'TAX-33': {
    law: 'PAYE scheme',
    section: 'who is in it, and that it is voluntary',
    from: '2019-01-01',
    sources: ['S34'],
    confidence: 'official-current',
  },
  'TAX-34': {
    law: 'PAYE scheme',
    section: 'no deductions and no tax return; tax in every month',
    from: '2019-01-01',
    sources: ['S34', 'S35'],
    confidence: 'official-current',
  },
  'TAX-35': {
    law: 'PAYE scheme',
    section: 'incomes that are kept out of it',
    from: '2019-01-01',
    sources: ['S34', 'S86'],
    confidence: 'official-older',
  },
  'TAX-36': {
    law: 'PAYE scheme',
    section: 'passing the income ceiling',
    sources: ['S34'],
    confidence: 'official-current',
  },
  'TAX-37': {
    law: 'PAYE scheme',
    section: 'ordinary rules after the first year in Norway',
    sources: ['S87'],
    confidence: 'official-older',
  },
  'TAX-38': {
    law: 'PAYE scheme',
    section: 'where it becomes cheaper than ordinary tax, worked out from the rates',
    from: '2025-01-01',
    to: '2026-12-31',
    sources: ['S32', 'S34'],
    confidence: 'derived',
    decides: true,
  },
  'TAX-39': {
    law: 'Tax rates',
    section: 'scaling to the months in Norway',
    sources: ['S33'],
    confidence: 'uncertain',
  },
  // The routine has no id of its own among the rows it was taken from.
  'TAX-A01': {
    law: 'Withholding routine',
    section: 'monthly pay, income years 2025 and 2026',
    from: '2025-01-01',
    to: '2026-12-31',
    sources: ['S32'],
    confidence: 'official-current',
  },
  'TAX-A02': {
    law: 'Withholding routine',
    section: 'table numbers 8000 to 8400 and 9010 to 9400',
    from: '2025-01-01',
    to: '2026-12-31',
    sources: ['S32'],
    confidence: 'official-current',
  },
} as const satisfies Rows;
