// What was worked out for one case and is the same for all that the rules cannot tell apart from it.
// Law: what is remembered is what would be worked out anew. It may rest on the classes of the case, and on whatever was
// said exactly, but for amounts and countries: of these only on what `saidText` keeps, or on what is made part of a key.

import type { Facts, FactValue, Money } from '../facts/fact.ts';
import type { Cell } from './cell.ts';
import type { Case } from './judge.ts';

/** For each cell. */
const mostKept = 5_000;

function valueText(value: FactValue): string {
  if (typeof value === 'string') return `${value.length}:${value}`;
  if (value === null || typeof value !== 'object') return String(value);
  // Of countries the rules know no more than the sets that they are in, which the classes tell.
  if (Array.isArray(value)) return '';
  const { currency, period } = value as Money;
  return `${currency}/${period}`;
}

/** What was said, without amounts and countries. */
function saidText(facts: Facts): string {
  let text = '';
  for (const fact in facts) {
    const value = facts[fact];
    if (value !== undefined) text += `${fact}=${valueText(value)};`;
  }
  return text;
}

/** All that the rules can tell apart of a case besides what was said exactly. */
const classText = ({ classes, ruledOut }: Case): string =>
  String.fromCharCode(...classes) + (ruledOut.size > 0 ? [...ruledOut].join() : '');

let lastId = 0;

/** A place for what is the same for all of a kind: each thing is made once, under a name. */
export class Kind {
  /** Unlike that of any other there ever was. */
  readonly id = ++lastId;
  readonly #known = new Map<string, unknown>();
  readonly #made: () => void;

  constructor(made: () => void) {
    this.#made = made;
  }

  once<Value>(name: string, make: () => Value): Value {
    let value = this.#known.get(name) as Value | undefined;
    if (value === undefined) {
      value = make();
      this.#known.set(name, value);
      this.#made();
    }
    return value;
  }
}

/** Kinds by what tells them apart. When so many things are kept of them, all are let go. */
export class Kinds {
  #known = new Map<string, Kind>();
  #count = 0;
  readonly #most: number;
  readonly #made = (): void => {
    this.#count++;
  };

  constructor(most: number) {
    this.#most = most;
  }

  of(key: string): Kind {
    let kind = this.#known.get(key);
    if (kind === undefined) {
      if (this.#count >= this.#most) {
        this.#known = new Map();
        this.#count = 0;
      }
      kind = new Kind(this.#made);
      this.#known.set(key, kind);
    }
    return kind;
  }
}

const cells = new WeakMap<Cell, { readonly asOf: string; readonly kinds: Kinds }>();

/** All cases of one kind are told alike, but for their amounts. */
export function kindOf(of: Case): Kind {
  let own = cells.get(of.cell);
  if (own?.asOf !== of.asOf) {
    own = { asOf: of.asOf, kinds: new Kinds(mostKept) };
    cells.set(of.cell, own);
  }
  return own.kinds.of(`${classText(of)} ${saidText(of.facts)}`);
}
