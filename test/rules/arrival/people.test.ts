// A dozen people on their way, and what each has to do, in which order and where.
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../src/rules/facts/fact.ts';
import { planned, taskIn, toDo } from '../../support/plans.ts';

const settled = ['bank-account', 'bank-id', 'gp-register', 'deposit-account'];

describe('a plan', () => {
  it('for a developer from India, granted abroad, to Oslo', () => {
    const facts: Facts = {
      citizenship: ['IN'],
      permitStage: 'granted',
      decisionDate: '2026-11-02',
      arrivalDate: '2027-01-04',
      startDate: '2027-01-11',
      firstPayDate: '2027-01-25',
      city: 'oslo',
      stayLength: 'twelve-months-or-more',
      norwegianNumber: 'none',
      taxScheme: 'ordinary',
      housing: 'temporary',
      comesWith: 'alone',
      drivingLicenceCountry: ['IN'],
    };
    const result = planned(facts);
    expect(result.verdict).toBe('judged');
    expect(result.findings.filter(({ status }) => status === 'not-met')).toEqual([]);
    const due = Object.fromEntries(result.tasks.map(({ task, due: day }) => [task, day]));
    expect(due).toMatchObject({
      'enter-by': '2027-05-02',
      'police-report': '2027-01-11',
      'tax-card': '2027-01-25',
      'tax-return': '2028-04-30',
      'driving-licence-stop': '2027-04-04',
    });
    expect(taskIn(facts, 'police-report')).toMatchObject({
      where: 'service-centre',
      needs: ['book-police'],
      status: 'open',
    });
    expect(taskIn(facts, 'identity-number')).toMatchObject({ needs: ['police-report'] });
    expect(taskIn(facts, 'gp-register')).toMatchObject({ needs: ['identity-number'] });
    expect(toDo(facts)).toEqual(
      expect.arrayContaining([
        'entry-visa',
        'book-police',
        'tb-test',
        'residence-card',
        'driving-licence-new',
        ...settled,
      ]),
    );
    expect(taskIn(facts, 'report-move')).toBeUndefined();
    expect(taskIn(facts, 'report-move-with-d-number')).toBeUndefined();
    expect(taskIn(facts, 'offer-form')).toMatchObject({ status: 'done' });
  });

  it('for a citizen of Sweden meets no police, and reports the move within days', () => {
    const facts: Facts = { citizenship: ['SE'], arrivalDate: '2026-12-01', city: 'bergen' };
    expect(toDo(facts)).toEqual(expect.arrayContaining(['report-move', 'tax-card', ...settled]));
    for (const task of [
      'police-report',
      'eu-registration',
      'enter-by',
      'residence-card',
      'identity-number',
      'offer-form',
    ])
      expect(taskIn(facts, task), task).toBeUndefined();
    expect(taskIn(facts, 'report-move')).toMatchObject({ due: '2026-12-09', where: 'service-centre' });
    expect(taskIn(facts, 'bank-account')).toMatchObject({ needs: ['report-move'] });
  });

  it('for less than three months still brings a permit its card, but no licence to exchange and no kindergarten', () => {
    const facts: Facts = {
      ...{ citizenship: ['IN'], whereNow: 'abroad', permitStage: 'granted', arrivalDate: '2027-01-02' },
      ...{ comesWith: 'partner-and-children', childBelowSchoolAge: true, drivingLicenceCountry: ['IN'] },
    };
    const kept = ['police-report', 'residence-card'];
    const settling = ['driving-licence-stop', 'driving-licence-new', 'kindergarten'];
    const short: Facts = { ...facts, stayLength: 'under-three-months' };
    expect(toDo({ ...facts, stayLength: 'three-to-six-months' })).toEqual(
      expect.arrayContaining([...kept, ...settling]),
    );
    expect(toDo(short)).toEqual(expect.arrayContaining(kept));
    for (const task of settling) expect(taskIn(short, task), task).toBeUndefined();
  });

  it('for a citizen of Germany registers with the police and has longer to report the move', () => {
    const facts: Facts = { citizenship: ['DE'], arrivalDate: '2026-12-01', city: 'elsewhere' };
    expect(taskIn(facts, 'eu-registration')).toMatchObject({ due: '2027-03-01', where: 'police', status: 'open' });
    expect(taskIn(facts, 'report-move')).toMatchObject({ due: '2027-03-09', where: 'tax-office' });
    expect(taskIn(facts, 'police-report')).toBeUndefined();
    expect(taskIn(facts, 'norwegian-classes')).toBeUndefined();
  });

  it('for a German who stays two months has nothing to register', () => {
    const facts: Facts = { citizenship: ['DE'], arrivalDate: '2026-12-01', stayLength: 'under-three-months' };
    for (const task of ['eu-registration', 'report-move', 'gp-register', 'school'])
      expect(taskIn(facts, task), task).toBeUndefined();
    expect(taskIn(facts, 'tax-card')).toMatchObject({ status: 'open' });
  });

  it('for somebody from Brazil who came without a visa and applied here has no police to meet anew', () => {
    const facts: Facts = {
      citizenship: ['BR'],
      whereNow: 'norway-visa-free',
      appliedFrom: 'norway',
      permitStage: 'waiting',
      arrivalDate: '2026-10-05',
    };
    for (const task of ['police-report', 'enter-by', 'entry-visa', 'report-move', 'book-police'])
      expect(taskIn(facts, task), task).toBeUndefined();
    expect(toDo(facts)).toEqual(expect.arrayContaining(['wait-for-answer', 'wait-before-working', 'tb-test']));
    expect(taskIn(facts, 'residence-card')).toMatchObject({ how: 'after-applying-here', needs: [] });
    expect(taskIn(facts, 'apply-in-norway')).toMatchObject({ status: 'done' });
  });

  it.each([
    [{ permitStage: 'not-applied' }, undefined],
    [{ permitStage: 'waiting', appliedFrom: 'norway' }, undefined],
    [{ permitStage: 'waiting', appliedFrom: 'abroad' }, 'late'],
    [{ permitStage: 'granted', decisionDate: '2026-11-20', appliedFrom: 'norway' }, undefined],
    [{ permitStage: 'granted', decisionDate: '2026-11-20' }, 'maybe'],
    [{ permitStage: 'granted', decisionDate: '2024-08-01' }, 'late'],
  ] as const)('for a student who has lived here since 2024, with %o, has the police to meet: %s', (stage, status) => {
    const facts: Facts = {
      citizenship: ['PK'],
      whereNow: 'norway-permit',
      currentPermit: 'student',
      arrivalDate: '2024-08-12',
      ...stage,
    };
    expect(taskIn(facts, 'police-report')?.status).toBe(status);
    if (stage.permitStage === 'not-applied') {
      expect(taskIn(facts, 'book-police')).toBeUndefined();
      expect(taskIn(facts, 'residence-card')?.how).toBe('after-applying-here');
    }
  });

  it('for a holder of a D-number who stays reports the move, and gets no GP yet', () => {
    const facts: Facts = {
      citizenship: ['IN'],
      decisionDate: '2026-09-01',
      arrivalDate: '2026-10-01',
      policeReportOn: '2026-10-06',
      norwegianNumber: 'd-number',
      dNumberOn: '2026-11-10',
      stayLength: 'twelve-months-or-more',
    };
    expect(taskIn(facts, 'report-move-with-d-number')).toMatchObject({ due: '2026-12-10', status: 'open' });
    expect(taskIn(facts, 'gp-register')).toBeUndefined();
    expect(taskIn(facts, 'bank-id')).toBeUndefined();
    expect(taskIn({ ...facts, stayLength: 'three-to-six-months' }, 'report-move-with-d-number')).toBeUndefined();
  });

  it.each([
    ['2027-02-10', '2027-03-01'],
    ['2027-03-01', '2027-03-01'],
    ['2027-03-02', '2028-03-01'],
    // Whoever has been here for a while waits for the next round too.
    ['2026-01-10', '2027-03-01'],
    [undefined, '2027-03-01'],
  ])('for a small child who comes on %s has the main round of %s', (arrivalDate, due) => {
    const facts = { citizenship: ['IN'], childBelowSchoolAge: true, ...(arrivalDate && { arrivalDate }) };
    expect(taskIn(facts, 'kindergarten')).toMatchObject({ due, status: 'open' });
  });

  it('for a family from India has school, kindergarten and child benefit', () => {
    const facts: Facts = {
      citizenship: ['IN'],
      arrivalDate: '2026-12-28',
      comesWith: 'partner-and-children',
      childBelowSchoolAge: true,
      childOfSchoolAge: true,
      stayLength: 'twelve-months-or-more',
    };
    expect(toDo(facts)).toEqual(expect.arrayContaining(['family-applies', 'school', 'kindergarten', 'child-benefit']));
    expect(taskIn(facts, 'school')).toMatchObject({ due: '2027-03-28', workingDayBefore: '2027-03-24' });
    const shorter = { ...facts, stayLength: 'six-to-twelve-months' };
    expect(taskIn(shorter, 'child-benefit')).toBeUndefined();
    expect(taskIn(shorter, 'school')).toMatchObject({ status: 'open' });
  });

  it.each([
    ['JP', ['driving-licence-stop', 'driving-licence-exchange-japan']],
    ['US', ['driving-licence-stop', 'driving-licence-tests']],
    ['KR', ['driving-licence-stop', 'driving-licence-tests']],
    ['IN', ['driving-licence-stop', 'driving-licence-new']],
    ['UA', ['driving-licence-stop', 'driving-licence-new']],
    ['HK', ['driving-licence-stop', 'driving-licence-new']],
    ['GB', ['driving-licence-exchange']],
    ['CH', ['driving-licence-exchange']],
    ['PL', ['driving-licence-exchange']],
  ])('for a driver with a licence from %s has %j', (country, expected) => {
    const facts = { citizenship: ['IN'], drivingLicenceCountry: [country] };
    expect(toDo(facts).filter((task) => task.startsWith('driving'))).toEqual(expected);
    expect(toDo({ ...facts, drives: false }).filter((task) => task.startsWith('driving'))).toEqual([]);
    expect(toDo(facts, '2024-03-31').filter((task) => task.startsWith('driving'))).toEqual([]);
  });

  it.each([
    [{ citizenship: ['IN'] }, 'open'],
    [{ citizenship: ['JP'] }, 'maybe'],
    [{ citizenship: ['JP'], tuberculosisCountry: true }, 'open'],
    [{ citizenship: ['JP'], tuberculosisCountry: false }, undefined],
    [{ citizenship: ['JP'], tuberculosisCountry: null }, 'maybe'],
    [{ citizenship: ['IN'], stayLength: 'under-three-months' }, undefined],
  ] as const)('for %o has a tuberculosis test: %s', (facts, status) => {
    expect(taskIn(facts, 'tb-test')?.status).toBe(status);
  });

  it.each([
    [{ taxScheme: 'ordinary' }, 'open'],
    [{ taxScheme: 'paye' }, undefined],
    [{}, 'maybe'],
  ] as const)('for tax by %o has a tax return: %s', (facts, status) => {
    expect(taskIn({ citizenship: ['SE'], ...facts }, 'tax-return')?.status).toBe(status);
  });

  it('for somebody whose employer applies needs a written authority and no code', () => {
    const facts: Facts = {
      citizenship: ['IN'],
      whereNow: 'abroad',
      whoFiles: 'employer',
      earlyStart: true,
      educationLevel: 'bachelor',
      educationCompleted: true,
    };
    expect(toDo(facts)).toEqual(
      expect.arrayContaining(['authority-for-employer', 'early-start-request', 'wait-before-working']),
    );
    expect(taskIn(facts, 'employer-confirmation-code')).toBeUndefined();
    expect(taskIn(facts, 'apply-from-abroad')).toMatchObject({ where: 'police', how: 'employer' });
  });

  it('for somebody who was refused is an appeal, and no move', () => {
    const facts: Facts = { citizenship: ['IN'], permitStage: 'refused', refusalReceivedOn: '2026-11-16' };
    expect(taskIn(facts, 'appeal')).toMatchObject({ due: '2026-12-07', where: 'udi', status: 'open' });
    for (const task of ['police-report', 'tax-card', 'enter-by', 'bank-account', 'union'])
      expect(taskIn(facts, task), task).toBeUndefined();
  });

  it('for family of an EEA citizen has a residence card to apply for, and no permit', () => {
    const facts: Facts = { citizenship: ['IN'], familyTie: 'eea-spouse', arrivalDate: '2026-12-01' };
    expect(taskIn(facts, 'residence-card')).toMatchObject({ where: 'police', status: 'open' });
    expect(taskIn(facts, 'report-move')).toMatchObject({ due: '2027-03-09' });
    expect(taskIn(facts, 'police-report')).toBeUndefined();
  });

  it.each([
    ['GB', undefined],
    ['BR', undefined],
    ['IN', 'open'],
    ['PK', 'open'],
    ['KE', 'maybe'],
  ])('for somebody from %s who comes from abroad has a visa to get: %s', (country, status) => {
    expect(taskIn({ citizenship: [country] }, 'entry-visa')?.status).toBe(status);
  });

  it('without a citizenship is not known yet, but for what holds for everybody', () => {
    const result = planned({ arrivalDate: '2026-12-01' });
    expect(result.verdict).toBe('not-yet-known');
    expect(result.missing.map(({ fact }) => fact)).toContain('citizenship');
    expect(toDo({ arrivalDate: '2026-12-01' })).toEqual(expect.arrayContaining(['tax-card', 'bank-account']));
    expect(taskIn({ arrivalDate: '2026-12-01' }, 'report-move')).toMatchObject({ status: 'maybe' });
  });

  it('with a day hoped for keeps what must be done before it', () => {
    const facts: Facts = {
      citizenship: ['IN'],
      permitStage: null,
      decisionDate: '2027-02-01',
      arrivalDate: '2027-03-01',
    };
    expect(toDo(facts)).toEqual(expect.arrayContaining(['offer-form', 'wait-before-working', 'enter-by']));
    expect(taskIn(facts, 'enter-by')).toMatchObject({ start: '2027-02-01', due: '2027-08-01' });
  });
});

