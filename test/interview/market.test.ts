// Where an offer stands among what others are paid, said in plain sentences: in the result, the report and the picture.
import { describe, expect, it } from 'vitest';
import { loadWords } from '../../src/app/words.ts';
import { offer } from '../../src/flows/offer.ts';
import { marketText } from '../../src/interview/market.ts';
import { resultBlocks } from '../../src/interview/result.ts';
import type { Locale } from '../../src/interview/snapshot.ts';
import { report } from '../../src/rules/engine/report.ts';
import type { Facts } from '../../src/rules/facts/fact.ts';
import { pay } from '../../src/rules/pay.ts';
import { engineer, kroner, today } from '../support/cases.ts';
import { linesOf } from '../support/talking.ts';

const developer: Facts = { ...engineer, occupation: 'software-developer', experienceYears: 5 };
const told = (facts: Facts, locale: Locale = 'en') => marketText(loadWords(locale), report(pay, facts, today));
const figure = (id: string, facts = developer): number =>
  report(pay, facts, today).figures.find((each) => each.id === id)?.value ?? 0;

describe('the market, in words', () => {
  const [low, median, high] = [figure('marketLow'), figure('marketMedian'), figure('marketHigh')];

  it.each([
    [low - 12, 'This offer is in the lowest quarter.'],
    [low, 'This offer is below the middle, but not in the lowest quarter.'],
    [median - 12, 'This offer is below the middle, but not in the lowest quarter.'],
    [median, 'This offer is in the middle or above, but not in the highest quarter.'],
    [high - 12, 'This offer is in the middle or above, but not in the highest quarter.'],
    [high, 'This offer is in the highest quarter.'],
  ])('says of %d where it lies', (amount, place) => {
    expect(told({ ...developer, basePay: kroner(amount) })).toMatch(new RegExp(`${place}$`, 'u'));
  });

  it('says what others in the occupation are paid, in either language', () => {
    expect(told(developer, 'en')).toMatch(/^A quarter of those in this occupation earn less than NOK\s[\d,]+ a year/u);
    expect(told(developer, 'nb')).toMatch(
      /^En fjerdedel av dem som har dette yrket, tjener mindre enn [\d\s]+kr i året/u,
    );
  });

  it('speaks of the experience where the occupation is not known, and of nothing where neither is', () => {
    expect(told({ ...developer, occupation: null })).toMatch(/^A quarter of developers with your experience/u);
    expect(told({ ...developer, occupation: null, experienceYears: null })).toBeUndefined();
  });

  it('does not place a pay that it cannot compare', () => {
    const abroad = told({ ...developer, basePay: { amount: 70_000, currency: 'EUR', period: 'year' } });
    expect(abroad).not.toContain('This offer');
  });
});

it.each<Locale>(['en', 'nb'])('stands before the rows of an offer in %s', (locale) => {
  const words = loadWords(locale);
  const facts = { ...developer, reviewDepth: 'short' };
  const at = { flow: offer, area: offer.area, asOf: today, walk: { path: [], facts }, outcome: 'review' };
  const lines = linesOf({ locale, turn: 1, blocks: resultBlocks(words, at), controls: [] });
  const heading = lines.indexOf(words('area-pay'));
  expect(lines[heading + 1]).toBe(told(developer, locale));
  expect(lines[heading + 2]).toContain(words('figure-monthlyPay'));
});
