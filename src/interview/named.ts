// Which question a person means by "change pay": the one whose label holds the words.
import type { Question } from './question.ts';
import type { Locale } from './snapshot.ts';
import type { Words } from './words.ts';

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** Nothing unless exactly one question fits. */
export const named =
  (words: Readonly<Record<Locale, Words>>) =>
  (text: string, locale: Locale, among: readonly Question[]): Question | undefined => {
    const wanted = fold(text.slice(0, 200));
    if (wanted === '') return undefined;
    const label = (question: Question) => fold(words[locale](`${question.id}.label`));
    const exact = among.filter((question) => label(question) === wanted || fold(question.id) === wanted);
    const fitting = exact.length > 0 ? exact : among.filter((question) => label(question).includes(wanted));
    return fitting.length === 1 ? fitting[0] : undefined;
  };
