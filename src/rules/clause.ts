// A clause of a contract: what makes it unlawful, missing, worrying or in order, by the date that governs it.
import type { Condition } from './condition.ts';
import { any } from './condition.ts';
import type { Period } from './dates.ts';
import type { Basis, Governing, Rule } from './rule.ts';

/** From the worst. `not-stated`: what was said does not tell. */
export const grades = ['unlawful', 'missing', 'worrying', 'in-order', 'not-stated'] as const;
export type Grade = (typeof grades)[number];

export interface ClauseVersion extends Period {
  readonly basis: Basis;
  readonly unlawful?: Condition;
  readonly missing?: Condition;
  readonly worrying?: Condition;
  readonly inOrder?: Condition;
  /** The law's own figures, for the words about it. */
  readonly figures?: Readonly<Record<string, number>>;
}

export interface Clause {
  readonly id: string;
  readonly governedBy: Governing;
  /** Whether a contract that says nothing of it can be signed: no, after asking, or as it is. */
  readonly weight: 'must' | 'should' | 'may';
  /** It only takes something from the person, so a contract that says nothing of it is the better one. */
  readonly restricts?: true;
  /** Where this is not so, the clause is not spoken of. */
  readonly applies?: Condition;
  readonly versions: readonly ClauseVersion[];
}

export const clause = (id: string, about: Omit<Clause, 'id' | 'governedBy'> & Partial<Clause>): Clause => ({
  id,
  governedBy: 'contractDate',
  ...about,
});

/** The conditions of a version, from the worst grade, each with its grade. */
export function gradings(version: ClauseVersion): readonly (readonly [Grade, Condition])[] {
  const { unlawful, missing, worrying, inOrder } = version;
  return [
    ...(unlawful ? [['unlawful', unlawful] as const] : []),
    ...(missing ? [['missing', missing] as const] : []),
    ...(worrying ? [['worrying', worrying] as const] : []),
    ...(inOrder ? [['in-order', inOrder] as const] : []),
  ];
}

/** The clause as if it were one rule, for all that only asks what is read and when it changes. */
export function clauseAsRule({ id, governedBy, applies, versions }: Clause): Rule {
  return {
    id,
    role: 'part',
    governedBy: [governedBy],
    ...(applies && { applies }),
    versions: versions.map(({ from, to, basis, ...version }) => ({
      from,
      ...(to !== undefined && { to }),
      basis,
      require: any(...gradings({ from, basis, ...version }).map(([, condition]) => condition)),
    })),
  };
}
