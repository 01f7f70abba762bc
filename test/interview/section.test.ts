// Where in a law something stands, as readers of either language read it.
import { expect, it } from 'vitest';
import { loadWords } from '../../src/app/words.ts';
import { sectionText } from '../../src/interview/section.ts';
import { rows } from '../../src/rules/law/rows/index.ts';

const [english, norwegian] = [loadWords('en'), loadWords('nb')];

it.each([
  ['§ 6-11 second paragraph', '§ 6-11 andre ledd'],
  ['§ 23 first paragraph (d)', '§ 23 første ledd bokstav d'],
  ['§ 60 first and fourth paragraphs', '§ 60 første og fjerde ledd'],
  ['chapter 13, §§ 109–117', 'kapittel 13, §§ 109–117'],
  ['former § 10-8', 'tidligere § 10-8'],
  ['§ 61; Immigration Regulations § 10-21', '§ 61; utlendingsforskriften § 10-21'],
  [
    'practice under Immigration Act § 23 first paragraph (b)',
    'praksis etter utlendingsloven § 23 første ledd bokstav b',
  ],
  ['§ 23 first paragraph (d); UDI 2014-018', '§ 23 første ledd bokstav d; UDI 2014-018'],
])('%s is %s', (section, told) => {
  expect(sectionText(norwegian, section)).toBe(told);
  expect(sectionText(english, section)).toBe(section);
});

it('leaves out our own headings, and what is said beside a section', () => {
  expect(sectionText(norwegian, 'residence card by post')).toBeUndefined();
  expect(sectionText(norwegian, '§ 60; UDI practice')).toBe('§ 60');
});

it('tells almost every section that there is, and none in English', () => {
  const sections = [...new Set(Object.values(rows).map(({ section }) => section))].filter((one) => /^§/u.test(one));
  const untold = sections.filter((one) => sectionText(norwegian, one) === undefined);
  expect(sections.length).toBeGreaterThan(100);
  expect(untold.length).toBeLessThan(10);
  for (const one of sections) expect(sectionText(norwegian, one) ?? '').not.toMatch(/paragraph|chapter|\band\b|law-/u);
});
