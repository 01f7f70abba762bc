// Everything there is to say of a case on a date, as data: the shape that `check --json` prints.
import { amountOn, figureOf } from '../amounts.ts';
import { type Fraction, fraction, toNumber } from '../exact.ts';
import type { Facts, FactValue } from '../facts/fact.ts';
import { type Citation, citation } from '../law/citation.ts';
import { daysOfTask, type Rule } from '../rule.ts';
import { type Advice, advise, type Change } from './advice.ts';
import { once, oncePer, readsOf } from './alike.ts';
import type { Area } from './area.ts';
import { basisOf, pickedBy } from './basis.ts';
import type { Cell } from './cell.ts';
import { clausesOf, type ReportedClause } from './clauses.ts';
import { conditionsOfTask } from './compiled.ts';
import { evaluate } from './evaluate.ts';
import { figuresOf, type ReportedFigure } from './figures.ts';
import { answer, type Case, type Finding, findingsOf, readCase, type Verdict } from './judge.ts';
import { type Assumption, assumptionsOf } from './known.ts';
import { leanedOn } from './leaning.ts';
import { type Missing, missingOf } from './missing.ts';
import { openQuestions } from './open-questions.ts';
import { readIn } from './read-facts.ts';
import { type ReportedTask, tasksOf } from './tasks.ts';
import type { Status } from './truth.ts';
import { conclude, routeOf } from './verdict.ts';

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

export function reportOf(of: Case): Report {
  const { cell, asOf } = of;
  const { area } = cell;
  const conclusion = conclude(of);
  const settled =
    area.concludes !== 'permit' || conclusion.verdict === 'likely' || conclusion.verdict === 'no-permit-needed';
  const advice: Advice = settled ? { ways: [] } : advise(of);
  const bases = once(of, basesReads(cell), 'bases', () => cell.findings.map(({ rule }) => governed(of, rule)));
  return {
    area: area.id,
    asOf,
    ...conclusion,
    assumptions: assumedIn(of),
    findings: findingsOf(of).map((finding, index) =>
      reported(of, finding, cell.findings[index] as CompiledFinding, bases[index] as Governed),
    ),
    missing: conclusion.verdict === 'not-yet-known' ? missingOf(of) : [],
    wayToYes: advice.ways,
    ...(advice.count !== undefined && { wayToYesCount: advice.count }),
    ...(advice.none && { wayToYesNone: advice.none }),
    tasks: tasksIn(of, conclusion.verdict === 'no-permit-needed'),
    figures: figuresOf(of),
    ...(area.clauses.length > 0 && { clauses: clausesOf(of) }),
    routes: reportedRoutes(of),
  };
}

const basesReads = oncePer((cell: Cell) => {
  const { space } = cell;
  const rules = cell.findings.map(({ rule }) => rule);
  const picked = rules.flatMap(pickedBy).flatMap((by) => space.derivedOf(by)?.from ?? by);
  return readsOf(cell, [], [...rules.flatMap(({ governedBy }) => governedBy), ...picked]);
});

const tasksReads = oncePer((cell: Cell) => {
  const conditions = [...cell.tasks.values()].flatMap(conditionsOfTask);
  return readsOf(cell, conditions, cell.area.tasks.flatMap(daysOfTask));
});

const tasksIn = (of: Case, exempt: boolean): readonly ReportedTask[] =>
  once(of, tasksReads(of.cell), exempt ? 'tasks of the exempt' : 'tasks', () => tasksOf(of, exempt));

/** Those whose key fact is there. */
const reportedRoutes = (of: Case): ReportedRoute[] =>
  of.cell.routes
    .filter(({ key }) => answer(of, key).status === 'met')
    .map((route) => {
      const { id, fits, conditions } = routeOf(of, route);
      return {
        route: id,
        fits,
        conditions: conditions.map((each) => ({ condition: each.id, status: each.status })),
        basis: (of.cell.area.routes.find((each) => each.id === id)?.basis ?? []).map(citation),
      };
    });

/** Where a permit is at stake, all that is presumed is laid open; elsewhere, what the report leans on. */
function assumedIn(of: Case): readonly Assumption[] {
  const { cell, facts, asOf, ruledOut } = of;
  if (cell.area.concludes !== 'permit') return leanedOn(of);
  const read = readIn(cell);
  return assumptionsOf(facts, asOf, ruledOut, (fact) => read.has(fact));
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

type CompiledFinding = Cell['findings'][number];

interface Governed {
  readonly days: readonly string[];
  readonly basis: readonly Citation[];
}

/** By finding: many people have the same. */
const reportedBefore = new WeakMap<Finding, Map<string, ReportedFinding>>();
/** With so many shortfalls each is kept; then all are let go. */
const mostReported = 200;

function reported(of: Case, finding: Finding, compiled: CompiledFinding, { days, basis }: Governed): ReportedFinding {
  const { rule, status, because, decidedBy } = finding;
  const shortfall = status === 'not-met' ? shortfallOf(of, rule, days) : undefined;
  const open = because === 'law' ? openQuestions(of.cell, compiled, of.domains) : undefined;
  let before = reportedBefore.get(finding);
  if (!before || before.size > mostReported) {
    before = new Map();
    reportedBefore.set(finding, before);
  }
  const about = shortfall || open ? `${shortfall?.amount} ${open}` : '';
  const same = before.get(about);
  if (same?.basis === basis) return same;
  const made = {
    rule: rule.id,
    status,
    ...(because && { because }),
    decidedBy,
    basis,
    ...(shortfall && { shortfall }),
    ...(open && { open }),
  };
  before.set(about, made);
  return made;
}

const basesBefore = oncePer((_: Rule) => new Map<string, readonly Citation[]>());

/** The rows behind a rule are the same for most people, and then the same object. */
function governed(of: Case, rule: Rule): Governed {
  const days = governingDays(of, rule);
  const basis = basisOf(rule, days, (by) => chosenIn(of, by));
  const before = basesBefore(rule);
  const name = basis.map(({ id }) => id).join();
  const same = before.get(name) ?? basis;
  before.set(name, same);
  return { days, basis: same };
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
