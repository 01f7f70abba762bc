// Whoever has no offer is told of no employer of theirs, and is not written one.
import { describe, expect, it } from 'vitest';
import { loadWords } from '../../src/app/words.ts';
import { flows } from '../../src/flows/index.ts';
import type { Flow } from '../../src/interview/flow.ts';
import { resultBlocks } from '../../src/interview/result.ts';
import { locales } from '../../src/interview/snapshot.ts';
import type { Subject } from '../../src/interview/standing.ts';
import { papersFor } from '../../src/papers/index.ts';
import { materialOf } from '../support/materials.ts';
import { linesOf } from '../support/talking.ts';
import { type Answers, held } from '../support/well-informed.ts';

const abroad: Answers = { citizenship: ['IN'], tiesToNorway: false, offer: 'none', otherPlan: 'none' };
const graduate: Answers = { ...abroad, education: 'bachelor', experienceYears: 2 };
const here: Answers = { tiesToNorway: true, whereNow: 'norway-permit', currentPermit: 'student', familyTie: 'none' };

const ended = (answers: Answers, flow = 'eligibility'): Subject => held(flows.get(flow) as Flow, answers);
const said = (subject: Subject, locale: (typeof locales)[number] = 'en'): readonly string[] =>
  linesOf({ locale, turn: 1, blocks: resultBlocks(loadWords(locale), subject), controls: [] });

describe.each(locales)('in %s', (locale) => {
  const words = loadWords(locale);

  it.each<[string, Answers]>([
    ['an engineer', graduate],
    ['a student', { ...abroad, education: 'not-finished', studyingTowards: 'bachelor', experienceYears: 0 }],
    ['somebody on a working holiday', { ...graduate, citizenship: ['AU'], age: 26 }],
    ['a graduate in Norway', { ...graduate, ...here, degreeFromNorway: true, funds: 400_000 }],
    ['a founder', { ...graduate, otherPlan: 'own-business-norway', expectedProfit: 500_000 }],
  ])('%s is told to look for a job, and to show nothing to an employer', (_, answers) => {
    const lines = said(ended(answers), locale);
    expect(lines).toContain(words('next-change.without-offer'));
    expect(lines).not.toContain(words('next-change'));
    expect(papersFor(materialOf(ended(answers).walk.facts, locale))).not.toContain('letter-employer');
  });

  it('who lacks nothing else is told that it is the offer', () => {
    expect(said(ended(graduate), locale)).toContain(words('verdict-no-offer-not-likely'));
    expect(said(ended({ ...graduate, citizenship: ['US'] }), locale)).toContain(words('verdict-no-offer-other-route'));
    const untrained = said(ended({ ...abroad, education: 'secondary', experienceYears: 2 }), locale);
    expect(untrained).toContain(words('verdict-not-likely'));
    expect(untrained.join('\n')).toContain(words('rule-qualification.not-met-without-offer'));
  });

  it('whose long experience may not be enough is not told that nothing stands in the way', () => {
    const skilled: Answers = { ...abroad, education: 'none', experienceYears: 10, experienceDocumented: true };
    const lines = said(ended(skilled), locale);
    expect(lines.join('\n')).toContain(words('rule-qualification.law'));
    expect(lines).toContain(words('verdict-not-likely'));
    expect(lines).not.toContain(words('verdict-no-offer-not-likely'));
  });
});

it('the way of job seekers asks what somebody has, and not which job it fits', () => {
  const { findings, routes } = materialOf(ended({ ...graduate, citizenship: ['US'] }).walk.facts).reports[0] ?? {};
  expect(findings?.find(({ rule }) => rule === 'qualification')?.status).toBe('unknown');
  const [seeker] = routes?.filter(({ route }) => route === 'job-seeker-visa-free') ?? [];
  expect(seeker?.conditions.map(({ status }) => status)).toEqual(['met', 'met', 'met']);
});

it('whoever has a job already is told to ask in it, and of what is no matter of theirs nobody is', () => {
  const words = loadWords('en');
  const holder: Answers = { citizenship: ['IN'], currentPermit: 'skilled-worker' };
  const family: Answers = {
    ...{ ...holder, changeKind: 'family', familyMember: 'spouse', familyCitizenship: ['IN'], youngerPartnerAge: 29 },
    ...{ ownShare: 100, ownPay: { amount: 400_000, currency: 'NOK', period: 'year' } },
  };
  expect(said(ended(family, 'change'))).toContain(words('next-change.in-job'));
  const staying: Answers = {
    ...{ ...holder, changeKind: 'permanent-residence', grantedInNorway: true, permitGrantedOn: '2023-01-10' },
    ...{ permitConditions: 'met-throughout', monthsAbroad: 3, oralNorwegian: 'a1', socialStudiesPassed: true },
    ...{ testExemption: false, incomeLast12Months: 700_000, age: 35 },
  };
  const lines = said(ended(staying, 'change'));
  for (const id of ['next-change', 'next-change.in-job'] as const) expect(lines).not.toContain(words(id));
  expect(lines).toContain(words('next-return'));
});
