// What is left to be done for a condition beside each choice, worked out once for all who can come to as much.
import type { Money } from '../facts/fact.ts';
import { oncePer, readText } from './alike.ts';
import { type Choice, choices, tiedLevels, tiesOf, type Way } from './choices.ts';
import type { Compiled } from './compiled.ts';
import { type Freedom, fixedTo, freedomOf } from './freedom.ts';
import type { Case } from './judge.ts';
import { type Left, leftOf, levelsOf, textOf } from './left.ts';
import { Room } from './room.ts';

/** What one choice leaves to be done. */
export interface Remaining {
  readonly steps: Way;
  /** The condition, where whatever can be changed may be anything. */
  readonly left: Left;
  readonly freedom: (level: number) => Freedom;
  /** The steps and what is left, as text. */
  readonly text: string;
}

/** The same for everybody who can still come to as much. */
interface Part extends Omit<Remaining, 'freedom'> {
  /** By level, of what is chosen. */
  readonly fixed: readonly (Freedom | undefined)[];
}

/** For each condition so many choices are kept, and of each so many parts; then all are let go. */
const mostKept = 1_000;
const mostParts = 500;

export function remaining(of: Case, compiled: Compiled): Remaining[] {
  return partsFor(of, compiled).map(({ steps, left, text, fixed }) => ({
    steps,
    left,
    text,
    freedom: (level) => fixed[level] ?? freedomOf(of, level),
  }));
}

/** Made once for all who are alike in the facts that others are worked out from, and can come to as much in the rest. */
function partsFor(of: Case, compiled: Compiled): readonly Part[] {
  // One diagram that is walked through once is soon done.
  if (tiedLevels(of, compiled).length === 0) return partsOf(of, compiled, choices(of, compiled));
  const own = chosenFor(of, compiled);
  const name = roomFor(of, compiled).nameOf(of);
  let parts = own.parts.get(name);
  if (!parts) {
    parts = partsOf(of, compiled, own.choices);
    if (own.parts.size >= mostParts) own.parts.clear();
    own.parts.set(name, parts);
  }
  return parts;
}

interface Chosen {
  readonly choices: readonly Choice[];
  /** What they left to be done, by what can still be in the rest. */
  readonly parts: Map<string, readonly Part[]>;
}

const rooms = new WeakMap<Compiled, Room>();

/** Of all that nothing is chosen about. */
function roomFor({ cell }: Case, compiled: Compiled): Room {
  let room = rooms.get(compiled);
  if (!room) {
    room = new Room(cell, compiled.node, tiesOf(cell, compiled).loose);
    rooms.set(compiled, room);
  }
  return room;
}

/** What others could choose, by condition; null where the amounts count as well. */
const knownFor = oncePer((_: Compiled) => new Map<string, Chosen | null>());

function chosenFor(of: Case, compiled: Compiled): Chosen {
  const { reads, amounts, classesTell, besides, isDaily } = tiesOf(of.cell, compiled);
  const known = knownFor(compiled);
  let name = `${readText(of, reads)} ${isDaily ? of.asOf : ''}`;
  const exactly = () => amounts.map((fact) => ` ${(of.facts[fact] as Money | null | undefined)?.amount}`).join('');
  if (known.get(name) === null) name += exactly();
  let own = known.get(name);
  if (!own) {
    own = { choices: choices(of, compiled), parts: new Map() };
    if (known.size >= mostKept) known.clear();
    // Where nothing is changed but the amount itself, to what the thresholds ask for, only its class before counts.
    const isAlike = classesTell && !own.choices.some(({ steps }) => steps.some(({ fact }) => besides.has(fact)));
    if (amounts.length > 0 && !isAlike) {
      known.set(name, null);
      name += exactly();
    }
    known.set(name, own);
  }
  return own;
}

function partsOf(of: Case, compiled: Compiled, chosen: readonly Choice[]): Part[] {
  const { levels, loose } = tiesOf(of.cell, compiled);
  const allowed = [...of.domains];
  for (const level of loose) allowed[level] = freedomOf(of, level).allowed;
  return chosen.map(({ steps, tied }) => {
    levels.forEach((level, index) => {
      allowed[level] = tied[index] as readonly number[];
    });
    const left = leftOf(of.cell, compiled.node, allowed);
    const fixed: Freedom[] = [];
    for (const level of levelsOf(left))
      if (levels.includes(level)) fixed[level] = fixedTo(level, allowed[level] as readonly number[]);
    return {
      steps,
      left,
      fixed,
      text: `${steps.length > 0 ? JSON.stringify(steps) : ''} ${textOf(left)} `,
    };
  });
}

/** All that the ways are found from. */
export function remainingText(all: readonly Remaining[]): string {
  let whole = '';
  for (const { left, freedom, text } of all) {
    whole += text;
    for (const level of levelsOf(left)) whole += freedom(level).text;
    whole += '|';
  }
  return whole;
}
