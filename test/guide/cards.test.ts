// Guide cards: each rests on rows, names figures that stand in the rules, and says them as known on the day.
import { describe, expect, it } from 'vitest';
import { loadPhrases } from '../../src/app/guide.ts';
import { loadWords } from '../../src/app/words.ts';
import { cardOn, cards, checked } from '../../src/guide/index.ts';
import { cardText } from '../../src/interview/guide.ts';
import { locales } from '../../src/interview/snapshot.ts';
import { isDate } from '../../src/rules/dates.ts';
import { citation, rowOf } from '../../src/rules/law/citation.ts';
import { told } from '../../src/rules/told.ts';
import { today } from '../support/cases.ts';
import { textsOf } from '../support/fluent-files.ts';

const all = [...cards.values()];
const named = all.map((card) => [card.id, card] as const);

describe.each(named)('the card %s', (id, card) => {
  it('rests on rows of the law that were read by the day it was checked', () => {
    expect(isDate(checked)).toBe(true);
    for (const row of card.basis) expect(citation(row).seen <= checked, row).toBe(true);
  });

  it('names its figures, all of them known today, and no others', () => {
    expect(cardOn(id, today).complete).toBe(true);
    for (const locale of locales) {
      const [text] = textsOf(locale).filter((each) => each.id === `card-${id}.says`);
      expect([...(text?.variables ?? [])].sort(), locale).toEqual(Object.keys(card.figures ?? {}).sort());
    }
  });

  it.each(locales)('is found by the questions that are written beside it in %s', (locale) => {
    expect(loadPhrases(locale).asked[id]?.length).toBeGreaterThan(2);
  });
});

describe('the cards', () => {
  it('are all that the phrases tell of', () => {
    for (const locale of locales)
      expect(Object.keys(loadPhrases(locale).asked).sort()).toEqual([...cards.keys()].sort());
  });

  it('say a figure as known on the day, and none where none is known', () => {
    const say = (id: string, day: string) => cardText(loadWords('en'), cardOn(id, day)).replaceAll('\u00a0', ' ');
    expect(say('pay-floor', '2026-04-30')).toContain('NOK 522,600');
    expect(say('pay-floor', '2026-05-01')).toContain('NOK 545,400');
    expect(say('pay-floor', '2027-04-30')).toContain('NOK 624,700');
    expect(say('pay-floor', '2027-05-01')).not.toMatch(/\d/);
    expect(say('paye', '2025-12-31')).toContain('NOK 697,150');
    expect(say('paye', '2026-01-01')).toContain('NOK 725,050');
    expect(say('paye', '2027-01-01')).not.toMatch(/\d/);
  });

  it.each([
    ['permanent-residence', ['3 years', '7 months']],
    ['citizenship', ['8 years', '11 years', '6 years', '10 years', 'NOK 409,647', 'B1']],
    ['renewal', ['1 month ', '3 months']],
    ['eu-citizen', ['3 months']],
    ['probation', ['6 months', '14 days']],
    ['overtime', ['40 percent']],
    ['holiday-pay', ['25 days', '10.2 percent']],
    ['pension', ['2 percent']],
    ['noncompete', ['12 months']],
    ['child-benefit', ['NOK 2,012']],
    ['school', ['3 months', '1 March', 'NOK 1,200']],
    ['fee', ['NOK 6,300', 'NOK 11,900', 'NOK 5,950']],
    ['tb-test', ['3 months']],
  ])('answer how long and how much: %s', (id, said) => {
    const text = cardText(loadWords('en'), cardOn(id, today)).replaceAll('\u00a0', ' ');
    for (const each of said) expect(text).toContain(each);
  });

  it('rest on the law of what they tell: a trial period on its own sections, not on those of temporary work', () => {
    const sections = cardOn('probation', today).basis.map(({ section }) => section);
    expect(sections.join(' ')).toMatch(/§ 15-6.*§ 15-3.*§ 15-7/u);
    expect(sections.join(' ')).not.toContain('§ 14-9');
  });

  it('keep what does not lapse once a figure of a year is over', () => {
    const text = cardText(loadWords('en'), cardOn('permanent-residence', '2027-06-01')).replaceAll('\u00a0', ' ');
    expect(text).toContain('3 years');
    expect(text).not.toContain('NOK');
  });

  it.each(locales)(
    'ask for no pay, which may be told already, but say where the net pay is worked out (%s)',
    (locale) => {
      const words = loadWords(locale);
      const text = cardText(words, cardOn('net-pay', today));
      expect(text).toContain(words('flow-offer'));
      expect(text).not.toMatch(/give me|gi meg/iu);
    },
  );

  it('tell figures that decide nothing only from rows that there are', () => {
    for (const { row } of Object.values(told)) expect(() => rowOf(row)).not.toThrow();
  });
});
