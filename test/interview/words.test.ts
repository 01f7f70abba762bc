// What is said: everything that can be asked for is there in every language, nothing else is, and no text knows the law.
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/interview/snapshot.ts';
import { areas } from '../../src/rules/areas.ts';
import { figuresOfTheLaw, figuresSaid } from '../support/figures.ts';
import { textsOf } from '../support/fluent-files.ts';
import { needed, optional, quoted } from '../support/needed-words.ts';

/** Where a figure is no figure of the law, and why. */
const examples: Readonly<Record<string, string>> = {
  'condition-experienceStep.is-from-2': 'which years of experience a line of the survey tells of',
  'condition-experienceStep.is-from-6': 'which years of experience a line of the survey tells of',
  'condition-experienceStep.is-from-9': 'which years of experience a line of the survey tells of',
  monthsAbroad: 'the years that the fact itself is about',
  incomeLast12Months: 'the months that the fact itself is about',
  'incomeLast12Months.label': 'the months that the fact itself is about',
  'assignmentWeeks.hint': 'how a number of weeks may be written',
  'positionPercent.hint': 'what full time is in percent',
  'ownShare.hint': 'what full time is in percent',
  'newShare.hint': 'what full time is in percent',
  'hoursPerWeek.hint': 'how hours may be written',
  'input-wanted-currency': 'how many letters the code of a currency has',
  'input-unknown-currency': 'how many letters the code of a currency has',
  'input-not-utf8': 'the name of an encoding',
  'stayLength.is-under-three-months': 'the span that the answer stands for',
  'stayLength.is-three-to-six-months': 'the span that the answer stands for',
  'stayLength.is-six-to-twelve-months': 'the span that the answer stands for',
  'stayLength.is-twelve-months-or-more': 'the span that the answer stands for',
  'basePay.hint': 'how pay may be written',
  'ownPay.hint': 'how pay may be written',
  'newPay.hint': 'how pay may be written',
  'condition-experienceStep.is-from-4': 'the span that the answer stands for',
  'permitUntil.hint': 'how a date may be written',
  'permitGrantedOn.hint': 'how a date may be written',
  'jobEndedOn.hint': 'how a date may be written',
  'arrivalDate.hint': 'how a date may be written',
  'clause-nonCompeteTerms.ask': 'the number of a chapter',
  'nonCompeteTerms.hint': 'the number of a chapter',
  'problem-not-a-date': 'how a date may be written',
  'plainly-date': 'how a date may be written',
  'experienceYears.hint': 'how a number of years may be written',
  'monthsAwayInPermitYear.hint': 'how a number of months may be written',
  'law-developer-pay-survey': 'the name of a survey',
  'carry-failed-too-many': 'how long codes are not heard',
  'prove-area': 'a power of ten',
  'telegram-no-token': 'how many lines there are to type',
};

/** Their own tests see to the words of the channels. */
const ofChannels = ['telegram.ftl', 'slack.ftl'];

/** What the rules have in English, told in another language: headings and titles. `section.test.ts` sees to them. */
const ofTheRules = 'citations.ftl';

const ids = (locale: (typeof locales)[number]) => new Set(textsOf(locale).map(({ id }) => id));
const not = (those: ReadonlySet<string>, ...others: ReadonlySet<string>[]) =>
  [...those].filter((id) => others.every((other) => !other.has(id)));

describe.each(locales)('the words in %s', (locale) => {
  it('are all there', () => {
    expect(not(needed(), ids(locale))).toEqual([]);
  });

  it('are all used', () => {
    const own = textsOf(locale).filter(({ file }) => ![...ofChannels, ofTheRules].includes(file));
    expect(not(new Set(own.map(({ id }) => id)), needed(), optional(), quoted())).toEqual([]);
  });

  it('are each there once', () => {
    const all = textsOf(locale).map(({ id }) => id);
    expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
  });
});

it('take the same variables in every language', () => {
  const variables = (locale: (typeof locales)[number]) =>
    Object.fromEntries(
      textsOf(locale)
        .filter(({ file }) => file !== ofTheRules)
        .map(({ id, variables: own }) => [id, own]),
    );
  for (const locale of locales) expect(variables(locale)).toEqual(variables('en'));
});

