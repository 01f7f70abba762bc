// Why a question is asked: its own reason, and the findings that depend on it, each with its section.

import { basisOf } from '../rules/engine/basis.ts';
import { cellOf } from '../rules/engine/cell.ts';
import type { Block } from './message.ts';
import { References } from './sources.ts';
import type { Standing } from './standing.ts';
import type { Words } from './words.ts';

export function whyBlocks(words: Words, { flow, asOf }: Standing, id: string): Block[] {
  const question = flow.questions.get(id);
  if (!question) return [];
  const facts = [...question.facts, ...(question.standsFor ?? [])];
  const findings = cellOf(flow.area, asOf).findings.filter((finding) =>
    finding.facts.some((fact) => facts.includes(fact)),
  );
  const references = new References();
  const names = findings.map(
    (finding) => `${words(`rule-${finding.rule.id}`)}${references.cite(basisOf(finding.rule, [asOf]))}`,
  );
  return [
    { kind: 'heading', text: words('why-heading') },
    { kind: 'text', text: words(`${id}.why`) },
    ...(names.length > 0
      ? [{ kind: 'list', items: names } as const, { kind: 'sources', sources: references.list(words) } as const]
      : []),
  ];
}
