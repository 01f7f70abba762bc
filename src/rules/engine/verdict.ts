// The verdict of an area, and the other way to Norway that may stand beside it.
import { anyOf } from './area.ts';
import type { CompiledRoute } from './compiled.ts';
import { contractVerdict } from './contract-verdict.ts';
import { hasWayToYes } from './hope.ts';
import { type Answer, answer, type Case, findingsOf, type Verdict } from './judge.ts';

export interface Conclusion {
  readonly verdict: Verdict;
  readonly route?: string;
}

export interface RouteConclusion {
  readonly id: string;
  readonly key: Answer;
  readonly conditions: readonly (Answer & { readonly id: string })[];
  /** Its key fact is there, and nothing is known against it. */
  readonly fits: boolean;
}

export const routesOf = (of: Case): RouteConclusion[] => of.cell.routes.map((route) => routeOf(of, route));

export function routeOf(of: Case, route: CompiledRoute): RouteConclusion {
  const key = answer(of, route.key);
  const conditions = route.conditions.map((condition) => ({ id: condition.id, ...answer(of, condition) }));
  const fits = key.status === 'met' && conditions.every(({ status }) => status !== 'not-met');
  return { id: route.id, key, conditions, fits };
}

const fits = (of: Case, { key, conditions }: CompiledRoute): boolean =>
  answer(of, key).status === 'met' && conditions.every((condition) => answer(of, condition).status !== 'not-met');

export function conclude(of: Case): Conclusion {
  switch (of.cell.area.concludes) {
    case 'permit':
      return permitConclusion(of);
    case 'contract':
      return { verdict: contractVerdict(of) };
    case 'judgement':
      return { verdict: isJudged(of) ? 'judged' : 'not-yet-known' };
  }
}

/** What is essential is known, and there is a rule for the day. */
function isJudged(of: Case): boolean {
  const { area } = of.cell;
  return (
    area.essential.every((each) => anyOf(each).some((fact) => of.get(fact) !== undefined)) &&
    findingsOf(of).every(({ rule, status }) => rule.role === 'warning' || status !== 'no-rule')
  );
}

function permitConclusion(of: Case): Conclusion {
  if (answer(of, of.cell.exempt).status === 'met') return { verdict: 'no-permit-needed' };
  const permit = answer(of, of.cell.permit).status;
  if (permit === 'met') return { verdict: 'likely' };
  const route = of.cell.routes.find((each) => fits(of, each))?.id;
  const beside = route === undefined ? {} : { route };
  if (permit !== 'not-met') return { verdict: 'not-yet-known', ...beside };
  const hopeless = route !== undefined && (of.get('offer') === 'none' || !hasWayToYes(of));
  return { verdict: hopeless ? 'other-route' : 'not-likely', ...beside };
}
