// The interview about a change: what each person is asked, and what they come to.
import { describe, expect, it } from 'vitest';
import { loadWords } from '../../src/app/words.ts';
import { change } from '../../src/flows/change.ts';
import { flows } from '../../src/flows/index.ts';
import { followingIn } from '../../src/interview/choosing.ts';
import { withAnswer } from '../../src/interview/question.ts';
import { resultBlocks } from '../../src/interview/result.ts';
import type { Standing } from '../../src/interview/standing.ts';
import { walk } from '../../src/interview/walk.ts';
import { report } from '../../src/rules/engine/report.ts';
import type { Facts, FactValue } from '../../src/rules/facts/fact.ts';
import { kroner, today } from '../support/cases.ts';
import { linesOf } from '../support/talking.ts';

type Answers = Readonly<Record<string, FactValue>>;

/** Answers every question as it comes; what is not among the answers is not known. */
function held(answers: Answers, known: Facts = {}) {
  const asked: string[] = [];
  let facts = known;
  for (let turn = 0; turn < 60; turn++) {
    const { at, facts: counting } = walk(change, facts, today);
    if (at.kind === 'outcome') return { asked, outcome: at.id, facts: counting };
    asked.push(at.question.id);
    facts = withAnswer(at.question, facts, answers[at.question.id] ?? null);
  }
  throw new Error('The interview does not end');
}

const holder: Answers = { citizenship: ['IN'], currentPermit: 'skilled-worker' };
const begin = ['changeKind', 'citizenship', 'currentPermit'];

