// What is presumed is told only where what is told leans on it.
import { describe, expect, it } from 'vitest';
import { loadWords } from '../../../src/app/words.ts';
import { assumedRows } from '../../../src/interview/assumed.ts';
import type { Locale } from '../../../src/interview/snapshot.ts';
import { areas } from '../../../src/rules/areas.ts';
import type { Area } from '../../../src/rules/engine/area.ts';
import { report } from '../../../src/rules/engine/report.ts';
import type { Facts } from '../../../src/rules/facts/fact.ts';
import { kroner, today } from '../../support/cases.ts';

const area = (id: string): Area => areas.get(id) as Area;
const assumed = (id: string, facts: Facts): readonly string[] =>
  report(area(id), facts, today).assumptions.map(({ fact }) => fact);
const told = (id: string, facts: Facts, locale: Locale = 'en'): readonly string[] =>
  assumedRows(loadWords(locale), { area: area(id), asOf: today, walk: { path: [], facts } });

const holder: Facts = { citizenship: ['IN'], currentPermit: 'skilled-worker' };

describe('a change', () => {
  it.each(['lost-job', 'new-employer', 'renewal', 'passport'])(
    'like %s leans on no first permit and no pay',
    (kind) => {
      const facts = assumed('change', { ...holder, changeKind: kind });
      for (const fact of ['purpose', 'basePayFor', 'hoursPerWeek', 'lowerPayDocumented'])
        expect(facts).not.toContain(fact);
    },
  );

  it('in pay leans on what the pay is for', () => {
    expect(assumed('change', { ...holder, changeKind: 'lower-pay', positionPercent: 80 })).toContain('basePayFor');
  });
});

describe('what is told', () => {
  it('says nothing of a pay that nobody gave', () => {
    expect(told('family', holder).join()).not.toContain('pay');
    const job = { positionPercent: 80, basePay: kroner(500_000) };
    expect(told('family', { ...holder, familyCitizenship: ['IN'], ...job }).join()).toContain('The pay you gave');
  });

  it.each<[Locale, string]>([
    ['en', 'You are not renewing a permit that you have.'],
    ['nb', 'Du fornyer ikke en tillatelse du har.'],
  ])('is true of a holder too: in %s', (locale, line) => {
    expect(told('eligibility', holder, locale)).toContain(line);
  });

  it('presumes no want of a permit for whoever has been given one', () => {
    const granted = { citizenship: ['IN'], permitStage: 'granted', appliedFrom: 'abroad', decisionDate: '2026-11-10' };
    const plan = { ...granted, arrivalDate: '2027-01-05', startDate: '2027-01-11' };
    expect(assumed('arrival', plan)).not.toContain('currentPermit');
    expect(assumed('arrival', { ...plan, permitStage: 'waiting' })).toContain('currentPermit');
    // Of a first day before the permit it makes a difference which other one there was, and only that is told.
    const early = told('arrival', { ...plan, startDate: '2026-11-09' });
    expect(early).toContain('You have no earlier Norwegian residence permit.');
  });

  it('writes a year as a year', () => {
    expect(told('tax', { basePay: kroner(700_000) })).toContain('It is about 2026.');
  });
});
