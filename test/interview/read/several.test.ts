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

function told(locale: 'en' | 'nb', text: string, asked = questions): Readonly<Record<string, FactValue>> {
  const own = locale === 'en' ? [lexicons.en, lexicons.nb] : [lexicons.nb, lexicons.en];
  const found = readSeveral(asked, text, { lexicons: own, locale, day });
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
    [
      'en',
      'My friend from Ukraine got 700k, I am from Egypt and get 600k',
      { citizenship: ['EG'], basePay: pay(600_000, 'year') },
    ],
    ['en', "I'm from India and my wife is from Nepal", { citizenship: ['IN'] }],
    ['nb', 'et amerikansk firma', { employerKind: 'foreign-company' }],
    ['nb', 'sivilingeniør fra NTNU', { education: 'master' }],
    [
      'en',
      'Indian, currently in Oslo on student permit, master from NTNU',
      { citizenship: ['IN'], whereNow: 'norway-permit', education: 'master' },
    ],
    ['en', 'developer in Oslo from India', { citizenship: ['IN'] }],
    ['en', 'my boss offered me 620k, my brother has a master', { basePay: pay(620_000, 'year') }],
    [
      'nb',
      'Vennen min fra Ukraina fikk 700 000, jeg er fra Egypt og får 600 000',
      { citizenship: ['EG'], basePay: pay(600_000, 'year') },
    ],
    ['nb', 'Stillingen krever bachelor, og jeg har master', { positionLevel: 'bachelor', education: 'master' }],
  ])('%s: %s', (locale, text, facts) => {
    expect(told(locale, text)).toEqual(facts);
  });
});

