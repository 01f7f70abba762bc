// Which answer is meant by what is typed after "change".
import { expect, it } from 'vitest';
import { loadWords } from '../../src/app/words.ts';
import { offer } from '../../src/flows/offer.ts';
import { named } from '../../src/interview/named.ts';
import type { Locale } from '../../src/interview/snapshot.ts';

const words = { en: loadWords('en'), nb: loadWords('nb') };
const ids = ['basePay', 'lowerPayDocumented', 'holidayWeeks', 'firstYearHolidayPaid', 'holidayPayPercent', 'payExtras'];
const among = [...offer.questions.values()].filter(({ id }) => ids.includes(id));

it.each<[Locale, string, string | undefined]>([
  ['en', 'Weeks of holiday', 'holidayWeeks'],
  ['en', 'holiday weeks', 'holidayWeeks'],
  ['en', 'weeks holiday', 'holidayWeeks'],
  ['en', 'holiday', 'holidayWeeks'],
  ['en', 'holiday moon', undefined],
  ['en', 'fixed pay', 'basePay'],
  ['en', 'bonus', 'payExtras'],
  ['nb', 'ferieuker', 'holidayWeeks'],
  ['nb', 'ferie', undefined],
  ['nb', 'ferie første året', 'firstYearHolidayPaid'],
])('in %s, "%s" is %s', (locale, text, wanted) => {
  expect(named(words)(text, locale, among)?.id).toBe(wanted);
});
