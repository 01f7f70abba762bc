// What can be seen of an area without any case: versions that overlap, and findings that rest on nothing valid.
import { covers, type Period } from '../dates.ts';
import { type Area, governedIn } from '../engine/area.ts';
import { cellOf } from '../engine/cell.ts';
import { bit, state } from '../engine/truth.ts';
import { factOf } from '../facts/vocabulary.ts';
import { mayDecide, rowOf } from '../law/citation.ts';
import { type Entry, registerOf } from '../register.ts';
import type { Rule } from '../rule.ts';
import type { Failure } from './failure.ts';

export function overlapsIn(area: Area): Failure[] {
  return registerOf([area]).flatMap((entry) =>
    clashing(entry).map(
      ([one, other]): Failure => ({
        check: 'overlap',
        of: area.id,
        day: other.from,
        about: `${entry.kind} ${entry.id}: ${spanOf(one)}, ${spanOf(other)}`,
      }),
    ),
  );
}

const spanOf = ({ from, to }: Period): string => `${from}–${to ?? ''}`;

/** Two versions that hold on the same day. What is worked out is taken from the latest, so there only beginnings count. */
function clashing({ kind, versions }: Entry): [Period, Period][] {
  const deciding = (versions as readonly (Period & { decides?: boolean })[]).filter(({ decides }) => decides !== false);
  return deciding.flatMap((one, index) =>
    deciding.slice(index + 1).flatMap((other): [Period, Period][] => {
      const [first, second] = one.from <= other.from ? [one, other] : [other, one];
      const isClash =
        kind === 'figure' ? first.from === second.from : first.to === undefined || second.from <= first.to;
      return isClash ? [[first, second]] : [];
    }),
  );
}

/** Names that are given twice in an area: the second would never be found. */
export function doublesIn({ id, rules, clauses, tasks, routes, reckonings, derived, contradictions }: Area): Failure[] {
  return [rules, clauses, tasks, routes, reckonings, derived, contradictions].flatMap((list) => {
    const ids = list.map((each) => each.id);
    return ids
      .filter((each, index) => ids.indexOf(each) !== index)
      .map((about): Failure => ({ check: 'overlap', of: id, about }));
  });
}

/** Whatever is found in a cell rests on a row that holds there; what decides, on one that may decide. */
export function baselessIn(area: Area, day: string): Failure[] {
  const cell = cellOf(area, day);
  const failure = (about: string, on: string): Failure => ({ check: 'basis', of: area.id, day: on, about });
  // Where figures are asked of a year, what held in it still stands when it is over.
  const isOfYears = area.reckonings.some(({ governedBy }) => governedBy && factOf(governedBy).kind === 'number');
  const stands = (row: string, on: string): boolean => (isOfYears ? (rowOf(row).from ?? '') <= on : holds(row, on));
  const findings = new Map(cell.findings.map((each) => [each.rule.id, each]));
  const whole = cell.space.variables.map(({ domains, size }) => domains[size] as readonly number[]);
  const governed = governedIn(area).flatMap((rule) =>
    daysGoverning(rule, day, (id) => cell.space.daysOf(id)).flatMap((on): Failure[] => {
      const version = rule.versions.find((each) => covers(each, on));
      if (!version) return [];
      const valid = version.basis.filter((row) => stands(row, on));
      if (valid.length === 0) return [failure(rule.id, on)];
      const found = findings.get(rule.id);
      const ends = found ? cell.diagrams.reach(found.node, whole) : 0;
      const decides = rule.role !== 'warning' && (ends & (bit(state.met) | bit(state.notMet))) !== 0;
      return decides && !valid.some(mayDecide) ? [failure(rule.id, on)] : [];
    }),
  );
  const others = [...area.tasks, ...area.routes]
    .filter((each) => covers(each, day) && !each.basis.some((row) => stands(row, day)))
    .map(({ id }) => failure(id, day));
  return [...governed, ...others];
}

const daysGoverning = (rule: Rule, day: string, daysOf: (id: string) => readonly string[]): string[] => [
  ...new Set(rule.governedBy.flatMap((each) => (each === 'asOf' ? [day] : daysOf(each)))),
];

const holds = (row: string, day: string): boolean => {
  const { from = '', to } = rowOf(row);
  return from <= day && (to === undefined || day <= to);
};

/** Figures stand on rows that hold as long as they do. */
export function baselessFigures(area: Area): Failure[] {
  return registerOf([area]).flatMap((entry) => {
    if (entry.kind !== 'amount') return [];
    return entry.versions.flatMap(({ from, to, basis, decides }): Failure[] => {
      const last = to === undefined || to < from ? from : to;
      const isHeld = basis.every((row) => holds(row, from) && holds(row, last));
      return decides && !isHeld ? [{ check: 'basis', of: area.id, day: from, about: entry.id }] : [];
    });
  });
}

/** Contradictions that rule out nothing, or everything. */
export function emptyContradictions(area: Area, days: readonly string[]): Failure[] {
  return area.contradictions.flatMap(({ id }): Failure[] => {
    const ends = days.map((day) => {
      const cell = cellOf(area, day);
      const whole = cell.space.variables.map(({ domains, size }) => domains[size] as readonly number[]);
      const node = cell.contradictions.get(id)?.node;
      return node === undefined ? 0 : cell.diagrams.reach(node, whole);
    });
    const isEver = ends.some((each) => (each & bit(state.met)) !== 0);
    const isNever = ends.some((each) => (each & ~bit(state.met)) !== 0);
    return isEver && isNever ? [] : [{ check: 'reached', of: area.id, about: `contradiction ${id}` }];
  });
}
