// A change makes some of what was said before untrue: it stands in no later answer, and what follows is natural.
import { describe, expect, it } from 'vitest';
import { flows } from '../../src/flows/index.ts';
import { followingIn } from '../../src/interview/choosing.ts';
import type { Locale, Snapshot } from '../../src/interview/snapshot.ts';
import { eligibility } from '../../src/rules/eligibility.ts';
import { report } from '../../src/rules/engine/report.ts';
import type { Facts, FactValue } from '../../src/rules/facts/fact.ts';
import { engineer, kroner, today } from '../support/cases.ts';
import { act, answer, interview, linesOf, opened, standing } from '../support/talking.ts';

const { whereNow: _, ...said } = engineer;
/** Told before the move: no ties to Norway, and the job that was offered then. */
const beforeTheMove: Facts = { ...said, tiesToNorway: false, startDate: '2027-01-04', probationMonths: 6 };

const told = (facts: Facts, flow: string, locale: Locale = 'en'): Snapshot => ({ ...opened(locale, flow), facts });

/** Answers whatever is asked; what is not among the answers is not known. */
function through(from: Snapshot, answers: Readonly<Record<string, FactValue>>): Snapshot {
  let snapshot = from;
  for (let { question } = standing(snapshot); question; { question } = standing(snapshot)) {
    snapshot = answer(snapshot, answers[question.id] ?? null);
  }
  return snapshot;
}

const changed = (answers: Readonly<Record<string, FactValue>>, facts = beforeTheMove): Snapshot =>
  through(told(facts, 'change'), { currentPermit: 'skilled-worker', ...answers });
const following = (snapshot: Snapshot): string[] => followingIn(flows, standing(snapshot));
const inFlow = (flow: string, snapshot: Snapshot): Snapshot =>
  act(snapshot, { type: 'command', command: 'begin', argument: flow }).snapshot;

describe('whoever lost the job', () => {
  const lost = changed({ changeKind: 'lost-job', jobEndedOn: '2026-11-20' });

  it('goes on to the next offer, of which the old job says nothing', () => {
    expect(following(lost)).toEqual(['offer']);
    const reviewing = inFlow('offer', lost);
    expect(standing(reviewing).walk.facts).not.toHaveProperty('basePay');
    expect(
      standing(through(reviewing, { reviewDepth: 'short', offer: 'written' })).walk.path.map(({ id }) => id),
    ).toEqual(expect.arrayContaining(['paperKind', 'employerKind', 'positionPercent', 'basePay']));
  });

  it('is asked anew about Norway, and not taken for somebody who never came', () => {
    const asking = inFlow('eligibility', lost);
    expect(standing(asking).question?.id).toBe('tiesToNorway');
    const here = answer(asking, true);
    expect(standing(here).question?.id).toBe('whereNow');
    const { facts } = standing(answer(here, 'norway-permit')).walk;
    expect(report(eligibility, facts, today).assumptions.map(({ fact }) => fact)).not.toContain('currentPermit');
  });

  it('keeps what is true whatever the job', () => {
    expect(lost.facts).toMatchObject({
      citizenship: ['IN'],
      educationLevel: said.educationLevel,
      educationCompleted: true,
    });
  });

  it.each<[Locale, RegExp]>([
    ['en', /^\d+ earlier answers may no longer hold/],
    ['nb', /^\d+ tidligere svar gjelder kanskje ikke lenger/],
  ])('hears that answers were put aside: in %s', (locale, says) => {
    const { snapshot, view } = act(told(beforeTheMove, 'change', locale), {
      type: 'text',
      text: locale === 'en' ? 'I lost my job' : 'Jeg mistet jobben',
    });
    expect(linesOf(interview.speak(snapshot, view))).toContainEqual(expect.stringMatching(says));
  });

  it('has everything back who only pressed the wrong thing', () => {
    let snapshot = answer(told(beforeTheMove, 'change'), 'lost-job');
    for (const kind of ['renewal', 'lost-job', 'lower-pay', 'remote-work']) {
      snapshot = act(snapshot, { type: 'command', command: 'change', argument: 'changeKind' }).snapshot;
      snapshot = answer(snapshot, kind);
    }
    const { changeKind, ...rest } = snapshot.facts;
    expect(changeKind).toBe('remote-work');
    expect(rest).toEqual({ ...beforeTheMove, tiesToNorway: undefined });
  });
});

