// Letters: the right words to the right office, with the days and figures of the case, and no way to break the form.
import { describe, expect, it } from 'vitest';
import { loadWords } from '../../src/app/words.ts';
import { formatDate } from '../../src/interview/format.ts';
import { type Material, makePaper, material, papersFor } from '../../src/papers/index.ts';
import { lawOf, letterPaper } from '../../src/papers/letters/letter.ts';
import { arrival } from '../../src/rules/arrival.ts';
import { eligibility } from '../../src/rules/eligibility.ts';
import type { Area } from '../../src/rules/engine/area.ts';
import type { Facts } from '../../src/rules/facts/fact.ts';
import { citation } from '../../src/rules/law/citation.ts';
import { offer } from '../../src/rules/offer.ts';
import { kroner, today } from '../support/cases.ts';
import { likely, materialOf, underpaid } from '../support/materials.ts';

const tools = { words: loadWords, raster: () => Promise.reject(new Error('A letter has no picture')) };
const lettersFor = (of: Material) => papersFor(of).filter((id) => id.startsWith('letter-'));

async function letter(of: Material, id: string): Promise<string> {
  const paper = await makePaper(id, of, tools);
  expect(paper).toMatchObject({
    id,
    mediaType: 'text/plain; charset=utf-8',
    fileName: `veiviser-${id}-2026-11-22.txt`,
  });
  return String(paper?.content);
}

const inArea = (area: Area, facts: Facts): Material =>
  material(loadWords('en'), { area, asOf: today, walk: { path: [], facts } }, facts);

const holder: Facts = { citizenship: ['IN'], currentPermit: 'skilled-worker' };
const lost: Facts = {
  ...holder,
  changeKind: 'lost-job',
  jobEndedOn: '2026-11-20',
  policeTold: false,
  permitUntil: '2027-03-31',
  renewalPending: false,
};
const moved: Facts = {
  ...holder,
  changeKind: 'new-employer',
  samePositionType: true,
  startDate: '2026-12-01',
  jobEndedOn: '2026-11-30',
  policeTold: true,
};

