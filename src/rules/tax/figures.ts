// The figures of tax on pay: what is left, what is taken, and what the payslip shows.
import type { Get } from '../derive.ts';
import { type Basis, type Reckoned, type Reckoning, reckon } from '../rule.ts';
import { type TaxYear, taxYears } from './rates.ts';
import {
  breakEven,
  flatWithholding,
  ordinaryTax,
  payeTax,
  tableDeduction,
  tableWithholding,
  wholeKroner,
} from './reckoning.ts';
import { payForTax, yearInNorway } from './tax-pay.ts';

const years = [...taxYears.keys()];
const period = { from: `${Math.min(...years)}-01-01`, to: `${Math.max(...years)}-12-31` };

const ordinaryBasis: Basis = [
  'TAX-01',
  'TAX-03',
  'TAX-04',
  'TAX-05',
  'TAX-06',
  'TAX-07',
  'TAX-08',
  'TAX-09',
  'TAX-10',
  'TAX-11',
];
const payeBasis: Basis = ['TAX-13'];

/** What is known of a case for its income year; nothing where the pay, or the place, does not let it be reckoned. */
interface Taxed {
  readonly pay: number;
  readonly rates: TaxYear;
  readonly get: Get;
}

function taxed(get: Get): Taxed | undefined {
  const pay = payForTax(get);
  const rates = taxYears.get(Number(get('incomeYear')));
  // In the north a lower rate may hold, and a deduction that is not known.
  const north = ['troms', 'finnmark'].includes(String(get('county')));
  return pay === undefined || !rates || north ? undefined : { pay, rates, get };
}

const number = (get: Get, fact: string): number => {
  const value = get(fact);
  return typeof value === 'number' ? value : 0;
};

/** The tax by each scheme that may hold, the likelier first. */
function taxes({ pay, rates, get }: Taxed): readonly { readonly tax: number; readonly basis: Basis }[] {
  const ordinary = { tax: ordinaryTax(pay, rates, number(get, 'otherDeductions')), basis: ordinaryBasis };
  const paye = { tax: payeTax(pay, rates), basis: payeBasis };
  const scheme = get('taxScheme');
  const kept = get('incomeKeptOutOfPaye') === true;
  const later = yearInNorway.kind === 'option' && yearInNorway.value(get) === 'later';
  if (scheme === 'ordinary' || kept || later) return [ordinary];
  // Whoever earns more than the ceiling is out of the scheme; whoever came during the year may not be.
  const above = pay > rates.payeCeiling;
  const partYear = yearInNorway.kind === 'option' && yearInNorway.value(get) === 'arrival';
  if (above && !partYear) return [ordinary];
  return scheme === 'paye' && !above ? [paye] : [ordinary, paye];
}

/** A figure by the scheme that holds, or with what it is by the other one. */
function byScheme(get: Get, figure: (tax: number, of: Taxed) => number): Reckoned | undefined {
  const of = taxed(get);
  if (!of) return undefined;
  const all = taxes(of).map(({ tax, basis }) => ({ value: figure(tax, of), basis }));
  const [first, other] = all;
  if (!first || !other) return first;
  return {
    value: first.value,
    low: Math.min(first.value, other.value),
    high: Math.max(first.value, other.value),
    basis: [...first.basis, ...other.basis],
  };
}

const from = [
  'grossPay',
  'basePay',
  'incomeYear',
  'taxScheme',
  'incomeKeptOutOfPaye',
  'otherDeductions',
  'arrivalDate',
  'county',
];

type About = Pick<Reckoning, 'period'> & { readonly basis?: Basis; readonly also?: readonly string[] };

const ofTax = (id: string, about: About, value: (get: Get) => Reckoned | undefined): Reckoning =>
  reckon(id, {
    period: about.period,
    from: [...from, ...(about.also ?? [])],
    governedBy: 'incomeYear',
    versions: [{ ...period, basis: about.basis ?? ordinaryBasis, value }],
  });

/** What a month's pay bears. Without a card half of it; by table unless in the PAYE scheme. */
function monthly(get: Get, month?: 'december'): Reckoned | undefined {
  const of = taxed(get);
  if (!of) return undefined;
  const { pay, rates } = of;
  const monthsPay = pay / 12;
  if (get('taxCardHeld') === false) {
    return { value: flatWithholding(Math.round(monthsPay), rates.withoutCard), basis: ['TAX-30'] };
  }
  // Who has a table on the card is taxed by ordinary rules.
  const schemes = get('taxTable') === undefined ? taxes(of).map(({ basis }) => basis) : [ordinaryBasis];
  const deduction = tableDeduction(number(get, 'taxTable') || 8000);
  const each = schemes.flatMap((basis) => {
    if (basis === payeBasis) return { value: flatWithholding(Math.round(monthsPay), rates.paye), basis };
    if (deduction === undefined) return [];
    const table = tableWithholding(monthsPay, deduction, rates);
    const value = month === 'december' ? flatWithholding(table, rates.december) : table;
    return { value, basis: tableBasis };
  });
  const [first, other] = each;
  if (!first || !other) return schemes.length === each.length ? first : undefined;
  return {
    value: first.value,
    low: Math.min(first.value, other.value),
    high: Math.max(first.value, other.value),
    basis: [...first.basis, ...other.basis],
  };
}

const tableBasis: Basis = ['TAX-A01', 'TAX-A02'];
const card = ['taxCardHeld', 'taxTable'];

export const taxFigures: readonly Reckoning[] = [
  ofTax('grossYear', { period: 'year', basis: ['PAY-60'] }, payForTax),
  ofTax('taxYear', { period: 'year' }, (get) => byScheme(get, (tax) => tax)),
  ofTax('netYear', { period: 'year' }, (get) => byScheme(get, (tax, { pay }) => pay - tax)),
  ofTax('netMonth', { period: 'month' }, (get) => byScheme(get, (tax, { pay }) => wholeKroner(pay - tax, 12))),
  ofTax('withholdingMonth', { period: 'month', basis: tableBasis, also: card }, (get) => monthly(get)),
  ofTax('withholdingDecember', { period: 'month', basis: tableBasis, also: card }, (get) => monthly(get, 'december')),
  ofTax('payeCeiling', { period: 'year', basis: ['TAX-15'] }, (get) => ratesOf(get)?.payeCeiling),
  ofTax('payeBreakEven', { period: 'year', basis: ['TAX-38'] }, (get) => {
    const rates = ratesOf(get);
    return rates && breakEven(rates);
  }),
];

const ratesOf = (get: Get): TaxYear | undefined => taxYears.get(Number(get('incomeYear')));
