// What the rules say, asked for as anybody outside would: an area by its name, a case, a day. Second opinions know
// nothing else of the rules, and nothing of their data.
import { areas } from '../../src/rules/areas.ts';
import { type Report, report } from '../../src/rules/engine/report.ts';

export type { Report };

type Case = Parameters<typeof report>[1];
type Pay = Extract<Case[string], { period: unknown }>;

export const paid = (amount: number, period: Pay['period'] = 'year'): Pay => ({ amount, currency: 'NOK', period });

export function said(area: string, facts: Case, asOf: string): Report {
  const found = areas.get(area);
  if (!found) throw new Error(`No area is called ${area}`);
  return report(found, facts, asOf);
}

export const figureIn = (of: Report, id: string): number | undefined =>
  of.figures.find((figure) => figure.id === id && figure.lastKnown === undefined)?.value;

export const statusIn = (of: Report, rule: string): string | undefined =>
  of.findings.find((finding) => finding.rule === rule)?.status;

/** Every day from the first to the last, both included, by counting days and nothing else. */
function everyDay(first: string, last: string): string[] {
  const days: string[] = [];
  for (let at = Date.parse(first); at <= Date.parse(last); at += 24 * 60 * 60 * 1000) {
    days.push(new Date(at).toISOString().slice(0, 10));
  }
  return days;
}

export const years = everyDay('2025-01-01', '2027-12-31');
