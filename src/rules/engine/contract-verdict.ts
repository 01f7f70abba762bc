// The verdict on an offer: what must not be signed, what is to be asked first, and what is sound.
import { anyOf } from './area.ts';
import { gradeOf } from './clauses.ts';
import { answer, type Case, findingsOf, type Verdict } from './judge.ts';
import { isStated } from './known.ts';

/** What must not be signed is said whatever else is unknown; that all is well, only when enough is known. */
export function contractVerdict(of: Case): Verdict {
  const { area } = of.cell;
  // Without any offer there is nothing to sign.
  if (of.get('offer') === 'none') return 'not-yet-known';
  const graded = area.clauses.map(({ id, weight }) => ({ weight, grade: gradeOf(of, id) }));
  const findings = findingsOf(of);
  const signs = findings.filter(({ rule, status }) => rule.role === 'warning' && status === 'not-met');
  const isGrave = signs.some(({ rule }) => rule.severity === 'high');
  const { isAgainst, isOpen } = permitIn(of);
  if (isGrave || isAgainst || graded.some(({ grade }) => grade === 'unlawful')) return 'do-not-sign-yet';
  if (area.essential.some((each) => !anyOf(each).some((fact) => isStated(of.facts, fact)))) return 'not-yet-known';
  const isAsked = graded.some(
    ({ weight, grade }) => grade === 'missing' || grade === 'worrying' || (grade === 'not-stated' && weight === 'must'),
  );
  return isAsked || isOpen || signs.length > 0 ? 'ask-first' : 'sound';
}

/** Whether the offer stands in the way of a permit, or may, for whoever needs one. */
function permitIn(of: Case): { readonly isAgainst: boolean; readonly isOpen: boolean } {
  const exempt = answer(of, of.cell.exempt).status;
  const permit = answer(of, of.cell.permit).status;
  return {
    isAgainst: exempt === 'not-met' && permit === 'not-met',
    isOpen: exempt !== 'met' && permit !== 'met',
  };
}
