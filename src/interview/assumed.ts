// What was taken for granted, in words, so that a person can see it and object.
import { isDate } from '../rules/dates.ts';
import { type Assumption, isStated } from '../rules/engine/known.ts';
import { leanedOn } from '../rules/engine/leaning.ts';
import { factOf } from '../rules/facts/vocabulary.ts';
import { formatDate, formatNumber } from './format.ts';
import { caseIn } from './reported.ts';
import type { Subject } from './standing.ts';
import { askable } from './thorough.ts';
import type { Words } from './words.ts';

/** Only what would make a difference if it were otherwise, and speaks of something that was said. */
export function assumedRows(words: Words, standing: Subject): string[] {
  const { facts } = standing.walk;
  const relevant = askable(standing);
  const isTold = (fact: string): boolean => {
    const presumption = factOf(fact).presume;
    const about = presumption && 'of' in presumption ? presumption.of : undefined;
    return relevant.has(fact) && (about === undefined || isStated(facts, about));
  };
  return leanedOn(caseIn(standing)).flatMap((each) => (isTold(each.fact) ? assumedText(words, each) : []));
}

function assumedText(words: Words, { fact, value }: Assumption): string[] {
  if (value !== null && typeof value === 'object') {
    // A figure that depends on another answer says nothing until that is given.
    return 'atLeast' in value ? [words(`${fact}.assumed`, { value: formatNumber(words, value.atLeast) })] : [];
  }
  const shown =
    typeof value === 'number' && !isYear(fact)
      ? formatNumber(words, value)
      : typeof value === 'string' && isDate(value)
        ? formatDate(words, value)
        : String(value);
  return [words(`${fact}.assumed`, { value: shown })];
}

/** A year is written without grouping. */
function isYear(id: string): boolean {
  const fact = factOf(id);
  return fact.kind === 'number' && fact.unit === 'year';
}
