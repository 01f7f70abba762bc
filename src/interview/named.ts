// What a person means by the words on the screen: a question by its label, a choice by its own.
import { choiceLabel } from './format.ts';
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
    const holding = among.filter((question) => label(question).includes(wanted));
    // "Pay" is the fixed pay rather than whether lower pay is documented.
    const ending = holding.filter((question) => label(question).endsWith(wanted));
    return [exact, ending, holding]
      .find((fitting) => fitting.length > 0)
      ?.find((_, index, all) => index === 0 && all.length === 1);
  };

/** What is drawn can be typed: the choice whose label was written out. */
export const labelled =
  (words: Readonly<Record<Locale, Words>>) =>
  (text: string, locale: Locale, question: Question): string | undefined => {
    const wanted = fold(text.slice(0, 200));
    return question.choices?.find(({ id }) => fold(choiceLabel(words[locale], question, id)) === wanted)?.id;
  };

/** The flow whose title was written out; its marks need not be. */
export const titled =
  (words: Readonly<Record<Locale, Words>>) =>
  (text: string, locale: Locale, among: readonly string[]): string | undefined => {
    const bare = (title: string) =>
      fold(title)
        .replace(/[\p{P}\s]+/gu, ' ')
        .trim();
    const wanted = bare(text.slice(0, 200));
    return wanted === '' ? undefined : among.find((id) => bare(words[locale](`flow-${id}`)) === wanted);
  };
