// What is taken for granted while nobody has said, what gives way, and what contradicts.
import { describe, expect, it } from 'vitest';
import { eligibility } from '../../../src/rules/eligibility.ts';
import { contradictionIn } from '../../../src/rules/engine/judge.ts';
import { report } from '../../../src/rules/engine/report.ts';
import type { Facts } from '../../../src/rules/facts/fact.ts';
import { judged, today } from '../../support/cases.ts';

const assumed = (facts: Facts) =>
  Object.fromEntries(report(eligibility, facts, today).assumptions.map(({ fact, value }) => [fact, value]));

const everything = {
  familyTie: 'none',
  currentPermit: 'none',
  purpose: 'first',
  whereNow: 'abroad',
  age: { atLeast: 18 },
  hoursPerWeek: { times: 0.375, of: 'positionPercent' },
  regulatedProfession: false,
  workplace: 'mainland',
  basePayFor: 'post',
  lowerPayDocumented: false,
  applicationDate: today,
  educationDocumented: true,
};

describe('presumptions', () => {
  it('are all listed, and nothing else is presumed', () => {
    expect(assumed({})).toEqual(everything);
  });

  it('hold as well when the person does not know', () => {
    expect(assumed(Object.fromEntries(Object.keys(everything).map((fact) => [fact, null])))).toEqual(everything);
  });

  it('go when the fact is said', () => {
    const said = { familyTie: 'resident', age: 40, workplace: 'mainland', positionPercent: 80 };
    const { familyTie, age, workplace, ...rest } = everything;
    expect([familyTie, age, workplace]).toBeDefined();
    expect(assumed(said)).toEqual({ ...rest, hoursPerWeek: 30 });
  });

  it.each([
    ['currentPermit', { whereNow: 'norway-permit' }],
    ['currentPermit', { purpose: 'renewal' }],
    ['whereNow', { whereNow: 'norway-visa' }],
  ])('on %s give way to %o', (fact, said) => {
    expect(assumed(said)).not.toHaveProperty(fact);
  });

  it('that gave way leave the fact missing', () => {
    const { missing } = judged({ whereNow: 'norway-permit', basePay: undefined });
    expect(missing.map((each) => each.fact)).toContain('currentPermit');
  });
});

describe('contradictions', () => {
  it.each([
    ['nordicWithPermit', { citizenship: ['SE'], currentPermit: 'student' }],
    ['permitNotHeld', { whereNow: 'norway-permit', currentPermit: 'none' }],
    ['renewalOfNothing', { purpose: 'renewal', currentPermit: 'none' }],
    ['fullTimeInFewHours', { positionPercent: 100, hoursPerWeek: 33.5 }],
    ['fullTimeInFewHours', { positionPercent: 80, hoursPerWeek: 29.9 }],
    ['partTimeInFullHours', { positionPercent: 99, hoursPerWeek: 37.5 }],
    ['partTimeInFullHours', { positionPercent: 79, hoursPerWeek: 30 }],
    ['degreeWithoutEducation', { degreeFromNorway: true, educationLevel: 'none' }],
    ['workBeforeChildhood', { age: 18, experienceYears: 60 }],
    ['workBeforeChildhood', { age: 30, experienceYears: 25.5 }],
  ] as const)('%s: both answers are named', (id, facts) => {
    expect(contradictionIn(eligibility, facts, today)).toEqual({
      id,
      facts: expect.arrayContaining(Object.keys(facts)),
    });
  });

  it.each([
    {},
    { citizenship: ['SE'], currentPermit: 'permanent' },
    { whereNow: 'norway-permit' },
    { purpose: 'renewal', currentPermit: null },
    { positionPercent: 100, hoursPerWeek: 33.6 },
    { positionPercent: 80, hoursPerWeek: 30 },
    { positionPercent: 75, hoursPerWeek: 29 },
    { positionPercent: 100, hoursPerWeek: 40 },
    // Some have worked since they were children, and some are children who have never worked.
    { age: 18, experienceYears: 13 },
    { age: 4, experienceYears: 0 },
    { age: null, experienceYears: 60 },
    { experienceYears: 60 },
  ])('are none in %o', (facts) => {
    expect(contradictionIn(eligibility, facts as Facts, today)).toBeUndefined();
  });
});
