// The findings in words, by what they mean for the person: in the way, open, worth knowing, in place.
import type { Report, ReportedFinding } from '../rules/engine/report.ts';
import type { Rule } from '../rules/rule.ts';
import { formatAmount, listOf } from './format.ts';
import type { Block } from './message.ts';
import type { References } from './sources.ts';
import type { Standing } from './standing.ts';
import type { Words } from './words.ts';

interface Judged {
  readonly finding: ReportedFinding;
  readonly rule: Rule;
}

export function findingBlocks(words: Words, standing: Standing, result: Report, references: References): Block[] {
  const judged = result.findings.flatMap((finding): Judged[] => {
    const rule = standing.flow.area.rules.find((each) => each.id === finding.rule);
    return rule ? [{ finding, rule }] : [];
  });
  const those = (role: Rule['role'], ...statuses: ReportedFinding['status'][]) =>
    judged.filter((each) => each.rule.role === role && statuses.includes(each.finding.status));
  const group = (label: string, items: readonly string[]): Block[] =>
    items.length === 0
      ? []
      : [
          { kind: 'heading', text: words(label) },
          { kind: 'list', items },
        ];
  const lines = (each: readonly Judged[]) =>
    each.map(({ finding }) => `${line(words, standing, finding)}${references.cite(finding.basis)}`);

  if (result.verdict === 'no-permit-needed') {
    // The holder of a permit who changes jobs must still meet its conditions.
    const holder = those('exemption', 'met').some(({ rule }) => rule.id === 'samePosition');
    return [
      ...group('findings-heading', lines(those('exemption', 'met'))),
      ...(holder ? group('findings-not-met', lines(those('condition', 'not-met'))) : []),
    ];
  }
  const met = those('condition', 'met').map(
    ({ rule, finding }) => `${words(`rule-${rule.id}`)}${references.cite(finding.basis, 1)}`,
  );
  return [
    ...group('findings-not-met', lines(those('condition', 'not-met'))),
    ...group('findings-unknown', lines(those('condition', 'unknown', 'no-rule'))),
    ...group(
      'findings-warning',
      lines(those('warning', 'not-met', 'no-rule').concat(those('warning', 'unknown').filter(isLaw))),
    ),
    ...group('findings-met', met),
  ];
}

const isLaw = ({ finding }: Judged): boolean => finding.because === 'law';

/** What was found, what the law leaves open, and the answers that decided it. */
function line(words: Words, standing: Standing, finding: ReportedFinding): string {
  const { rule, status, because, shortfall, decidedBy } = finding;
  const attribute = status === 'unknown' && because === 'law' ? 'law' : status;
  const amount = shortfall && formatAmount(words, shortfall.amount);
  // Below a collective agreement, the floor is not what is missing.
  const belowAgreement = rule === 'pay' && status === 'not-met' && amount === undefined;
  const said = words(`rule-${rule}.${belowAgreement ? 'below-agreement' : attribute}`, { shortfall: amount ?? '' });
  const open = (finding.open ?? []).flatMap((question) => [words(`open-${question}`), words(`open-${question}.ask`)]);
  const labels = [...new Set(decidedBy.map((fact) => words(`${labelOf(standing, fact)}.label`)))];
  const decided = labels.length > 0 ? [words('decided-by', { facts: listOf(words, labels) })] : [];
  return [said, ...open, ...decided].join(' ');
}

/** The question through which a fact was answered carries its label. */
export function labelOf({ walk }: Standing, fact: string): string {
  return walk.path.find((question) => question.facts.includes(fact))?.id ?? fact;
}
