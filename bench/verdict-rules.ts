// Twelve conditions of the permit, three ways: as our data, and for cases of the common shape (see cases.ts) by hand
// (for json-rules-engine see verdict-engine.ts). Each says only the verdict.
import { eligibility } from '../src/rules/eligibility.ts';
import { area } from '../src/rules/engine/area.ts';
import { verdictOf } from '../src/rules/engine/verdict-of.ts';
import type { Facts, Money } from '../src/rules/facts/fact.ts';
import { floorOf, isHigher, twoAndAHalf } from './by-hand-offer.ts';
import { isHighEnough, isTraining } from './by-hand-person.ts';
import { today } from './cases.ts';

export const twelve = [
  'offer',
  'oneEmployer',
  'employerInNorway',
  'agency',
  'positionShare',
  'positionSkilled',
  'subsistence',
  'pay',
  'qualification',
  'relevance',
  'authorisation',
  'adult',
] as const;
export type RuleName = (typeof twelve)[number];

const isOfTwelve = ({ id }: { readonly id: string }): boolean => twelve.some((rule) => rule === id);

const ours = area('twelve', {
  concludes: 'permit',
  // What rules refer to comes along.
  rules: eligibility.rules.filter((rule) => isOfTwelve(rule) || rule.role === 'part'),
  contradictions: eligibility.contradictions,
  derived: eligibility.derived,
  order: eligibility.order,
});

export const verdictByOurs = (facts: Facts): string => verdictOf(ours, facts, today).verdict;

export const yearlyOf = ({ amount, period }: Money): number => (period === 'month' ? amount * 12 : amount);

const [no, open, met] = [0, 1, 2];
const onlyIf = (yes: boolean): number => (yes ? met : no);
/** Six documented years may stand in for what is missing; whether they do is for UDI to say. */
const byExperience = ({ experienceYears, experienceDocumented }: Facts): number =>
  (experienceYears as number) >= 6 && experienceDocumented === true ? open : no;

/** The twelve by hand, one function each. What does not apply is no obstacle. Without an offer the first says no. */
const byHand: Readonly<Record<RuleName, (facts: Facts) => number>> = {
  offer: ({ offer }) => (offer === 'none' ? no : offer === 'oral' || offer === 'vague' ? open : met),
  oneEmployer: ({ offer }) => (offer === 'several' ? open : met),
  employerInNorway: ({ employerKind: kind }) =>
    kind === 'foreign-company' ? no : kind === 'employer-of-record' || kind === 'own-company' ? open : met,
  agency: ({ employerKind, staffingAgencyApproved, assignmentList }) =>
    onlyIf(employerKind !== 'staffing-agency' || (staffingAgencyApproved === true && assignmentList === true)),
  positionShare: ({ positionPercent }) => onlyIf((positionPercent as number) >= 80),
  positionSkilled: ({ positionLevel }) => onlyIf(positionLevel !== 'none'),
  subsistence: ({ positionPercent, basePay }) => {
    if ((positionPercent as number) >= 100) return met;
    return (basePay as Money).currency === 'NOK' ? onlyIf(yearlyOf(basePay as Money) >= twoAndAHalf) : open;
  },
  pay: ({ positionLevel, positionPercent, collectiveAgreement, basePay, lowerPayDocumented }) => {
    if (positionLevel === 'none' || collectiveAgreement === 'yes-met') return met;
    if (collectiveAgreement !== 'no') return no;
    if (!isHigher(positionLevel) || (basePay as Money).currency !== 'NOK') return open;
    const [yearly, floor] = [yearlyOf(basePay as Money), floorOf(positionLevel)];
    if (yearly >= floor) return met;
    return lowerPayDocumented === true || yearly * 100 >= floor * (positionPercent as number) ? open : no;
  },
  qualification: (facts) => {
    const { educationCompleted, educationLevel, positionLevel } = facts;
    if (educationCompleted === true && isHighEnough(educationLevel, positionLevel)) {
      if (isTraining(educationLevel)) return met;
      if (educationLevel === 'higher-under-three-years') return open;
    }
    return byExperience(facts);
  },
  relevance: (facts) => {
    if (facts.educationRelevant === 'yes') return met;
    return facts.educationRelevant === 'partly' ? open : byExperience(facts);
  },
  authorisation: ({ regulatedProfession, authorisationHeld }) =>
    onlyIf(regulatedProfession !== true || authorisationHeld === true),
  adult: ({ age }) => onlyIf((age as number) >= 18),
};
const functions = Object.values(byHand);

export function verdictByHand(facts: Facts): string {
  let least = met;
  for (const judge of functions) {
    const found = judge(facts);
    if (found === no) return 'not-likely';
    if (found < least) least = found;
  }
  return least === met ? 'likely' : 'not-yet-known';
}
