// What was worked out for one case, and is the same for all others that are alike in what it is read from.
// Law: what is remembered is what would be worked out anew. It may rest on nothing but what its `Reads` name: classes,
// and what was said exactly, but for amounts and countries: of these only on what `valueText` keeps, or on what is made
// part of the name.
import type { Facts, FactValue, Money } from '../facts/fact.ts';
import type { Cell } from './cell.ts';
import { sourcesOf } from './classes.ts';
import type { Compiled } from './compiled.ts';
import type { Case } from './judge.ts';

/** Of a case, all that something is worked out from. */
export interface Reads {
  /** Unlike that of any others there ever were. */
  readonly id: number;
  /** By the class that the case has there. */
  readonly levels: readonly number[];
  /** Only whether it was said: the class of a level tells the rest. */
  readonly said: readonly string[];
  readonly exactly: readonly string[];
}

/** What is the same for every case of a cell, or of a condition in it. */
export function oncePer<Of extends object, Value>(make: (of: Of) => Value): (of: Of) => Value {
  const known = new WeakMap<Of, Value>();
  return (of) => {
    let value = known.get(of);
    if (value === undefined) {
      value = make(of);
      known.set(of, value);
    }
    return value;
  };
}

let lastId = 0;

/** Whatever the conditions depend on, and these facts exactly. */
export function readsOf(
  { space }: Cell,
  conditions: readonly Pick<Compiled, 'levels'>[],
  facts: readonly string[] = [],
): Reads {
  const levels = [...new Set(conditions.flatMap((each) => each.levels))].sort((a, b) => a - b);
  const variables = levels.map((level) => space.variable(level));
  // What a level makes of several facts, or of another than its own, does not tell which they were.
  const hidden = variables.flatMap(({ id, inputs }) => inputs.filter((fact) => fact !== id));
  const exactly = new Set([...hidden, ...facts]);
  // What is kept is of one day only.
  exactly.delete('asOf');
  for (const fact of exactly) for (const source of sourcesOf(fact)) if (source !== 'asOf') exactly.add(source);
  const said = new Set(variables.flatMap(({ inputs }) => inputs).filter((fact) => !exactly.has(fact)));
  return { id: ++lastId, levels, said: [...said], exactly: [...exactly] };
}

function valueText(value: FactValue): string {
  if (typeof value === 'string') return `${value.length}:${value}`;
  if (value === null || typeof value !== 'object') return String(value);
  // Of countries the rules know no more than the sets that they are in, which the classes tell.
  if (Array.isArray(value)) return '';
  const { currency, period } = value as Money;
  return `${currency}/${period}`;
}

function saidText(facts: Facts, { said, exactly }: Reads): string {
  let text = '';
  for (const fact of said) {
    const value = facts[fact];
    text += value === undefined ? '-' : value === null ? '?' : '+';
  }
  for (const fact of exactly) {
    const value = facts[fact];
    text += value === undefined ? ';' : `${valueText(value)};`;
  }
  return text;
}

function classText({ classes, ruledOut }: Case, { levels }: Reads): string {
  let text = '';
  for (const level of levels) text += String.fromCharCode(classes[level] as number);
  return ruledOut.size > 0 ? `${text} ${[...ruledOut]} ` : text;
}

/** All that is read of a case, but for the day. */
export const readText = (of: Case, reads: Reads): string => `${classText(of, reads)} ${saidText(of.facts, reads)}`;

interface Memory {
  readonly asOf: string;
  readonly known: Map<string, unknown>;
}

const memories = new WeakMap<Cell, Memory>();
/** In each cell; then all are let go. */
const mostKept = 5_000;

/** What is made once under a name that holds all it is worked out from. */
export function onceNamed<Value>({ cell, asOf }: Case, name: string, make: () => Value): Value {
  let memory = memories.get(cell);
  if (memory?.asOf !== asOf) {
    memory = { asOf, known: new Map() };
    memories.set(cell, memory);
  }
  const { known } = memory;
  let value = known.get(name) as Value | undefined;
  if (value === undefined) {
    value = make();
    if (known.size >= mostKept) known.clear();
    known.set(name, value);
  }
  return value;
}

/** What is made once for all who are alike in what it reads. */
export const once = <Value>(of: Case, reads: Reads, name: string, make: () => Value): Value =>
  onceNamed(of, `${name} ${reads.id} ${readText(of, reads)}`, make);
