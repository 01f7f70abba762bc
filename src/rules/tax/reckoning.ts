// Tax on a year's pay, and what is withheld from a month's: whole kroner in, whole kroner out, no binary tail between.
import { onePercent, type TaxYear } from './rates.ts';

const hundred = 100 * onePercent;

/** So many percent of whole kroner, half a krone upwards. */
const rounded = (kroner: number, rate: number): number => Math.floor((kroner * rate + hundred / 2) / hundred);

/** The parts of a tax, as products of kroner and rate: they are divided, and rounded, once. */
function bracketProduct(pay: number, { steps }: TaxYear): number {
  return steps.reduce((sum, { over, rate }, index) => {
    const until = steps[index + 1]?.over ?? Number.POSITIVE_INFINITY;
    return sum + rate * Math.max(0, Math.min(pay, until) - over);
  }, 0);
}

function contributionProduct(pay: number, year: TaxYear): number {
  if (pay <= year.contributionOver) return 0;
  return Math.min(year.contribution * pay, year.contributionMost * (pay - year.contributionOver));
}

/** Half a krone goes to the even neighbour. */
export function wholeKroner(over: number, under: number): number {
  const whole = Math.floor(over / under);
  const twice = 2 * (over - whole * under);
  return twice > under || (twice === under && whole % 2 === 1) ? whole + 1 : whole;
}

function ordinaryProduct(pay: number, year: TaxYear, deductions: number): number {
  const standard = Math.min(rounded(pay, year.deductionRate), year.deductionMost);
  const taxed = Math.max(0, pay - standard - deductions - year.allowance);
  return year.ordinary * taxed + bracketProduct(pay, year) + contributionProduct(pay, year);
}

/** Ordinary tax on a whole year's pay, with the standard deductions and those given. */
export const ordinaryTax = (pay: number, year: TaxYear, deductions = 0): number =>
  wholeKroner(ordinaryProduct(pay, year, deductions), hundred);

/** Tax in the PAYE scheme: one rate, from the first krone. */
export const payeTax = (pay: number, year: TaxYear): number => wholeKroner(pay * year.paye, hundred);

/** The least pay from which PAYE takes no more than ordinary tax with standard deductions, up to its ceiling. */
export function breakEven(year: TaxYear): number {
  const better = (pay: number): boolean => pay * year.paye <= ordinaryProduct(pay, year, 0);
  let [below, above] = [year.steps[0]?.over ?? 0, year.payeCeiling];
  while (above - below > 1) {
    const middle = Math.floor((below + above) / 2);
    if (better(middle)) above = middle;
    else below = middle;
  }
  return above;
}

// The official routine: pay to the middle of its hundred, made a year by 12.12, taxed part by part, shared by 10.5
// months, since June is free of tax and December bears half.
const rounding = 100;
/** 12.12 and 10.5, in hundredths. */
const monthsOfPay = 1212;
const monthsOfTax = 1050;

/** Tables by the deduction they stand for, in thousands of kroner a year from the first; the second kind adds instead. */
export const deductingTables = { first: 8000, last: 8400 } as const;
export const addingTables = { first: 9010, last: 9400 } as const;

const isAmong = (table: number, { first, last }: { first: number; last: number }): boolean =>
  table >= first && table <= last && table % 10 === 0;

/** What a table takes off the income, or adds to it when negative, in kroner a year. */
export function tableDeduction(table: number): number | undefined {
  if (isAmong(table, deductingTables)) return (table - deductingTables.first) * 1000;
  return isAmong(table, addingTables) ? (addingTables.first - 10 - table) * 1000 : undefined;
}

/** What the table takes from a month's pay. */
export function tableWithholding(monthly: number, deduction: number, year: TaxYear): number {
  const pay = Math.floor(monthly / rounding) * rounding + rounding / 2;
  const income = Math.round((pay * monthsOfPay) / 100);
  const most = rounded(year.deductionMost, year.deductionShare);
  // A share of a percentage: in thousandths of both, so reduced before it is used.
  const rate = (year.deductionRate * year.deductionShare) / hundred;
  const taxed = income - Math.min(rounded(income, rate), most, income) - deduction - year.allowance;
  const common = year.ordinary - year.municipal;
  const tax =
    (taxed > 0 ? rounded(taxed, year.municipal) + rounded(taxed, common) : 0) +
    rounded(bracketProduct(income, year), 1) +
    rounded(contributionProduct(income, year), 1);
  const share = Math.floor((tax * 200 + monthsOfTax) / (2 * monthsOfTax));
  return Math.min(share, Math.floor(monthly));
}

/** A flat percentage of a month's pay. */
export const flatWithholding = (monthly: number, rate: number): number => rounded(monthly, rate);