describe('whoever answers for the next of the family', () => {
  const joined: Facts = { citizenship: ['IN'], currentPermit: 'skilled-worker', changeKind: 'family' };
  const next = (from: Snapshot, member: string): Snapshot =>
    answer(act(from, { type: 'command', command: 'change', argument: 'familyMember' }).snapshot, member);

  it('is asked anew which citizenship that one has, and keeps what was said of themselves', () => {
    const german = answer(answer(told(joined, 'change'), 'spouse'), ['DE']);
    expect(standing(german).outcome).toBe('family');
    const child = next(german, 'child');
    expect(standing(child).question?.id).toBe('familyCitizenship');
    expect(child.facts).toMatchObject(joined);
    expect(standing(next(answer(child, ['IN']), 'spouse')).question?.id).toBe('familyCitizenship');
  });

  it('has a partner still the same, married or not, and not asked about before and again', () => {
    const wife = answer(answer(told(joined, 'change'), 'spouse'), ['DE']);
    expect(next(wife, 'cohabitant').facts).toMatchObject({ familyCitizenship: ['DE'] });
    const arrived = { ...joined, familyCitizenship: ['DE'] };
    expect(answer(told(arrived, 'change'), 'spouse').facts).toMatchObject({ familyCitizenship: ['DE'] });
  });

  it('does not get back what a change had put aside', () => {
    const lost = changed({ changeKind: 'lost-job', jobEndedOn: '2026-11-20' });
    const family = next(lost, 'spouse');
    expect(family.facts).not.toHaveProperty('basePay');
    expect(family.former).toHaveProperty('basePay');
  });
});

it.each(['spouse', 'child'])(
  'a %s of an EU/EEA citizen: the partner is asked about once, whichever interview comes first',
  (member) => {
    const said = { citizenship: ['DE'], comesWith: 'partner', changeKind: 'family', familyMember: member };
    const german: Facts = { ...said, ...(member === 'child' && { childAge: 8 }) };
    const asksOf = (flow: string, facts: Facts): string[] => {
      const { path } = standing(through(told(facts, flow), { partnerCitizenship: ['IN'] })).walk;
      return path.filter((question) => facts[question.facts[0]] === undefined).map(({ id }) => id);
    };
    const planned = through(told({ citizenship: ['DE'], comesWith: 'partner' }, 'arrival'), {
      partnerCitizenship: ['IN'],
    });
    expect(asksOf('change', { ...planned.facts, ...german })).not.toContain('familyCitizenship');
    expect(asksOf('change', german)).not.toContain('familyCitizenship');
    expect(asksOf('arrival', german)).toContain('partnerCitizenship');
  },
);

describe('what follows', () => {
  it.each<[Readonly<Record<string, FactValue>>, string[]]>([
    [{ changeKind: 'new-employer', samePositionType: true }, ['offer']],
    [{ changeKind: 'new-employer', samePositionType: false }, ['eligibility', 'offer']],
    [{ changeKind: 'renewal' }, []],
    [{ changeKind: 'passport' }, []],
    [{ changeKind: 'lower-pay' }, []],
  ])('%o is %o', (answers, next) => {
    expect(following(changed(answers))).toEqual(next);
  });

  it('a good offer is to tell of it for whoever is here, and the move for whoever is not', () => {
    const review = { reviewDepth: 'short', offer: 'written', paperKind: 'draft', fraudSigns: 'none' };
    const sound = (facts: Facts) => following(through(told({ ...said, ...facts }, 'offer'), review));
    expect(sound({})).toEqual(['arrival']);
    expect(sound({ currentPermit: 'skilled-worker', purpose: 'change', samePositionType: true })).toEqual(['change']);
  });
});

it('less pay is judged by the new pay, not by the one told before', () => {
  const asked = answer(told({ ...said, currentPermit: 'skilled-worker' }, 'change'), 'lower-pay');
  expect(asked.facts).not.toHaveProperty('basePay');
  const { facts } = through(asked, { collectiveAgreement: 'no', newPay: kroner(500_000) });
  expect(facts.basePay).toEqual(kroner(500_000));
});

it('what is told with the change stands, whichever comes first', () => {
  for (const text of ['my hours are cut, 60 %, 40 000 a month', '60 %, 40 000 a month, my hours are cut']) {
    const readBack = act(told({ ...said, currentPermit: 'skilled-worker' }, 'change'), { type: 'text', text }).snapshot;
    const { facts } = act(readBack, { type: 'text', text: 'yes' }).snapshot;
    expect(facts).toMatchObject({
      changeKind: 'fewer-hours',
      positionPercent: 60,
      basePay: { amount: 40_000, period: 'month' },
    });
  }
});
