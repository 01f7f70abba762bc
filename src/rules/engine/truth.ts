// The ends of the diagrams: truth values of conditions, and the states of findings.
export const truth = { no: 0, noRule: 1, yes: 2 } as const;

/** A finding's ends. `law`: unknown whatever the facts; `impossible`: contradicted, so never reached. */
export const state = { notMet: 0, noRule: 1, met: 2, doesNotApply: 3, law: 4, impossible: 5 } as const;

/** A clause's end where it is not spoken of; its grades are the ends before `impossible`, and `law` is "not stated". */
export const silent = 6;

export type Status = 'met' | 'not-met' | 'unknown' | 'does-not-apply' | 'no-rule';

export const bit = (end: number): number => 1 << end;

/** Three-valued: no rule known lies between no and yes. */
export const and = (a: number, b: number): number => Math.min(a, b);
export const or = (a: number, b: number): number => Math.max(a, b);

/** From the strictest: refused, then unclear in law, then no rule known, then met; what does not apply is silent. */
const strictness = [0, 2, 3, 4, 1];

/** Two states of which the stricter counts. */
export function stricter(a: number, b: number): number {
  if (a === state.impossible || b === state.impossible) return state.impossible;
  return (strictness[a] as number) <= (strictness[b] as number) ? a : b;
}

/** The two answers to an open question: the same, or the law is unclear. */
export function either(a: number, b: number): number {
  if (a === b) return a;
  if (a === state.impossible) return b;
  if (b === state.impossible) return a;
  return state.law;
}
