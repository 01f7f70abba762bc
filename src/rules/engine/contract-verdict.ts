// The verdict on an offer: what must not be signed, what is to be asked first, and what is sound.
import { anyOf } from './area.ts';
import { gradeOf } from './clauses.ts';
import { answer, type Case, findingsOf, type Verdict } from './judge.ts';
import { isStated } from './known.ts';

export function contractVerdict(of: Case): Verdict {
  const { area, exempt } = of.cell;
  const graded = area.clauses.map(({ id, weight }) => ({ weight, grade: gradeOf(of, id) }));
  const conditions =
    answer(of, exempt).status === 'met' ? [] : findingsOf(of).filter(({ rule }) => rule.role === 'condition');
  const isAgainst = conditions.some(({ status }) => status === 'not-met');
  if (isAgainst || graded.some(({ grade }) => grade === 'unlawful')) return 'do-not-sign-yet';
  if (area.essential.some((each) => !anyOf(each).some((fact) => isStated(of.facts, fact)))) return 'not-yet-known';
  const isAsked = graded.some(
    ({ weight, grade }) => grade === 'missing' || grade === 'worrying' || (grade === 'not-stated' && weight !== 'may'),
  );
  return isAsked || conditions.some(({ status }) => status === 'unknown' || status === 'no-rule')
    ? 'ask-first'
    : 'sound';
}
