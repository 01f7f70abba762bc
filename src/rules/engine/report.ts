// Everything there is to say of a case on a date, as data: the shape that `check --json` prints.
import { amountOn, figureOf } from '../amounts.ts';
import { type Fraction, fraction, toNumber } from '../exact.ts';
import type { Facts, FactValue } from '../facts/fact.ts';
import { type Citation, citation } from '../law/citation.ts';
import type { Rule } from '../rule.ts';
import { type Advice, advise, type Change } from './advice.ts';
import { type Kind, kindOf } from './alike.ts';
import type { Area } from './area.ts';
import { basisOf } from './basis.ts';
import { clausesOf, type ReportedClause } from './clauses.ts';
import { evaluate } from './evaluate.ts';
import { figuresOf, type ReportedFigure } from './figures.ts';
import { type Case, type Finding, findingsOf, readCase, type Verdict } from './judge.ts';
import { type Assumption, assumptionsOf } from './known.ts';
import { leaning, leaningText } from './leaning.ts';
import { type Missing, missingOf } from './missing.ts';
import { readIn } from './read-facts.ts';
import { type ReportedTask, tasksOf } from './tasks.ts';
import type { Status } from './truth.ts';
import { conclude, routesOf } from './verdict.ts';

export interface Shortfall {
  readonly amount: number;
  readonly currency: 'NOK';
  readonly period: 'year';
}

export interface ReportedFinding {
  readonly rule: string;
  readonly status: Status;
  readonly because?: 'facts' | 'law';
  readonly decidedBy: readonly string[];
  readonly basis: readonly Citation[];
  readonly shortfall?: Shortfall;
  /** The questions of law that stand between the facts and an answer. */
  readonly open?: readonly string[];
}

export interface ReportedRoute {
  readonly route: string;
  readonly fits: boolean;
  readonly conditions: readonly { readonly condition: string; readonly status: Status }[];
  readonly basis: readonly Citation[];
}

export interface Report {
  readonly area: string;
  readonly asOf: string;
  readonly verdict: Verdict;
  readonly route?: string;
  readonly assumptions: readonly Assumption[];
  readonly findings: readonly ReportedFinding[];
  readonly missing: readonly Missing[];
  readonly wayToYes: readonly (readonly Change[])[];
  readonly wayToYesCount?: number;
  readonly wayToYesNone?: string;
  readonly tasks: readonly ReportedTask[];
  readonly figures: readonly ReportedFigure[];
  /** Only of a contract. */
  readonly clauses?: readonly ReportedClause[];
  /** The other ways whose key fact is there. */
  readonly routes: readonly ReportedRoute[];
}

export function report(area: Area, facts: Facts, asOf: string): Report {
  return reportOf(readCase(area, facts, asOf));
}

/** What is the same for all who are alike is worked out once for them. */
export function reportOf(of: Case): Report {
  const { cell, facts, asOf } = of;
  const { area } = cell;
  const { concludes } = area;
  const kind = kindOf(of);
  const bases = kind.once('bases', () => cell.findings.map(({ rule }) => governed(of, rule)));
  // Whether some pay would lead to a yes is found from the pay there is, so of a permit it is concluded anew.
  const conclusion = concludes === 'permit' ? conclude(of) : kind.once('conclusion', () => conclude(of));
  const settled =
    concludes !== 'permit' || conclusion.verdict === 'likely' || conclusion.verdict === 'no-permit-needed';
  const advice: Advice = settled ? { ways: [] } : advise(of);
  return {
    area: area.id,
    asOf,
    ...conclusion,
    assumptions: kind.once(`assumptions ${concludes === 'permit' ? '' : leaningText(of)}`, () =>
      assumptionsOf(facts, asOf, of.ruledOut, presumedFor(of)),
    ),
    findings: findingsOf(of).map((finding, index) => reported(of, finding, bases[index] as Governed, kind)),
    missing: conclusion.verdict === 'not-yet-known' ? kind.once('missing', () => missingOf(of)) : [],
    wayToYes: advice.ways,
    ...(advice.count !== undefined && { wayToYesCount: advice.count }),
    ...(advice.none && { wayToYesNone: advice.none }),
    tasks: tasksIn(of, kind, conclusion.verdict === 'no-permit-needed'),
    figures: figuresOf(of),
    ...(area.clauses.length > 0 && { clauses: kind.once('clauses', () => clausesOf(of)) }),
    routes: kind.once('routes', () => reportedRoutes(of)),
  };
}