describe('the police', () => {
  it.each(['en', 'nb'] as const)(
    'are told of a lost job in Norwegian, and in English if wished (%s)',
    async (locale) => {
      const of = materialOf(lost, locale, 'change');
      expect(lettersFor(of)).toEqual(['letter-police-job-loss', 'letter-police-job-loss-english']);
      for (const [id, words] of [
        ['letter-police-job-loss', loadWords('nb')],
        ['letter-police-job-loss-english', loadWords('en')],
      ] as const) {
        const text = await letter(of, id);
        expect(text).toContain(words('letter-job-loss'));
        expect(text).toContain(formatDate(words, '2026-11-20'));
        // Six months, or the end of the permit.
        expect(text).toContain(formatDate(words, '2027-03-31'));
        expect(text).toContain('§ 6-11');
        expect(text).toContain(words('letter-identity').split('\n')[0]);
        expect(text).not.toContain(words('letter-police-late'));
      }
    },
  );

  it('are told why it is late, and asked, without a claim to the months that go with telling in time', async () => {
    const of = materialOf({ ...lost, jobEndedOn: '2026-11-01' }, 'en', 'change');
    for (const [id, locale] of [
      ['letter-police-job-loss', 'nb'],
      ['letter-police-job-loss-english', 'en'],
    ] as const) {
      const [text, words] = [await letter(of, id), loadWords(locale)];
      expect(text).toContain(words('letter-police-late'));
      expect(text).toContain(words('letter-job-loss.search-asked'));
      for (const day of ['2027-03-31', '2027-05-01']) expect(text).not.toContain(formatDate(words, day));
    }
  });

  it('are told of a new employer of the same kind', async () => {
    const of = materialOf(moved, 'en', 'change');
    expect(lettersFor(of)).toEqual(['letter-police-new-employer', 'letter-police-new-employer-english']);
    const text = await letter(of, 'letter-police-new-employer-english');
    expect(text).toContain('1 December 2026');
    expect(text).toContain(loadWords('en')('letter-new-employer.same'));
  });

  it('are not written to where there is nothing to tell', () => {
    expect(lettersFor(materialOf({ ...lost, policeTold: true }, 'en', 'change'))).toEqual([]);
    expect(lettersFor(materialOf({ ...lost, citizenship: ['SE'], currentPermit: 'none' }, 'en', 'change'))).toEqual([]);
  });

  it('get a blank where the day is not known', async () => {
    const of = materialOf({ ...lost, jobEndedOn: null }, 'en', 'change');
    expect(await letter(of, 'letter-police-job-loss')).toContain(loadWords('nb')('letter-blank-date'));
  });

  it('are not told that the end of the permit is the end of the search where the last day is not known', async () => {
    const text = await letter(materialOf({ ...lost, jobEndedOn: null }, 'en', 'change'), 'letter-police-job-loss');
    const words = loadWords('nb');
    expect(text).not.toContain(formatDate(words, '2027-03-31'));
    expect(text).toContain(words('letter-job-loss.search-asked'));
  });

  it.each([
    ['2026-11-20', 'ended on', 'My employment has ended'],
    ['2027-01-31', 'ends on', 'My employment is ending'],
    [null, 'ends or ended on', 'My employment has ended'],
  ])('read of a last day of %s that the job %s it', async (jobEndedOn, said, subject) => {
    const text = await letter(materialOf({ ...lost, jobEndedOn }, 'en', 'change'), 'letter-police-job-loss-english');
    expect(text).toContain(` ${said} `);
    expect(text).toContain(subject);
  });

  it.each([
    ['2026-11-20', 'I started in'],
    ['2026-12-01', 'I start in'],
  ])('read of a first day of %s that "%s" a new job', async (startDate, said) => {
    const facts = { ...moved, startDate, jobEndedOn: '2026-11-19' };
    expect(await letter(materialOf(facts, 'en', 'change'), 'letter-police-new-employer-english')).toContain(said);
  });
});

describe('the employer', () => {
  it.each(['en', 'nb'] as const)('is asked for the pay that is missing, with the section (%s)', async (locale) => {
    const of = materialOf(underpaid, locale);
    const text = await letter(of, 'letter-employer');
    expect(text).toMatch(/545[, \u00a0]?400/u);
    expect(text).toMatch(/544[, \u00a0]?700/u);
    expect(text).toMatch(/700/u);
    expect(text).toContain('§ 23');
    expect(text).toContain(of.words('letter-employer.permit'));
  });

  it('is told of part-time pay that it lacks less if it is counted as full-time pay, and that nobody knows', async () => {
    const of = materialOf({ ...underpaid, positionPercent: 80, basePay: kroner(432_000), basePayFor: 'post' });
    const text = (await letter(of, 'letter-employer')).replace(/\s+/gu, ' ');
    expect(text).toContain('NOK 113,400 is missing');
    expect(text).toContain(of.words('letter-employer-pay.part-time', { full: 'NOK 5,400' }));
    expect(await letter(materialOf(underpaid), 'letter-employer')).not.toContain('part time');
  });

  it('is asked for nothing where everything is in place', () => {
    expect(lettersFor(materialOf(likely))).not.toContain('letter-employer');
  });

  const uneven: Facts = { ...likely, noticeMonthsEmployer: 1, noticeMonthsEmployee: 3, contractDate: '2026-11-20' };

  it.each([
    ['en', '1 month from you and 3 months from me', '§ 15-3 eighth paragraph'],
    ['nb', '1 måned fra dere og 3 måneder fra meg', 'arbeidsmiljøloven § 15-3 åttende ledd'],
  ] as const)('reads what the draft says, and which section it breaks (%s)', async (locale, said, section) => {
    const of = materialOf({ ...uneven, reviewDepth: 'full' }, locale, 'offer');
    const asked = material(of.words, { area: offer, asOf: today, walk: { path: [], facts: uneven } }, uneven);
    const text = await letter(asked, 'letter-employer');
    expect(text).toContain(said);
    expect(text).toContain(section);
    expect(text).toContain(of.words('letter-employer.unlawful'));
  });

  it('is asked for the text of what the person could not find out, and for a word on each warning sign', async () => {
    const of = inArea(offer, { ...uneven, probationMonths: null, payDay: null, raisePromised: true });
    const text = await letter(of, 'letter-employer');
    expect(text).toContain(of.words('letter-employer-read', { clauses: of.words('clause-probation') }));
    expect(text).not.toContain(of.words('clause-temporaryProbation'));
    expect(text).toContain(of.words('letter-warning-raisePromised'));
  });

  it.each(['en', 'nb'] as const)(
    'is not told that the contract will be signed where it is signed already (%s)',
    async (locale) => {
      const facts: Facts = { ...uneven, paperKind: 'signed' };
      const of = material(loadWords(locale), { area: offer, asOf: today, walk: { path: [], facts } }, facts);
      const text = await letter(of, 'letter-employer');
      expect(text).toContain(of.words('letter-employer.subject-signed'));
      expect(text).toContain(of.words('letter-employer.writing-signed'));
      // There is an agreement, and no offer any more.
      const short = { ...underpaid, paperKind: 'signed' };
      const pay = await letter(inArea(offer, short), 'letter-employer');
      expect(pay).toContain('the contract comes to');
      expect(pay).not.toContain('the offer comes to');
      expect(text).not.toMatch(/before I sign|I will sign|før jeg skriver|draft|utkast/u);
    },
  );

  it('is asked for what the contract lacks', async () => {
    const of = inArea(offer, { ...likely, probationMonths: 8, contractDate: '2026-11-20' });
    const text = await letter(of, 'letter-employer');
    expect(text).toContain(of.words('clause-probation'));
    expect(text).toContain('§ 15-6');
  });
});

