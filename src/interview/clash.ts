// Answers that cannot all be true, in words: what was said, what is wrong with it, and where figures do not fit, which would.
import type { Facts, FactValue } from '../rules/facts/fact.ts';
import { factOf } from '../rules/facts/vocabulary.ts';
import { formatAnswer, formatDate, formatUnit, listOf } from './format.ts';
import type { Contradicted } from './view.ts';
import type { Walk } from './walk.ts';
import type { Words } from './words.ts';

/** `others`: the answers that can be changed instead of the one that was refused. */
export function contradictedText(words: Words, clash: Contradicted, others: Pick<Walk, 'path' | 'facts'>): string {
  const change = others.path.map((each) =>
    words('contradiction-change', { other: words(`${each.id}.label`), said: formatAnswer(words, each, others.facts) }),
  );
  return [
    // Of one answer they have just said it, and what the other was stands below.
    ...(clash.several || change.length === 0 ? figuresText(words, clash.figures ?? {}) : []),
    clashText(words, clash, (fact) => words(`${fact}.label`)),
    ...(clash.several ? [words('contradiction-several')] : []),
    ...change,
  ].join(' ');
}

/** `named`: what the person knows a fact as. */
export function clashText(
  words: Words,
  { id, fits = [] }: Pick<Contradicted, 'id' | 'fits'>,
  named: (fact: string) => string,
): string {
  const would = fits.map(({ fact, bound, than }) =>
    words(`contradiction-${bound}`, { fact: named(fact), than: figureText(words, fact, than) ?? String(than) }),
  );
  const fitting = would.length > 0 ? [words('contradiction-fits', { fits: listOf(words, would, 'disjunction') })] : [];
  return [words(`contradiction-${id}`), ...fitting].join(' ');
}

/** These are not in the words of a contradiction. */
function figuresText(words: Words, said: Facts): string[] {
  const figures = Object.entries(said).flatMap(([fact, value]) => {
    const figure = figureText(words, fact, value);
    return figure === undefined ? [] : [words('contradiction-figure', { fact: words(`${fact}.label`), figure })];
  });
  return figures.length > 0 ? [words('contradiction-said', { said: listOf(words, figures) })] : [];
}

function figureText(words: Words, id: string, value: FactValue): string | undefined {
  const fact = factOf(id);
  if (fact.kind === 'number' && typeof value === 'number') return formatUnit(words, fact.unit, value);
  return fact.kind === 'date' && typeof value === 'string' ? formatDate(words, value) : undefined;
}
