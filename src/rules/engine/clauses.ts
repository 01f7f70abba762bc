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
  /** The law's own figures, for the words about it. */
  readonly figures?: Readonly<Record<string, number>>;
  readonly basis: readonly Citation[];
}

const possible = ~bit(state.impossible);
const bad = (['unlawful', 'missing', 'worrying'] as const).reduce(
  (ends, grade) => ends | bit(grades.indexOf(grade)),
  0,
);

export function gradeOf(of: Case, id: string): Grade | undefined {
  const compiled = of.cell.clauses.get(id);
  if (!compiled) return undefined;
  const ends = of.cell.diagrams.reach(compiled.node, of.domains) & possible;
  if (ends === bit(silent)) return undefined;
  // Where it is bad either way, it is at least as bad as the mildest.
  const certain = (ends & ~bad) === 0 ? grades.findLast((_, index) => (ends & bit(index)) !== 0) : undefined;
  return certain ?? grades.find((_, index) => ends === bit(index)) ?? 'not-stated';
}

/** Whether it is certain that the clause is to be spoken of. */
export function applies(of: Case, id: string): boolean {
  const compiled = of.cell.clauses.get(id);
  return compiled !== undefined && (of.cell.diagrams.reach(compiled.node, of.domains) & bit(silent)) === 0;
}

/** Whether a clause is not stated whatever else may be said: nothing is left to be asked about it. */
export function isSurelyUnstated(of: Case, id: string): boolean {
  const compiled = of.cell.clauses.get(id);
  if (!compiled) return false;
  return (of.cell.diagrams.reach(compiled.node, of.domains) & possible) === bit(grades.indexOf('not-stated'));
}

/** In the order of the area. */
export function clausesOf(of: Case): ReportedClause[] {
  return of.cell.area.clauses.flatMap(({ id, governedBy, versions, restricts }): ReportedClause[] => {
    const grade = gradeOf(of, id);
    if (grade === undefined) return [];
    const day = governedBy === 'asOf' ? of.asOf : of.get(governedBy);
    const version = versions.find((each) => typeof day === 'string' && covers(each, day)) ?? versions[0];
    return [
      {
        clause: id,
        grade,
        ask:
          grade === 'in-order' ? null : grade === 'not-stated' && restricts ? 'clause-silence.ask' : `clause-${id}.ask`,
        ...(version?.figures && { figures: version.figures }),
        basis: (version?.basis ?? []).map(citation),
      },
    ];
  });
}
