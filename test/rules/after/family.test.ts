// Who can join, and on what income: krone by krone on either side of each change.
import { describe, expect, it } from 'vitest';
import { report } from '../../../src/rules/engine/report.ts';
import type { Facts, FactValue } from '../../../src/rules/facts/fact.ts';
import { family } from '../../../src/rules/family.ts';
import { changed, findingIn, kroner, statusIn, today } from '../../support/cases.ts';

/** An engineer from India with a permit, full time at exactly what a family takes, and a wife of 24. */
const couple: Facts = {
  citizenship: ['IN'],
  currentPermit: 'skilled-worker',
  familyMember: 'spouse',
  familyCitizenship: ['IN'],
  youngerPartnerAge: 24,
  positionPercent: 100,
  basePay: kroner(436_957),
};

const judged = (change: Readonly<Record<string, FactValue | undefined>> = {}, asOf = today) =>
  report(family, changed(couple, change), asOf);

describe('the income that a family takes', () => {
  it.each([
    ['2022-05-01', 300_988],
    ['2023-04-30', 300_988],
    ['2023-05-01', 320_274],
    ['2024-04-30', 320_274],
    ['2024-05-01', 334_876],
    ['2025-01-31', 334_876],
    ['2025-02-01', 396_890],
    ['2025-04-30', 396_890],
    ['2025-05-01', 416_512],
    ['2026-04-30', 416_512],
    ['2026-05-01', 436_957],
    ['2027-04-30', 436_957],
  ])('on %s is %d, to the krone', (asOf, needed) => {
    const rule = asOf < '2025-02-01' ? 'formerFamilyIncome' : 'familyIncome';
    const [enough, short] = [judged({ basePay: kroner(needed) }, asOf), judged({ basePay: kroner(needed - 1) }, asOf)];
    expect(statusIn(enough, rule)).toBe('met');
    expect(enough.verdict).toBe('likely');
    expect(short.verdict).toBe('not-likely');
    expect(findingIn(short, rule).shortfall?.amount).toBe(1);
    expect(short.wayToYes).toEqual([[{ fact: 'basePay', from: kroner(needed - 1), to: { atLeast: needed } }]]);
    expect(enough.figures.find(({ id }) => id === 'familyIncomeNeeded')?.value).toBe(needed);
  });

  it.each(['2021-12-31', '2022-04-30', '2027-05-01'])('is not known on %s', (asOf) => {
    const of = judged({ basePay: kroner(2_000_000) }, asOf);
    expect(of.verdict).toBe('not-yet-known');
    expect(of.figures.find(({ id }) => id === 'familyIncomeNeeded')).toBeUndefined();
  });

  it.each([
    // An old case is judged by the former rule, at the basic amount of today.
    ['2025-01-31', '2025-06-01', 351_432],
    ['2025-01-31', '2025-04-30', 334_876],
    ['2025-02-01', '2025-06-01', 416_512],
    ['2026-04-30', '2026-11-22', 436_957],
    ['2026-05-01', '2026-04-30', 436_957],
    ['2025-02-01', '2025-01-31', 396_890],
  ])('for an application of %s judged on %s is %d', (applicationDate, asOf, needed) => {
    expect(judged({ applicationDate, basePay: kroner(needed) }, asOf).verdict).toBe('likely');
    expect(judged({ applicationDate, basePay: kroner(needed - 1) }, asOf).verdict).toBe('not-likely');
  });

  it('is missed by 637 kroner at 80 percent of the bachelor floor', () => {
    const of = judged({ positionPercent: 80, basePay: kroner(436_320) });
    expect(findingIn(of, 'familyIncome').shortfall?.amount).toBe(637);
  });

  it('in another currency is an open question', () => {
    const of = judged({ basePay: { amount: 90_000, currency: 'EUR', period: 'year' } });
    expect(statusIn(of, 'familyIncome')).toBe('unknown: law');
    expect(of.verdict).toBe('not-yet-known');
  });

  it('of the year before only warns', () => {
    expect(statusIn(judged(), 'pastIncome')).toBe('unknown: law');
    expect(judged().verdict).toBe('likely');
  });
});

describe('who can join', () => {
  it.each([
    [{ youngerPartnerAge: 24 }, 'likely', 'met'],
    [{ youngerPartnerAge: 23 }, 'not-yet-known', 'unknown: law'],
  ])('a wife: %o is %s', (change, verdict, status) => {
    expect(judged(change).verdict).toBe(verdict);
    expect(statusIn(judged(change), 'coupleAge')).toBe(status);
  });

  it.each([
    [{ yearsLivedTogether: 2 }, 'likely'],
    [{ yearsLivedTogether: 1.99, commonChild: false }, 'not-likely'],
    [{ yearsLivedTogether: 0, commonChild: true }, 'likely'],
    [{ yearsLivedTogether: 1 }, 'not-yet-known'],
  ])('a partner: %o is %s', (change, verdict) => {
    expect(judged({ familyMember: 'cohabitant', ...change }).verdict).toBe(verdict);
  });

  it.each([
    [17, 'likely'],
    [18, 'not-yet-known'],
  ])('a child of %d is %s', (childAge, verdict) => {
    expect(judged({ familyMember: 'child', childAge, youngerPartnerAge: undefined }).verdict).toBe(verdict);
  });

  it('a mother is an open question', () => {
    expect(judged({ familyMember: 'other' }).verdict).toBe('not-yet-known');
    expect(statusIn(judged({ familyMember: 'other' }), 'familyMember')).toBe('unknown: law');
  });

  it.each([
    ['2016-12-31', 'no-rule'],
    ['2017-01-01', 'met'],
  ])('on %s the lowest age of couples is known: %s', (asOf, status) => {
    expect(statusIn(judged({}, asOf), 'coupleAge')).toBe(status);
  });
});

