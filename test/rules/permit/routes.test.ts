// Other ways to Norway: what makes each worth a thought, what speaks against it, and which is named first.
import { describe, expect, it } from 'vitest';
import { eligibility as flow } from '../../../src/flows/eligibility.ts';
import { withAnswer } from '../../../src/interview/question.ts';
import { walk } from '../../../src/interview/walk.ts';
import type { Facts } from '../../../src/rules/facts/fact.ts';
import { judged, today } from '../../support/cases.ts';

type Change = Parameters<typeof judged>[0];

const none = { offer: 'none' };
const graduate = { degreeFromNorway: true, currentPermit: 'other' };
const abroad = { employerKind: 'foreign-company' };
const unskilled = { educationLevel: 'none', educationCompleted: false, experienceYears: 0 };

describe('the route', () => {
  it.each<[string, Change, boolean]>([
    ['family', { ...none, familyTie: 'norwegian-or-nordic' }, true],
    ['family', { ...none, familyTie: 'resident' }, true],
    ['job-seeker-after-studies', { ...none, ...graduate }, true],
    ['job-seeker-after-studies', { ...none, ...graduate, funds: 341_373 }, true],
    ['job-seeker-after-studies', { ...none, ...graduate, funds: 341_372 }, false],
    ['job-seeker-after-studies', { ...none, degreeFromNorway: true, currentPermit: 'job-seeker' }, false],
    ['job-seeker-visa-free', { ...none, citizenship: ['US'] }, true],
    ['job-seeker-visa-free', { ...none, citizenship: ['GB'] }, true],
    ['job-seeker-visa-free', { ...none, citizenship: ['US'], ...unskilled }, false],
    ['job-seeker-visa-free', { ...none, citizenship: ['US'], currentPermit: 'job-seeker' }, false],
    ['job-seeker-visa-free', { citizenship: ['US'], positionPercent: 50 }, false],
    ['seconded', { ...abroad, norwegianClient: true }, true],
    ['seconded', { ...abroad, norwegianClient: true, basePay: { amount: 1, currency: 'NOK', period: 'year' } }, false],
    ['seconded', { ...abroad, norwegianClient: true, ...unskilled }, false],
    ['international-company', { ...abroad, sentToNorwegianBranch: true }, true],
    ['posted-from-eea', { ...abroad, employerInEea: true }, true],
    ['posted-from-eea', { ...abroad, employerInEea: true, residentInEea: false }, false],
    ['self-employed-norway', { ...none, otherPlan: 'own-business-norway' }, true],
    ['self-employed-norway', { ...none, otherPlan: 'own-business-norway', expectedProfit: 341_372 }, false],
    ['self-employed-norway', { employerKind: 'own-company', expectedProfit: 341_373 }, true],
    ['self-employed-abroad', { ...none, otherPlan: 'own-business-abroad' }, true],
    ['self-employed-abroad', { ...none, otherPlan: 'own-business-abroad', norwegianClient: false }, false],
    ['collective-protection', { ...none, currentPermit: 'collective-protection' }, true],
    ['researcher-own-funds', { ...none, otherPlan: 'research-own-funds' }, true],
    ['working-holiday', { ...none, citizenship: ['AU'], ...unskilled, age: 30 }, true],
    ['working-holiday', { ...none, citizenship: ['AU'], ...unskilled, age: 31 }, false],
    ['working-holiday', { ...none, citizenship: ['CA'], ...unskilled, age: 35 }, true],
    ['working-holiday', { ...none, citizenship: ['CA'], ...unskilled, age: 36 }, false],
    ['working-holiday', { ...none, citizenship: ['AU'], ...unskilled, age: 18 }, true],
    ['working-holiday', { ...none, citizenship: ['AU'], ...unskilled, age: 17 }, false],
    ['working-holiday', { ...none, citizenship: ['AU'], ...unskilled }, true],
    ['student', { ...none, otherPlan: 'study' }, true],
  ])('%s for %o: %s', (id, change, fits) => {
    const found = judged(change);
    expect(found.routes.find((route) => route.route === id)?.fits).toBe(fits);
    expect(found.route).toBe(fits ? id : undefined);
  });

  it.each([
    ['2022-11-23', undefined],
    ['2022-11-24', 'job-seeker-visa-free'],
  ])('of visa-free job seekers on %s is %s', (asOf, route) => {
    expect(judged({ ...none, citizenship: ['BR'] }, asOf).route).toBe(route);
  });

  it.each([
    ['none', false],
    ['student', true],
  ])('for graduates is asked about of whoever comes from the permit %s: %s', (currentPermit, isAsked) => {
    let facts: Facts = { ...none, citizenship: ['BR'], tiesToNorway: true, currentPermit };
    const asked: string[] = [];
    for (let { at } = walk(flow, facts, today); at.kind === 'question'; { at } = walk(flow, facts, today)) {
      asked.push(at.question.id);
      facts = withAnswer(at.question, facts, null);
    }
    expect(asked.includes('degreeFromNorway')).toBe(isAsked);
  });

  it('that is named is the first that fits', () => {
    const found = judged({ ...none, familyTie: 'resident', citizenship: ['AU'], otherPlan: 'study' });
    expect(found.routes.map((route) => route.route)).toEqual([
      'family',
      'job-seeker-visa-free',
      'working-holiday',
      'student',
    ]);
    expect(found.route).toBe('family');
  });
});

describe('another route instead', () => {
  it.each<[string, Change, string]>([
    ['for want of an offer', { ...none, citizenship: ['US'] }, 'other-route'],
    ['for what nobody can change', { familyTie: 'resident', age: 17 }, 'other-route'],
    [
      'not while pay can be raised',
      { familyTie: 'resident', basePay: { amount: 1, currency: 'NOK', period: 'year' } },
      'not-likely',
    ],
    ['not while something is unknown', { familyTie: 'resident', basePay: undefined }, 'not-yet-known'],
    ['not where none fits', none, 'not-likely'],
    ['not where the permit is within reach', { familyTie: 'resident' }, 'likely'],
  ])('%s', (_name, change, verdict) => {
    expect(judged(change).verdict).toBe(verdict);
  });

  it.each([
    [{ age: 17 }, 'cannot-be-changed'],
    [{ positionLevel: 'vocational' }, 'law-unclear'],
    [{ workplace: 'offshore' }, 'no-rule'],
  ])('or none at all: the way to yes for %o is missing because %s', (change, reason) => {
    // An agreement on pay would settle a trade, but whether there is one cannot be changed.
    const found = judged(change);
    expect(found.wayToYes).toEqual([]);
    expect(found.wayToYesNone).toBe(reason);
  });
});
