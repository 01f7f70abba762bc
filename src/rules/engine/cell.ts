// Everything the rules say within one cell of dates, compiled once: a diagram for each finding and for the verdict.
import { addDays } from '../dates.ts';
import type { Rule, Task } from '../rule.ts';
import { type Area, cellStarts } from './area.ts';
import { Classes } from './classes.ts';
import { Compiler } from './compile.ts';
import type { Compiled, CompiledRoute, CompiledTask } from './compiled.ts';
import { Diagrams, type Domains, type Node } from './diagram.ts';
import { canGiveWay } from './known.ts';
import { outcomeNode } from './outcome.ts';
import { Space } from './space.ts';
import { either, state, stricter, truth } from './truth.ts';

export interface Cell {
  readonly area: Area;
  /** A day in the cell: its first. */
  readonly day: string;
  readonly space: Space;
  readonly classes: Classes;
  readonly diagrams: Diagrams;
  /** `open`: the same function before its open questions are closed. */
  readonly findings: readonly (Compiled & { readonly rule: Rule; readonly open: Node })[];
  /** Met when some exemption is. */
  readonly exempt: Compiled;
  /** Met when every condition of the permit is, or does not apply. */
  readonly permit: Compiled;
  readonly routes: readonly CompiledRoute[];
  readonly tasks: ReadonlyMap<string, CompiledTask>;
  /** Ends are places in `grades`. */
  readonly clauses: ReadonlyMap<string, Compiled>;
  /** Where each figure is worked out, for those that are not worked out everywhere. */
  readonly reckonings: ReadonlyMap<string, Compiled>;
  readonly contradictions: ReadonlyMap<string, Compiled>;
  /** Those in which a presumption may have to give way, with the facts that are presumed. */
  readonly presumptuous: readonly { readonly compiled: Compiled; readonly presumed: readonly string[] }[];
  /** What the person hears, as a function of the facts: see `outcome.ts`. */
  readonly outcome: () => Compiled;
  /** The same where each variable has only the values given, in a table of its own: much smaller, and soon made. */
  readonly outcomeWithin: (domains: Domains) => { readonly table: Diagrams; readonly node: Node };
}

const starts = new Map<Area, string[]>();
/** By the first day of each, and by every date that was asked for. */
const cells = new Map<Area, { readonly byDay: Map<string, Cell>; readonly byDate: Map<string, Cell> }>();
const mostDates = 1000;

/** The first day of the cell that a date falls in. */
export function cellDay(area: Area, asOf: string): string {
  let days = starts.get(area);
  if (!days) {
    days = cellStarts(area);
    starts.set(area, days);
  }
  const first = days[0] as string;
  if (asOf < first) return addDays(first, -1);
  return days.findLast((day) => day <= asOf) as string;
}

export function cellOf(area: Area, asOf: string): Cell {
  let known = cells.get(area);
  if (!known) {
    known = { byDay: new Map(), byDate: new Map() };
    cells.set(area, known);
  }
  const { byDay, byDate } = known;
  let cell = byDate.get(asOf);
  if (cell) return cell;
  const day = cellDay(area, asOf);
  cell = byDay.get(day);
  if (!cell) {
    cell = compileCell(area, day);
    byDay.set(day, cell);
  }
  if (byDate.size > mostDates) byDate.clear();
  byDate.set(asOf, cell);
  return cell;
}

