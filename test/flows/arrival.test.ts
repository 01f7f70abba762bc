// Planning the move as a conversation: who is asked what, in which order, and how the plan reads.
import { describe, expect, it } from 'vitest';
import { createInterview } from '../../src/app/interview.ts';
import { loadWords } from '../../src/app/words.ts';
import type { Block } from '../../src/interview/message.ts';
import { resultBlocks } from '../../src/interview/result.ts';
import { type Locale, locales, type Snapshot } from '../../src/interview/snapshot.ts';
import type { FactValue } from '../../src/rules/facts/fact.ts';
import { answer, linesOf, opened, say, standing } from '../support/talking.ts';

type Answers = Readonly<Record<string, FactValue>>;

/** Answers what is asked, in the order in which it is asked; what is not among the answers is not known. */
function planned(says: Answers, locale: Locale = 'en'): { asked: string[]; snapshot: Snapshot } {
  const asked: string[] = [];
  let snapshot = opened(locale, 'arrival');
  for (let { question } = standing(snapshot); question; { question } = standing(snapshot)) {
    asked.push(question.id);
    snapshot = answer(snapshot, says[question.id] ?? null);
  }
  return { asked, snapshot };
}

const blocksOf = (snapshot: Snapshot, locale: Locale = 'en'): Block[] =>
  resultBlocks(loadWords(locale), standing(snapshot));

/** The items under a heading. */
function itemsUnder(blocks: readonly Block[], heading: string): readonly string[] {
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === heading);
  const list = blocks[at + 1];
  return list?.kind === 'list' ? list.items : [];
}

const indian: Answers = {
  citizenship: ['IN'],
  tiesToNorway: false,
  permitStage: 'granted',
  decisionDate: '2026-11-02',
  appliedFrom: 'abroad',
  arrivalDate: '2027-01-04',
  startDate: '2027-01-11',
  firstPayDate: '2027-01-25',
  stayLength: 'twelve-months-or-more',
  city: 'oslo',
  norwegianNumber: 'none',
  taxScheme: 'ordinary',
  housing: 'temporary',
  depositAsked: 'no',
  comesWith: 'alone',
  householdGoods: false,
  pets: false,
  drives: true,
  drivingLicenceCountry: ['IN'],
};
const days = ['startDate', 'arrivalDate', 'firstPayDate'];
const settling = ['stayLength', 'city', 'norwegianNumber', 'taxScheme', 'housing', 'depositAsked'];
const along = ['comesWith', 'householdGoods', 'pets', 'drives'];

const policeIn = (blocks: readonly Block[]): string => {
  const words = loadWords('en');
  return (
    itemsUnder(blocks, words('plan-first-week')).find((item) => item.startsWith(words('task-police-report'))) ?? ''
  );
};

