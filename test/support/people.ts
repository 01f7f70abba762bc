// People, and what they answer when they are asked: questions in the order in which they come, each with the words typed.
import type { Locale } from '../../src/interview/snapshot.ts';
import type { Status } from '../../src/rules/engine/truth.ts';

export interface Person {
  readonly who: string;
  readonly locale: Locale;
  readonly says: Readonly<Record<string, string>>;
  /** What is asked besides, once the person wants a few more questions. */
  readonly saysMore?: Readonly<Record<string, string>>;
  readonly outcome?: 'noPermitNeeded';
  readonly verdict: string;
  /** The message that tells it, where that is one of its own. */
  readonly said?: string;
  readonly route?: string;
  /** What decides, by rule; `law`: the law is not clear. */
  readonly finds: Readonly<Record<string, Status | 'law'>>;
  readonly tasks?: readonly string[];
}

const free = { citizenship: 'India', tiesToNorway: 'no' };
const company = { offer: 'in writing', employerKind: 'a company in Norway' };
const position = { positionPercent: '100', positionLevel: "a bachelor's degree", collectiveAgreement: 'no' };
const pay = { basePay: '600 000 kr a year' };
const degree = { education: "a bachelor's degree", educationRelevant: 'yes' };
const inNorway = { citizenship: 'India', tiesToNorway: 'yes', whereNow: 'in Norway on a residence permit' };
const holder = { ...inNorway, currentPermit: 'skilled worker', purpose: 'a change to another kind of permit' };

export const common: Person = {
  who: 'an engineer with a degree and a full-time job in Norway',
  locale: 'en',
  says: { ...free, ...company, ...position, ...pay, ...degree },
  verdict: 'likely',
  finds: { pay: 'met', qualification: 'met', positionShare: 'met' },
  tasks: ['offer-form', 'apply-from-abroad', 'wait-before-working'],
};

