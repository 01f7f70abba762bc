// What came out before in the same case and stands in the way of the plan of a move: told at its top, so that nobody
// signs or applies before it is settled.
import type { Report } from '../rules/engine/report.ts';
import { isFree } from './five-checks.ts';
import { listOf } from './format.ts';
import type { Block } from './message.ts';
import { reportIn } from './reported.ts';
import { isSigned } from './signed.ts';
import type { Subject } from './standing.ts';
import type { Words } from './words.ts';

/** More points than this are told where they were found. */
const mostNamed = 4;

interface Against {
  readonly subject: Subject;
  readonly report: Report;
}

export function settledFirst(words: Words, plan: Subject): Block[] {
  if (plan.area.id !== 'arrival' || plan.walk.facts.permitStage === 'refused') return [];
  const found = (plan.others?.() ?? []).map((subject) => ({ subject, report: reportIn(subject, subject.area) }));
  const permit = isBeforeGrant(plan) ? found.filter(({ report }) => noes.has(report.verdict)) : [];
  const contract = found.filter(({ report }) => report.verdict === 'do-not-sign-yet');
  const unmet = [...permit, ...(isBeforeGrant(plan) ? contract : [])].flatMap((each) => unmetIn(words, each));
  const terms = contract.flatMap((each) => termsIn(words, each));
  const points = [...new Set([...unmet, ...terms])];
  if (points.length === 0) return [];
  const named = points.slice(0, mostNamed);
  const signed = contract.some(({ subject }) => isSigned(subject.walk.facts));
  const what = contract.length === 0 ? 'permit' : signed ? 'signed' : 'contract';
  const said = [
    words(permit.length > 0 && contract.length > 0 ? `plan-first-permit.and-${what}` : `plan-first-${what}`),
    words('plan-first-points', {
      points: listOf(words, points.length > named.length ? [...named, words('plan-first-more')] : named),
    }),
  ];
  return [{ kind: 'notice', text: said.join(' ') }];
}

const noes: ReadonlySet<string> = new Set(['not-likely', 'other-route']);

/** Whoever has been given the permit is past what could have kept them from it. */
const isBeforeGrant = ({ walk }: Subject): boolean =>
  walk.facts.permitStage !== 'granted' && typeof walk.facts.decisionDate !== 'string';

/** The conditions of a permit that are not met. */
function unmetIn(words: Words, { subject, report }: Against): string[] {
  if (isFree(subject, report)) return [];
  return namesOf(words, { subject, report }, ({ role }) => role === 'condition');
}

/** What is against the law in a contract, and what is grave. */
function termsIn(words: Words, { subject, report }: Against): string[] {
  const unlawful = (report.clauses ?? []).filter(({ grade }) => grade === 'unlawful');
  return [
    ...namesOf(words, { subject, report }, ({ role, severity }) => role === 'warning' && severity === 'high'),
    ...unlawful.map(({ clause }) => words(`clause-${clause}`)),
  ];
}

function namesOf(
  words: Words,
  { subject, report }: Against,
  isMeant: (rule: Subject['area']['rules'][number]) => boolean,
): string[] {
  const meant = new Set(subject.area.rules.filter(isMeant).map(({ id }) => id));
  const unmet = report.findings.filter(({ rule, status }) => status === 'not-met' && meant.has(rule));
  return unmet.map(({ rule }) => words(`rule-${rule}`));
}
