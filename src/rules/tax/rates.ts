// The rates and limits of tax on pay, by income year. A new year is one figure more in each line; a year without one
// is not reckoned at all.
import { type Amounts, type AmountVersion, amountOn, amounts } from '../amounts.ts';

type Years = Readonly<Record<number, number>>;

function yearly(id: string, unit: Amounts['unit'], row: string, years: Years): Amounts {
  const versions: AmountVersion[] = [];
  for (const [year, value] of Object.entries(years)) {
    const [from, to] = [`${year}-01-01`, `${year}-12-31`];
    const last = versions.at(-1);
    // A year in which nothing changes goes on with the one before.
    const goesOn = last?.values.all === value && last.to === `${Number(year) - 1}-12-31`;
    if (goesOn && last) versions[versions.length - 1] = { ...last, to };
    else versions.push({ from, to, values: { all: value }, row });
  }
  return amounts(id, { period: 'year', unit }, versions);
}

const kroner = (id: string, row: string, years: Years): Amounts => yearly(id, 'NOK', row, years);
const percent = (id: string, row: string, years: Years): Amounts => yearly(id, 'percent', row, years);

const ordinary = percent('ordinaryTaxRate', 'TAX-01', { 2025: 22, 2026: 22 });
const deductionRate = percent('standardDeductionRate', 'TAX-11', { 2025: 46, 2026: 46 });
const deductionMost = kroner('standardDeductionMost', 'TAX-11', { 2025: 92_000, 2026: 95_700 });
const allowance = kroner('personalAllowance', 'TAX-10', { 2025: 108_550, 2026: 114_540 });

/** Bracket tax: on the part of the pay above each step, until the next. */
const steps: readonly (readonly [over: Amounts, rate: Amounts])[] = [
  [
    kroner('bracketOver1', 'TAX-03', { 2025: 217_400, 2026: 226_100 }),
    percent('bracketRate1', 'TAX-03', { 2025: 1.7, 2026: 1.7 }),
  ],
  [
    kroner('bracketOver2', 'TAX-04', { 2025: 306_050, 2026: 318_300 }),
    percent('bracketRate2', 'TAX-04', { 2025: 4, 2026: 4 }),
  ],
  [
    kroner('bracketOver3', 'TAX-05', { 2025: 697_150, 2026: 725_050 }),
    percent('bracketRate3', 'TAX-05', { 2025: 13.7, 2026: 13.7 }),
  ],
  [
    kroner('bracketOver4', 'TAX-06', { 2025: 942_400, 2026: 980_100 }),
    percent('bracketRate4', 'TAX-06', { 2025: 16.7, 2026: 16.8 }),
  ],
  [
    kroner('bracketOver5', 'TAX-07', { 2025: 1_410_750, 2026: 1_467_200 }),
    percent('bracketRate5', 'TAX-07', { 2025: 17.7, 2026: 17.8 }),
  ],
];

const contribution = percent('contributionRate', 'TAX-08', { 2025: 7.7, 2026: 7.6 });
const contributionOver = kroner('contributionOver', 'TAX-09', { 2025: 99_650, 2026: 99_650 });
/** Of the part above the limit at most so much. */
const contributionMost = percent('contributionMost', 'TAX-09', { 2025: 25, 2026: 25 });

const paye = percent('payeRate', 'TAX-13', { 2025: 25, 2026: 25 });
const payeCeiling = kroner('payeCeiling', 'TAX-15', { 2025: 697_150, 2026: 725_050 });

const withoutCard = amounts('withholdingWithoutCard', { period: 'year', unit: 'percent' }, [
  { from: '2025-01-01', reviewBy: '2026-12-31', values: { all: 50 }, row: 'TAX-30' },
]);

// What the routine behind the tables adds. Ordinary tax goes in two parts, each rounded; their sum is the rate above.
const municipal = percent('municipalTaxRate', 'TAX-A01', { 2025: 15.4, 2026: 13.75 });
/** The part of the minimum standard deduction that the tables give. */
const deductionShare = percent('withholdingDeductionShare', 'TAX-A01', { 2025: 88, 2026: 88 });
const december = percent('decemberShare', 'TAX-A01', { 2025: 50, 2026: 50 });

export const taxAmounts: readonly Amounts[] = [
  ordinary,
  deductionRate,
  deductionMost,
  allowance,
  ...steps.flat(),
  contribution,
  contributionOver,
  contributionMost,
  paye,
  payeCeiling,
  withoutCard,
  municipal,
  deductionShare,
  december,
];

/** What holds in an income year. Percentages are in thousandths of a percent, so that all is reckoned in whole numbers. */
export interface TaxYear {
  readonly ordinary: number;
  readonly municipal: number;
  readonly deductionRate: number;
  readonly deductionMost: number;
  readonly deductionShare: number;
  readonly allowance: number;
  readonly steps: readonly { readonly over: number; readonly rate: number }[];
  readonly contribution: number;
  readonly contributionOver: number;
  readonly contributionMost: number;
  readonly paye: number;
  readonly payeCeiling: number;
  readonly withoutCard: number;
  readonly december: number;
}

/** One percent, in the unit of the rates. */
export const onePercent = 1000;

function ratesOf(year: number): TaxYear | undefined {
  const day = `${year}-01-01`;
  if (taxAmounts.some((each) => amountOn(each, day) === undefined)) return undefined;
  const of = (timeline: Amounts): number => {
    const value = amountOn(timeline, day)?.values.all ?? 0;
    return timeline.unit === 'percent' ? Math.round(value * onePercent) : value;
  };
  return {
    ordinary: of(ordinary),
    municipal: of(municipal),
    deductionRate: of(deductionRate),
    deductionMost: of(deductionMost),
    deductionShare: of(deductionShare),
    allowance: of(allowance),
    steps: steps.map(([over, rate]) => ({ over: of(over), rate: of(rate) })),
    contribution: of(contribution),
    contributionOver: of(contributionOver),
    contributionMost: of(contributionMost),
    paye: of(paye),
    payeCeiling: of(payeCeiling),
    withoutCard: of(withoutCard),
    december: of(december),
  };
}

const firstYear = (version: AmountVersion): number => Number(version.from.slice(0, 4));
const lastYear = (version: AmountVersion): number => Number((version.to ?? version.from).slice(0, 4));
const yearsOf = (version: AmountVersion): number[] =>
  Array.from({ length: lastYear(version) - firstYear(version) + 1 }, (_, index) => firstYear(version) + index);

/** The income years of which every rate is known, in order. */
export const taxYears: ReadonlyMap<number, TaxYear> = new Map(
  allowance.versions.flatMap(yearsOf).flatMap((year) => {
    const rates = ratesOf(year);
    return rates ? [[year, rates] as const] : [];
  }),
);

export const hasTaxRates = (year: number): boolean => taxYears.has(year);