describe('an engineer from India', () => {
  it.each<[string, Answers, string[]]>([
    ['lost-job', { jobEndedOn: '2026-11-20' }, ['jobEndedOn', 'policeTold', 'permitUntil', 'renewalPending']],
    ['new-employer', { samePositionType: true }, ['samePositionType', 'startDate', 'jobEndedOn', 'policeTold']],
    ['new-employer', { samePositionType: false }, ['samePositionType']],
    ['new-position', { samePositionType: true }, ['samePositionType']],
    ['laid-off', {}, []],
    ['side-job', {}, []],
    ['own-company', {}, []],
    ['remote-work', {}, ['remoteWorkInJob']],
    ['long-absence', {}, ['monthsAwayInPermitYear']],
    ['renewal', {}, ['permitUntil', 'passportUntil']],
    ['passport', {}, ['permitUntil', 'passportUntil']],
  ])('with %s %o is asked only what matters for it', (changeKind, answers, more) => {
    const { asked, outcome } = held({ ...holder, ...answers, changeKind });
    expect(asked).toEqual([...begin, ...more]);
    expect(outcome).toBe('change');
  });

  it('paid less is asked about the job by the questions of the permit', () => {
    const job = { newShare: 100, positionLevel: 'bachelor', collectiveAgreement: 'no' };
    const { asked, facts } = held({ ...holder, ...job, newPay: kroner(545_399), changeKind: 'lower-pay' });
    expect(asked.slice(3, 7)).toEqual(['newShare', 'positionLevel', 'collectiveAgreement', 'newPay']);
    expect(report(change.area, facts, today).findings.find(({ rule }) => rule === 'pay')?.shortfall?.amount).toBe(1);
  });

  it('is not asked again what the case knows already', () => {
    const known: Facts = { citizenship: ['IN'], currentPermit: 'skilled-worker', permitUntil: '2027-06-30' };
    const { asked, outcome } = held({ changeKind: 'renewal' }, known);
    expect(asked).toEqual(['changeKind', 'passportUntil']);
    expect(outcome).toBe('change');
  });

  it('who wants to stay for good comes to the day on which that can be', () => {
    const { asked, outcome, facts } = held({
      ...holder,
      changeKind: 'permanent-residence',
      grantedInNorway: false,
      reportedToPolice: '2023-12-15',
      permitConditions: 'met-throughout',
      monthsAbroad: 3,
      oralNorwegian: 'a2',
      socialStudiesPassed: true,
      incomeLast12Months: 700_000,
    });
    expect(asked).not.toContain('monthsAbroadForEmployer');
    expect(asked).not.toContain('testExemption');
    expect(outcome).toBe('permanence');
    const [area] = change.reports.get(outcome) ?? [];
    const of = area && report(area, facts, today);
    expect(of?.verdict).toBe('not-likely');
    expect(of?.wayToYes).toEqual([[{ fact: 'applicationDate', from: '2026-11-22', to: { onOrAfter: '2026-12-15' } }]]);
  });

  it('whose wife wants to come is asked about her first, then hears what must be earned', () => {
    const { asked, outcome, facts } = held({
      ...holder,
      changeKind: 'family',
      familyCitizenship: ['IN'],
      familyMember: 'spouse',
      youngerPartnerAge: 29,
      ownShare: 100,
      ownPay: kroner(436_956),
    });
    expect(asked.slice(0, 5)).toEqual([
      ...['changeKind', 'familyMember', 'citizenship', 'currentPermit', 'familyCitizenship'],
    ]);
    expect(outcome).toBe('family');
    const [area] = change.reports.get(outcome) ?? [];
    expect(area && report(area, facts, today).wayToYes).toEqual([
      [{ fact: 'basePay', from: kroner(436_956), to: { atLeast: 436_957 } }],
    ]);
  });

  it.each([
    ['post', 'likely'],
    ['full-time', 'not-likely'],
  ])('whose wife wants to come, in 80 percent, is asked what the pay is for: %s is %s', (basePayFor, verdict) => {
    const { asked, outcome, facts } = held({
      ...{ ...holder, changeKind: 'family', familyCitizenship: ['IN'], familyMember: 'spouse' },
      ...{ youngerPartnerAge: 29, ownShare: 80, ownPay: kroner(545_400), basePayFor },
    });
    expect(asked).toContain('basePayFor');
    const [area] = change.reports.get(outcome) ?? [];
    expect(area && report(area, facts, today).verdict).toBe(verdict);
  });

  it.each<[string, Answers, string[]]>([
    ['an EU/EEA citizen', { citizenship: ['DE'] }, ['changeKind', 'familyMember', 'citizenship']],
    [
      'somebody whose wife is a citizen there',
      { ...holder, familyCitizenship: ['PL'] },
      ['changeKind', 'familyMember', 'citizenship', 'currentPermit', 'familyCitizenship'],
    ],
  ])('%s whose family needs no permit is asked nothing more', (_, answers, all) => {
    const { asked, outcome } = held({ ...answers, changeKind: 'family', familyMember: 'spouse' });
    expect(asked).toEqual(all);
    expect(outcome).toBe('family');
  });

  const asked = (member: string, answers: Answers) =>
    held({ citizenship: ['DE'], changeKind: 'family', familyMember: member, ...answers }).asked.slice(3);

  it('from the EU/EEA is asked how close somebody is where that decides, and of nobody what they are paid', () => {
    expect(asked('child', { childAge: 8 })).toEqual(['childAge']);
    expect(asked('child', { childAge: 30, familyCitizenship: ['IN'] })).toEqual(['childAge', 'familyCitizenship']);
    expect(asked('cohabitant', { yearsLivedTogether: 3 })).toEqual(['yearsLivedTogether']);
    expect(asked('other', { familyCitizenship: ['DE'] })).toEqual(['familyCitizenship']);
  });

  it('whose wife may come reads that she may work, and nobody reads what the interview is about as a reason', () => {
    const words = loadWords('en');
    const { facts } = held({
      ...{ ...holder, changeKind: 'family', familyMember: 'spouse', familyCitizenship: ['IN'] },
      ...{ youngerPartnerAge: 29, ownShare: 100, ownPay: kroner(600_000) },
    });
    const said = linesOf({ locale: 'en', turn: 1, blocks: resultBlocks(words, standing(facts)), controls: [] });
    expect(said.some((line) => line.startsWith(words('rule-familyWork.met')))).toBe(true);
    const lost = held({ ...holder, changeKind: 'lost-job', jobEndedOn: '2026-11-20', policeTold: false }).facts;
    expect(JSON.stringify(resultBlocks(words, standing(lost)))).not.toContain(words('changeKind.label'));
  });

  it('whose family waits for a permit of theirs is led to it, not to UDI', () => {
    const words = loadWords('en');
    const { facts } = held({
      ...{ citizenship: ['IN'], currentPermit: 'none', changeKind: 'family', familyMember: 'spouse' },
      ...{ familyCitizenship: ['IN'], youngerPartnerAge: 29, ownShare: 100, ownPay: kroner(600_000) },
    });
    expect(followingIn(flows, standing(facts))).toEqual(['eligibility']);
    const said = JSON.stringify(resultBlocks(words, standing(facts)));
    expect(said).toContain(words('open-workerFirst.way'));
    expect(said).not.toContain(words('way-law'));
  });

  it('who lacks a test reads how to take it among the first steps', () => {
    const words = loadWords('en');
    const { facts } = held({
      ...{ ...holder, changeKind: 'permanent-residence', grantedInNorway: true, permitGrantedOn: '2023-01-10' },
      ...{ permitConditions: 'met-throughout', monthsAbroad: 3, oralNorwegian: 'a1', socialStudiesPassed: false },
      ...{ incomeLast12Months: 700_000, age: 35, testExemption: false },
    });
    const said = JSON.stringify(resultBlocks(words, standing(facts)));
    for (const task of ['oral-test', 'social-studies-test']) expect(said).toContain(words(`task-${task}`));
    const tooSoon = JSON.stringify(resultBlocks(words, standing({ ...facts, decisionDate: '2024-01-10' })));
    expect(tooSoon.split(words('task-three-years-reached'))).toHaveLength(2);
    expect(said).not.toContain(words('task-apply-permanent'));
  });

  it('who has the next job already is not told how long to look for one', () => {
    const words = loadWords('en');
    const { facts } = held({
      ...{ ...holder, changeKind: 'new-employer', samePositionType: true, startDate: '2027-01-04' },
      ...{ jobEndedOn: '2026-12-31', policeTold: false },
    });
    const said = JSON.stringify(resultBlocks(words, standing(facts)));
    expect(said).toContain(words('task-tell-police-job-loss.how-new-job'));
    expect(said).not.toContain(words('task-tell-police-job-loss.how'));
  });

  it('who wants to be a citizen is told in brief', () => {
    const { outcome, facts } = held({ ...holder, changeKind: 'citizenship', yearsInNorway: 9 });
    expect(outcome).toBe('citizenship');
    const words = loadWords('en');
    const said = JSON.stringify(resultBlocks(words, standing(facts)));
    expect(said).toContain(words('verdict-citizenship'));
    expect(said).toContain('11 years');
    expect(said).toContain(words('task-citizenship-oral-test'));
    expect(said).not.toContain(words('verdict-permanence-not-yet-known'));
  });
});