export const people: readonly Person[] = [
  common,
  {
    who: 'somebody at an agency that has no list of assignments',
    locale: 'en',
    says: {
      ...free,
      offer: 'in writing',
      employerKind: 'a staffing agency',
      staffingAgencyApproved: 'yes',
      assignmentList: 'no',
      ...{ ...position, ...pay, ...degree },
    },
    verdict: 'not-likely',
    finds: { agency: 'not-met', agencyDetails: 'law', pay: 'met' },
  },
  {
    who: 'somebody whom a company abroad sends to a client',
    locale: 'nb',
    says: {
      citizenship: 'indisk',
      tiesToNorway: 'nei',
      offer: 'ja, skriftlig',
      employerKind: 'et selskap i utlandet',
      shortStay: 'nei',
      norwegianClient: 'ja',
      employerInEea: 'nei',
      positionPercent: 'full stilling',
      positionLevel: 'bachelor',
      collectiveAgreement: 'nei',
      basePay: '50 000 i måneden',
      education: 'bachelor',
      educationRelevant: 'ja',
    },
    verdict: 'not-likely',
    route: 'seconded',
    finds: { employerInNorway: 'not-met', pay: 'met' },
  },
  {
    who: 'somebody on a business trip',
    locale: 'en',
    says: {
      ...free,
      offer: 'in writing',
      employerKind: 'a company abroad',
      shortStay: 'a business trip',
      assignmentWeeks: '6',
    },
    verdict: 'no-permit-needed',
    finds: { shortStay: 'met' },
  },
  {
    who: 'somebody with a company of their own',
    locale: 'en',
    says: {
      ...free,
      offer: 'in writing',
      employerKind: 'my own company',
      expectedProfit: '400k',
      ...{ ...position, ...pay, ...degree },
    },
    verdict: 'not-yet-known',
    route: 'self-employed-norway',
    finds: { employerInNorway: 'law' },
  },
  {
    who: 'somebody with long experience and no degree',
    locale: 'en',
    says: {
      ...{ ...free, ...company, ...position, ...pay },
      education: 'none of these',
      experienceYears: '8 years',
      experienceDocumented: 'yes',
    },
    verdict: 'not-yet-known',
    finds: { qualification: 'law', pay: 'met' },
  },
  {
    who: 'a student who is not finished',
    locale: 'en',
    says: {
      ...{ ...free, ...company, ...position, ...pay },
      education: 'I am still studying, not finished yet',
      studyingTowards: "a bachelor's degree",
      educationRelevant: 'yes',
      experienceYears: '1',
    },
    verdict: 'not-likely',
    finds: { qualification: 'not-met', relevance: 'met' },
  },
  {
    who: 'a holder of the permit who moves to the same type of position',
    locale: 'en',
    says: { ...holder, samePositionType: 'yes' },
    verdict: 'no-permit-needed',
    finds: { samePosition: 'met' },
    tasks: ['tell-police-new-employer'],
  },
  {
    who: 'a holder of the permit who moves to another type of position',
    locale: 'en',
    says: {
      ...holder,
      samePositionType: 'no',
      familyTie: 'none of these',
      ...{ ...company, ...position, ...pay, ...degree },
    },
    verdict: 'likely',
    finds: { samePosition: 'not-met', pay: 'met' },
    tasks: ['new-permit-application', 'apply-in-norway'],
  },
  {
    who: 'the wife of a German in Norway',
    locale: 'nb',
    says: {
      citizenship: 'Brasil',
      tiesToNorway: 'ja',
      whereNow: 'utenfor Norge',
      currentPermit: 'ingen',
      familyTie: 'Ektefelle fra EU/EØS, i Norge eller på vei hit',
    },
    verdict: 'no-permit-needed',
    finds: { eeaFamily: 'met' },
    tasks: ['residence-card'],
  },
  {
    who: 'somebody who may stay for good',
    locale: 'nb',
    says: {
      citizenship: 'Pakistan',
      tiesToNorway: 'ja',
      whereNow: 'i Norge med oppholdstillatelse',
      currentPermit: 'permanent oppholdstillatelse',
    },
    verdict: 'no-permit-needed',
    finds: { permanentResidence: 'met' },
  },
  {
    who: 'a Dane',
    locale: 'nb',
    says: { citizenship: 'dansk' },
    outcome: 'noPermitNeeded',
    verdict: 'no-permit-needed',
    finds: { nordicCitizen: 'met' },
    tasks: ['report-move'],
  },
  {
    who: 'somebody paid by the hour',
    locale: 'en',
    says: {
      ...{ ...free, ...company, ...position },
      basePay: '300 kr an hour',
      hoursPerWeek: '37.5',
      holidayPaid: 'yes',
      ...degree,
    },
    verdict: 'likely',
    finds: { pay: 'met' },
  },
  {
    who: 'somebody paid in dollars',
    locale: 'en',
    says: { ...{ ...free, ...company, ...position }, basePay: '6000 USD a month', ...degree },
    verdict: 'not-yet-known',
    finds: { pay: 'law' },
  },
  {
    who: 'somebody who says only at the end that the job is on Svalbard',
    locale: 'en',
    says: common.says,
    saysMore: { regulatedProfession: 'no', workplace: 'on Svalbard' },
    verdict: 'not-yet-known',
    finds: { workplace: 'no-rule', pay: 'no-rule' },
  },
  {
    who: 'a student in Norway without an offer',
    locale: 'nb',
    says: {
      citizenship: 'India',
      tiesToNorway: 'ja',
      whereNow: 'i Norge med oppholdstillatelse',
      currentPermit: 'student',
      familyTie: 'ingen av disse',
      offer: 'nei',
      education: 'master',
      experienceYears: '2',
      degreeFromNorway: 'ja',
      funds: '350 000',
      otherPlan: 'nei',
    },
    verdict: 'other-route',
    said: 'verdict-no-offer-other-route',
    route: 'job-seeker-after-studies',
    finds: { offer: 'not-met' },
  },
  {
    who: 'somebody who knows nothing, and is not chased',
    locale: 'en',
    says: {
      citizenship: "I don't know",
      tiesToNorway: 'no idea',
      offer: 'dunno',
      education: 'rather not say',
      experienceYears: 'skip',
    },
    verdict: 'not-yet-known',
    finds: { offer: 'unknown', pay: 'unknown', qualification: 'unknown' },
  },
];
