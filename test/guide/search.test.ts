// Finding a card: folded letters, small words left out, slips forgiven, and nothing found where nothing fits.
import { describe, expect, it } from 'vitest';
import { createGuide } from '../../src/app/guide.ts';
import { fold } from '../../src/guide/search.ts';
import { locales } from '../../src/interview/snapshot.ts';
import { further, heldOut, obvious } from './obvious.ts';
import { asked, unanswered } from './questions.ts';

const guide = createGuide();

const missed = asked.filter(([locale, question, card]) => guide.find(question, locale)[0] !== card);

describe('the guide', () => {
  it('has the card that answers on top, of at least 95 in 100 questions in both languages', () => {
    for (const locale of locales) {
      const own = asked.filter(([each]) => each === locale);
      const wrong = missed.filter(([each]) => each === locale);
      expect(own.length).toBeGreaterThan(60);
      expect(wrong.length / own.length, JSON.stringify(wrong)).toBeLessThanOrEqual(0.05);
    }
  });

  it.each(obvious)('in %s, asked “%s”, has the card %s on top', (locale, question, card) => {
    expect(guide.find(question, locale)[0]).toBe(card);
  });

  it.each([
    ['that words were added for', further, 0.9],
    ['that were held out', heldOut, 0.75],
  ] as const)('has it for most of those %s', (_, questions, least) => {
    const found = questions.filter(([locale, question, card]) => guide.find(question, locale)[0] === card);
    expect(found.length / questions.length).toBeGreaterThanOrEqual(least);
  });

  it('knows a question word for word, though none of its words tells anything', () => {
    for (const question of ['how long does it take?', 'How long does it take', 'so how long does it take?!'])
      expect(guide.find(question, 'en')[0]).toBe('waiting-time');
    expect(guide.find('how does it take', 'en')).toEqual([]);
  });

  it.each(unanswered)('in %s, asked “%s”, has no answer', (locale, question) => {
    expect(guide.find(question, locale)).toEqual([]);
  });

  it('understands who asks in the other language', () => {
    expect(guide.find('hvor mye skatt må jeg betale', 'en')[0]).toBe('net-pay');
    expect(guide.find('how much tax will I pay', 'nb')[0]).toBe('net-pay');
  });

  it('is not disturbed by length, emptiness or signs', () => {
    for (const text of ['', '   ', '?', '💥'.repeat(400), 'a'.repeat(50_000), '"; DROP', '<b>', '\u0000\u202e']) {
      expect(guide.find(text, 'en')).toEqual([]);
    }
    expect(guide.find(`how much tax will I pay ${'really '.repeat(3)}`, 'en')[0]).toBe('net-pay');
  });
});

describe('letters', () => {
  it.each([
    ['Lønn', 'lonn'],
    ['loenn', 'lonn'],
    ['Å få', 'a fa'],
    ['faa', 'fa'],
    ['Ærlig', 'aerlig'],
    ['café', 'cafe'],
    ['don’t', 'dont'],
  ])('%s folds to %s', (written, folded) => {
    expect(fold(written)).toBe(folded);
  });
});