it.each([
  ['IMM-AFT-05', 'utlendingsforskriften § 6-11 andre ledd'],
  ['IMM-SAL-01', 'utlendingsloven § 23 første ledd bokstav b'],
  ['IMM-APP-01', 'UDIs framgangsmåte'],
])('%s is named inside a line in the language of the letter: %s', (row, named) => {
  expect(lawOf(loadWords('nb'), [citation(row)])).toBe(named);
});

describe('a former employer', () => {
  it('is asked for a certificate by whoever relies on experience', async () => {
    const of = inArea(eligibility, { ...likely, experienceYears: 7, experienceDocumented: false });
    const text = await letter(of, 'letter-certificate');
    for (const each of ['title', 'period', 'hours', 'duties', 'level', 'signature'])
      expect(text).toContain(`- ${of.words(`letter-certificate-${each}`)}`);
    expect(lettersFor(inArea(eligibility, { ...likely, experienceYears: 7, experienceDocumented: true }))).toEqual([]);
  });

  it.each<[string, Facts]>([
    ['needs no permit', { citizenship: ['DE'] }],
    ['has handed in the application', { permitStage: 'waiting' }],
    ['has the permit', { permitStage: 'granted' }],
  ])('is not asked by whoever %s', (_, facts) => {
    const unproven = { ...likely, experienceYears: 7, experienceDocumented: false };
    expect(lettersFor(inArea(arrival, unproven))).toContain('letter-certificate');
    expect(lettersFor(inArea(arrival, { ...unproven, ...facts }))).not.toContain('letter-certificate');
  });
});

it('nothing in it can break a letter', () => {
  const nasty = 'a\u0000\u202e\u2028\u0007<script>[x](y)';
  const of = inArea(eligibility, likely);
  const { content } = letterPaper(of, 'letter-certificate', of.words, {
    to: nasty,
    subject: nasty,
    parts: [nasty, [nasty]],
  });
  for (const line of String(content).split('\n')) expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}]/u);
  expect(String(content).match(/a<script>\[x\]\(y\)/gu)).toHaveLength(4);
});
