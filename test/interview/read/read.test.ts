// Typed answers, one by one.
import { describe, expect, test } from 'vitest';
import en from '../../../locales/en/synonyms.json' with { type: 'json' };
import nb from '../../../locales/nb/synonyms.json' with { type: 'json' };
import { read } from '../../../src/interview/read/index.ts';
import { factOf } from '../../../src/rules/facts/vocabulary.ts';
import { day, utterances } from './utterances.ts';

describe('a typed answer is understood', () => {
  test.each(utterances.map(([locale, fact, text, expected]) => ({ locale, fact, text, expected })))(
    '$locale $fact "$text"',
    ({ locale, fact, text, expected }) => {
      const lexicons = locale === 'en' ? [en, nb] : [nb, en];
      expect(read(factOf(fact), text, { lexicons, locale, day })).toEqual(expected);
    },
  );
});