describe('the person they join', () => {
  it.each([
    ['skilled-worker', 'likely'],
    ['permanent', 'likely'],
    ['none', 'not-yet-known'],
    ['student', 'not-yet-known'],
    ['job-seeker', 'not-yet-known'],
    ['family', 'not-yet-known'],
    [undefined, 'not-yet-known'],
  ])('with the permit %s: %s', (currentPermit, verdict) => {
    expect(judged({ currentPermit }).verdict).toBe(verdict);
  });

  it.each([
    [{ familyCitizenship: ['SE'] }],
    [{ familyCitizenship: ['DE'] }],
    [{ familyCitizenship: ['IN', 'FR'] }],
    [{ citizenship: ['DE'], currentPermit: undefined }],
  ])('%o: no family permit is needed', (change) => {
    const of = judged(change);
    expect(of.verdict).toBe('no-permit-needed');
    expect(of.tasks.map(({ task }) => task)).toEqual(['family-eea-registration']);
  });

  it.each([
    [{ familyMember: 'cohabitant', yearsLivedTogether: 2 }],
    [{ familyMember: 'cohabitant', yearsLivedTogether: 1, commonChild: true }],
    [{ familyMember: 'child', childAge: 17 }],
    [{ familyMember: 'other', familyCitizenship: ['PL'] }],
  ])('of an EU/EEA citizen, %o: no family permit is needed', (change) => {
    expect(judged({ citizenship: ['DE'], currentPermit: undefined, ...change }).verdict).toBe('no-permit-needed');
  });

  // The dossier says what the family of an EU/EEA citizen needs, and of nobody but these that they are family.
  it.each([
    [{ familyMember: 'other' }],
    [{ familyMember: 'child', childAge: 18 }],
    [{ familyMember: 'cohabitant', yearsLivedTogether: 1, commonChild: false }],
  ])(
    'of an EU/EEA citizen, %o: nobody is told that no permit is needed, nor held against a family permit',
    (change) => {
      const of = judged({ citizenship: ['DE'], currentPermit: undefined, basePay: undefined, ...change });
      expect(of.verdict).toBe('not-yet-known');
      const told = of.findings.filter(({ rule, status }) => rule !== 'familyOfEea' && status === 'unknown');
      expect(told.map(({ rule, because }) => [rule, because])).toEqual([['countsAsFamily', 'law']]);
      expect(of.tasks).toEqual([]);
      expect(of.figures).toEqual([]);
    },
  );

  it.each([['child'], ['cohabitant'], [undefined]])('of an EU/EEA citizen, a %s: more has to be known', (member) => {
    const of = judged({ citizenship: ['DE'], currentPermit: undefined, familyMember: member });
    expect(of.verdict).toBe('not-yet-known');
    expect(of.missing).not.toEqual([]);
  });

  it('who is Norwegian is another case', () => {
    const of = judged({ citizenship: ['NO'], currentPermit: undefined });
    expect(statusIn(of, 'personJoined')).toBe('unknown: law');
  });
});

describe('what a family does', () => {
  it('gathers papers, applies and waits, and may work in any job afterwards', () => {
    const of = judged();
    const open = of.tasks.filter(({ status }) => status === 'open').map(({ task }) => task);
    expect(open).toEqual(['family-documents', 'family-income-proof', 'family-apply', 'family-wait-abroad']);
    expect(statusIn(of, 'familyWork')).toBe('met');
  });

  it('applies together with whoever has no permit yet', () => {
    const together = (applyTogether: boolean) =>
      judged({ currentPermit: 'none', applyTogether }).tasks.find(({ task }) => task === 'family-apply-together');
    expect(together(false)?.status).toBe('open');
    expect(together(true)?.status).toBe('done');
  });

  it.each([
    [{}, '2026-11-22', 'familyFee', 11_900, undefined],
    [{}, '2023-12-31', 'familyFee', undefined, undefined],
    [{}, '2024-01-01', 'familyFee', 11_900, undefined],
    [{}, '2027-02-01', 'familyFee', 11_900, '2027-01-31'],
    [{ familyMember: 'child', childAge: 3 }, '2025-12-31', 'childFee', undefined, undefined],
    [{ familyMember: 'child', childAge: 3 }, '2026-01-01', 'childFee', 5_950, undefined],
    [{ familyMember: 'child', childAge: 3 }, '2027-02-01', 'childFee', undefined, undefined],
  ])('%o pays on %s as %s: %s', (change, asOf, id, value, lastKnown) => {
    const fee = judged(change, asOf).figures.find((figure) => figure.id === id);
    expect(fee?.value).toBe(value);
    expect(fee?.lastKnown).toBe(lastKnown);
  });
});
