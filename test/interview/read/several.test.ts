// Messages about several things at once: what stands out in them, and what is left alone.
import { describe, expect, test } from 'vitest';
import { loadLexicons } from '../../../src/app/words.ts';
import { eligibility } from '../../../src/flows/eligibility.ts';
import { flows } from '../../../src/flows/index.ts';
import { readSeveral } from '../../../src/interview/read/several.ts';
import type { FactValue, PayPeriod } from '../../../src/rules/facts/fact.ts';
import { day } from './utterances.ts';

const lexicons = loadLexicons();
const questions = [...eligibility.questions.values()];
const pay = (amount: number, period: PayPeriod, currency = 'NOK') => ({ amount, currency, period });

function told(locale: 'en' | 'nb', text: string): Readonly<Record<string, FactValue>> {
  const own = locale === 'en' ? [lexicons.en, lexicons.nb] : [lexicons.nb, lexicons.en];
  const found = readSeveral(questions, text, { lexicons: own, locale, day });
  return Object.fromEntries(found.map(({ question, value }) => [question, value]));
}

describe('a message tells of', () => {
  test.each<['en' | 'nb', string, Readonly<Record<string, FactValue>>]>([
    [
      'en',
      "I'm from India, 620k in Oslo, bachelor in CS",
      { citizenship: ['IN'], basePay: pay(620_000, 'year'), education: 'bachelor' },
    ],
    [
      'en',
      "Indian developer with a master's degree and 8 years of experience, offered 52,000 NOK a month",
      { citizenship: ['IN'], education: 'master', experienceYears: 8, basePay: pay(52_000, 'month') },
    ],
    [
      'en',
      'I am Brazilian and Italian, 30 years old, full time job, start 1 March 2027',
      { citizenship: ['BR', 'IT'], age: 30, positionPercent: 100, startDate: '2027-03-01' },
    ],
    [
      'en',
      "The job requires a bachelor, I have a master's, pay 700 000",
      { positionLevel: 'bachelor', education: 'master', basePay: pay(700_000, 'year') },
    ],
    [
      'en',
      'I have a written offer from a Norwegian company, 600k a year',
      { offer: 'written', employerKind: 'norwegian-company', basePay: pay(600_000, 'year') },
    ],
    [
      'en',
      'Ukrainian; 80 %; 45 000 kr per month',
      { citizenship: ['UA'], positionPercent: 80, basePay: pay(45_000, 'month') },
    ],
    ['en', "Master's from India, 5 years experience", { education: 'master', experienceYears: 5 }],
    [
      'nb',
      'Jeg er fra India, har 620 000 i året i Oslo og bachelor i informatikk',
      { citizenship: ['IN'], basePay: pay(620_000, 'year'), education: 'bachelor' },
    ],
    [
      'nb',
      'Ukrainsk, master, 5 års erfaring, 100 % stilling',
      { citizenship: ['UA'], education: 'master', experienceYears: 5, positionPercent: 100 },
    ],
    [
      'nb',
      'skriftlig tilbud fra et bemanningsbyrå, 55 000 i måneden',
      { offer: 'written', employerKind: 'staffing-agency', basePay: pay(55_000, 'month') },
    ],
    ['nb', 'Stillingen krever bachelor, og jeg har master', { positionLevel: 'bachelor', education: 'master' }],
  ])('%s: %s', (locale, text, facts) => {
    expect(told(locale, text)).toEqual(facts);
  });
});

describe('nothing is made of', () => {
  test.each<['en' | 'nb', string]>([
    ['en', 'no, not really'],
    ['en', 'yes'],
    ['en', 'hello, how are you?'],
    ['en', 'I am not from India'],
    ['en', '8 years'],
    ['en', '30, 40 and 50'],
    ['en', ''],
    ['en', `India, ${'x'.repeat(600)}`],
    ['nb', 'nei, egentlig ikke'],
    ['nb', 'hei, hvem er du?'],
  ])('%s: %s', (locale, text) => {
    expect(told(locale, text)).toEqual({});
  });
});

test('every question that has subjects is in some flow, the same in every language', () => {
  const known = new Set([...flows.values()].flatMap((flow) => [...flow.questions.keys()]));
  expect(Object.keys(lexicons.en.subjects).filter((id) => !known.has(id))).toEqual([]);
  expect(Object.keys(lexicons.nb.subjects)).toEqual(Object.keys(lexicons.en.subjects));
});
