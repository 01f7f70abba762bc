// A second reckoning of permanent residence: the conditions as they were read, one after the other, in plain code.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureIn, said, statusIn, years } from './asking.ts';
import { monthsAfter } from './calendar.ts';

/** Two and a half times the basic amount, as printed: from each day until the next, and not known after the last. */
const incomes: readonly (readonly [from: string, kroner: number | undefined])[] = [
  ['2027-05-01', undefined],
  ['2026-05-01', 341_373],
  ['2025-05-01', 325_400],
  ['2024-05-01', 310_070],
];
const incomeOn = (day: string): number | undefined => incomes.find(([from]) => day >= from)?.[1];

interface Person {
  readonly policeReportOn: string;
  readonly applicationDate: string;
  readonly monthsAbroad: number;
  readonly monthsAbroadForEmployer: number;
  readonly oralNorwegian: 'none' | 'a1' | 'a2' | 'b1';
  readonly socialStudiesPassed: boolean;
  readonly incomeLast12Months: number;
}

const skilled = {
  citizenship: ['IN'],
  currentPermit: 'skilled-worker',
  grantedInNorway: false,
  permitConditions: 'met-throughout',
  age: 35,
  testExemption: false,
  criminalRecord: false,
} as const;

/** What each condition comes to; nothing where no figure of income is known. */
function judged(person: Person, asOf: string): Readonly<Record<string, boolean | undefined>> {
  const days = [asOf, person.applicationDate];
  const incomes = days.map(incomeOn);
  const tested = days.some((day) => day >= '2025-09-01');
  const { monthsAbroad: abroad, monthsAbroadForEmployer: sent } = person;
  return {
    threeYears: person.applicationDate >= monthsAfter(person.policeReportOn, 36),
    timeAbroad: abroad <= 7 || (abroad <= 15 && sent >= 8),
    oralTest: !tested || person.oralNorwegian === 'a2' || person.oralNorwegian === 'b1',
    socialStudiesTest: !tested || person.socialStudiesPassed,
    ownIncome: incomes.includes(undefined)
      ? undefined
      : incomes.every((income) => person.incomeLast12Months >= (income as number)),
  };
}

const day = (from: number, to: number): fc.Arbitrary<string> =>
  fc.integer({ min: from, max: to }).map((count) => new Date(count * 86_400_000).toISOString().slice(0, 10));
const dayNumber = (text: string): number => Date.parse(text) / 86_400_000;

const person: fc.Arbitrary<Person> = fc
  .record({
    policeReportOn: day(dayNumber('2021-06-01'), dayNumber('2024-11-30')),
    applicationDate: day(dayNumber('2025-01-01'), dayNumber('2027-08-31')),
    monthsAbroad: fc.constantFrom(0, 6, 7, 8, 14, 15, 16, 20),
    monthsAbroadForEmployer: fc.constantFrom(0, 7, 8, 9, 15),
    oralNorwegian: fc.constantFrom('none', 'a1', 'a2', 'b1'),
    socialStudiesPassed: fc.boolean(),
    incomeLast12Months: fc.constantFrom(310_069, 310_070, 325_399, 325_400, 341_372, 341_373, 600_000),
  })
  .filter(({ monthsAbroad, monthsAbroadForEmployer }) => monthsAbroadForEmployer <= monthsAbroad);

describe('a second opinion on permanent residence', () => {
  it('agrees on the day on which three years are reached, for every day of three years', () => {
    const apart = years.flatMap((policeReportOn) => {
      const of = said('permanence', { ...skilled, policeReportOn }, policeReportOn);
      const reached = of.tasks.find(({ task }) => task === 'three-years-reached')?.due;
      return reached === monthsAfter(policeReportOn, 36) ? [] : [`${policeReportOn}: ${reached}`];
    });
    expect(apart).toEqual([]);
  });

  it('agrees on the income that is needed, on every day', () => {
    const apart = years.flatMap((asOf) => {
      const shown = figureIn(said('permanence', skilled, asOf), 'permanentIncome');
      return shown === incomeOn(asOf) ? [] : [`${asOf}: ${shown}, not ${incomeOn(asOf)}`];
    });
    expect(apart).toEqual([]);
  });

  it('agrees on each condition of any skilled worker, and on what they come to', () => {
    fc.assert(
      fc.property(person, fc.integer({ min: 0, max: years.length - 1 }), (who, index) => {
        const asOf = years[index] as string;
        const of = said('permanence', { ...skilled, ...who }, asOf);
        const expected = judged(who, asOf);
        for (const [rule, isMet] of Object.entries(expected)) {
          const status = statusIn(of, rule);
          if (isMet === undefined) expect(status, rule).not.toBe('met');
          else expect(status, rule).toBe(isMet ? 'met' : 'not-met');
        }
        const all = Object.values(expected);
        expect(of.verdict === 'likely').toBe(all.every((isMet) => isMet === true));
        if (all.includes(false)) expect(['not-likely', 'other-route', 'not-yet-known']).toContain(of.verdict);
      }),
      { numRuns: 800 },
    );
  });
});
