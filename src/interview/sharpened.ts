// Findings that have a text of their own in some cases: where only one thing can still carry them, or settle them.
import { oncePer } from '../rules/engine/alike.ts';
import type { Cell } from '../rules/engine/cell.ts';
import { answer, type Case, readCase } from '../rules/engine/judge.ts';
import { gaps } from '../rules/engine/missing.ts';
import type { ReportedFinding } from '../rules/engine/report.ts';
import type { Facts } from '../rules/facts/fact.ts';
import { partTimePay } from '../rules/pay/annual-pay.ts';
import { caseIn } from './reported.ts';
import type { Subject } from './standing.ts';
import { askable } from './thorough.ts';
import { isWithoutOffer } from './without-offer.ts';

const byRule = oncePer(({ findings }: Cell) => new Map(findings.map((each) => [each.rule.id, each])));

export const compiledOf = (of: Case, rule: string) => byRule(of.cell).get(rule);

/** What would have to be answered before a condition is known, of what is asked about at all. */
export function gapsOf(of: Case, rule: string, relevant: ReadonlySet<string>): string[] {
  const compiled = compiledOf(of, rule);
  const conditional = compiled?.rule.role === 'condition' ? gaps(of, compiled) : [];
  return conditional.filter((fact) => relevant.has(fact));
}

/** Rules of which some findings have a text of their own. */
const sharpened = new Set(['qualification', 'relevance', 'pay']);

/** A text of its own where only one thing can still carry it. */
export function sharper(standing: Subject, rule: string, attribute: string): string | undefined {
  if (!sharpened.has(rule)) return undefined;
  const of = caseIn(standing);
  if (rule === 'qualification' && isWithoutOffer(of.facts) && attribute === 'not-met') return 'not-met-without-offer';
  if (rule === 'relevance' && of.facts.educationRelevant === 'no') {
    return attribute === 'unknown' || attribute === 'not-met' ? `${attribute}-by-education` : undefined;
  }
  const compiled = rule === 'pay' && attribute === 'unknown' ? compiledOf(of, rule) : undefined;
  if (!compiled) return undefined;
  const statusIf = (said: Facts): string => {
    const other = readCase(of.cell.area, { ...of.facts, ...said }, of.asOf);
    return answer(other, compiledOf(other, rule) ?? compiled).status;
  };
  const gap = gapsOf(of, rule, askable(standing)).join();
  if (gap === 'collectiveAgreement') {
    // Where no agreement holds, the floor does: the person is told on which side of it the pay is.
    const status = statusIf({ collectiveAgreement: 'no' });
    return status === 'met' || status === 'not-met' ? `without-agreement-${status}` : undefined;
  }
  if (gap !== 'positionLevel') return undefined;
  // Both floors are tried, so that the person knows what hangs on the level.
  const [bachelor, master] = ['bachelor', 'master'].map((positionLevel) => statusIf({ positionLevel }));
  if (master === 'met') return 'by-level-met';
  if (bachelor === 'met' && master === 'not-met') return 'by-level-bachelor';
  return bachelor === 'not-met' ? 'by-level-not-met' : undefined;
}

/**
 * What is missing of part-time pay that is counted as full-time pay: less than what is missing of what the post pays, and
 * nobody knows which of the two counts.
 */
export function missingOfFullTime(
  standing: Subject,
  { rule, status, shortfall }: Pick<ReportedFinding, 'rule' | 'status' | 'shortfall'>,
): number | undefined {
  if (rule !== 'pay' || status !== 'not-met' || !shortfall) return undefined;
  const both = partTimePay(caseIn(standing).get);
  return both && Math.round((shortfall.amount + both.post - both.fullTime) * 100) / 100;
}
