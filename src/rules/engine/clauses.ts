// The clauses of a contract as they are reported: a grade where every way of filling the gaps gives the same one.
import { type Grade, grades } from '../clause.ts';
import { covers } from '../dates.ts';
import { type Citation, citation } from '../law/citation.ts';
import type { Case } from './judge.ts';
import { bit, silent, state } from './truth.ts';

export interface ReportedClause {
  readonly clause: string;
  readonly grade: Grade;
  /** The message that says what to ask for; nothing where it is in order. */
  readonly ask: string | null;
  readonly basis: readonly Citation[];
}

const possible = ~bit(state.impossible);

export function gradeOf(of: Case, id: string): Grade | undefined {
  const compiled = of.cell.clauses.get(id);
  if (!compiled) return undefined;
  const ends = of.cell.diagrams.reach(compiled.node, of.domains) & possible;
  if (ends === bit(silent)) return undefined;
  return grades.find((_, index) => ends === bit(index)) ?? 'not-stated';
}

/** In the order of the area. */
export function clausesOf(of: Case): ReportedClause[] {
  return of.cell.area.clauses.flatMap(({ id, governedBy, versions }): ReportedClause[] => {
    const grade = gradeOf(of, id);
    if (grade === undefined) return [];
    const day = governedBy === 'asOf' ? of.asOf : of.get(governedBy);
    const version = versions.find((each) => typeof day === 'string' && covers(each, day)) ?? versions[0];
    return [
      {
        clause: id,
        grade,
        ask: grade === 'in-order' ? null : `clause-${id}.ask-${grade}`,
        basis: (version?.basis ?? []).map(citation),
      },
    ];
  });
}
