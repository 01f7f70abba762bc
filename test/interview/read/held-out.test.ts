// Messages that nobody looked at while the words and rules were written: kept apart, so that they tell how well it reads.
import { expect, test } from 'vitest';
import en from '../../../locales/en/synonyms.json' with { type: 'json' };
import nb from '../../../locales/nb/synonyms.json' with { type: 'json' };
import { read } from '../../../src/interview/read/index.ts';
import type { FactValue } from '../../../src/rules/facts/fact.ts';
import { factOf } from '../../../src/rules/facts/vocabulary.ts';

test.each<['en' | 'nb', string, string, FactValue]>([
  ['en', 'citizenship', 'Syrian, my girlfriend holds a Dutch passport', ['SY']],
  ['en', 'citizenship', 'I moved from France but hold an Indian passport', ['IN']],
  ['en', 'citizenship', 'my mother is Polish and I am Ukrainian', ['UA']],
  ['en', 'citizenship', 'Egyptian national residing in Spain', ['EG']],
  ['en', 'citizenship', 'I have Pakistani citizenship and work in Denmark', ['PK']],
  ['nb', 'citizenship', 'samboeren min er dansk, jeg er fra Pakistan', ['PK']],
  ['nb', 'citizenship', 'bor i Sverige, iransk statsborger', ['IR']],
  ['en', 'jobEndedOn', 'the 3rd of november', '2026-11-03'],
  ['en', 'decisionDate', 'last Tuesday', '2026-11-24'],
  ['nb', 'noticeGivenOn', 'forrige uke', '2026-11-16'],
])('%s %s: "%s" is asked back', (locale, fact, text, value) => {
  const lexicons = locale === 'en' ? [en, nb] : [nb, en];
  const understood = read(factOf(fact), text, { lexicons, locale, day: '2026-11-28' });
  expect(understood).toEqual({ understanding: 'confirm', value });
});
