// Facts about moving: how far the application has come, the days of the move, and who and what comes along.
import type { Fact } from './fact.ts';

export const arrivalFacts: readonly Fact[] = [
  { id: 'permitStage', kind: 'option', options: ['not-applied', 'waiting', 'granted', 'refused'], ask: 'udi' },
  { id: 'appliedFrom', kind: 'option', options: ['abroad', 'norway'], ask: 'udi' },
  { id: 'decisionDate', kind: 'date', lies: 'behind', ask: 'udi' },
  { id: 'refusalReceivedOn', kind: 'date', lies: 'behind', ask: 'self' },
  { id: 'needsEntryVisa', kind: 'yes-no', ask: 'udi' },
  { id: 'earlyStartConfirmed', kind: 'yes-no', ask: 'police' },
  { id: 'policeReportOn', kind: 'date', lies: 'either', ask: 'police' },
  {
    id: 'city',
    kind: 'option',
    options: ['oslo', 'bergen', 'stavanger', 'trondheim', 'kirkenes', 'elsewhere'],
    ask: 'employer',
  },
  {
    id: 'stayLength',
    kind: 'option',
    options: ['under-three-months', 'three-to-six-months', 'six-to-twelve-months', 'twelve-months-or-more'],
    ordered: true,
    ask: 'employer',
  },
  { id: 'norwegianNumber', kind: 'option', options: ['none', 'd-number', 'national-identity-number'], ask: 'self' },
  { id: 'dNumberOn', kind: 'date', lies: 'behind', ask: 'self' },
  { id: 'housing', kind: 'option', options: ['none', 'temporary', 'tenancy'], ask: 'self' },
  { id: 'depositAsked', kind: 'option', options: ['no', 'blocked-account', 'elsewhere'], ask: 'self' },
  {
    id: 'comesWith',
    kind: 'option',
    options: ['alone', 'partner', 'children', 'partner-and-children'],
    both: { 'partner-and-children': ['partner', 'children'] },
    ask: 'self',
  },
  { id: 'childBelowSchoolAge', kind: 'yes-no', ask: 'self' },
  { id: 'childOfSchoolAge', kind: 'yes-no', ask: 'self' },
  { id: 'tuberculosisCountry', kind: 'yes-no', ask: 'self' },
  { id: 'householdGoods', kind: 'yes-no', ask: 'self' },
  { id: 'abroadForAYear', kind: 'yes-no', ask: 'self' },
  { id: 'pets', kind: 'yes-no', ask: 'self' },
  // For interviews only: whoever does not drive is not asked which licence they have.
  { id: 'drives', kind: 'yes-no', ask: 'self' },
  { id: 'drivingLicenceCountry', kind: 'countries', single: true, ask: 'self' },
];
