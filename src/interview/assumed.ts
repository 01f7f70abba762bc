// What was taken for granted, in words, so that a person can see it and object.
import { isDate } from '../rules/dates.ts';
import { readCase } from '../rules/engine/judge.ts';
import { type Assumption, assumptionsOf } from '../rules/engine/known.ts';
import { readIn } from '../rules/engine/read-facts.ts';
import { formatDate, formatNumber } from './format.ts';
import type { Subject } from './standing.ts';
import { askable } from './thorough.ts';
import type { Words } from './words.ts';

/** Only what would make a difference if it were otherwise. */
export function assumedRows(words: Words, standing: Subject): string[] {
  const { area, walk, asOf } = standing;
  const { ruledOut, cell } = readCase(area, walk.facts, asOf);
  const relevant = askable(standing);
  return assumptionsOf(walk.facts, asOf, ruledOut, (fact) => readIn(cell).has(fact))
    .filter(({ fact }) => relevant.has(fact))
    .flatMap((each) => assumedText(words, each));
}

function assumedText(words: Words, { fact, value }: Assumption): string[] {
  if (value !== null && typeof value === 'object') {
    // A figure that depends on another answer says nothing until that is given.
    return 'atLeast' in value ? [words(`${fact}.assumed`, { value: formatNumber(words, value.atLeast) })] : [];
  }
  const shown =
    typeof value === 'number'
      ? formatNumber(words, value)
      : typeof value === 'string' && isDate(value)
        ? formatDate(words, value)
        : String(value);
  return [words(`${fact}.assumed`, { value: shown })];
}