describe('no text knows a figure of the law, which changes while nobody looks at the texts', () => {
  const figures = new Set([...areas.values()].flatMap((area) => [...figuresOfTheLaw(area)]));

  it('though there are many', () => {
    for (const figure of [545_400, 522_600, 624_700, 80, 100, 37.5, 6, 12, 18, 2.5, 3, 725_050, 22, 7.6, 416_512])
      expect(figures).toContain(figure);
  });

  it.each([
    ['en', 'At least 545 400 a year', [545_400]],
    ['nb', 'minst 545.400 kr, i 37,5 timer', [545_400, 37.5]],
    ['en', 'NOK 545,400 or 545400, 80 %', [545_400, 545_400, 80]],
    ['nb', 'etter seks år', [6]],
    ['en', 'on 2027-03-15', []],
  ] as const)('and finds them however they are written (%s: %s)', (locale, text, expected) => {
    expect(figuresSaid(text, locale)).toEqual(expected);
  });

  it.each(locales)('in %s', (locale) => {
    const own = textsOf(locale).filter(({ file }) => file !== ofTheRules);
    const known = own.flatMap(({ id, said }) => {
      const found = new Set(said.flatMap((text) => figuresSaid(text, locale)).filter((figure) => figures.has(figure)));
      return found.size > 0 && !Object.hasOwn(examples, id) ? [`${id}: ${[...found].join(', ')}`] : [];
    });
    expect(known).toEqual([]);
    const idle = Object.keys(examples).filter((id) => {
      const said = textsOf(locale).flatMap((text) => (text.id === id ? text.said : []));
      return !said.some((text) => figuresSaid(text, locale).some((figure) => figures.has(figure)));
    });
    expect(idle).toEqual([]);
  });
});

/** How many words there are, how many to a sentence, and LIX: that and the share of words longer than six letters. */
function reading(texts: readonly string[]): { count: number; words: number; lix: number } {
  const sentences = texts.flatMap((text) => text.split(/[.!?:](?:\s|$)|\n/u)).filter((each) => /\p{L}/u.test(each));
  const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}'’/-]*/gu) ?? []);
  const long = words.filter((word) => word.length > 6).length;
  const average = words.length / sentences.length;
  return { count: words.length, words: average, lix: average + (100 * long) / words.length };
}

/** In fewer words than these, one long name says nothing of how hard a text is. */
const fewest = 20;

/** Texts above the limit, and why. */
const hard: Readonly<Record<string, string>> = {
  'laws.ftl': 'nothing but the names of laws',
  'citations.ftl': 'nothing but headings and titles',
};

describe.each(locales)('the sentences in %s', (locale) => {
  const files = Map.groupBy(textsOf(locale), ({ file }) => file);
  const whole = [...files].map(([file, texts]) => ({ id: file, ...reading(texts.flatMap(({ said }) => said)) }));
  const single = textsOf(locale)
    .map(({ id, said }) => ({ id, ...reading(said.toSorted((a, b) => b.length - a.length).slice(0, 1)) }))
    .filter(({ count }) => count >= fewest);

  it.each(whole.map((each) => [each.id, each] as const))('of %s are short, of common words', (id, { words, lix }) => {
    expect(words).toBeLessThanOrEqual(20);
    if (!(id in hard)) expect(lix).toBeLessThan(40);
  });

  it('are short enough to be read in each text, of common words', () => {
    const tooHard = single.filter(({ id, words, lix }) => !(id in hard) && (words > 20 || lix >= 40));
    expect(tooHard.map(({ id, words, lix }) => `${id}: ${words.toFixed(0)} words, LIX ${lix.toFixed(0)}`)).toEqual([]);
  });

  it('are excepted only where they have to be', () => {
    const above = new Set(
      [...whole, ...single].filter(({ words, lix }) => words > 20 || lix >= 40).map(({ id }) => id),
    );
    const here = Object.keys(hard).filter((id) => id !== ofTheRules || files.has(id));
    expect(here.filter((id) => !above.has(id))).toEqual([]);
  });
});
