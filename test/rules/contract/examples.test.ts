// Twenty offers from end to end: which clauses are bad, what is silent, what stands against it, and the verdict.
import { describe, expect, test } from 'vitest';
import { report } from '../../../src/rules/engine/report.ts';
import { offer } from '../../../src/rules/offer.ts';
import { today } from '../../support/cases.ts';
import { examples } from '../../support/example-offers.ts';

describe.each(Object.entries(examples))('%s', (_, { facts, verdict, bad = {}, silent = [], against = [] }) => {
  const found = report(offer, facts, today);
  const clauses = found.clauses ?? [];

  test('has these clauses that are not in order', () => {
    const wrong = clauses.filter(({ grade }) => grade !== 'in-order' && grade !== 'not-stated');
    expect(Object.fromEntries(wrong.map(({ clause, grade }) => [clause, grade]))).toEqual(bad);
  });

  test('is silent on what is to be asked about', () => {
    for (const id of silent) expect(clauses.find(({ clause }) => clause === id)?.grade, id).toBe('not-stated');
  });

  test('has these findings against it, each with a source', () => {
    const exemptions = offer.rules.filter(({ role }) => role === 'exemption').map(({ id }) => id);
    const not = found.findings.filter(({ rule, status }) => status === 'not-met' && !exemptions.includes(rule));
    expect(
      not
        .map(({ rule }) => rule)
        .filter((rule) => rule !== 'payAtStart')
        .toSorted(),
    ).toEqual(against.toSorted());
    for (const { basis } of [...clauses, ...found.findings]) expect(basis.length).toBeGreaterThan(0);
  });

  test('comes to its verdict', () => {
    expect(found.verdict).toBe(verdict);
  });
});

describe('the written contract', () => {
  const due = (facts: object, asOf = today) =>
    report(offer, facts as never, asOf).tasks.find(({ task }) => task === 'written-contract');

  test.each([
    ['seven days after the start', { contractDate: '2024-07-01', startDate: '2024-08-01' }, '2024-08-08'],
    ['a month after it, by the older law', { contractDate: '2024-06-30', startDate: '2024-08-01' }, '2024-09-01'],
    ['clamped to the last day of a month', { contractDate: '2024-01-01', startDate: '2024-01-31' }, '2024-02-29'],
    ['by the law of the day where no date is on the contract', { startDate: '2027-03-01' }, '2027-03-08'],
    ['at once when hired out', { startDate: '2027-03-01', employerKind: 'staffing-agency' }, '2027-03-01'],
    [
      'at once in a very short job',
      { startDate: '2027-03-01', employmentForm: 'temporary', temporaryMonths: 1 },
      '2027-03-01',
    ],
    ['as soon as there is a first day', {}, null],
  ] as const)('is due %s', (_, facts, day) => {
    expect(due(facts)?.due).toBe(day);
  });

  test('is done once it is signed, and late when it is not', () => {
    expect(due({ startDate: '2026-11-02' })?.status).toBe('late');
    expect(due({ startDate: '2026-11-02', paperKind: 'signed' })?.status).toBe('done');
  });
});

describe('whoever needs no permit', () => {
  const { facts } = examples['EX-15 a probation that can grow, below the floor for a master'] as { facts: object };

  test('is not held to the floor of the permit', () => {
    const sound = examples['EX-01 complete and good'] as { facts: object };
    const low = { ...sound.facts, basePay: { amount: 400_000, currency: 'NOK', period: 'year' } };
    expect(report(offer, { ...low, citizenship: ['IN'] } as never, today).verdict).toBe('do-not-sign-yet');
    expect(report(offer, { ...low, citizenship: ['DE'] } as never, today).verdict).toBe('sound');
  });

  test('is held to the law of contracts all the same', () => {
    expect(report(offer, { ...facts, citizenship: ['SE'] } as never, today).verdict).toBe('do-not-sign-yet');
  });
});
