// Who needs no skilled-worker permit, and what they must do instead.
import { describe, expect, it } from 'vitest';
import { judged, statusIn } from '../../support/cases.ts';

const holder = { currentPermit: 'skilled-worker', samePositionType: true };
const sent = { employerKind: 'foreign-company', shortStay: 'business-trip' };

describe('no permit is needed', () => {
  it.each([
    ['nordicCitizen', { citizenship: ['SE'] }, '2010-01-01', true],
    ['nordicCitizen', { citizenship: ['IN', 'IS'] }, '2026-11-22', true],
    ['eeaCitizen', { citizenship: ['DE'] }, '2026-11-22', true],
    ['eeaCitizen', { citizenship: ['CH'] }, '2026-11-22', true],
    ['eeaCitizen', { citizenship: ['IN', 'DE'] }, '2026-11-22', true],
    ['eeaCitizen', { citizenship: ['GB'] }, '2020-12-31', true],
    ['eeaCitizen', { citizenship: ['GB'] }, '2021-01-01', false],
    ['eeaCitizen', { citizenship: ['GB', 'IE'] }, '2021-01-01', true],
    ['eeaCitizen', { citizenship: ['HR'] }, '2014-04-11', false],
    ['eeaCitizen', { citizenship: ['HR'] }, '2014-04-12', true],
    ['eeaCitizen', { citizenship: ['IN'] }, '2026-11-22', false],
    ['eeaFamily', { familyTie: 'eea-spouse' }, '2026-11-22', true],
    ['eeaFamily', { familyTie: 'norwegian-or-nordic' }, '2026-11-22', false],
    ['permanentResidence', { currentPermit: 'permanent' }, '2026-11-22', true],
    ['permanentResidence', { currentPermit: 'other' }, '2026-11-22', false],
    ['familyPermit', { currentPermit: 'family' }, '2026-11-22', true],
    ['familyPermit', { currentPermit: 'student' }, '2026-11-22', false],
    ['samePosition', holder, '2026-11-22', true],
    ['samePosition', { ...holder, purpose: 'change' }, '2026-11-22', true],
    ['samePosition', { ...holder, purpose: 'renewal' }, '2026-11-22', false],
    ['samePosition', { ...holder, samePositionType: false }, '2026-11-22', false],
    ['samePosition', { samePositionType: true }, '2026-11-22', false],
    ['shortStay', { ...sent, assignmentWeeks: 12 }, '2026-11-22', true],
    ['shortStay', { ...sent, assignmentWeeks: 13 }, '2026-11-22', false],
    ['shortStay', { ...sent, shortStay: 'none', assignmentWeeks: 1 }, '2026-11-22', false],
    ['shortStay', { ...sent, employerKind: 'norwegian-company', assignmentWeeks: 1 }, '2026-11-22', false],
  ])('by %s for %o on %s: %s', (rule, change, asOf, free) => {
    const found = judged(change, asOf);
    expect(statusIn(found, rule)).toBe(free ? 'met' : 'not-met');
    expect(found.verdict === 'no-permit-needed').toBe(free);
    if (free) expect([found.route, found.missing, found.wayToYes]).toEqual([undefined, [], []]);
  });

  it('or so it may be: of a partner or a parent from the EU/EEA it was not read whether they count', () => {
    const found = judged({ familyTie: 'eea-citizen' });
    expect([statusIn(found, 'eeaFamily'), found.verdict]).toEqual(['unknown: law', 'likely']);
    const short = judged({ familyTie: 'eea-citizen', positionPercent: 50 });
    expect([short.verdict, short.route]).toEqual(['not-likely', 'eea-family']);
  });

  it.each([
    [12, 'business-trip', 'met'],
    [13, 'business-trip', 'not-met'],
    [20, 'none', 'does-not-apply'],
  ])('but %s weeks of an assignment (%s) are told to be too long: %s', (assignmentWeeks, shortStay, status) => {
    expect(statusIn(judged({ ...sent, shortStay, assignmentWeeks }), 'shortStayTooLong')).toBe(status);
  });

  it('although the new job of the same type falls short, which is still said', () => {
    const found = judged({ ...holder, positionPercent: 50 });
    expect(found.verdict).toBe('no-permit-needed');
    expect(statusIn(found, 'positionShare')).toBe('not-met');
  });

  it('or so it may be: what would tell is missing', () => {
    const found = judged({ currentPermit: 'skilled-worker', basePay: undefined });
    expect(statusIn(found, 'samePosition')).toBe('unknown: facts');
    expect(found.missing.map((each) => each.fact)).toEqual(['samePositionType', 'basePay']);
  });
});
