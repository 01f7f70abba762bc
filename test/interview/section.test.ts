// Where in a law something stands, as readers of either language read it.
import { expect, it } from 'vitest';
import { loadWords } from '../../src/app/words.ts';
import { headingId, sectionText, titleText } from '../../src/interview/section.ts';
import { rows } from '../../src/rules/law/rows/index.ts';
import { type SourceKey, sources } from '../../src/rules/law/sources.ts';
import { textsOf } from '../support/fluent-files.ts';

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

it.each([
  ['residence card by post', 'oppholdskort i posten'],
  ['§ 60; UDI practice', '§ 60; UDIs praksis'],
  ['hour to year, 37.5 hours a week', 'fra time til år, 37,5 timer i uka'],
  ['bracket tax, step 3, income years 2025 and 2026', 'trinnskatt, trinn 3, inntektsårene 2025 og 2026'],
  ['answers of spring 2024, Vestfold and Telemark', 'svar fra våren 2024, Vestfold og Telemark'],
])('%s, a heading of ours, is %s', (section, told) => {
  expect(sectionText(norwegian, section)).toBe(told);
});

const sections = [...new Set(Object.values(rows).map(({ section }) => section))];

it('tells every section that there is, and none in English', () => {
  expect(sections.length).toBeGreaterThan(200);
  for (const one of sections) {
    const told = sectionText(norwegian, one) ?? '';
    expect(told.split('; ')).toHaveLength(one.split('; ').length);
    expect(told).not.toMatch(/paragraph|chapter|\b(?:and|of|the|with)\b|law-|heading-/u);
  }
});

it.each<[SourceKey, string]>([
  ['S-UR-F61', 'Utlendingsforskriften § 6-1'],
  ['S-UDI-SW', 'UDI: Faglært arbeidstaker med arbeidsgiver i Norge'],
  ['S02', 'Ferieloven §§ 5, 6, 7, 10'],
  // A page in English keeps its title.
  ['S-FRAG-18', 'Fragomen, minimum salary increased'],
])('the page %s is called %s', (source, told) => {
  expect(titleText(norwegian, source, sources[source].title)).toBe(told);
  expect(titleText(english, source, sources[source].title)).toBe(sources[source].title);
});

it('gives every page of an authority a Norwegian title', () => {
  const official = Object.entries(sources).filter(([, source]) => source.official);
  const untold = official.filter(([id, { title }]) => titleText(norwegian, id, title) === title);
  for (const [, { title }] of untold) expect(title).toMatch(/loven|arbeidsavtaler|stilling|ID control/u);
});

it('has no title and no heading that nobody cites', () => {
  const pieces = sections.flatMap((one) => one.split('; ')).flatMap((part) => part.split(', '));
  const used = new Set([...pieces.map(headingId), ...Object.keys(sources).map((id) => `source-${id}`)]);
  const own = textsOf('nb').filter(({ file }) => file === 'citations.ftl');
  expect(own.length).toBeGreaterThan(250);
  expect(own.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
});
