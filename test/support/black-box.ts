// Cases as somebody would send them, with the answer that the law gives: where what is said differs from it.
import { areas } from '../../src/rules/areas.ts';
import { contradictionIn } from '../../src/rules/engine/judge.ts';
import { type Report, report } from '../../src/rules/engine/report.ts';
import type { ReportedTask } from '../../src/rules/engine/tasks.ts';
import type { Facts } from '../../src/rules/facts/fact.ts';
import { today } from './cases.ts';

type TaskExpected = Partial<Pick<ReportedTask, 'status' | 'start' | 'due' | 'workingDayBefore'>>;

export interface Expected {
  readonly verdict?: Report['verdict'];
  /** `null`: none is named. */
  readonly route?: string | null;
  /** A status, for the unknown with its reason: `unknown law`. */
  readonly findings?: Readonly<Record<string, string>>;
  readonly shortfall?: number;
  /** `null`: nothing of the kind is to be done. */
  readonly tasks?: Readonly<Record<string, TaskExpected | null>>;
  /** `null`: there is none. */
  readonly figures?: Readonly<Record<string, number | null>>;
  readonly clauses?: Readonly<Record<string, string | null>>;
  /** Rows of the law that the answer rests on. */
  readonly basis?: readonly string[];
  readonly assumes?: readonly string[];
  readonly contradiction?: string;
}

export interface BlackBoxCase {
  readonly who: string;
  readonly asOf?: string;
  readonly facts: Facts;
  readonly expected: Expected;
}

/** What is said otherwise than the law has it, one line each. */
export function differences(area: string, { facts, asOf = today, expected }: BlackBoxCase): string[] {
  const rules = areas.get(area);
  if (!rules) throw new Error(`There is no area ${area}`);
  const clash = contradictionIn(rules, facts, asOf)?.id;
  if (clash !== undefined || expected.contradiction !== undefined)
    return differing('contradiction', expected.contradiction, clash);
  const of = report(rules, facts, asOf);
  return [
    ...('verdict' in expected ? differing('verdict', expected.verdict, of.verdict) : []),
    ...('route' in expected ? differing('route', expected.route, of.route ?? null) : []),
    ...('shortfall' in expected ? differing('shortfall', expected.shortfall, shortfallIn(of)) : []),
    ...entries(expected.findings).flatMap(([id, is]) => differing(id, is, statusIn(of, id))),
    ...entries(expected.figures).flatMap(([id, is]) => differing(id, is, figureIn(of, id))),
    ...entries(expected.clauses).flatMap(([id, is]) => differing(id, is, gradeIn(of, id))),
    ...entries(expected.tasks).flatMap(([id, is]) => differingTask(id, is, of)),
    ...(expected.basis ?? []).flatMap((id) => (rowsIn(of).includes(id) ? [] : [`${id} is not named`])),
    ...(expected.assumes ?? []).flatMap((id) => (assumed(of).includes(id) ? [] : [`${id} is not assumed`])),
  ];
}

const entries = <T>(of: Readonly<Record<string, T>> | undefined): [string, T][] => Object.entries(of ?? {});

const differing = (what: string, expected: unknown, is: unknown): string[] =>
  Object.is(expected, is) ? [] : [`${what}: ${String(expected)} expected, ${String(is)} said`];

function differingTask(id: string, expected: TaskExpected | null, of: Report): string[] {
  const task = of.tasks.find((each) => each.task === id);
  if (expected === null || !task) return differing(`task ${id}`, expected === null, !task);
  return entries(expected as Readonly<Record<string, string>>).flatMap(([part, is]) =>
    differing(`${id}.${part}`, is, task[part as keyof TaskExpected]),
  );
}

function statusIn(of: Report, rule: string): string {
  const finding = of.findings.find((each) => each.rule === rule);
  return finding ? [finding.status, finding.because].filter(Boolean).join(' ') : 'not there';
}

const shortfallIn = (of: Report) => of.findings.find(({ shortfall }) => shortfall)?.shortfall?.amount;
const figureIn = (of: Report, id: string) => of.figures.find((each) => each.id === id)?.value ?? null;
const gradeIn = (of: Report, id: string) => of.clauses?.find(({ clause }) => clause === id)?.grade ?? null;
const assumed = (of: Report) => of.assumptions.map(({ fact }) => fact);

function rowsIn({ findings, tasks, figures, clauses = [] }: Report): string[] {
  return [...findings, ...tasks, ...figures, ...clauses].flatMap(({ basis }) => basis.map(({ id }) => id));
}