describe('planning the move', () => {
  it.each<{ who: string; says: Answers; asked: readonly string[] }>([
    {
      who: 'a developer from India with a permit',
      says: indian,
      asked: [
        ...['citizenship', 'tiesToNorway', 'permitStage', 'decisionDate', 'appliedFrom'],
        ...days,
        'policeReportOn',
        ...settling,
        ...along,
        'drivingLicenceCountry',
      ],
    },
    {
      who: 'a Swede',
      says: { citizenship: ['SE'], stayLength: 'under-three-months', comesWith: 'children', drives: false },
      asked: [
        'citizenship',
        ...days,
        ...settling,
        ...['comesWith', 'childBelowSchoolAge', 'childOfSchoolAge', 'householdGoods', 'pets', 'drives'],
      ],
    },
    {
      who: 'a German',
      says: { citizenship: ['DE'], householdGoods: true },
      asked: [
        'citizenship',
        ...days,
        ...settling,
        ...['comesWith', 'tuberculosisCountry', 'householdGoods', 'abroadForAYear', 'pets', 'drives'],
      ],
    },
    {
      who: 'a German with a partner',
      says: { citizenship: ['DE'], comesWith: 'partner', partnerCitizenship: ['IN'], drives: false },
      asked: [
        'citizenship',
        ...days,
        ...settling,
        ...['comesWith', 'partnerCitizenship', 'tuberculosisCountry', 'householdGoods', 'pets', 'drives'],
      ],
    },
    {
      who: 'somebody from Brazil who applied here and is waiting',
      says: {
        citizenship: ['BR'],
        tiesToNorway: true,
        whereNow: 'norway-visa-free',
        currentPermit: 'none',
        familyTie: 'none',
        permitStage: 'waiting',
        appliedFrom: 'norway',
        earlyStartConfirmed: false,
      },
      asked: [
        ...['citizenship', 'tiesToNorway', 'whereNow', 'currentPermit', 'familyTie'],
        ...['permitStage', 'appliedFrom', 'earlyStartConfirmed'],
        ...days,
        ...settling,
        ...along,
      ],
    },
    {
      who: 'somebody from Kenya who has not applied, and must start soon',
      says: {
        citizenship: ['KE'],
        tiesToNorway: false,
        permitStage: 'not-applied',
        whoFiles: 'self',
        employerConfirmed: false,
        earlyStart: true,
        education: 'bachelor',
        needsEntryVisa: true,
        norwegianNumber: 'd-number',
      },
      asked: [
        ...['citizenship', 'tiesToNorway', 'permitStage', 'whoFiles', 'employerConfirmed'],
        ...['earlyStart', 'education', 'earlyStartConfirmed', 'needsEntryVisa'],
        ...days,
        ...['stayLength', 'city', 'norwegianNumber', 'dNumberOn', 'taxScheme', 'housing', 'depositAsked'],
        ...['comesWith', 'tuberculosisCountry', 'householdGoods', 'pets', 'drives'],
      ],
    },
    {
      who: 'somebody who was refused',
      says: { citizenship: ['IN'], tiesToNorway: false, permitStage: 'refused', refusalReceivedOn: '2026-11-16' },
      asked: ['citizenship', 'tiesToNorway', 'permitStage', 'refusalReceivedOn'],
    },
  ])('with $who asks what matters', ({ says, asked }) => {
    expect(planned(says).asked).toEqual(asked);
  });

  it('ends for whoever knows nothing, and says what is missing', () => {
    const { snapshot } = planned({});
    const said = blocksOf(snapshot).flatMap((block) => ('text' in block ? [block.text] : []));
    expect(said).toContain(loadWords('en')('verdict-arrival-not-yet-known'));
  });

  it.each(locales)('reads in stretches, in an order in which it can be done (%s)', (locale) => {
    const words = loadWords(locale);
    const blocks = blocksOf(planned(indian, locale).snapshot, locale);
    const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    const stretches = ['before-travelling', 'first-week', 'first-month', 'first-year', 'done'].map((id) =>
      words(`plan-${id}`),
    );
    expect(headings.filter((heading) => stretches.includes(heading))).toEqual(stretches);

    const week = itemsUnder(blocks, words('plan-first-week'));
    // From the day of arrival, then by the week after.
    expect(week[0]).toContain(words('task-mailbox-name'));
    expect(week[1]).toContain(words('task-police-report'));
    expect(week[1]).toContain(locale === 'en' ? '11 January 2027' : '11. januar 2027');
    expect(week[1]).toContain(words('where-service-centre'));

    const month = itemsUnder(blocks, words('plan-first-month'));
    const place = (task: string) => month.findIndex((item) => item.startsWith(words(`task-${task}`)));
    expect(place('identity-number')).toBeGreaterThanOrEqual(0);
    expect(place('bank-account')).toBeGreaterThan(place('identity-number'));
    expect(place('bank-id')).toBeGreaterThan(place('bank-account'));
    expect(place('gp-register')).toBeGreaterThan(place('identity-number'));
    expect(month[place('bank-id')]).toContain(words('task-after', { tasks: words('task-bank-account') }));

    expect(itemsUnder(blocks, words('plan-done'))).toContain(words('task-offer-form'));
    expect(JSON.stringify(blocks)).not.toMatch(/\b(?:task|where|plan)-[a-z]/u);
  });

  it('says which last working day stands before a day off', () => {
    const { snapshot } = planned({
      ...indian,
      arrivalDate: '2027-03-19',
      startDate: '2027-04-01',
      firstPayDate: null,
    });
    const police = policeIn(blocksOf(snapshot));
    expect(police).toContain('26 March 2027');
    expect(police).toContain('24 March 2027');
  });

  it('says what is late, and to do it now', () => {
    const { snapshot } = planned({ ...indian, arrivalDate: '2026-11-02', startDate: null, firstPayDate: null });
    const police = policeIn(blocksOf(snapshot));
    expect(police).toContain(loadWords('en')('task-late', { due: '9 November 2026' }));
  });

  it('names no day that is over as one to do it by, where it may not even be for the person', () => {
    const student = { whereNow: 'norway-permit', currentPermit: 'student', tiesToNorway: true, familyTie: 'none' };
    const here = { ...indian, ...student, arrivalDate: '2024-08-12', decisionDate: '2026-11-20', appliedFrom: null };
    const police = policeIn(blocksOf(planned({ ...here, startDate: null, firstPayDate: null }).snapshot));
    expect(police).toContain(loadWords('en')('task-late.maybe', { due: '19 August 2024' }));
  });

  it('warns of work before the permit, and takes no days that cannot both be right', () => {
    const soon = { ...indian, permitStage: 'waiting', decisionDate: null, startDate: '2027-01-03' };
    let snapshot = opened('en', 'arrival');
    for (let { question } = standing(snapshot); question?.id !== 'arrivalDate'; { question } = standing(snapshot)) {
      snapshot = answer(snapshot, question ? ((soon as Answers)[question.id] ?? null) : null);
    }
    const refused = say(snapshot, '4 January 2027');
    expect(standing(refused).question?.id).toBe('arrivalDate');
    expect(standing(say(refused, '3 January 2027')).question?.id).toBe('firstPayDate');
  });

  it('opens by saying how long it takes and what to have at hand', () => {
    const { turn, speak } = createInterview();
    const { snapshot, views } = turn(undefined, { type: 'open', day: '2026-11-22', locale: 'en', flow: 'arrival' });
    const lines = views[0] ? linesOf(speak(snapshot, views[0])) : [];
    expect(lines.join('\n')).toContain(loadWords('en')('flow-arrival.have'));
    expect(lines.join(' ')).toContain('It takes about 4 minutes.');
  });
});
