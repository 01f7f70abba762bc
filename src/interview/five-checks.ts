// The five checks before signing: what the rules of the permit found, told as one short list.
import type { Report } from '../rules/engine/report.ts';
import type { Block } from './message.ts';
import { isSigned } from './signed.ts';
import type { Subject } from './standing.ts';
import type { Words } from './words.ts';

/** Each with the rules it is read from. */
export const checks = [
  ['positionShare', ['positionShare']],
  ['pay', ['pay', 'subsistence']],
  ['employer', ['oneEmployer', 'employerInNorway', 'agency']],
  ['written', ['offer']],
  ['skilled', ['positionSkilled', 'qualification', 'relevance']],
] as const;

export function fiveChecks(words: Words, standing: Subject, result: Report): Block[] {
  const items = checks.map(([check, rules]) =>
    words(`five-checks-${answerOf(result, rules)}`, { check: words(`five-checks-${check}`) }),
  );
  const free = isFree(standing, result) ? [{ kind: 'text', text: words('five-checks-no-permit') } as const] : [];
  const title = isSigned(standing.walk.facts) ? 'five-checks-heading.signed' : 'five-checks-heading';
  return [{ kind: 'heading', text: words(title) }, ...free, { kind: 'list', items }];
}

/** Whether nothing of what an offer's worth rests on is open. */
export const areChecked = (result: Report): boolean => checks.every(([, rules]) => answerOf(result, rules) === 'yes');

/** Whether the person surely needs no permit. */
export function isFree({ area }: Pick<Subject, 'area'>, { findings }: Report): boolean {
  const exemptions = new Set(area.rules.filter(({ role }) => role === 'exemption').map(({ id }) => id));
  return findings.some(({ rule, status }) => status === 'met' && exemptions.has(rule));
}

function answerOf({ findings }: Report, rules: readonly string[]): 'yes' | 'no' | 'unknown' {
  const own = findings.filter(({ rule }) => rules.includes(rule));
  if (own.some(({ status }) => status === 'not-met')) return 'no';
  const applying = own.filter(({ status }) => status !== 'does-not-apply');
  return applying.length > 0 && applying.every(({ status }) => status === 'met') ? 'yes' : 'unknown';
}
