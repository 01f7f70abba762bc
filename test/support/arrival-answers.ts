// For each fact about moving an answer of each class that some rule or task tells apart.
import type { FactValue } from '../../src/rules/facts/fact.ts';

const yesNo = [true, false];
const days = ['2026-02-28', '2026-11-21', '2026-11-22', '2026-12-01', '2027-03-28'];

export const arrivalAnswers: Readonly<Record<string, readonly FactValue[]>> = {
  arrivalDate: [...days, '2025-03-01', '2026-08-15', '2027-01-01'],
  permitStage: ['not-applied', 'waiting', 'granted', 'refused'],
  appliedFrom: ['abroad', 'norway'],
  decisionDate: days,
  refusalReceivedOn: days,
  needsEntryVisa: yesNo,
  earlyStartConfirmed: yesNo,
  startDate: days,
  firstPayDate: days,
  policeReportOn: days,
  city: ['oslo', 'bergen', 'stavanger', 'trondheim', 'kirkenes', 'elsewhere'],
  stayLength: ['under-three-months', 'three-to-six-months', 'six-to-twelve-months', 'twelve-months-or-more'],
  norwegianNumber: ['none', 'd-number', 'national-identity-number'],
  dNumberOn: days,
  housing: ['none', 'temporary', 'tenancy'],
  depositAsked: ['no', 'blocked-account', 'elsewhere'],
  comesWith: ['alone', 'partner', 'children', 'partner-and-children'],
  childBelowSchoolAge: yesNo,
  childOfSchoolAge: yesNo,
  tuberculosisCountry: yesNo,
  householdGoods: yesNo,
  abroadForAYear: yesNo,
  pets: yesNo,
  drives: yesNo,
  drivingLicenceCountry: [['IN'], ['JP'], ['US'], ['DE'], ['GB'], ['CH']],
};
