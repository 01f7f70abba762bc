// What was said before a change, and holds no longer after it.
import type { Outdated } from '../interview/question.ts';
import { contractFacts } from '../rules/facts/contract.ts';
import { marketFacts } from '../rules/facts/market.ts';
import { offerFacts } from '../rules/facts/offer.ts';
import { termsFacts } from '../rules/facts/terms.ts';

/** How somebody wants a review to be, and what they are themselves, whatever the job. */
const own = ['reviewDepth', 'negotiateFirst', 'residentInEea', 'regulatedProfession', 'authorisationHeld', 'county'];

const ofEmployer = [
  'employerKind',
  'staffingAgencyApproved',
  'assignmentList',
  'norwegianClient',
  'sentToNorwegianBranch',
  'employerInEea',
  'shortStay',
  'assignmentWeeks',
  'relatedToEmployer',
];

const ofJob = [...offerFacts, ...contractFacts, ...termsFacts, ...marketFacts]
  .map(({ id }) => id)
  .concat('educationRelevant', 'purpose', 'grossPay')
  .filter((id) => !own.includes(id));

const ofPosition = ofJob.filter((id) => !ofEmployer.includes(id));

const ofPay = ['basePay', 'basePayFor', 'holidayPaid', 'lowerPayDocumented', 'grossPay'];

const byKind: Readonly<Record<string, readonly string[]>> = {
  'lost-job': ofJob,
  'new-employer': ofJob,
  'new-position': ofPosition,
  'fewer-hours': ['positionPercent', 'hoursPerWeek', ...ofPay],
  'lower-pay': ['collectiveAgreement', ...ofPay],
};

/** Of another person nothing holds that was said of the one before, but a partner is one by whatever name. */
export function outdatedByMember(member: string): Outdated {
  const ofOthers = { facts: ['familyCitizenship'], values: {} };
  return ['spouse', 'cohabitant'].includes(member) ? { ...ofOthers, after: ['child', 'other'] } : ofOthers;
}

/** Whoever has something to tell of a permit has come since they said that they had none and nothing to do with Norway. */
export const outdatedBy = (kind: string): Outdated => ({
  facts: ['whereNow', ...(byKind[kind] ?? [])],
  values: { tiesToNorway: false, currentPermit: 'none' },
});
