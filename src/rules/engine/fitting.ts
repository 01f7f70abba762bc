// Where two figures do not fit each other: what either may be if the other is right.
import { type Condition, parts } from '../condition.ts';
import type { Facts } from '../facts/fact.ts';
import { factOf } from '../facts/vocabulary.ts';
import type { Area } from './area.ts';
import { evaluate } from './evaluate.ts';
import type { Clash } from './judge.ts';
import { reader } from './known.ts';

/** The nearest bound within which the figure would fit. */
export interface Fit {
  readonly fact: string;
  readonly bound: 'at-least' | 'less-than';
  readonly than: number;
}

/** Nothing where the contradiction is of anything but figures, or no bound of one of them is in it. */
export function fitting(areas: readonly Area[], { id, facts }: Clash, said: Facts, asOf: string): Fit[] {
  const area = areas.find(({ contradictions }) => contradictions.some((each) => each.id === id));
  const when = area?.contradictions.find((each) => each.id === id)?.when;
  if (!area || !when || facts.some((fact) => typeof said[fact] !== 'number')) return [];
  return facts.flatMap((fact): Fit[] => {
    const fits = (value: number) => evaluate(area, when, reader({ ...said, [fact]: value }, asOf), asOf) === false;
    const found = nearest(boundsOf(when, fact), said[fact] as number, lowest(fact), fits);
    return found ? [{ fact, ...found }] : [];
  });
}

function nearest(
  bounds: readonly number[],
  value: number,
  least: number,
  fits: (value: number) => boolean,
): Omit<Fit, 'fact'> | undefined {
  const higher = bounds.find((than) => than > value && fits(than));
  if (higher !== undefined) return { bound: 'at-least', than: higher };
  // Any value between two bounds stands for all that lie there.
  const below = (index: number) => ((bounds[index - 1] ?? least) + (bounds[index] as number)) / 2;
  const lower = bounds.findLastIndex((than, index) => than <= value && fits(below(index)));
  return lower === -1 ? undefined : { bound: 'less-than', than: bounds[lower] as number };
}

/** From the lowest. */
function boundsOf(when: Condition, fact: string): number[] {
  const bounds = parts(when).flatMap((part) =>
    (part.op === 'atLeast' || part.op === 'below') && part.fact === fact && typeof part.than === 'number'
      ? [part.than]
      : [],
  );
  return [...new Set(bounds)].sort((one, other) => one - other);
}

function lowest(id: string): number {
  const fact = factOf(id);
  return fact.kind === 'number' ? fact.min : 0;
}
