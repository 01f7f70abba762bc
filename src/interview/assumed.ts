// What was taken for granted, in words, so that a person can see it and object.

import { isDate } from '../rules/dates.ts';
import { readCase } from '../rules/engine/judge.ts';
import { assumptionsOf } from '../rules/engine/known.ts';
import { formatDate, formatNumber } from './format.ts';
import type { Standing } from './standing.ts';
import type { Words } from './words.ts';

export function assumedRows(words: Words, { flow, walk, asOf }: Standing): string[] {
  const { ruledOut } = readCase(flow.area, walk.facts, asOf);
  return assumptionsOf(walk.facts, asOf, ruledOut).flatMap(({ fact, value }) => {
    // A figure that depends on another answer says nothing until that is given.
    if (value !== null && typeof value === 'object' && 'times' in value) return [];
    const shown = value !== null && typeof value === 'object' && 'atLeast' in value ? value.atLeast : value;
    const variable =
      typeof shown === 'number'
        ? formatNumber(words, shown)
        : typeof shown === 'string' && isDate(shown)
          ? formatDate(words, shown)
          : String(shown);
    return [words(`${fact}.assumed`, { value: variable })];
  });
}
