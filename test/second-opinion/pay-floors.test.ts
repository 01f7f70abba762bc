// A second reckoning of the pay floors: the three periods as the dossier has them, pay in whole øre, and nothing else.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureIn, paid, type Report, said, statusIn, years } from './asking.ts';

const levels = ['bachelor', 'master'] as const;
type Level = (typeof levels)[number];

/** By hand, the newest first; before the first and after the last day nothing is known. */
function floorOn(day: string, level: Level): number | undefined {
  if (day > '2027-04-30') return undefined;
  if (day >= '2026-05-01') return level === 'bachelor' ? 545_400 : 624_700;
  if (day >= '2025-09-01') return level === 'bachelor' ? 522_600 : 599_200;
  if (day >= '2025-04-11') return level === 'bachelor' ? 469_366 : 513_100;
  return undefined;
}

const person = {
  citizenship: ['IN'],
  offer: 'written',
  employerKind: 'norwegian-company',
  positionPercent: 100,
  educationLevel: 'master',
  educationCompleted: true,
  educationRelevant: 'yes',
  collectiveAgreement: 'no',
} as const;

describe('a second opinion on the pay floors', () => {
  it.each(levels)('agrees on every day, a krone below and at the floor of a %s', (level) => {
    const apart = years.flatMap((day) => {
      const floor = floorOn(day, level);
      const facts = { ...person, positionLevel: level };
      const [below, enough] = [-1, 0].map((more) =>
        said('eligibility', { ...facts, basePay: paid((floor ?? 600_000) + more) }, day),
      ) as [Report, Report];
      const statuses = [below, enough].map((of) => statusIn(of, 'pay'));
      const expected = floor === undefined ? ['no-rule', 'no-rule'] : ['not-met', 'met'];
      const shown = figureIn(enough, 'payFloor');
      return statuses.join() === expected.join() && shown === floor ? [] : [day];
    });
    expect(apart).toEqual([]);
  });

  const day = fc.integer({ min: 0, max: years.length - 1 }).map((index) => years[index] as string);
  /** In øre: an amount, and how often it is paid in a year. */
  const pay = fc.oneof(
    fc.record({ ore: fc.integer({ min: 40_000_000, max: 70_000_000 }), times: fc.constant(['year', 1] as const) }),
    fc.record({ ore: fc.integer({ min: 3_800_000, max: 5_400_000 }), times: fc.constant(['month', 12] as const) }),
    fc.record({ ore: fc.integer({ min: 1_750_000, max: 2_500_000 }), times: fc.constant(['fortnight', 26] as const) }),
    fc.record({ ore: fc.integer({ min: 880_000, max: 1_250_000 }), times: fc.constant(['week', 52] as const) }),
    fc.record({ ore: fc.integer({ min: 175_000, max: 250_000 }), times: fc.constant(['day', 260] as const) }),
    fc.record({ ore: fc.integer({ min: 23_000, max: 33_000 }), times: fc.constant(['hour', 1950] as const) }),
  );

  it('agrees on any pay by any period, on the day judged and the day applied', () => {
    fc.assert(
      fc.property(day, day, fc.constantFrom(...levels), pay, (asOf, applicationDate, level, { ore, times }) => {
        const [period, often] = times;
        const basePay = paid(ore / 100, period);
        const facts = { ...person, positionLevel: level, basePay, holidayPaid: true, applicationDate };
        const status = statusIn(said('eligibility', facts, asOf), 'pay');
        const floors = [asOf, applicationDate].map((each) => floorOn(each, level));
        const known = floors.filter((each) => each !== undefined);
        if (known.length < 2) expect(status).not.toBe('met');
        else expect(status).toBe(known.every((floor) => ore * often >= floor * 100) ? 'met' : 'not-met');
      }),
      { numRuns: 600 },
    );
  });

  it('agrees that pay for full time is scaled to the part that is worked, and is then an open question at best', () => {
    fc.assert(
      fc.property(fc.integer({ min: 80, max: 99 }), fc.integer({ min: 500_000, max: 800_000 }), (percent, year) => {
        const facts = {
          ...person,
          positionLevel: 'bachelor',
          positionPercent: percent,
          basePay: paid(year),
          basePayFor: 'full-time',
        } as const;
        const status = statusIn(said('eligibility', facts, '2026-11-22'), 'pay');
        const expected = year * percent >= 545_400 * 100 ? 'met' : year >= 545_400 ? 'unknown' : 'not-met';
        expect(status).toBe(expected);
      }),
      { numRuns: 300 },
    );
  });
});