describe('so does one in the midst of another interview', () => {
  test.each<[string, 'en' | 'nb', string, Readonly<Record<string, FactValue>>]>([
    [
      'offer',
      'en',
      '720k a year, 6 months probation and 3 months notice',
      { basePay: pay(720_000, 'year'), probationMonths: 6, noticeMonthsEmployer: 3 },
    ],
    [
      'offer',
      'en',
      'A draft contract from a Norwegian company, 650 000 NOK per year, probation six months',
      {
        offer: 'written',
        paperKind: 'draft',
        employerKind: 'norwegian-company',
        basePay: pay(650_000, 'year'),
        probationMonths: 6,
      },
    ],
    [
      'offer',
      'en',
      'full time software developer, master, 850k, notice period one month',
      {
        positionPercent: 100,
        occupation: 'software-developer',
        education: 'master',
        basePay: pay(850_000, 'year'),
        noticeMonthsEmployer: 1,
      },
    ],
    [
      'offer',
      'en',
      'I have a signed contract, 45 000 kr a month, 80 %',
      { offer: 'written', paperKind: 'signed', basePay: pay(45_000, 'month'), positionPercent: 80 },
    ],
    [
      'offer',
      'nb',
      '720 000 i året, 6 måneders prøvetid og 3 måneders oppsigelsestid',
      { basePay: pay(720_000, 'year'), probationMonths: 6, noticeMonthsEmployer: 3 },
    ],
    [
      'offer',
      'nb',
      'Et utkast fra et norsk firma, 650 000 kr i året, prøvetid seks måneder',
      { paperKind: 'draft', employerKind: 'norwegian-company', basePay: pay(650_000, 'year'), probationMonths: 6 },
    ],
    [
      'offer',
      'nb',
      'heltid som systemutvikler, master, 850 000, oppsigelsestid en måned',
      {
        positionPercent: 100,
        occupation: 'software-developer',
        education: 'master',
        basePay: pay(850_000, 'year'),
        noticeMonthsEmployer: 1,
      },
    ],
    [
      'offer',
      'nb',
      'Jeg har en signert avtale, 45 000 kr i måneden, 80 %',
      { offer: 'written', paperKind: 'signed', basePay: pay(45_000, 'month'), positionPercent: 80 },
    ],
    [
      'arrival',
      'en',
      'I arrive on 5 January 2027 with my wife and two kids, in Bergen',
      { arrivalDate: '2027-01-05', comesWith: 'partner-and-children', city: 'bergen' },
    ],
    [
      'arrival',
      'en',
      'Moving to Oslo on 10.1.2027, first day at work 18 January 2027',
      { arrivalDate: '2027-01-10', city: 'oslo', startDate: '2027-01-18' },
    ],
    [
      'arrival',
      'en',
      'landing in Trondheim 3 March 2027, alone, starting work 8 March 2027',
      { arrivalDate: '2027-03-03', city: 'trondheim', comesWith: 'alone', startDate: '2027-03-08' },
    ],
    [
      'arrival',
      'en',
      'My permit is granted, flying on 2 February 2027 with my partner',
      { permitStage: 'granted', arrivalDate: '2027-02-02', comesWith: 'partner' },
    ],
    [
      'arrival',
      'nb',
      'Jeg ankommer 5. januar 2027 med kona og to barn, i Bergen',
      { arrivalDate: '2027-01-05', comesWith: 'partner-and-children', city: 'bergen' },
    ],
    [
      'arrival',
      'nb',
      'Flytter til Oslo 10.1.2027, første arbeidsdag 18. januar 2027',
      { arrivalDate: '2027-01-10', city: 'oslo', startDate: '2027-01-18' },
    ],
    [
      'arrival',
      'nb',
      'lander i Trondheim 3. mars 2027, alene, begynner å jobbe 8. mars 2027',
      { arrivalDate: '2027-03-03', city: 'trondheim', comesWith: 'alone', startDate: '2027-03-08' },
    ],
    [
      'arrival',
      'nb',
      'Tillatelsen er innvilget, flyr 2. februar 2027 med samboeren min',
      { permitStage: 'granted', arrivalDate: '2027-02-02', comesWith: 'partner' },
    ],
    [
      'change',
      'en',
      'I lost my job on 20 November 2026, my permit expires 30 June 2027',
      { jobEndedOn: '2026-11-20', changeKind: 'lost-job', permitUntil: '2027-06-30' },
    ],
    ['change', 'en', 'I was fired, last day is 15 December 2026', { changeKind: 'lost-job', jobEndedOn: '2026-12-15' }],
    [
      'change',
      'en',
      "I'm Indian, I have a new employer, starting 1 February 2027",
      { citizenship: ['IN'], changeKind: 'new-employer', startDate: '2027-02-01' },
    ],
    [
      'change',
      'en',
      'my hours are cut to 60 %, 40 000 a month',
      { changeKind: 'fewer-hours', ownShare: 60, ownPay: pay(40_000, 'month') },
    ],
    [
      'change',
      'nb',
      'Jeg mistet jobben 20. november 2026, tillatelsen går ut 30. juni 2027',
      { jobEndedOn: '2026-11-20', changeKind: 'lost-job', permitUntil: '2027-06-30' },
    ],
    [
      'change',
      'nb',
      'Jeg ble sagt opp, siste dag er 15. desember 2026',
      { changeKind: 'lost-job', jobEndedOn: '2026-12-15' },
    ],
    [
      'change',
      'nb',
      'Jeg er indisk, har fått ny arbeidsgiver og begynner 1. februar 2027',
      { citizenship: ['IN'], changeKind: 'new-employer', startDate: '2027-02-01' },
    ],
    [
      'change',
      'nb',
      'stillingen er redusert til 60 %, 40 000 i måneden',
      { changeKind: 'fewer-hours', ownShare: 60, ownPay: pay(40_000, 'month') },
    ],
  ])('%s, %s: %s', (flow, locale, text, facts) => {
    expect(told(locale, text, [...(flows.get(flow)?.questions.values() ?? [])])).toEqual(facts);
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
    // What is said of others: whose citizen they are makes nobody else one.
    ['en', 'my husband is German'],
    ['en', 'my wife is Norwegian'],
    ['en', 'my kids are in Germany'],
    ['en', 'my friend in Germany got one'],
    ['en', 'my boss is Swedish and the office is in Denmark'],
    ['en', 'my wife has a master and 8 years of experience'],
    ['en', 'I live in Germany'],
    ['nb', 'mannen min er tysk'],
    ['nb', 'kona mi er fra Nepal'],
    ['nb', 'sjefen min er svensk'],
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
