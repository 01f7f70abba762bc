// A flow as a list of instructions, each with where it leads: what a walk through it does, without the law.
import { type Condition, parts } from '../../rules/condition.ts';
import type { Area } from '../../rules/engine/area.ts';
import { canGiveWay } from '../../rules/engine/known.ts';
import { findFact } from '../../rules/facts/vocabulary.ts';
import { part } from '../../rules/rule.ts';
import { eachStep, type Flow, type Step } from '../flow.ts';
import type { Question } from '../question.ts';

export type Instruction =
  | { readonly kind: 'ask'; readonly question: Question }
  /** Goes on when it is so, else at `past`. */
  | { readonly kind: 'gate'; readonly condition: Condition; readonly past: number }
  | { readonly kind: 'outcome'; readonly id: string };

export interface Program {
  readonly flow: Flow;
  /** The flow's own area, cut as finely as its gates need. */
  readonly area: Area;
  readonly instructions: readonly Instruction[];
  /** For each gate the facts it is read from, by its place. */
  readonly inputs: ReadonlyMap<number, readonly string[]>;
  /** For each place the facts that gates from there on read, and the questions that are asked from there on. */
  readonly read: readonly ReadonlySet<string>[];
  readonly ahead: readonly ReadonlySet<string>[];
  /** Questions that stand in more than one place: they are asked once. */
  readonly twice: readonly string[];
  /** For each place the gates it stands behind. */
  readonly behind: readonly (readonly number[])[];
}

type Gate = Step & { readonly kind: 'when' };

const areas = new WeakMap<Flow, Area>();

/** The flow's own area, with its gates as rules that nothing rests on, so that it is cut where they look. */
function areaOf(flow: Flow): Area {
  let area = areas.get(flow);
  if (!area) {
    const gates = [...eachStep(flow.steps)].flatMap((step) => (step.kind === 'when' ? [step.condition] : []));
    const asRules = gates.map((require, index) =>
      part(`gate ${index}`, { versions: [{ from: '0001-01-01', basis: [''], require }] }),
    );
    area = { ...flow.area, id: `gates of ${flow.id}`, rules: [...flow.area.rules, ...asRules] };
    areas.set(flow, area);
  }
  return area;
}

/**
 * What of a flow decides whether a step is come to: the gates it stands behind, those that lead to an outcome before it,
 * and whatever asks for the facts that these read, over again until nothing more does.
 */
export function sliceFor(flow: Flow, target: (step: Step) => boolean, isWhole = false): Program {
  const gates = new Set<Gate>();
  const facts = new Set<string>();
  const order = [...eachStep(flow.steps)];
  // What ends a walk after the target does not keep it from coming there.
  const last = isWhole ? order.length : order.findLastIndex(target);
  const ending = new Set(order.filter((step, at) => step.kind === 'outcome' && (at < last || at === order.length - 1)));
  const isKept = (step: Step): boolean =>
    target(step) ||
    ending.has(step) ||
    (step.kind === 'ask' && step.question.facts.some((fact) => facts.has(fact))) ||
    (step.kind === 'when' && step.steps.some(isKept));
  for (let grown = true; grown; ) {
    grown = false;
    for (const step of order) {
      if (step.kind !== 'when' || gates.has(step) || !(target(step) || step.steps.some(isKept))) continue;
      gates.add(step);
      for (const fact of readBy(flow.area, step.condition)) facts.add(fact);
      grown = true;
    }
  }
  const keep = (steps: readonly Step[]): Step[] =>
    steps.filter(isKept).map((step) => (step.kind === 'when' ? { ...step, steps: keep(step.steps) } : step));
  return compile(flow, keep(flow.steps));
}

function compile(flow: Flow, steps: readonly Step[]): Program {
  const instructions: Instruction[] = [];
  const behind: (readonly number[])[] = [];
  const add = (some: readonly Step[], gates: readonly number[]): void => {
    for (const step of some) {
      behind.push(gates);
      if (step.kind !== 'when') {
        instructions.push(step.kind === 'ask' ? step : { kind: 'outcome', id: step.id });
        continue;
      }
      const at = instructions.length;
      instructions.push({ kind: 'gate', condition: step.condition, past: at });
      add(step.steps, [...gates, at]);
      instructions[at] = { kind: 'gate', condition: step.condition, past: instructions.length };
    }
  };
  add(steps, []);
  const inputs = new Map(
    instructions.flatMap((each, at) =>
      each.kind === 'gate' ? [[at, readBy(flow.area, each.condition)] as const] : [],
    ),
  );
  const read: ReadonlySet<string>[] = [];
  const ahead: ReadonlySet<string>[] = [];
  const [later, asked] = [new Set<string>(), new Set<string>()];
  for (let at = instructions.length - 1; at >= 0; at--) {
    const instruction = instructions[at];
    for (const fact of inputs.get(at) ?? []) later.add(fact);
    if (instruction?.kind === 'ask') for (const fact of instruction.question.facts) asked.add(fact);
    read[at] = new Set(later);
    ahead[at] = new Set(asked);
  }
  const ids = instructions.flatMap((each) => (each.kind === 'ask' ? [each.question.id] : []));
  const twice = [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
  return { flow, area: areaOf(flow), instructions, inputs, read, ahead, twice, behind };
}

const known = new WeakMap<Condition, readonly string[]>();

/** Every fact that a condition of a flow is read from, also what may take away the presumption of one. */
export function readBy(area: Area, condition: Condition): readonly string[] {
  let read = known.get(condition);
  if (!read) {
    const own = namedBy(area, condition);
    const beside = area.contradictions
      .filter(({ facts }) => facts.some((fact) => own.includes(fact) && canGiveWay(fact)))
      .flatMap(({ when }) => inputsOf(area, when, new Set()));
    read = [...new Set([...own, ...beside])];
    known.set(condition, read);
  }
  return read;
}

/** Only the facts that it names, itself or through what is worked out. */
export const namedBy = (area: Area, condition: Condition): string[] => inputsOf(area, condition, new Set());

function inputsOf(area: Area, condition: Condition, seen: Set<string>): string[] {
  const named = parts(condition).flatMap((each): string[] => {
    if (each.op === 'ref') return ofRule(area, each.rule, seen);
    if (!('fact' in each)) return [];
    const than = 'than' in each && typeof each.than === 'object' ? each.than : undefined;
    const other = each.op === 'sameOrHigher' ? [each.than] : [];
    const by = than && 'by' in than && than.by !== undefined ? [than.by] : [];
    const second = than && 'fact' in than ? [than.fact] : [];
    return [each.fact, ...other, ...by, ...second];
  });
  return named.flatMap((id) => area.derived.find((each) => each.id === id)?.from ?? (findFact(id) ? [id] : []));
}

function ofRule(area: Area, id: string, seen: Set<string>): string[] {
  const rule = area.rules.find((each) => each.id === id);
  if (!rule || seen.has(id)) return [];
  seen.add(id);
  const conditions = [...rule.versions.map(({ require }) => require), rule.applies, rule.within];
  return conditions.flatMap((condition) => (condition ? inputsOf(area, condition, seen) : []));
}
