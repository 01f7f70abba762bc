// What a case says of each fact: what was stated, else what is presumed.
import type { Get } from '../derive.ts';
import type { Facts, FactValue } from '../facts/fact.ts';
import { vocabulary } from '../facts/vocabulary.ts';

export interface Assumption {
  readonly fact: string;
  readonly value: FactValue | { readonly atLeast: number } | { readonly times: number; readonly of: string };
}

/** Whether the person has said it. "I don't know" says nothing. */
export function isStated(facts: Facts, id: string): boolean {
  const value = facts[id];
  return value !== undefined && value !== null;
}

const presumed = vocabulary.filter((fact) => fact.presume !== undefined);
const presumptionOf = new Map(presumed.map((fact) => [fact.id, fact.presume]));

/**
 * Whether what is presumed of it can run against what was said, and then gives way. A bound can not: it says too little
 * for anything to be worked out from it.
 */
export function canGiveWay(id: string): boolean {
  const presumption = presumptionOf.get(id);
  return presumption !== undefined && !('atLeast' in presumption);
}

/** Reads the case: stated facts, then presumptions, but for those that a stated fact rules out. */
export function reader(facts: Facts, asOf: string, ruledOut: ReadonlySet<string> = none): Get {
  return (id) => {
    const value = facts[id];
    if (value !== undefined && value !== null) return value;
    const presumption = presumptionOf.get(id);
    if (presumption === undefined || ruledOut.has(id)) return undefined;
    if ('value' in presumption) return presumption.value;
    if (!('from' in presumption)) return undefined;
    if (presumption.from === 'asOf') {
      if ('part' in presumption) return Number(asOf.slice(0, 4));
      const latest = presumption.notAfter === undefined ? undefined : facts[presumption.notAfter];
      return typeof latest === 'string' && latest < asOf ? latest : asOf;
    }
    const base = facts[presumption.from];
    return typeof base === 'number' ? Math.round(base * presumption.times * 1e6) / 1e6 : undefined;
  };
}

const none: ReadonlySet<string> = new Set();

/** Everything that was taken for granted of the facts that an area reads, in the order of the vocabulary. */
export function assumptionsOf(
  facts: Facts,
  asOf: string,
  ruledOut: ReadonlySet<string>,
  isRead: (fact: string) => boolean,
): Assumption[] {
  const get = reader(facts, asOf, ruledOut);
  return presumed.flatMap(({ id, presume }): Assumption[] => {
    if (isStated(facts, id) || ruledOut.has(id) || !presume || !isRead(id)) return [];
    if ('atLeast' in presume) return [{ fact: id, value: { atLeast: presume.atLeast } }];
    const value = get(id);
    if (value !== undefined) return [{ fact: id, value }];
    return 'times' in presume ? [{ fact: id, value: { times: presume.times, of: presume.from } }] : [];
  });
}
