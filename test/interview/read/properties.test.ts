// What holds for every typed answer, whatever it is.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import en from '../../../locales/en/synonyms.json' with { type: 'json' };
import nb from '../../../locales/nb/synonyms.json' with { type: 'json' };
import { type ReadingContext, read, type Understanding } from '../../../src/interview/read/index.ts';
import { isDate } from '../../../src/rules/dates.ts';
import type { Fact, FactValue, Money } from '../../../src/rules/facts/fact.ts';
import { payPeriods } from '../../../src/rules/facts/fact.ts';
import { factOf, vocabulary } from '../../../src/rules/facts/vocabulary.ts';
import { day, utterances } from './utterances.ts';

const english: ReadingContext = { lexicons: [en, nb], locale: 'en', day };
const norwegian: ReadingContext = { lexicons: [nb, en], locale: 'nb', day };
const contexts = [english, norwegian];

const anyFact = fc.constantFrom(...vocabulary);
const anyContext = fc.constantFrom(...contexts);
const ofKind = <K extends Fact['kind']>(kind: K) =>
  vocabulary.filter((fact): fact is Extract<Fact, { kind: K }> => fact.kind === kind);

const spokenWords = [en, nb].flatMap((lexicon) => [
  ...lexicon.fillers,
  ...lexicon.negations,
  ...lexicon.comparisons,
  ...lexicon.conjunctions,
  ...Object.values(lexicon.periods).flat(),
  ...Object.values(lexicon.units).flat(),
  ...Object.values(lexicon.currencies).flat(),
  ...Object.values(lexicon.dates).flat(),
  ...Object.keys(lexicon.numbers),
  ...Object.keys(lexicon.magnitudes),
  ...Object.keys(lexicon.ordinals),
  ...lexicon.months.flat(),
  ...lexicon.weekdays.flat(),
  ...Object.values(lexicon.demonyms).flat(),
]);
const figures = fc.oneof(
  fc.integer().map(String),
  fc.double().map(String),
  fc.stringMatching(/^[0-9][0-9 .,'/:+-]{0,14}$/),
);
/** Words and figures of the trade in any order: nearer to what is read than random characters. */
const babble = fc
  .array(
    fc.oneof(fc.constantFrom(...spokenWords), figures, fc.constantFrom('-', ',-', '?', '/', '%', '€', '🙂', '\u200f')),
    {
      maxLength: 12,
    },
  )
  .map((words) => words.join(' '));
const oddText = fc.oneof(
  babble,
  fc.string({ maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(...utterances.map(([, , text]) => text)),
);

function isMoney(value: FactValue): value is Money {
  return typeof value === 'object' && value !== null && 'currency' in value;
}

function fits(fact: Fact, value: FactValue): boolean {
  switch (fact.kind) {
    case 'option':
      return typeof value === 'string' && fact.options.includes(value);
    case 'options':
      return (
        Array.isArray(value) &&
        new Set(value).size === value.length &&
        value.every((each) => fact.options.includes(each))
      );
    case 'yes-no':
      return typeof value === 'boolean';
    case 'number':
      return (
        typeof value === 'number' && value >= fact.min && value <= fact.max && (!fact.whole || Number.isInteger(value))
      );
    case 'date':
      return typeof value === 'string' && isDate(value);
    case 'countries':
      return Array.isArray(value) && value.length > 0 && value.every((code) => /^[A-Z]{2}$/.test(code));
    case 'money':
      return (
        isMoney(value) &&
        value.amount > 0 &&
        Number.isFinite(value.amount) &&
        /^[A-Z]{3}$/.test(value.currency) &&
        payPeriods.includes(value.period)
      );
  }
}

function valueIn(understood: Understanding): FactValue | undefined {
  return understood.understanding === 'value' || understood.understanding === 'confirm' ? understood.value : undefined;
}

describe('any text', () => {
  test('is understood without throwing, as a value that fits the fact or as something else', () => {
    fc.assert(
      fc.property(anyFact, oddText, anyContext, (fact, text, context) => {
        const value = valueIn(read(fact, text, context));
        if (value !== undefined) expect(fits(fact, value)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  test('means the same when it is read again', () => {
    fc.assert(
      fc.property(anyFact, oddText, anyContext, (fact, text, context) => {
        expect(read(fact, text, context)).toEqual(read(fact, text, context));
      }),
    );
  });

  test('means the same with other spaces, and with what cannot be seen', () => {
    fc.assert(
      fc.property(fc.constantFrom(...utterances), ([locale, id, text]) => {
        const context = locale === 'en' ? english : norwegian;
        const fact = factOf(id);
        fc.pre([...text].length < 400);
        const spaced = `\u200f ${text.replaceAll(' ', '\u00a0 ').replaceAll('-', '\u2011')}\t\u200b`;
        expect(read(fact, spaced, context)).toEqual(read(fact, text, context));
      }),
    );
  });

  test.each(['a', '9', ' ', ',', '-', '.', "'", '1 ', '1,', 'no ', 'and ', '1.1', 'ﷺ', '\ud800'])(
    '%j ten thousand times is too much, and up to the limit is read to the end',
    (mark) => {
      // What is read in more than linear time does not come to an end here before the test is over.
      for (const fact of vocabulary) {
        read(fact, mark.repeat(Math.floor(500 / mark.length)), english);
        for (const text of [mark.repeat(10_000), `1${mark.repeat(10_000)}x`])
          expect(read(fact, text, english)).toMatchObject({ problem: { code: 'too-long', max: 500 } });
      }
    },
  );
});

describe('what was printed is read back', () => {
  test('an option by its id', () => {
    for (const fact of ofKind('option')) {
      for (const option of fact.options) {
        for (const context of contexts)
          expect(read(fact, option, context)).toEqual({ understanding: 'value', value: option });
      }
    }
  });

  test('a day in ISO form', () => {
    const dayIn = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.constantFrom(...ofKind('date')), dayIn, anyContext, (fact, date, context) => {
        const iso = date.toISOString().slice(0, 10);
        expect(read(fact, iso, context)).toEqual({ understanding: 'value', value: iso });
      }),
    );
  });

  test('a day in words, in both languages', () => {
    const dayIn = fc.date({ min: new Date('1950-01-01'), max: new Date('2150-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(dayIn, fc.constantFrom('en-GB', 'en-US', 'nb'), anyContext, (date, language, context) => {
        const words = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeZone: 'UTC' }).format(date);
        const value = date.toISOString().slice(0, 10);
        expect(read(factOf('startDate'), words, context)).toEqual({ understanding: 'value', value });
      }),
    );
  });

  test('a whole number within the bounds', () => {
    const facts = ofKind('number').filter((fact) => fact.unit !== 'NOK');
    const numberOf = fc.constantFrom(...facts).chain((fact) =>
      // "1" may be a share of one: a full position.
      fc.integer({ min: fact.unit === 'percent' ? 2 : fact.min, max: fact.max }).map((number) => ({ fact, number })),
    );
    fc.assert(
      fc.property(numberOf, anyContext, ({ fact, number }, context) => {
        expect(read(fact, String(number), context)).toEqual({ understanding: 'value', value: number });
      }),
    );
  });

  test('a sum in kroner', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 1_000_000_000 }), anyContext, (sum, context) => {
        expect(read(factOf('funds'), String(sum), context)).toEqual({ understanding: 'value', value: sum });
      }),
    );
  });

  test('countries by their codes, and by their names in both languages', () => {
    const names = new Map(contexts.map(({ locale }) => [locale, new Intl.DisplayNames(locale, { type: 'region' })]));
    const codes = [
      'IN',
      'SE',
      'NO',
      'US',
      'GB',
      'BA',
      'TT',
      'MM',
      'CI',
      'HK',
      'NA',
      'DK',
      'IT',
      'AS',
      'UA',
      'PG',
      'GW',
    ];
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...codes), { minLength: 1 }), anyContext, (list, context) => {
        const fact = factOf('citizenship');
        const said = list.map((code) => names.get(context.locale)?.of(code) ?? '');
        expect(read(fact, list.join(', '), context)).toEqual({ understanding: 'value', value: list });
        expect(read(fact, said.join(', '), context)).toEqual({ understanding: 'value', value: list });
      }),
    );
  });
});

