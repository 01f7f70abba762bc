// What the law says of a case on a date: definite when every way of filling the unknowns gives the same answer.
import type { Get } from '../derive.ts';
import type { Facts, FactValue } from '../facts/fact.ts';
import { factOf } from '../facts/vocabulary.ts';
import type { Rule } from '../rule.ts';
import type { Area } from './area.ts';
import { type Cell, cellOf } from './cell.ts';
import type { ClassesOf } from './classes.ts';
import type { Compiled } from './compiled.ts';
import type { Domains } from './diagram.ts';
import { isStated, reader } from './known.ts';
import { type Notes, remembered } from './remembered.ts';
import { bit, type Status, state } from './truth.ts';

export interface Answer {
  readonly status: Status;
  /** Why it is unknown: some fact would settle it, or none can. */
  readonly because?: 'facts' | 'law';
}

export interface Finding extends Answer {
  readonly rule: Rule;
  /** One smallest set of stated facts that forces the answer. */
  readonly decidedBy: readonly string[];
}

export type Verdict =
  | 'no-permit-needed'
  | 'likely'
  | 'other-route'
  | 'not-likely'
  | 'not-yet-known'
  | 'sound'
  | 'ask-first'
  | 'do-not-sign-yet'
  | 'judged';

/** A case on a date, read once. */
export interface Case {
  readonly cell: Cell;
  readonly facts: Facts;
  readonly asOf: string;
  /** Presumptions that something stated rules out. */
  readonly ruledOut: ReadonlySet<string>;
  readonly get: Get;
  readonly classes: ClassesOf;
  readonly domains: Domains;
}

const definite: Readonly<Record<number, Status>> = {
  [bit(state.met)]: 'met',
  [bit(state.notMet)]: 'not-met',
  [bit(state.doesNotApply)]: 'does-not-apply',
  [bit(state.noRule)]: 'no-rule',
};
const possibleEnds = ~bit(state.impossible);

/** By the ends that are possible. */
const answers = Array.from({ length: 2 * bit(state.impossible) }, (_, possible): Answer => {
  const status = definite[possible];
  return status ? { status } : { status: 'unknown', because: possible === bit(state.law) ? 'law' : 'facts' };
});

export const answerOf = (ends: number): Answer => answers[ends & possibleEnds] as Answer;

export function readCase(area: Area, facts: Facts, asOf: string): Case {
  const cell = cellOf(area, asOf);
  let ruledOut: ReadonlySet<string> = unpresumedIn(area, facts);
  let get = reader(facts, asOf, ruledOut);
  let classes = cell.classes.read(facts, get, ruledOut);
  let domains = cell.classes.domains(classes);
  // A presumption gives way where it would contradict what was said.
  for (const { compiled, presumed } of cell.presumptuous) {
    if (areStated(facts, presumed) || !compiled.facts.some((fact) => isStated(facts, fact))) continue;
    if (cell.diagrams.reach(compiled.node, domains) !== bit(state.met)) continue;
    ruledOut = new Set([...ruledOut, ...presumed.filter((fact) => !isStated(facts, fact))]);
    get = reader(facts, asOf, ruledOut);
    classes = cell.classes.read(facts, get, ruledOut);
    domains = cell.classes.domains(classes);
  }
  return { cell, facts, asOf, ruledOut, get, classes, domains };
}

const nothing: ReadonlySet<string> = new Set();

function unpresumedIn({ unpresumed }: Area, facts: Facts): ReadonlySet<string> {
  return areStated(facts, unpresumed) ? nothing : new Set(unpresumed.filter((fact) => !isStated(facts, fact)));
}

export function areStated(facts: Facts, ids: readonly string[]): boolean {
  for (const id of ids) if (!isStated(facts, id)) return false;
  return true;
}

export interface Clash {
  readonly id: string;
  /** The facts to name. */
  readonly facts: readonly string[];
}

/** The first contradiction among what was stated, if there is one. */
export function contradictionOf({ cell, domains }: Case): Clash | undefined {
  const found = cell.area.contradictions.find((each) => {
    const compiled = cell.contradictions.get(each.id);
    return each.facts.length > 0 && compiled && cell.diagrams.reach(compiled.node, domains) === bit(state.met);
  });
  return found && { id: found.id, facts: found.facts };
}

export function contradictionIn(area: Area, facts: Facts, asOf: string): Clash | undefined {
  return contradictionOf(readCase(area, facts, asOf));
}

export function answer(of: Case, compiled: Compiled): Answer {
  return answerOf(of.cell.diagrams.reach(compiled.node, of.domains));
}

/** Drops stated facts one at a time, in the order of the vocabulary, while the answer stays the same. */
function decidedBy(of: Case, compiled: Compiled, given: Answer, notes: Notes): string[] {
  const { cell } = of;
  const rest: Record<string, FactValue> = { ...of.facts };
  let ruledOut = of.ruledOut;
  let get = reader(rest, of.asOf, ruledOut);
  let domains = of.domains;
  let left = compiled.facts.filter((fact) => isStated(of.facts, fact));
  const read = (touched: readonly number[]): Domains => {
    notes.left(rest);
    const changed = [...domains];
    for (const level of touched) changed[level] = cell.space.variable(level).domain(get);
    return changed;
  };
  // Dropping a fact brings its presumption back, which may make another unneeded; then once more.
  for (let again = true; again; ) {
    again = false;
    let kept = false;
    for (const fact of left) {
      const value = rest[fact] as FactValue;
      const before = { ruledOut, get };
      delete rest[fact];
      let tried = read(compiled.levels.filter((level) => cell.space.variable(level).inputs.includes(fact)));
      const isUnpresumed = cell.area.unpresumed.includes(fact);
      if (ruledOut.size > 0 || isUnpresumed || (cell.diagrams.reach(compiled.node, tried) & possibleEnds) === 0) {
        // What is left may contradict another presumption, or one less.
        notes.beyond();
        ({ ruledOut, get } = readCase(cell.area, rest, of.asOf));
        tried = read(compiled.levels);
      }
      if (answerOf(cell.diagrams.reach(compiled.node, tried)) === given) {
        domains = tried;
        again ||= kept && factOf(fact).presume !== undefined;
      } else {
        kept = true;
        ({ ruledOut, get } = before);
        rest[fact] = value;
      }
    }
    left = left.filter((fact) => rest[fact] !== undefined);
  }
  return left;
}

export function findingsOf(of: Case): Finding[] {
  return remembered(of, (compiled, notes) => {
    const given = answer(of, compiled);
    return sameAs(compiled, given, decidedBy(of, compiled, given, notes));
  });
}

/** By the answer and what decided it. */
const foundBefore = new WeakMap<Compiled, Map<string, Finding>>();
/** For each rule; then all are let go. */
const mostFound = 1_000;

/** What is found is the same for most people, and then the same object: whatever is made of it is made once. */
function sameAs(compiled: Cell['findings'][number], given: Answer, decisive: readonly string[]): Finding {
  let before = foundBefore.get(compiled);
  if (!before || before.size > mostFound) {
    before = new Map();
    foundBefore.set(compiled, before);
  }
  const name = `${given.status} ${given.because} ${decisive}`;
  let finding = before.get(name);
  if (!finding) {
    finding = { rule: compiled.rule, ...given, decidedBy: decisive };
    before.set(name, finding);
  }
  return finding;
}
