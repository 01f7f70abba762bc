// The checklist: the documents of this case and no others, each with where it is asked for.
import { afterAll, describe, expect, it } from 'vitest';
import { loadWords } from '../../src/app/words.ts';
import { flows } from '../../src/flows/index.ts';
import { beginning, locales } from '../../src/interview/snapshot.ts';
import { standingOf } from '../../src/interview/standing.ts';
import { checklist } from '../../src/papers/checklist.ts';
import { material, papersFor } from '../../src/papers/index.ts';
import { arrival } from '../../src/rules/arrival.ts';
import type { Facts } from '../../src/rules/facts/fact.ts';
import { documents } from '../../src/rules/permit/documents.ts';
import { closeBrowser, faultsIn, hasBrowser, opened } from '../support/browser.ts';
import { today } from '../support/cases.ts';
import { likely, materialOf, underpaid } from '../support/materials.ts';

afterAll(closeBrowser);

/** Which documents are in the list for certain, and which perhaps. */
function listed(facts: Facts) {
  const of = materialOf(facts);
  const [sure = '', perhaps = ''] = String(checklist(of).content).split(of.words('checklist-perhaps'));
  const those = (html: string) =>
    documents.map(({ id }) => id).filter((id) => html.includes(`☐ ${of.words(`document-${id}`)}.`));
  return { sure: those(sure), perhaps: those(perhaps) };
}

const detailed: Facts = {
  moreDetail: true,
  regulatedProfession: false,
  workplace: 'mainland',
  educationDocumented: true,
  age: 30,
  applicationDate: null,
  startDate: null,
  workDirectedBy: 'employer',
  relatedToEmployer: false,
  earlyStart: false,
};
const always = ['passport', 'cover-letter', 'offer-form', 'cv', 'place-to-live'];

it('is what a degree and an employer in Norway call for', () => {
  const { sure, perhaps } = listed(likely);
  expect(sure.toSorted()).toEqual([...always, 'diploma'].toSorted());
  expect(perhaps).toEqual(['authority']);
});

it.each<[string, Facts, string]>([
  [
    'somebody in Norway on a visa',
    { tiesToNorway: true, whereNow: 'norway-visa', currentPermit: 'none', familyTie: 'none' },
    'lawful-stay',
  ],
  ['somebody whom the employer applies for', { ...detailed, whoFiles: 'employer' }, 'authority'],
  [
    'somebody at an agency',
    { employerKind: 'staffing-agency', staffingAgencyApproved: true, assignmentList: true },
    'agency-papers',
  ],
])('asks %s for one document more', (_, change, document) => {
  expect(listed({ ...likely, ...change }).sure).toContain(document);
});

it('of a plan knows what was told in another interview', () => {
  const facts: Facts = { ...likely, moreDetail: false, permitStage: 'not-applied' };
  const plan = (...begun: string[]) => {
    const snapshot = { ...beginning('en', 'arrival'), begun: [...begun, 'arrival'], facts };
    const words = loadWords('en');
    const html = String(checklist(material(words, standingOf(flows, snapshot, today), facts)).content);
    return html.split(words('checklist-perhaps'))[0];
  };
  const diploma = loadWords('en')('document-diploma');
  expect(plan()).not.toContain(diploma);
  expect(plan('eligibility')).toContain(diploma);
});

it('is not there for somebody who must change something first', () => {
  expect(papersFor(materialOf(underpaid))).not.toContain('checklist');
  expect(papersFor(materialOf(likely))).toContain('checklist');
  expect(papersFor(materialOf({ citizenship: ['SE'] }))).not.toContain('checklist');
});

it('is not there for somebody who has handed the documents in', () => {
  const plan = (facts: Facts) =>
    papersFor(material(loadWords('en'), { area: arrival, asOf: today, walk: { path: [], facts } }, facts));
  expect(plan({ ...likely, permitStage: 'not-applied' })).toContain('checklist');
  expect(plan({ ...likely, permitStage: 'granted' })).not.toContain('checklist');
});

describe.each(locales)('in %s', (locale) => {
  it.runIf(hasBrowser)('is a page in which axe finds nothing', async () => {
    const page = await opened(String(checklist(materialOf(likely, locale)).content));
    expect(await faultsIn(page)).toEqual([]);
    await page.close();
  });
});
