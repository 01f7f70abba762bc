// From applying to settled, judged from outside.
import type { BlackBoxCase } from '../../support/black-box.ts';

const indian = { citizenship: ['IN'] };

export const arrivalCases: readonly BlackBoxCase[] = [
  { who: 'nothing known', facts: {}, expected: { verdict: 'not-yet-known' } },
  {
    who: 'an Indian who comes on 11 January 2027',
    facts: { ...indian, permitStage: 'granted', arrivalDate: '2027-01-11' },
    expected: {
      verdict: 'judged',
      tasks: { 'police-report': { status: 'open', due: '2027-01-18' }, 'report-move': null },
      basis: ['IMM-ARR-01'],
    },
  },
  {
    who: 'only the day of arrival',
    facts: { arrivalDate: '2027-01-11' },
    expected: { tasks: { 'police-report': { due: '2027-01-18' } } },
  },
  {
    who: 'a week that ends on Boxing Day',
    facts: { ...indian, permitStage: 'granted', arrivalDate: '2026-12-19' },
    expected: { tasks: { 'police-report': { due: '2026-12-26', workingDayBefore: '2026-12-24' } } },
  },
  {
    who: 'a week that ends on a leap day',
    facts: { ...indian, permitStage: 'granted', arrivalDate: '2028-02-22' },
    expected: { tasks: { 'police-report': { due: '2028-02-29' } } },
  },
  {
    who: 'somebody a week in Norway',
    asOf: '2027-01-18',
    facts: { ...indian, permitStage: 'granted', arrivalDate: '2027-01-11' },
    expected: { tasks: { 'police-report': { status: 'open' } } },
  },
  {
    who: 'somebody eight days in Norway',
    asOf: '2027-01-19',
    facts: { ...indian, permitStage: 'granted', arrivalDate: '2027-01-11' },
    expected: { tasks: { 'police-report': { status: 'late', due: '2027-01-18' } } },
  },
  {
    who: 'somebody who has been at the police',
    asOf: '2027-01-19',
    facts: { ...indian, permitStage: 'granted', arrivalDate: '2027-01-11', policeReportOn: '2027-01-15' },
    expected: { tasks: { 'police-report': { status: 'done' } } },
  },
  {
    who: 'a German who comes on 1 December',
    facts: { citizenship: ['DE'], arrivalDate: '2026-12-01' },
    expected: {
      verdict: 'judged',
      tasks: {
        'eu-registration': { status: 'open', due: '2027-03-01' },
        'report-move': { due: '2027-03-09' },
        'police-report': null,
        'enter-by': null,
      },
      basis: ['IMM-ARR-08'],
    },
  },
  {
    who: 'a German who comes on 30 November',
    facts: { citizenship: ['DE'], arrivalDate: '2026-11-30' },
    expected: { tasks: { 'eu-registration': { due: '2027-02-28' }, 'report-move': { due: '2027-03-08' } } },
  },
  {
    who: 'a German who comes on 29 November 2027',
    facts: { citizenship: ['DE'], arrivalDate: '2027-11-29' },
    expected: { tasks: { 'eu-registration': { due: '2028-02-29' } } },
  },
  {
    who: 'a Swede',
    facts: { citizenship: ['SE'], arrivalDate: '2026-12-01' },
    expected: {
      tasks: { 'report-move': { status: 'open', due: '2026-12-09' }, 'eu-registration': null, 'police-report': null },
    },
  },
  {
    who: 'a permit of 31 August',
    facts: { ...indian, permitStage: 'granted', appliedFrom: 'abroad', decisionDate: '2026-08-31' },
    expected: { tasks: { 'enter-by': { due: '2027-02-28', status: 'open' } }, basis: ['IMM-APP-15'] },
  },
  {
    who: 'only the day of a decision',
    facts: { decisionDate: '2026-08-31' },
    expected: { tasks: { 'enter-by': { due: '2027-02-28' } } },
  },
  {
    who: 'a first day at work',
    facts: { startDate: '2027-01-11' },
    expected: { tasks: { 'written-contract': { due: '2027-01-18' } } },
  },
  {
    who: 'a first payday',
    facts: { ...indian, firstPayDate: '2027-01-15' },
    expected: { tasks: { 'tax-card': { due: '2027-01-15' } }, basis: ['TAX-30'] },
  },
  {
    who: 'somebody from a country with much tuberculosis',
    facts: { ...indian, arrivalDate: '2027-01-11', tuberculosisCountry: true, stayLength: 'twelve-months-or-more' },
    expected: { tasks: { 'tb-test': { status: 'open', due: null, start: '2027-01-11' } } },
  },
  {
    who: 'somebody from a country with little',
    facts: { citizenship: ['US'], arrivalDate: '2027-01-11', tuberculosisCountry: false },
    expected: { tasks: { 'tb-test': null } },
  },
  {
    who: 'a short stay from a country with much',
    facts: { ...indian, tuberculosisCountry: true, stayLength: 'under-three-months' },
    expected: { tasks: { 'tb-test': null } },
  },
  {
    who: 'somebody with a national identity number',
    facts: {
      ...indian,
      norwegianNumber: 'national-identity-number',
      stayLength: 'twelve-months-or-more',
      arrivalDate: '2026-10-01',
    },
    expected: { tasks: { 'gp-register': { status: 'open' } } },
  },
  {
    who: 'somebody with a D-number and a long stay',
    facts: { ...indian, norwegianNumber: 'd-number', dNumberOn: '2027-01-20', stayLength: 'six-to-twelve-months' },
    expected: { tasks: { 'report-move-with-d-number': { due: '2027-02-19' } } },
  },
  {
    who: 'a licence from India',
    facts: { ...indian, arrivalDate: '2026-11-30', drivingLicenceCountry: ['IN'] },
    expected: { tasks: { 'driving-licence-stop': { due: '2027-02-28' }, 'driving-licence-exchange': null } },
  },
  {
    who: 'a licence from Germany',
    facts: { arrivalDate: '2026-11-30', drivingLicenceCountry: ['DE'] },
    expected: { tasks: { 'driving-licence-stop': null } },
  },
  {
    who: 'a licence from Japan',
    facts: { citizenship: ['JP'], arrivalDate: '2026-12-01', drivingLicenceCountry: ['JP'] },
    expected: { tasks: { 'driving-licence-exchange-japan': { due: '2027-12-01' } } },
  },
  {
    who: 'a licence from the United Kingdom',
    facts: { citizenship: ['GB'], arrivalDate: '2026-12-01', drivingLicenceCountry: ['GB'] },
    expected: { tasks: { 'driving-licence-exchange': { status: 'open' } } },
  },
  {
    who: 'a refusal heard of on 2 November',
    facts: { ...indian, permitStage: 'refused', refusalReceivedOn: '2026-11-02' },
    expected: { tasks: { appeal: { due: '2026-11-23', status: 'open' }, 'police-report': null } },
  },
  {
    who: 'a refusal heard of on 31 October',
    facts: { ...indian, permitStage: 'refused', refusalReceivedOn: '2026-10-31' },
    expected: { tasks: { appeal: { due: '2026-11-21', status: 'late', workingDayBefore: '2026-11-20' } } },
  },
  {
    who: 'somebody who has not applied',
    facts: { ...indian, permitStage: 'not-applied', appliedFrom: 'abroad', whoFiles: 'self' },
    expected: { tasks: { 'employer-confirmation-code': { status: 'open' } } },
  },
  {
    who: 'pay in 2026 by ordinary tax',
    facts: { ...indian, startDate: '2026-12-01', taxScheme: 'ordinary' },
    expected: { tasks: { 'tax-return': { due: '2027-04-30', status: 'open' } } },
  },
  {
    who: 'pay in 2026 by PAYE',
    facts: { ...indian, startDate: '2026-12-01', taxScheme: 'paye' },
    expected: { tasks: { 'tax-return': null } },
  },
  {
    who: 'an income year alone',
    facts: { incomeYear: 2025, taxScheme: 'ordinary' },
    asOf: '2026-03-01',
    expected: { tasks: { 'tax-return': { due: '2026-04-30' } } },
  },
  {
    who: 'work before arrival',
    facts: { ...indian, arrivalDate: '2027-01-11', startDate: '2027-01-10' },
    expected: { contradiction: 'workBeforeArrival' },
  },
  {
    who: 'a Swede with a permit to wait for',
    facts: { citizenship: ['SE'], permitStage: 'waiting' },
    expected: { contradiction: 'nordicWithPermitAnswers' },
  },
  {
    who: 'arrival after the last day to enter',
    facts: {
      ...indian,
      permitStage: 'granted',
      appliedFrom: 'abroad',
      decisionDate: '2026-08-31',
      arrivalDate: '2027-03-01',
    },
    expected: { findings: { entersInTime: 'not-met' } },
  },
  {
    who: 'arrival on the last day to enter',
    facts: {
      ...indian,
      permitStage: 'granted',
      appliedFrom: 'abroad',
      decisionDate: '2026-08-31',
      arrivalDate: '2027-02-28',
    },
    expected: { findings: { entersInTime: 'met' } },
  },
  {
    who: 'work before the decision',
    facts: { ...indian, permitStage: 'granted', startDate: '2026-11-20', decisionDate: '2026-11-21' },
    expected: { findings: { worksAfterGrant: 'not-met' } },
  },
];