const tasksIn = (of: Case, kind: Kind, exempt: boolean): readonly ReportedTask[] =>
  kind.once(exempt ? 'tasks of the exempt' : 'tasks', () => tasksOf(of, exempt));

const reportedRoutes = (of: Case): ReportedRoute[] =>
  routesOf(of)
    .filter((route) => route.key.status === 'met')
    .map((route) => ({
      route: route.id,
      fits: route.fits,
      conditions: route.conditions.map((each) => ({ condition: each.id, status: each.status })),
      basis: (of.cell.area.routes.find((each) => each.id === route.id)?.basis ?? []).map(citation),
    }));

/** Where a permit is at stake, all that is presumed is laid open; elsewhere, what the report leans on. */
function presumedFor(of: Case): (fact: string) => boolean {
  const read = readIn(of.cell);
  if (of.cell.area.concludes === 'permit') return (fact) => read.has(fact);
  const leansOn = leaning(of);
  return (fact) => read.has(fact) && leansOn(fact);
}

/** The dates that govern a rule, as far as the case knows them. */
export function governingDays(of: Case, rule: Rule): string[] {
  return rule.governedBy.flatMap((each) => {
    const day: FactValue | undefined = each === 'asOf' ? of.asOf : of.get(each);
    return typeof day === 'string' ? [day] : [];
  });
}

/** The answer to an option fact, said or worked out. */
function chosenIn(of: Case, id: string): string | undefined {
  const derived = of.cell.space.derivedOf(id);
  const value = derived?.kind === 'option' ? derived.value(of.get) : of.get(id);
  return typeof value === 'string' ? value : undefined;
}

interface Governed {
  readonly days: readonly string[];
  readonly basis: readonly Citation[];
}

function reported(
  of: Case,
  { rule, status, because, decidedBy }: Finding,
  { days, basis }: Governed,
  kind: Kind,
): ReportedFinding {
  const missing = status === 'not-met' ? shortfallOf(of, rule, days) : undefined;
  return {
    rule: rule.id,
    status,
    ...(because && { because }),
    decidedBy,
    basis,
    ...(missing && { shortfall: missing }),
    ...(because === 'law' && { open: kind.once(`open ${rule.id}`, () => openQuestions(of, rule)) }),
  };
}

function governed(of: Case, rule: Rule): Governed {
  const days = governingDays(of, rule);
  return { days, basis: basisOf(rule, days, (by) => chosenIn(of, by)) };
}

/** The open questions on which the rule still depends, the facts being what they are. */
function openQuestions(of: Case, rule: Rule): string[] {
  const finding = of.cell.findings.find((each) => each.rule === rule);
  if (!finding) return [];
  const { table, node } = of.cell.diagrams.restrict(finding.open, of.domains);
  const ids = table.support(node).map((level) => of.cell.space.variable(level).id);
  return ids.flatMap((id) => (id.startsWith('open:') ? [id.slice('open:'.length)] : []));
}

/** What a number can be at most, said or derived. */
function mostOf(of: Case, fact: string): Fraction | undefined {
  const derived = of.cell.space.derivedOf(fact);
  const stated = of.get(fact);
  if (!derived) return typeof stated === 'number' ? fraction(stated) : undefined;
  const reach = derived.kind === 'number' ? derived.value(of.get) : undefined;
  return reach && ('exact' in reach ? reach.exact : 'atMost' in reach ? reach.atMost : undefined);
}

/** How much more is needed at least, whatever is still open. */
function shortfallOf(of: Case, rule: Rule, days: readonly string[]): Shortfall | undefined {
  if (!rule.measure) return undefined;
  const { fact, than, when } = rule.measure;
  if (evaluate(of.cell.area, when, of.get, of.asOf) !== true) return undefined;
  const value = mostOf(of, fact);
  if (!value) return undefined;
  const level = than.by === undefined ? 0 : of.cell.space.levelOf(than.by);
  const keys =
    than.by === undefined
      ? ['all']
      : (of.domains[level] ?? []).map((index) => String(of.cell.space.optionsOf(than.by as string)[index]));
  const needed = keys.flatMap((key) => {
    const each = days.map((day) => {
      const version = amountOn(than.amounts, day);
      return version && figureOf(than, version, key);
    });
    const known = each.filter((figure) => figure !== undefined);
    return known.length > 0 ? [Math.max(...known)] : [];
  });
  if (needed.length === 0) return undefined;
  // In hundredths, so that no binary tail is shown.
  const amount = Math.round((Math.min(...needed) - toNumber(value)) * 100) / 100;
  return amount > 0 ? { amount, currency: 'NOK', period: 'year' } : undefined;
}
