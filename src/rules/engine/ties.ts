// The tied facts of one case, with and without each other: pay, its period, hours and percent are read together.
import type { Facts, FactValue } from '../facts/fact.ts';
import type { ClassesOf } from './classes.ts';
import type { Case } from './judge.ts';
import { isStated, reader } from './known.ts';

export class Ties {
  readonly #of: Case;
  /** Which are stated otherwise than they would be presumed, as bits: dropping any other changes nothing. */
  readonly telling: number;
  readonly #found = new Map<number, ClassesOf>();

  constructor(of: Case) {
    this.#of = of;
    const { tiedFacts, tiedPresumptions } = of.cell.classes;
    let telling = 0;
    for (let index = 0; index < tiedFacts.length; index++) {
      const value = of.facts[tiedFacts[index] as string];
      if (value === undefined || value === null) continue;
      const presumption = tiedPresumptions[index];
      const presumed = presumption === 'from asOf' ? of.asOf : presumption;
      if (value !== presumed) telling |= 1 << index;
    }
    this.telling = telling;
  }

  /** The telling ones among the facts. */
  among(facts: Facts): number {
    return this.#of.cell.classes.tiedFacts.reduce((bits, fact, index) => {
      const bit = 1 << index;
      return (this.telling & bit) !== 0 && isStated(facts, fact) ? bits | bit : bits;
    }, 0);
  }

  /** The classes of the tied levels, in their order, with only these facts left. */
  classes(left: number): ClassesOf {
    const known = this.#found.get(left);
    if (known !== undefined) return known;
    const { cell, facts, asOf } = this.#of;
    const { tiedFacts } = cell.classes;
    const rest: Record<string, FactValue> = {};
    let count = 0;
    let value: FactValue | undefined;
    for (let index = 0; index < tiedFacts.length; index++) {
      if ((left & (1 << index)) === 0) continue;
      const fact = tiedFacts[index] as string;
      value = facts[fact] as FactValue;
      rest[fact] = value;
      count++;
    }
    // Nothing left, or one number: many people have the same.
    const isCommon = count === 0 || (count === 1 && typeof value === 'number');
    const classes = isCommon
      ? common(cell, asOf, left, value as number | undefined, () => cell.classes.readTied(reader(rest, asOf)))
      : cell.classes.readTied(reader(rest, asOf));
    this.#found.set(left, classes);
    return classes;
  }
}

interface Common {
  readonly asOf: string;
  /** By what is left, then by its value. */
  readonly found: Map<number, Map<number | undefined, ClassesOf>>;
  count: number;
}

const commons = new WeakMap<Case['cell'], Common>();
const mostCommon = 5_000;

function common(
  cell: Case['cell'],
  asOf: string,
  left: number,
  value: number | undefined,
  read: () => ClassesOf,
): ClassesOf {
  let known = commons.get(cell);
  if (!known || known.asOf !== asOf || known.count > mostCommon) {
    known = { asOf, found: new Map(), count: 0 };
    commons.set(cell, known);
  }
  let alike = known.found.get(left);
  if (!alike) {
    alike = new Map();
    known.found.set(left, alike);
  }
  let classes = alike.get(value);
  if (!classes) {
    classes = read();
    alike.set(value, classes);
    known.count++;
  }
  return classes;
}