describe('an amount', () => {
  const amount = fc.integer({ min: 100_000, max: 9_999_999 });
  const grouped = (whole: number, mark: string) => String(whole).replace(/\B(?=(\d{3})+$)/g, mark);

  test('is the same in every style of writing', () => {
    fc.assert(
      fc.property(amount, fc.constantFrom(' ', '\u00a0', '\u2009', '\u202f', '.', ',', "'", '’', ''), (whole, mark) => {
        const value = { amount: whole, currency: 'NOK', period: 'year' };
        const figure = grouped(whole, mark);
        for (const text of [`${figure} a year`, `kr ${figure} pr år`, `NOK${figure}/year`, `${figure},- i året`]) {
          for (const context of contexts) {
            expect(read(factOf('basePay'), text, context)).toEqual({ understanding: 'value', value });
          }
        }
      }),
    );
  });

  test('is the same with øre, whichever the decimal mark', () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 0, max: 99 }), (whole, part) => {
        const decimals = String(part).padStart(2, '0');
        const value = { amount: Number(`${whole}.${decimals}`), currency: 'NOK', period: 'year' };
        const styles = [
          `${grouped(whole, ' ')},${decimals}`,
          `${grouped(whole, '.')},${decimals}`,
          `${grouped(whole, ',')}.${decimals}`,
        ];
        for (const text of [...styles, `${whole}.${decimals}`, `${whole},${decimals}`]) {
          expect(read(factOf('basePay'), `${text} per year`, english)).toEqual({ understanding: 'value', value });
        }
      }),
    );
  });

  test('is the same in thousands', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 150, max: 9999 }),
        fc.constantFrom('k', ' k', 'K', ' thousand', ' tusen'),
        (n, unit) => {
          const value = { amount: n * 1000, currency: 'NOK', period: 'year' };
          for (const context of contexts) {
            expect(read(factOf('basePay'), `${n}${unit}`, context)).toEqual({ understanding: 'value', value });
          }
        },
      ),
    );
  });

  test('as Intl writes it is the same', () => {
    fc.assert(
      fc.property(amount, fc.constantFrom('en', 'nb', 'de', 'de-CH', 'fr', 'en-IN', 'sv'), (whole, language) => {
        const style = { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 } as const;
        const text = `${new Intl.NumberFormat(language, style).format(whole)} per year`;
        const value = { amount: whole, currency: 'EUR', period: 'year' };
        expect(read(factOf('basePay'), text, english)).toEqual({ understanding: 'value', value });
      }),
    );
  });

  test('that is negative is a problem', () => {
    fc.assert(
      fc.property(amount, fc.constantFrom('-', '−', 'kr -', '-kr '), (whole, sign) => {
        const understood = read(factOf('basePay'), `${sign}${whole}`, english);
        expect(understood.understanding).toBe('ask-again');
      }),
    );
  });
});