it.each([['SE'], ['DE']])('whoever is from %s has no permit to bring, nor a decision', (country) => {
  const how = (citizenship: string[], id: string) => taskIn({ citizenship, arrivalDate: '2027-01-10' }, id)?.how;
  for (const id of ['papers-to-bring', 'first-address', 'bank-account']) {
    expect(how([country], id), id).toBe('without-permit');
    expect(how(['IN'], id), id).toBeUndefined();
  }
});

it('whoever has said that their country is on the tuberculosis list is not told to look', () => {
  expect(taskIn({ citizenship: ['IN'], tuberculosisCountry: true }, 'tb-test')?.how).toBe('listed');
  expect(taskIn({ citizenship: ['IN'] }, 'tb-test')?.how).toBeUndefined();
});

it('nothing is wanted by a day on which it can only begin', () => {
  const facts: Facts = {
    citizenship: ['IN'],
    permitStage: 'granted',
    appliedFrom: 'abroad',
    childBelowSchoolAge: true,
  };
  const police = (arrivalDate: string) => taskIn({ ...facts, arrivalDate }, 'police-report');
  expect(police('2027-02-24')?.wanted).toEqual({ by: '2027-03-01', for: 'kindergarten' });
  expect(police('2027-03-01')?.wanted).toBeUndefined();
});
