// Where no change leads to a yes because the law is unclear: what each condition by itself still needs, and which
// questions of law stay open when everything is put right that can be.

import { adviseOn, type Change } from './advice.ts';
import { tiedLevels } from './choices.ts';
import type { Compiled } from './compiled.ts';
import type { Domains } from './diagram.ts';
import { freedomOf } from './freedom.ts';
import { answer, type Case } from './judge.ts';
import { isStated } from './known.ts';
import { openQuestions } from './open-questions.ts';

export interface Apart {
  /** The smallest changes that put each condition right which can be, one after the other. */
  readonly changes: readonly (readonly Change[])[];
  /** The questions of law that the others turn on. */
  readonly open: readonly string[];
}

export function apart(of: Case): Apart {
  const left = of.cell.findings.filter((finding) => {
    if (finding.rule.role !== 'condition') return false;
    const { status } = answer(of, finding);
    return status === 'not-met' || status === 'unknown';
  });
  const ways = left.map((finding) => ({ finding, way: adviseOn(of, finding)[0] }));
  return {
    // What was not said is to be found out, not to be put right.
    changes: ways.flatMap(({ way = [] }) => {
      const said = way.filter(({ fact }) => isStated(of.facts, fact));
      return said.length > 0 ? [said] : [];
    }),
    open: [
      ...new Set(
        ways.flatMap(({ finding, way }) => (way ? [] : openQuestions(of.cell, finding, loosened(of, finding)))),
      ),
    ],
  };
}

/** What the condition can still come to, whatever is changed. */
function loosened(of: Case, finding: Compiled): Domains {
  const { space } = of.cell;
  const tied = tiedLevels(of, finding);
  const domains = [...of.domains];
  for (const level of finding.levels) {
    const { domains: own, size } = space.variable(level);
    domains[level] = tied.includes(level) ? (own[size] as readonly number[]) : freedomOf(of, level).allowed;
  }
  return domains;
}
