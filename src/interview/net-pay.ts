// What figures of tax stand for, in plain sentences: which year, which scheme, and where a year's rates stand in for another.
import type { ReportedFigure } from '../rules/engine/figures.ts';
import type { Report } from '../rules/engine/report.ts';
import type { Facts } from '../rules/facts/fact.ts';
import { citation } from '../rules/law/citation.ts';
import { hasTaxRates } from '../rules/tax/rates.ts';
import type { References } from './sources.ts';
import type { Words } from './words.ts';

const flatRate = 'TAX-13';
const newcomers = citation('TAX-33');

/** By which of the two schemes a figure is; `either` where both may hold. */
function schemeOf({ basis, low }: ReportedFigure): 'ordinary' | 'paye' | 'either' {
  if (!basis.some(({ id }) => id === flatRate)) return 'ordinary';
  return low === undefined ? 'paye' : 'either';
}

/** The figure by ordinary tax and in PAYE, where it may be either. */
export function bothSchemes(figure: ReportedFigure): { readonly ordinary: number; readonly paye: number } | undefined {
  const { value, low = value, high = value } = figure;
  return schemeOf(figure) === 'either' ? { ordinary: value, paye: low === value ? high : low } : undefined;
}

function isAboveCeiling(figures: Report['figures']): boolean {
  const [gross, ceiling] = ['grossYear', 'payeCeiling'].map((each) => figures.find(({ id }) => id === each)?.value);
  return gross !== undefined && ceiling !== undefined && gross > ceiling;
}

/** Nothing where no tax has been worked out. */
export function netPayText(
  words: Words,
  { figures }: Pick<Report, 'figures'>,
  facts: Facts,
  references?: References,
): string | undefined {
  const tax = figures.find(({ id }) => id === 'taxYear');
  if (!tax) return undefined;
  const scheme = schemeOf(tax);
  const begins = [facts.startDate, facts.arrivalDate].find((day) => typeof day === 'string');
  const starts = begins === undefined ? tax.year : Number(String(begins).slice(0, 4));
  const cited = scheme === 'ordinary' ? '' : (references?.cite([newcomers]) ?? '');
  return [
    words('net-pay-year', { year: String(tax.year) }),
    ...(starts > tax.year && !hasTaxRates(starts)
      ? [words('net-pay-year.stands-in', { starts: String(starts), year: String(tax.year) })]
      : []),
    `${words(`net-pay-scheme.${scheme}`)}${cited}`,
    // Whether a year's pay or what is earned in the year counts, is not settled: so both schemes are shown all the same.
    ...(scheme === 'either' && isAboveCeiling(figures) ? [words('net-pay-scheme.above-ceiling')] : []),
  ].join(' ');
}
