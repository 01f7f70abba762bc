// What a person means by the words on the screen: a question by its label, a choice by its own.
import type { Facts } from '../rules/facts/fact.ts';
import { type Command, commands } from './event.ts';
import { choiceLabel, formatAnswer } from './format.ts';
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
    // "Holiday weeks" are the weeks of holiday.
    const each = wanted.split(/\s+/u);
    const worded = among.filter((question) => {
      const own = label(question).split(/[^\p{L}\p{N}]+/u);
      return each.every((word) => own.some((one) => one.startsWith(word)));
    });
    // What is absent has not been asked about by itself, only together with others.
    const mentioning = among.filter(({ mentions }) =>
      mentions?.some(({ fact }) => fold(words[locale](`${fact}.label`)).includes(wanted)),
    );
    return [exact, ending, holding, worded, mentioning]
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

/** Without marks and spare spaces: a label may be typed as it is heard. */
const bare = (label: string): string =>
  fold(label)
    .replace(/[\p{P}\s]+/gu, ' ')
    .trim();

/** The flow whose title was written out; its marks need not be. */
export const titled =
  (words: Readonly<Record<Locale, Words>>) =>
  (text: string, locale: Locale, among: readonly string[]): string | undefined => {
    const wanted = bare(text.slice(0, 200));
    return wanted === '' ? undefined : among.find((id) => bare(words[locale](`flow-${id}`)) === wanted);
  };

/** Not by its label alone: what begins or ends everything takes more than that, or is asked for elsewhere. */
const unlabelled: ReadonlySet<Command> = new Set(['begin', 'forget', 'refuse']);
const controls = commands.filter((command) => !unlabelled.has(command));

/** The control whose label was written out, whether or not it is on the screen now. */
export const controlled =
  (words: Readonly<Record<Locale, Words>>) =>
  (text: string, locale: Locale): Command | undefined => {
    const wanted = bare(text.slice(0, 200));
    const isLabel = (id: Command): boolean =>
      words[locale].has(`control-${id}`) && bare(words[locale](`control-${id}`)) === wanted;
    return wanted === '' ? undefined : controls.find(isLabel);
  };

/** The answer in the list that was written out, with or without what was said. */
export const listed =
  (words: Readonly<Record<Locale, Words>>) =>
  (text: string, locale: Locale, among: readonly Question[], facts: Facts): Question | undefined => {
    const wanted = bare(text.slice(0, 200));
    const own = words[locale];
    const isLine = (question: Question): boolean => {
      const label = own(`${question.id}.label`);
      return [label, `${label}: ${formatAnswer(own, question, facts)}`].some((line) => bare(line) === wanted);
    };
    return wanted === '' ? undefined : among.find(isLine);
  };

/** The paper whose name was written out. */
export const papered =
  (words: Readonly<Record<Locale, Words>>) =>
  (text: string, locale: Locale, among: readonly string[]): string | undefined => {
    const wanted = bare(text.slice(0, 200));
    return wanted === '' ? undefined : among.find((id) => bare(words[locale](`paper-${id}`)) === wanted);
  };
