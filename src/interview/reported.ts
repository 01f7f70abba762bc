// What the law says of a case where an interview stands: worked out once, however often turns ask for it, for all who
// have answered alike.
import type { Area } from '../rules/engine/area.ts';
import { type Case, readCase, type Verdict } from '../rules/engine/judge.ts';
import { type Report, reportOf } from '../rules/engine/report.ts';
import { verdictOf } from '../rules/engine/verdict-of.ts';
import type { Facts } from '../rules/facts/fact.ts';
import type { Subject } from './standing.ts';

interface Reported {
  readonly of: Case;
  report: Report | undefined;
}

interface Known {
  readonly asOf: string;
  readonly areas: Map<Area, Reported>;
}

/** Gone with the places of the interview that the facts belong to, of which only so many are kept (`known.ts`). */
const known = new WeakMap<Facts, Known>();

function reportedOf({ walk, asOf }: Pick<Subject, 'walk' | 'asOf'>, area: Area): Reported {
  let own = known.get(walk.facts);
  if (own?.asOf !== asOf) {
    own = { asOf, areas: new Map() };
    known.set(walk.facts, own);
  }
  let reported = own.areas.get(area);
  if (!reported) {
    reported = { of: readCase(area, walk.facts, asOf), report: undefined };
    own.areas.set(area, reported);
  }
  return reported;
}

/** The areas that are reported where the conversation stands. */
export const reportedIn = ({ flow, area, outcome }: Subject): readonly Area[] =>
  (outcome === undefined ? undefined : flow?.reports.get(outcome)) ?? [area];

/** The case as it stands in an area, that of the verdict unless said. */
export const caseIn = (subject: Subject, area = subject.area): Case => reportedOf(subject, area).of;

export function reportIn(subject: Subject, area: Area): Report {
  const reported = reportedOf(subject, area);
  reported.report ??= reportOf(reported.of);
  return reported.report;
}

/** The verdict alone, unless all has been worked out already. */
export function verdictIn({ walk, asOf, area }: Subject): Verdict {
  const own = known.get(walk.facts);
  const report = own?.asOf === asOf ? own.areas.get(area)?.report : undefined;
  return report?.verdict ?? verdictOf(area, walk.facts, asOf).verdict;
}
