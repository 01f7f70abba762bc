// The law as a ledger to be read: everything the areas hold, in the order it is written. A field nobody thought of here is
// written too, so that nothing can change unseen; only functions are left out.
import { stringify } from 'yaml';
import { flows } from '../../src/flows/index.ts';
import type { Step } from '../../src/interview/flow.ts';
import type { AmountReference, Amounts } from '../../src/rules/amounts.ts';
import { areas } from '../../src/rules/areas.ts';
import type { Condition, ShiftedDate } from '../../src/rules/condition.ts';
import { type Area, allConditions, amountsIn } from '../../src/rules/engine/area.ts';
import { vocabulary } from '../../src/rules/facts/vocabulary.ts';
import { countrySets } from '../../src/rules/law/countries.ts';
import { rows } from '../../src/rules/law/rows/index.ts';
import { told } from '../../src/rules/told.ts';

type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/** Each page by its name, as it is read. */
export const ledger = (): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(pages()).map(([name, page]) => [name, written(page)]));

const written = (page: Plain): string =>
  stringify(page, { aliasDuplicateObjects: false, lineWidth: 0, indentSeq: false });

/** Each page by its name. */
export function pages(): Readonly<Record<string, Plain>> {
  const all = [...areas.values()];
  const presumed = vocabulary.flatMap(({ id, presume }) => (presume === undefined ? [] : [[id, presume] as const]));
  const found = {
    amounts: timelinesOf(all),
    countries: countrySets,
    rows,
    told,
    presumed: Object.fromEntries(presumed),
    ...Object.fromEntries(all.map((area, index) => [area.id, ledgerOf(area, all.slice(0, index))])),
    ...Object.fromEntries(
      [...flows.values()].map(({ id, steps, next }) => [`interview-${id}`, { steps: stepsOf(steps), next }]),
    ),
  };
  return Object.fromEntries(Object.entries(found).map(([name, page]) => [name, plain(page)]));
}

/** Timelines are written once, wherever they are read. */
function timelinesOf(held: readonly Area[]): Record<string, unknown> {
  const all = held.flatMap((area) => [
    ...area.amounts,
    ...amountsIn(allConditions(area)),
    ...area.rules.flatMap(({ measure }) => measure?.than.amounts ?? []),
    ...area.reckonings.flatMap(({ readFrom }) => readFrom ?? []),
  ]);
  return byId([...new Set(all)]);
}

/** What was written in an area before is only named. */
function ledgerOf(area: Area, before: readonly Area[]): Record<string, unknown> {
  const seen = new Map(
    before.flatMap((other) =>
      parts(other).flatMap(([kind, each]) =>
        each.map((one) => [`${kind} ${JSON.stringify(plain(one))}`, other.id] as const),
      ),
    ),
  );
  const { concludes, essential, topic, unpresumed, amounts } = area;
  return {
    concludes,
    essential: essential.map((each) => [each].flat().join(' or ')),
    topic,
    unpresumed,
    ...Object.fromEntries(
      parts(area).map(([kind, each]) => [
        kind,
        byId(each, (one) => {
          const other = seen.get(`${kind} ${JSON.stringify(plain(one))}`);
          return other === undefined ? one : `as in ${other}`;
        }),
      ]),
    ),
    amounts: amounts.map(({ id }) => id),
  };
}

interface Named {
  readonly id: string;
}

const parts = ({ rules, clauses, tasks, routes, reckonings, contradictions, derived }: Area) =>
  Object.entries({ rules, clauses, tasks, routes, reckonings, contradictions, derived }) as [
    string,
    readonly Named[],
  ][];

function byId(each: readonly Named[], as: (one: Named) => unknown = (one) => one): Record<string, unknown> {
  const counts = new Map<string, number>();
  return Object.fromEntries(
    each.map((one) => {
      const count = (counts.get(one.id) ?? 0) + 1;
      counts.set(one.id, count);
      const said = as(one);
      const { id, ...rest } = one;
      return [count === 1 ? id : `${id} (${count})`, said === one ? rest : said];
    }),
  );
}

/** The gates of an interview and what stands behind them. */
function stepsOf(steps: readonly Step[]): unknown[] {
  return steps.map((step) => {
    if (step.kind === 'ask') {
      const { id, facts, advisory, seldom, standsFor } = step.question;
      return { ask: [id, ...facts.filter((fact) => fact !== id)].join(', '), advisory, seldom, standsFor };
    }
    if (step.kind === 'when') return { when: step.condition, usual: step.usual, behind: stepsOf(step.steps) };
    return { outcome: step.id, of: step.areas.map(({ id }) => id) };
  });
}

function plain(value: unknown): Plain {
  if (value === undefined || typeof value === 'function') return null;
  if (typeof value !== 'object' || value === null) return value as Plain;
  if (Array.isArray(value)) return list(value);
  if ('op' in value) return condition(value as Condition);
  if ('amounts' in value && !Array.isArray(value.amounts)) return figure(value as AmountReference);
  return Object.fromEntries(
    Object.entries(value)
      .filter(
        ([, each]) => each !== undefined && typeof each !== 'function' && !(Array.isArray(each) && each.length === 0),
      )
      .map(([key, each]) => [key, key === 'readFrom' ? (each as Amounts).id : plain(each)]),
  );
}

const list = (of: readonly unknown[]): Plain =>
  of.every((each) => typeof each !== 'object') ? of.join(', ') : of.map(plain);

function condition(each: Condition): Plain {
  switch (each.op) {
    case 'all':
    case 'any':
      return each.of.length === 0 ? (each.op === 'all' ? 'always' : 'never') : { [each.op]: each.of.map(condition) };
    case 'not':
      return { not: condition(each.of) };
    case 'oneOf':
      return `${each.fact} is ${each.options.join(' | ')}`;
    case 'some':
      return `${each.fact} is of ${each.set}`;
    case 'ref':
      return `as ${each.rule} has it`;
    case 'open':
      return `open: ${each.question}`;
    default:
      return `${each.fact} ${comparing[each.op]} ${threshold(each.than)}`;
  }
}

const comparing = {
  atLeast: 'at least',
  atMost: 'at most',
  below: 'below',
  onOrBefore: 'on or before',
  onOrAfter: 'on or after',
  sameOrHigher: 'same as or higher than',
} as const;

function threshold(than: string | number | AmountReference | ShiftedDate): string {
  if (typeof than !== 'object') return String(than);
  return 'amounts' in than ? figure(than) : shifted(than);
}

const shifted = ({ fact, ...by }: ShiftedDate): string =>
  [fact, ...Object.entries(by).map(([unit, count]) => `${count < 0 ? '-' : '+'} ${Math.abs(count)} ${unit}`)].join(' ');

const figure = ({ amounts, by, times }: AmountReference): string =>
  [times === undefined ? '' : `${times} x`, amounts.id, by === undefined ? '' : `by ${by}`].filter(Boolean).join(' ');
