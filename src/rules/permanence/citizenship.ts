// Citizenship in brief. Its rules of 2026 were not confirmed officially, so they warn and never decide.
import { multiple } from '../amounts.ts';
import { all, any, atLeast, is, none, open } from '../condition.ts';
import { basicAmount } from '../pay/basic-amount.ts';
import { stricterOf } from '../pay/stricter.ts';
import { type Rule, reckon, requirement, warning } from '../rule.ts';

export const asksForCitizenship = is('permanenceGoal', 'citizenship');
/** In Norway, of the last eleven; of the last ten with enough income. */
export const yearsOfStay = 8;
export const fewerYears = 6;
const amongYears = 11;
const amongFewerYears = 10;
const incomeForFewerYears = multiple(basicAmount, 3);
const from = '2022-01-01';
const basis = ['IMM-PR-13'] as const;

const inBrief = (id: string, require: Rule['versions'][number]['require']): Rule =>
  warning(id, { applies: asksForCitizenship, versions: [{ from, basis, require }] });

export const citizenship: readonly Rule[] = [
  requirement('citizenshipRules', {
    applies: asksForCitizenship,
    // Nordic citizens have rules of their own, which were not read.
    within: none('citizenship', 'nordic'),
    versions: [{ from, basis, require: open('citizenshipRules') }],
  }),
  inBrief(
    'citizenshipYears',
    any(
      atLeast('yearsInNorway', yearsOfStay),
      all(atLeast('yearsInNorway', fewerYears), atLeast('incomeLastTaxSettlement', incomeForFewerYears)),
    ),
  ),
  inBrief('citizenshipOralTest', is('oralNorwegian', 'b1')),
  inBrief('citizenshipTest', is('citizenshipTestPassed', true)),
];

/** The income with which fewer years are enough. */
const citizenshipIncome = reckon('citizenshipIncome', {
  period: 'year',
  from: [],
  when: asksForCitizenship,
  versions: [{ from, basis, value: (_, asOf) => stricterOf(incomeForFewerYears, asOf, undefined) }],
});

const years = (id: string, count: number) =>
  reckon(id, {
    unit: 'years',
    period: 'once',
    from: [],
    when: asksForCitizenship,
    versions: [{ from, basis, value: () => count }],
  });

/** Told with what is known of them; what was not confirmed for this year decides nothing. */
export const citizenshipFigures = [
  years('citizenshipYearsNeeded', yearsOfStay),
  years('citizenshipYearsAmong', amongYears),
  citizenshipIncome,
  years('citizenshipFewerYears', fewerYears),
  years('citizenshipFewerYearsAmong', amongFewerYears),
];