function compileCell(area: Area, day: string): Cell {
  const space = new Space(area, day);
  const diagrams = new Diagrams();
  const compiler = new Compiler(diagrams, space, area.rules);
  const firstOpen = space.variables.findIndex((variable) => variable.id.startsWith('open:'));
  const openFrom = firstOpen === -1 ? space.variables.length : firstOpen;

  /** Answers every open question both ways; they stand last, so this only touches the bottom. */
  const close = (node: Node): Node =>
    diagrams.rebuild(
      node,
      diagrams,
      (end) => end,
      (level, children) => (level < openFrom ? diagrams.node(level, children) : (children.reduce(either) as Node)),
    );

  const contradictions = area.contradictions.map((each) => describe(each.id, compiler.condition(each.when, day)));

  /** Rules out what cannot be, wherever it touches what the function depends on. */
  const possible = (start: Node): Node => {
    let node = start;
    const left = new Set(contradictions);
    for (let grown = true; grown; ) {
      grown = false;
      const levels = new Set(diagrams.support(node));
      for (const each of left) {
        if (!each.levels.some((level) => levels.has(level))) continue;
        left.delete(each);
        node = diagrams.combine(each.node, node, (a, b) => (a === truth.yes ? state.impossible : b));
        grown = true;
      }
    }
    return node;
  };

  /** Several routes rest on the same conditions. */
  const known = new Map<Node, Compiled>();
  const compiled = (id: string, open: Node): Compiled => {
    const closed = close(open);
    const made = known.get(open) ?? describe(id, possible(closed), closed);
    known.set(open, made);
    return { ...made, id };
  };

  // Open questions stand positively in conditions (a law in the tests), so closing rule by rule loses nothing.
  const closedOf = (rule: Rule): Node => close(compiler.governed(rule, day));
  const withRole = (role: Rule['role']) => area.rules.filter((rule) => rule.role === role);
  const exemptNode = () =>
    withRole('exemption')
      .map(closedOf)
      .reduce(
        (a, b) => diagrams.combine(a, b, (x, y) => (x === state.met || y === state.met ? state.met : Math.min(x, y))),
        state.notMet as Node,
      );
  const permitNode = () =>
    withRole('condition')
      .map(closedOf)
      .reduce(
        (a, b) =>
          diagrams.combine(a, b, stricter, (x, y) =>
            x === state.notMet || y === state.notMet ? state.notMet : undefined,
          ),
        state.met as Node,
      );

  const truthOf = (id: string, condition: Parameters<Compiler['condition']>[0]) =>
    compiled(id, compiler.condition(condition, day));
  const routes = area.routes
    .filter((route) => route.from <= day)
    .map((route) => ({
      id: route.id,
      key: truthOf(route.id, route.key),
      conditions: route.conditions.map((each) => truthOf(each.id, each.require)),
    }));
  // The product of all conditions is made only where a verdict rests on it.
  const exempt = once(() => compiled('exempt', exemptNode()));
  const permit = once(() => compiled('permit', permitNode()));
  const findings = once(() =>
    area.rules
      .filter((rule) => rule.role !== 'part')
      .map((rule) => {
        const open = compiler.governed(rule, day);
        return { rule, open, ...compiled(rule.id, open) };
      }),
  );
  const compiledTask = ({ id, when, except, done, differs = [] }: Task): CompiledTask => ({
    when: truthOf(id, when),
    ...(except && { except: truthOf(id, except) }),
    ...(done && { done: truthOf(id, done) }),
    differs: differs.map((each) => truthOf(id, each.when)),
  });
  const tasks = once(
    () =>
      new Map(
        area.tasks
          .filter((task) => task.from <= day && (task.to === undefined || day <= task.to))
          .map((task) => [task.id, compiledTask(task)]),
      ),
  );
  const clauses = once(
    () => new Map(area.clauses.map((each) => [each.id, compiled(each.id, compiler.clause(each, day))])),
  );
  const reckonings = once(
    () => new Map(area.reckonings.flatMap(({ id, when }) => (when ? [[id, truthOf(id, when)] as const] : []))),
  );
  const outcome = once(() =>
    describe(
      'outcome',
      outcomeNode(diagrams, { exempt: exempt(), permit: permit(), routes }, (node) => node),
    ),
  );
  return {
    area,
    day,
    space,
    classes: new Classes(space.variables),
    diagrams,
    // Made when they are first asked for: the first question needs neither.
    get findings() {
      return findings();
    },
    get tasks() {
      return tasks();
    },
    get clauses() {
      return clauses();
    },
    get reckonings() {
      return reckonings();
    },
    get exempt() {
      return exempt();
    },
    get permit() {
      return permit();
    },
    routes,
    contradictions: new Map(contradictions.map((each) => [each.id, each])),
    // Those that name no facts hold of any answers there can be, so nothing said ever runs against them.
    presumptuous: contradictions
      .filter((_, index) => area.contradictions[index]?.facts.length !== 0)
      .map((each) => ({ compiled: each, presumed: each.facts.filter(canGiveWay) }))
      .filter(({ presumed }) => presumed.length > 0),
    outcome,
    outcomeWithin: (domains) => {
      const table = new Diagrams();
      const within = (node: Node) => diagrams.restrict(node, domains, table).node;
      return { table, node: outcomeNode(table, { exempt: exempt(), permit: permit(), routes }, within) };
    },
  };

  function describe(id: string, node: Node, plain: Node = node): Compiled {
    const levels = diagrams.support(node);
    const inputs = new Set(levels.flatMap((level) => space.variable(level).inputs));
    return { id, node, plain, levels, facts: space.inVocabularyOrder(inputs) };
  }
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
