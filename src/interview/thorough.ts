// What somebody would be asked who is asked everything: what nobody would ask about makes no difference to this case.
import { oncePer } from '../rules/engine/alike.ts';
import type { Area } from '../rules/engine/area.ts';
import type { Case } from '../rules/engine/judge.ts';
import { isStated } from '../rules/engine/known.ts';
import type { Report } from '../rules/engine/report.ts';
import type { Facts, FactValue } from '../rules/facts/fact.ts';
import { vocabulary } from '../rules/facts/vocabulary.ts';
import type { Flow } from './flow.ts';
import { verdictIn } from './reported.ts';
import type { Standing, Subject } from './standing.ts';
import { type Position, walk } from './walk.ts';

const everyFact: ReadonlySet<string> = new Set(vocabulary.map(({ id }) => id));

type Asked = Pick<Subject, 'flow' | 'walk' | 'asOf'>;

/** What can still be asked, worked out when it is first looked for. */
interface Open {
  readonly flow: Flow | undefined;
  readonly asOf: string;
  askable?: ReadonlySet<string>;
  next?: Position;
}

/** For all who have answered alike: a report asks for the same many times over, and so do the turns after it. */
const known = new WeakMap<Facts, Open>();

function openOf({ flow, walk: { facts }, asOf }: Asked): Open {
  let open = known.get(facts);
  if (open?.flow !== flow || open?.asOf !== asOf) {
    open = { flow, asOf };
    known.set(facts, open);
  }
  return open;
}

/** The facts of every question that there is a reason to ask, answered or not. */
export function askable(of: Asked): ReadonlySet<string> {
  const open = openOf(of);
  open.askable ??= askedOf(of);
  return open.askable;
}

function askedOf({ flow, walk: walked, asOf }: Asked): ReadonlySet<string> {
  if (!flow) return everyFact;
  const facts: Record<string, FactValue> = { ...flow.more, ...walked.facts };
  for (const { facts: own, standsFor } of flow.questions.values()) {
    for (const fact of own) facts[fact] ??= standsFor ? true : null;
  }
  return new Set(walk(flow, facts, asOf).path.flatMap((question) => question.facts));
}

/** Whether it hangs on what the case is about, of which nothing was said. */
export function waitsForTopic({ cell, facts }: Case, dependsOn: readonly string[]): boolean {
  const { topic } = cell.area;
  return topic !== undefined && !isStated(facts, topic) && dependsOn.includes(topic);
}

/** Whether there is anything left that would make the result sharper. */
export function hasMore(standing: Subject & Pick<Standing, 'flow'>): boolean {
  const { flow, asOf, outcome } = standing;
  const { facts } = standing.walk;
  const isAll = Object.entries(flow.more).every(([fact, value]) => facts[fact] === value);
  if (outcome === undefined || isAll) return false;
  const open = openOf(standing);
  open.next ??= walk(flow, { ...facts, ...flow.more }, asOf).at;
  const at = open.next;
  if (at.kind !== 'question') return false;
  // Things to do and warnings are of use only where the answer is not no.
  const verdict = verdictIn(standing);
  return !at.question.advisory || (verdict !== 'not-likely' && verdict !== 'other-route');
}

/** So many open conditions that nobody reads them one by one. */
const many = 5;

/** Whether so little is known that the few answers which decide are told instead, and the rest when asked for more. */
export function isTooOpen(subject: Subject, result: Report): boolean {
  // An offer is told clause by clause, however little is known.
  if (subject.area.concludes === 'contract') return false;
  if (result.verdict !== 'not-yet-known' || openIn(subject, result).length < many) return false;
  return canGoOn(subject);
}

/** Whether a person can be asked more. A case from a file was never asked anything, and cannot be. */
export const canGoOn = (subject: Subject): boolean =>
  subject.walk.path.length > 0 && isStandingAtEnd(subject) && hasMore(subject);
export const conditionsOf = oncePer(
  ({ rules }: Area) => new Set(rules.flatMap(({ id, role }) => (role === 'condition' ? [id] : []))),
);

/** The conditions that wait for nothing but answers. */
export function openIn({ area }: Pick<Subject, 'area'>, { findings }: Report): Report['findings'] {
  const conditions = conditionsOf(area);
  return findings.filter(
    ({ rule, status, because }) => status === 'unknown' && because === 'facts' && conditions.has(rule),
  );
}

const isStandingAtEnd = (subject: Subject): subject is Subject & Pick<Standing, 'flow'> =>
  subject.flow !== undefined && subject.outcome !== undefined;
