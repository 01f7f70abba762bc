// The clauses of a contract in words, from the worst grade: what is wrong, and what to ask for.
import { type Grade, grades } from '../rules/clause.ts';
import type { ReportedClause } from '../rules/engine/clauses.ts';
import type { Report } from '../rules/engine/report.ts';
import type { Block } from './message.ts';
import type { References } from './sources.ts';
import type { Words } from './words.ts';

export function clauseBlocks(words: Words, { clauses = [] }: Report, references: References): Block[] {
  return grades.flatMap((grade): Block[] => {
    const own = clauses.filter((each) => each.grade === grade);
    if (own.length === 0) return [];
    const items = own.map((each) => `${clauseText(words, each, grade)}${references.cite(each.basis, 1)}`);
    return [
      { kind: 'heading', text: words(`clauses-${grade}`) },
      { kind: 'list', items },
    ];
  });
}

function clauseText(words: Words, { clause, ask }: ReportedClause, grade: Grade): string {
  const said = `clause-${clause}.${grade}`;
  return [
    words(`clause-${clause}`),
    ...(words.has(said) ? [words(said)] : []),
    ...(ask !== null && words.has(ask) ? [words(ask)] : []),
  ].join(' ');
}
