// What one person knows of their job, their contract and their move: the choice that is theirs, or what they type.
import type { Locale } from '../../../src/interview/snapshot.ts';
import type { Life } from './interviewing.ts';

const job: Life = {
  tiesToNorway: 'no',
  offer: 'written',
  employerKind: 'norwegian-company',
  positionPercent: '100',
  positionLevel: 'bachelor',
  collectiveAgreement: 'no',
  lowerPayDocumented: 'no',
  education: 'bachelor',
  educationRelevant: 'yes',
  experienceYears: '5',
};

/** A sound contract but for the probation: twelve months, where the law allows six. */
const contract: Life = {
  reviewDepth: 'full',
  paperKind: 'draft',
  occupation: 'software-developer',
  contractBeforeTravel: 'yes',
  fraudSigns: 'none',
  employerNamed: 'legal-name',
  employerSame: 'yes',
  dutiesStated: 'title-and-duties',
  employmentForm: 'permanent',
  hoursGuaranteed: 'fixed',
  startTerm: 'when-permitted',
  placeOfWork: 'named',
  hoursTerms: 'stated',
  hoursPerWeek: '37.5',
  workExtras: 'training',
  competenceTerms: 'stated',
  payForm: 'gross',
  payDay: 'bank',
  payExtras: '',
  overtimeTerms: 'paid',
  overtimeSupplement: '40',
  agreementStated: 'none-applies',
  costTerms: '',
  moveCosts: 'paid',
  probationMonths: '12',
  probationExtension: 'none',
  noticeMonthsEmployer: '3',
  noticeMonthsEmployee: '3',
  holidayWeeks: '5',
  firstYearHolidayPaid: 'yes',
  holidayPayPercent: '12',
  statedTerms: 'breaks agreement pension insurance sick-pay family-leave ending',
  pensionTerms: 'stated',
  pensionPercent: '5',
  insuranceTerms: 'named',
  sickPayTerms: 'topped-up',
  leaveTerms: 'topped-up',
  boundTerms: 'inventions secrecy side-jobs monitoring law changes',
  inventionTerms: 'work-only',
  secrecyTerms: 'limited',
  sideJobTerms: 'allowed',
  monitoringTerms: 'policy',
  governingLaw: 'norway',
  changeTerms: 'both',
  contractLanguage: 'readable',
  county: 'oslo',
  taxScheme: 'ordinary',
  negotiateFirst: 'pay',
};

const move: Life = {
  permitStage: 'granted',
  decisionDate: '20.11.2026',
  appliedFrom: 'abroad',
  needsEntryVisa: 'yes',
  arrivalDate: '24.11.2026',
  startDate: '25.11.2026',
  firstPayDate: '15.12.2026',
  policeReportOn: '27.11.2026',
  stayLength: 'twelve-months-or-more',
  city: 'oslo',
  norwegianNumber: 'none',
  housing: 'temporary',
  depositAsked: 'no',
  comesWith: 'alone',
  tuberculosisCountry: 'yes',
  householdGoods: 'no',
  pets: 'no',
  drives: 'no',
};

const loss: Life = {
  changeKind: 'lost-job',
  currentPermit: 'skilled-worker',
  jobEndedOn: '27.11.2026',
  policeTold: 'no',
  permitUntil: '20.11.2028',
  renewalPending: 'no',
};

const life: Life = { ...job, ...contract, ...move, ...loss, citizenship: 'India' };

/** The same life in a language, and how money is written in it. */
export interface OwnWords {
  readonly language: string;
  readonly life: Life;
  readonly change: string;
  readonly papers: string;
  /** What the employer pays in the end. */
  readonly raised: string;
  readonly paid: RegExp;
  readonly needed: RegExp;
  readonly missing: RegExp;
}

/** Pay 700 kroner short of what a job for a bachelor must give on 22 November 2026. */
export const ownWords: Readonly<Record<Locale, OwnWords>> = {
  en: {
    language: 'English',
    life: { ...life, basePay: 'NOK 544 700 a year' },
    change: 'change',
    papers: 'papers',
    raised: 'NOK 545 400 a year',
    paid: /NOK\s544,700/u,
    needed: /NOK\s545,400/u,
    missing: /NOK\s700\b/u,
  },
  nb: {
    language: 'Norsk bokmål',
    life: { ...life, basePay: '544 700 kr i året' },
    change: 'endre',
    papers: 'papirer',
    raised: '545 400 kr i året',
    paid: /544\s700\skr/u,
    needed: /545\s400\skr/u,
    missing: /\b700\skr/u,
  },
};
