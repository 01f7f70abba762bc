// A case judged on two days: whether it comes to something else, and because of which rules.
import { type Citation, citation } from '../law/citation.ts';
import { basisOf } from './basis.ts';
import { clausesOf } from './clauses.ts';
import { figuresOf } from './figures.ts';
import { type Case, findingsOf, type Verdict } from './judge.ts';
import { governingDays } from './report.ts';
import { tasksOf } from './tasks.ts';
import { conclude, routesOf } from './verdict.ts';

export interface Cause {
  readonly rule: string;
  readonly basis: readonly Citation[];
}

export interface Changed {
  readonly before: Verdict;
  readonly after: Verdict;
  /** The other way beside the verdict, where that is what changed. */
  readonly route?: { readonly before: string | null; readonly after: string | null };
  readonly because: readonly Cause[];
}

/**
 * What changes for a case between two days; nothing where it comes to the same. It comes to a verdict and a route; where
 * an area has no verdict but that it was judged, to everything that is reported.
 */
export function changeBetween(first: Case, second: Case): Changed | undefined {
  const [was, is] = [conclude(first), conclude(second)];
  const routeMoved = was.route !== is.route;
  const moved = was.verdict !== is.verdict || routeMoved;
  if (!moved && first.cell.area.concludes !== 'judgement') return undefined;
  const because = causes(first, second, moved);
  if (!moved && because.length === 0) return undefined;
  return {
    before: was.verdict,
    after: is.verdict,
    ...(routeMoved && { route: { before: was.route ?? null, after: is.route ?? null } }),
    because,
  };
}

interface Line extends Cause {
  /** All that is said of it but where it stands. */
  readonly said: string;
  /** A verdict may rest on it. */
  readonly decides: boolean;
}

type Told = ReadonlyMap<string, Line>;

/** What is reported otherwise on the second day; what only warns is no cause of a verdict. */
function causes(first: Case, second: Case, moved: boolean): Cause[] {
  const [before, after] = [first, second].map(told) as [Told, Told];
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  const changed = keys
    .filter((key) => before.get(key)?.said !== after.get(key)?.said)
    .flatMap((key) => after.get(key) ?? before.get(key) ?? []);
  const deciding = changed.filter(({ decides }) => decides);
  return (moved && deciding.length > 0 ? deciding : changed).map(({ rule, basis }) => ({ rule, basis }));
}

function told(of: Case): Told {
  const { area } = of.cell;
  const judged: readonly (readonly [kind: string, Line])[] = [
    ...findingsOf(of).map(({ rule, status, because }) => {
      const basis = basisOf(rule, governingDays(of, rule));
      return line('finding', rule.id, basis, [status, because], rule.role !== 'warning');
    }),
    ...clausesOf(of).map(({ clause, basis, grade }) => line('clause', clause, basis, [grade], true)),
    ...routesOf(of).map(({ id, key, fits }) => {
      const basis = area.routes.find((each) => each.id === id)?.basis ?? [];
      return line('route', id, basis.map(citation), [key.status === 'met' && fits], true);
    }),
  ];
  // Where there is a verdict, nothing else changes it.
  const all = area.concludes === 'judgement' ? [...judged, ...worked(of)] : judged;
  return new Map(all.map(([kind, each]) => [`${kind} ${each.rule}`, each]));
}

/** What there is to do and what was worked out. */
const worked = (of: Case): (readonly [kind: string, Line])[] => [
  // That a day has passed is no change of the law.
  ...tasksOf(of, false).map(({ task, basis, status, start, due }) =>
    line('task', task, basis, [status === 'late' ? 'open' : status, start, due], false),
  ),
  ...figuresOf(of).map(({ id, basis, year: _, ...rest }) => line('figure', id, basis, [rest], false)),
];

const line = (
  kind: string,
  rule: string,
  basis: readonly Citation[],
  said: readonly unknown[],
  decides: boolean,
): readonly [string, Line] => [kind, { rule, basis, said: JSON.stringify(said), decides }];
