// The synonyms of each locale: complete, unambiguous where they must be, and apart from the commands.

import { describe, expect, test } from 'vitest';
import en from '../../../locales/en/synonyms.json' with { type: 'json' };
import nb from '../../../locales/nb/synonyms.json' with { type: 'json' };
import { flows } from '../../../src/flows/index.ts';
import { type Lexicon, read } from '../../../src/interview/read/index.ts';
import { keyOf } from '../../../src/interview/read/normalise.ts';
import { payPeriods } from '../../../src/rules/facts/fact.ts';
import { findFact, vocabulary } from '../../../src/rules/facts/vocabulary.ts';

const lexicons: readonly (readonly [string, Lexicon])[] = [
  ['en', en],
  ['nb', nb],
];

/** Answers that leave several options open, on purpose. */
const open = [
  'in norway',
  'i norge',
  'diploma',
  'phd student',
  'phd candidate',
  'doctoral student',
  'doctoral candidate',
  'fagskole',
  'fagskolen',
  'stipendiat',
  'doktorgradsstipendiat',
  'phd stipendiat',
  'doktorgradsstudent',
  // Whoever says no more than that there is an offer is asked which.
  ...['yes', 'yeah', 'yep', 'yes i do', 'i do', 'i have one', 'i have an offer'],
  ...['ja', 'jepp', 'jada', 'ja det har jeg', 'jeg har et tilbud'],
];
/** Commands that are answers to one question. */
const answers = ['change', 'endre', 'norwegian', 'norsk', 'options'];

function meanings(synonyms: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const [meaning, phrases] of Object.entries(synonyms)) {
    for (const key of phrases.map(keyOf)) found.set(key, (found.get(key) ?? new Set()).add(meaning));
  }
  return found;
}

function ambiguous(synonyms: Readonly<Record<string, readonly string[]>>): readonly string[] {
  return [...meanings(synonyms)].filter(([, meant]) => meant.size > 1).map(([key]) => key);
}

describe.each(lexicons)('the synonyms of %s', (_, lexicon) => {
  test('cover every option of every fact and question, and nothing that is not one', () => {
    const asked = [...flows.values()].flatMap((flow) => [...flow.questions.values()].map((question) => question.reads));
    const options = new Map<string, Set<string>>();
    for (const fact of [...vocabulary, ...asked]) {
      if (fact.kind !== 'option' && fact.kind !== 'options' && fact.kind !== 'yes-no') continue;
      const known = options.get(fact.id) ?? new Set();
      for (const option of fact.kind === 'yes-no' ? ['no', 'yes'] : fact.options) known.add(option);
      options.set(fact.id, known);
    }
    const wanted = [...options].map(([fact, each]) => [fact, [...each].toSorted()]);
    const given = Object.entries(lexicon.options).map(([fact, options]) => [fact, Object.keys(options).toSorted()]);
    expect(Object.fromEntries(given)).toEqual(Object.fromEntries(wanted));
    for (const options of Object.values(lexicon.options)) {
      for (const synonyms of Object.values(options)) expect(synonyms.length).toBeGreaterThan(1);
    }
  });

  test('stand for figures of number questions within their bounds', () => {
    for (const [id, figures] of Object.entries(lexicon.figures)) {
      const fact = findFact(id);
      if (fact?.kind !== 'number') throw new Error(`${id} is no number question`);
      for (const figure of Object.values(figures)) {
        expect(figure).toBeGreaterThanOrEqual(fact.min);
        expect(figure).toBeLessThanOrEqual(fact.max);
      }
    }
  });

  test('mean one option each, but for those that leave several open on purpose', () => {
    const found = Object.values(lexicon.options).flatMap(ambiguous);
    expect(found.filter((key) => !open.includes(key))).toEqual([]);
  });

  test('mean one command, period, currency, unit or nationality each', () => {
    for (const table of [lexicon.commands, lexicon.periods, lexicon.units, lexicon.demonyms]) {
      expect(ambiguous(table)).toEqual([]);
    }
    expect(ambiguous({ yes: lexicon.yes, no: lexicon.no })).toEqual([]);
    expect(ambiguous(Object.fromEntries(Object.entries(lexicon.months)))).toEqual([]);
    expect(ambiguous(Object.fromEntries(Object.entries(lexicon.weekdays)))).toEqual([]);
  });

  test('keep answers and commands apart', () => {
    const commands = meanings(lexicon.commands);
    const said = [
      lexicon.yes,
      lexicon.no,
      ...Object.values(lexicon.options).flatMap((options) => Object.values(options).flat()),
    ];
    const both = said
      .flat()
      .map(keyOf)
      .filter((key) => commands.has(key) && !answers.includes(key));
    expect([...new Set(both)]).toEqual([]);
  });

  test('can all be looked up: none is empty, every list is whole', () => {
    const lists = [lexicon.commands, lexicon.units, lexicon.periods, lexicon.currencies, lexicon.dates].flatMap(
      Object.values,
    );
    for (const list of lists) for (const phrase of list) expect(keyOf(phrase)).not.toBe('');
    expect(Object.keys(lexicon.periods).toSorted()).toEqual(payPeriods.toSorted());
    expect(lexicon.months).toHaveLength(12);
    expect(lexicon.weekdays).toHaveLength(7);
    expect(Object.keys(lexicon.demonyms).length).toBeGreaterThan(60);
  });
});

describe.each(lexicons)('an answer with a "not" in %s', (locale, lexicon) => {
  const lexiconsInOrder = [lexicon, locale === 'en' ? nb : en];
  const facts = vocabulary.filter((fact) => fact.kind === 'option' || fact.kind === 'yes-no');

  test.each(
    locale === 'en'
      ? ['not ', 'not a ', "I don't have ", 'almost ']
      : ['ikke ', 'ikke en ', 'jeg har ikke ', 'nesten '],
  )('%j is never read as if it were not there', (not) => {
    const taken = facts.flatMap((fact) =>
      Object.entries(lexicon.options[fact.id] ?? {}).flatMap(([option, synonyms]) =>
        synonyms
          .filter(
            (synonym) =>
              !/^(?:no|not|none|nothing|never|neither|nobody|isn|without|in|un|don|ingen|ikke|uten)/.test(synonym),
          )
          .filter((synonym) => {
            const understood = read(fact, not + synonym, { lexicons: lexiconsInOrder, locale, day: '2026-11-23' });
            const value =
              understood.understanding === 'value' || understood.understanding === 'confirm' ? understood.value : null;
            return value === (fact.kind === 'yes-no' ? option === 'yes' : option);
          })
          .map((synonym) => `${fact.id}: ${not}${synonym}`),
      ),
    );
    expect(taken.join('\n')).toBe('');
  });
});