describe('whoever is held by no work permit', () => {
  it('is not asked until when the permit lasts that they do not have', () => {
    const { asked } = held({ citizenship: ['IN'], currentPermit: 'none', changeKind: 'lost-job' });
    expect(asked).toEqual([...begin, 'jobEndedOn']);
    const unsure = held({ citizenship: ['IN'], changeKind: 'lost-job' });
    expect(unsure.asked).toEqual([...begin, 'jobEndedOn', 'policeTold', 'permitUntil', 'renewalPending']);
  });

  it.each<[Answers]>([[{ citizenship: ['SE'] }], [{ citizenship: ['DE'] }]])('%o is told so at once', (who) => {
    const { asked, outcome } = held({ ...who, changeKind: 'lost-job' });
    expect([asked, outcome]).toEqual([['changeKind', 'citizenship'], 'noPermitNeeded']);
  });

  it.each(['permanent', 'family'])('with the permit %s is told so too', (currentPermit) => {
    expect(held({ citizenship: ['IN'], currentPermit, changeKind: 'lost-job' }).outcome).toBe('noPermitNeeded');
  });
});

const standing = (facts: Facts): Standing => {
  const walked = walk(change, facts, today);
  if (walked.at.kind !== 'outcome') throw new Error(`${walked.at.question.id} is still to be asked`);
  const { id } = walked.at;
  return { flow: change, area: change.reports.get(id)?.[0] ?? change.area, asOf: today, walk: walked, outcome: id };
};

describe('what is read at the end', () => {
  const words = loadWords('en');
  const told = (facts: Facts) =>
    linesOf({ locale: 'en', turn: 1, blocks: resultBlocks(words, standing(facts)), controls: [] }).join('\n');

  it('names the day to whoever only has to wait for it', () => {
    const { facts } = held({
      ...holder,
      changeKind: 'permanent-residence',
      grantedInNorway: false,
      reportedToPolice: '2024-12-01',
      permitConditions: 'met-throughout',
      monthsAbroad: 2,
      oralNorwegian: 'a2',
      socialStudiesPassed: true,
      incomeLast12Months: 700_000,
      age: 30,
    });
    expect(told(facts)).toContain('1 December 2027');
    expect(told(facts)).toContain(words('no-way-yet'));
    expect(told(facts)).not.toContain(words('no-way-no-rule'));
  });

  it('speaks of no new job to whoever keeps theirs', () => {
    const { facts } = held({ changeKind: 'lower-pay' });
    expect(told(facts)).toContain(words('task-keep-terms'));
    expect(told(facts)).not.toContain(words('task-tell-police-new-employer'));
    expect(told(facts)).not.toContain(words('task-new-permit-application'));
  });
});

it('whoever knows nothing still comes to an end', () => {
  expect(held({}).outcome).toBe('change');
  expect(held({ changeKind: 'permanent-residence' }).outcome).toBe('permanence');
  expect(held({ changeKind: 'family' }).outcome).toBe('family');
});

it.each(['en', 'nb'] as const)('whoever has lost a job reads a kind word before the rules (%s)', (locale) => {
  const words = loadWords(locale);
  const first = (answers: Answers) => {
    const { outcome, facts } = held(answers);
    const subject = { flow: change, area: change.area, asOf: today, walk: { path: [], facts }, outcome };
    const [, told] = resultBlocks(words, subject);
    return told?.kind === 'text' ? told.text : undefined;
  };
  const lost = { ...holder, changeKind: 'lost-job' };
  expect(first({ ...lost, jobEndedOn: '2026-11-20' })).toBe(words('verdict-lost-job-judged'));
  expect(first({ ...holder, changeKind: 'renewal' })).toBe(words('verdict-change-judged'));
});

it('whether a relative counts as the family of an EU/EEA citizen is no matter of a permit', () => {
  const words = loadWords('en');
  const { outcome, facts } = held({ changeKind: 'family', familyMember: 'other', citizenship: ['DE'] });
  const area = change.reports.get(outcome)?.[0] ?? change.area;
  const subject = { flow: change, area, asOf: today, walk: { path: [], facts }, outcome };
  expect(resultBlocks(words, subject)).toContainEqual({
    kind: 'text',
    text: words('verdict-eea-family-not-yet-known'),
  });
});
