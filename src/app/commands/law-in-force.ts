// What the law is on a day, as data: the shape that `law --json` prints.
import { type Amounts, amountOn } from '../../rules/amounts.ts';
import { covers } from '../../rules/dates.ts';
import type { Area } from '../../rules/engine/area.ts';
import { basisOf } from '../../rules/engine/basis.ts';
import { type Citation, citation } from '../../rules/law/citation.ts';
import { countrySets } from '../../rules/law/countries.ts';
import type { Governing, Role, Task } from '../../rules/rule.ts';

export interface InForce {
  readonly id: string;
  /** When the version in force began. */
  readonly from: string;
  readonly to?: string;
  readonly basis: readonly Citation[];
}

export interface RuleInForce extends InForce {
  readonly area: string;
  readonly role: Role;
  readonly governedBy: readonly Governing[];
}

export interface AmountInForce extends InForce {
  readonly area: string;
  readonly unit: Amounts['unit'];
  readonly period: Amounts['period'];
  readonly by?: string;
  readonly reviewBy?: string;
  readonly values: Readonly<Record<string, number>>;
  /** `history` has no known end, `last-known` is past its last day: both are shown and never decide. */
  readonly status: 'decides' | 'history' | 'last-known';
}

export interface LawInForce {
  readonly asOf: string;
  readonly rules: readonly RuleInForce[];
  readonly amounts: readonly AmountInForce[];
  readonly countries: readonly (InForce & { readonly codes: readonly string[] })[];
  /** What is worked out rather than met. */
  readonly figures: readonly (InForce & { readonly area: string })[];
  readonly routes: readonly (InForce & { readonly area: string })[];
  readonly tasks: readonly (InForce & { readonly area: string; readonly type: Task['type'] })[];
}

interface Version {
  readonly from: string;
  readonly to?: string;
}

const when = ({ from, to }: Version): Version => (to === undefined ? { from } : { from, to });
const cited = (basis: readonly string[]): Citation[] => basis.map(citation);

export function lawInForce(areas: readonly Area[], asOf: string): LawInForce {
  return {
    asOf,
    rules: areas.flatMap((area) => rulesOf(area, asOf)),
    amounts: areas.flatMap((area) => area.amounts.flatMap((timeline) => amountOf(area, timeline, asOf))),
    countries: Object.entries(countrySets).flatMap(([id, versions]) => {
      const version = versions.find((each) => covers(each, asOf));
      return version ? [{ id, ...when(version), codes: version.codes, basis: cited([version.row]) }] : [];
    }),
    figures: areas.flatMap((area) =>
      area.reckonings.flatMap(({ id, versions }) => {
        const version = versions.findLast((each) => covers(each, asOf));
        return version ? [{ id, area: area.id, ...when(version), basis: cited(version.basis) }] : [];
      }),
    ),
    routes: areas.flatMap((area) =>
      area.routes
        .filter((route) => covers(route, asOf))
        .map((route) => ({ id: route.id, area: area.id, from: route.from, basis: cited(route.basis) })),
    ),
    tasks: areas.flatMap((area) =>
      area.tasks
        .filter((task) => covers(task, asOf))
        .map((task) => ({ id: task.id, area: area.id, type: task.type, ...when(task), basis: cited(task.basis) })),
    ),
  };
}

function rulesOf(area: Area, asOf: string): RuleInForce[] {
  return area.rules.flatMap((rule) => {
    const version = rule.versions.find((each) => covers(each, asOf));
    if (!version) return [];
    const { id, role, governedBy } = rule;
    return [{ id, area: area.id, role, ...when(version), governedBy, basis: basisOf(rule, [asOf]) }];
  });
}

/** The figure that may decide on the day; where none may, the latest one known, and why it does not. */
function amountOf(area: Area, { id, unit, period, by, versions }: Amounts, asOf: string): AmountInForce[] {
  const decides = amountOn({ id, unit, period, versions }, asOf);
  const version = decides ?? versions.findLast((each) => each.from <= asOf);
  if (!version) return [];
  const { reviewBy, values, row, endUnknown } = version;
  return [
    {
      id,
      area: area.id,
      unit,
      period,
      ...(by !== undefined && { by }),
      ...when(version),
      ...(reviewBy !== undefined && { reviewBy }),
      values,
      status: decides ? 'decides' : endUnknown ? 'history' : 'last-known',
      basis: [citation(row)],
    },
  ];
}
