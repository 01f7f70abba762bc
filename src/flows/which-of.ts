// What any contract may hold, asked about together: which of these are there? `absent` is true of a paper without it.
import { whichOf } from '../interview/question.ts';

export const workExtras = whichOf('workExtras', [
  { id: 'home-office', fact: 'homeOffice', absent: 'none' },
  { id: 'special-hours', fact: 'specialHours', absent: 'none' },
  { id: 'training', fact: 'competenceTerms', absent: 'none' },
  { id: 'abroad', fact: 'weeksAbroad', absent: 0 },
  { id: 'exempt', fact: 'exemptionClaimed', absent: 'no' },
  { id: 'same-job', fact: 'sameJobBefore', absent: false, present: true },
]);

export const payExtras = whichOf('payExtras', [
  { id: 'raise', fact: 'raisePromised', absent: false, present: true },
  { id: 'bonus', fact: 'bonusTerms', absent: 'none' },
  { id: 'equity', fact: 'equityTerms', absent: 'none' },
  { id: 'on-call', fact: 'onCallTerms', absent: 'none' },
]);

export const costTerms = whichOf('costTerms', [
  { id: 'deductions', fact: 'deductionTerms', absent: 'not-stated' },
  { id: 'training', fact: 'trainingBond', absent: 'none' },
  { id: 'sign-on', fact: 'signOnTerms', absent: 'none' },
  { id: 'housing', fact: 'housingTied', absent: false, present: true },
]);

export const statedTerms = whichOf('statedTerms', [
  { id: 'breaks', fact: 'breaksStated', absent: false, present: true },
  { id: 'agreement', fact: 'agreementStated', absent: 'not-stated' },
  { id: 'pension', fact: 'pensionTerms', absent: 'not-stated' },
  { id: 'insurance', fact: 'insuranceTerms', absent: 'not-stated' },
  { id: 'sick-pay', fact: 'sickPayTerms', absent: 'not-stated' },
  { id: 'family-leave', fact: 'leaveTerms', absent: 'not-stated' },
  { id: 'ending', fact: 'endingStated', absent: false, present: true },
]);

export const boundTerms = whichOf('boundTerms', [
  { id: 'competitors', fact: 'nonCompeteMonths', absent: 0 },
  { id: 'customers', fact: 'customerClauseMonths', absent: 0 },
  { id: 'inventions', fact: 'inventionTerms', absent: 'not-stated' },
  { id: 'secrecy', fact: 'secrecyTerms', absent: 'none' },
  { id: 'side-jobs', fact: 'sideJobTerms', absent: 'not-stated' },
  { id: 'monitoring', fact: 'monitoringTerms', absent: 'not-stated' },
  { id: 'law', fact: 'governingLaw', absent: 'not-stated' },
  { id: 'changes', fact: 'changeTerms', absent: 'not-stated' },
]);
