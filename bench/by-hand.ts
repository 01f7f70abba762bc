// The eligibility rules of 22 November 2026 as one would write them by hand, for full cases of the common shape (see
// cases.ts). It says exactly what the engine says: verdict, route, findings, and the facts that decided each.
import type { Facts } from '../src/rules/facts/fact.ts';
import { type Line, met, notMet, type Read, readByHand, silent } from './by-hand-lines.ts';
import * as job from './by-hand-offer.ts';
import * as person from './by-hand-person.ts';

export interface Judged {
  readonly verdict: string;
  readonly route?: string;
  readonly findings: readonly Line[];
}

const list = (codes: string): ReadonlySet<string> => new Set(codes.split(' '));
const nordic = list('DK FI IS NO SE');
const eea = list('AT BE BG CH CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK');
const visaFree = list(
  'AE AL AR AU BA BR CA CL CO CR GB GE HK IL JP KR MD ME MK MX MY NZ PA PE PY RS SG TW UA US UY VE',
);
const workingHoliday = list('AD AR AU JP NZ');

const someIn = (facts: Facts, codes: ReadonlySet<string>): boolean =>
  (facts.citizenship as readonly string[]).some((code) => codes.has(code));
const of = (yes: boolean, rule: string, fact: string): Line => (yes ? met(rule, fact) : notMet(rule, fact));

export function judgeByHand(facts: Facts): Judged {
  const read = readByHand(facts);
  const isNordic = someIn(facts, nordic);
  const qualification = person.qualification(read);
  const pay = job.pay(read);
  const exemptions: readonly Line[] = [
    of(isNordic, 'nordicCitizen', 'citizenship'),
    isNordic ? silent('eeaCitizen', 'citizenship') : of(someIn(facts, eea), 'eeaCitizen', 'citizenship'),
    facts.familyTie === 'eea-citizen' ? met('eeaFamily', 'familyTie') : notMet('eeaFamily'),
    notMet('permanentResidence'),
    notMet('familyPermit'),
    notMet('samePosition'),
    person.shortStay(read),
  ];
  const rest: readonly Line[] = [
    job.offered(read),
    job.oneEmployer(read),
    job.employerInNorway(read),
    job.agency(read),
    job.agencyDetails(read),
    job.hiredOut(read),
    job.whenOffered(read, 'relatedEmployer', 'relatedToEmployer', facts.relatedToEmployer === false),
    met('workplace'),
    job.whenOffered(read, 'positionShare', 'positionPercent', read.percent >= 80),
    job.whenOffered(read, 'positionSkilled', 'positionLevel', facts.positionLevel !== 'none'),
    job.subsistence(read),
    pay,
    job.payAtStart(read),
    qualification,
    person.relevance(read),
    person.documentation(read),
    person.authorisation(read),
    (facts.age as number) >= 18 ? met('adult') : notMet('adult', 'age'),
    facts.whereNow === 'norway-unlawful' ? notMet('lawfulStay', 'whereNow') : met('lawfulStay'),
    silent('renewalInTime'),
  ];
  const findings = [...exemptions, ...rest];
  if (exemptions.some(({ status }) => status === 'met')) return { verdict: 'no-permit-needed', findings };
  const conditions = rest.filter(({ rule }) => !warnings.has(rule));
  if (conditions.every(({ status }) => status === 'met' || status === 'does-not-apply')) {
    return { verdict: 'likely', findings };
  }
  const route = routeFor(read, qualification, pay);
  const beside = route === undefined ? {} : { route };
  if (!conditions.some(({ status }) => status === 'not-met')) return { verdict: 'not-yet-known', ...beside, findings };
  const hopeless = route !== undefined && (read.noOffer || !canBeMended(facts));
  return { verdict: hopeless ? 'other-route' : 'not-likely', ...beside, findings };
}

const warnings = new Set(['agencyDetails', 'hiredOut', 'relatedEmployer', 'payAtStart', 'renewalInTime']);

/** The first other way whose key fact is there and of which nothing is known to fail. */
function routeFor({ facts, noOffer }: Read, qualification: Line, pay: Line): string | undefined {
  const { familyTie, offer, employerKind, otherPlan } = facts;
  const qualified = qualification.status !== 'not-met';
  const wellPaid = qualified && pay.status !== 'not-met';
  const unwritten = noOffer || offer !== 'written';
  const foreign = employerKind === 'foreign-company';
  if (familyTie === 'norwegian-or-nordic' || familyTie === 'resident') return 'family';
  if (facts.degreeFromNorway === true && (facts.funds as number) >= job.twoAndAHalf && unwritten) {
    return 'job-seeker-after-studies';
  }
  if (someIn(facts, visaFree) && qualified && unwritten) return 'job-seeker-visa-free';
  if (foreign && facts.norwegianClient === true && wellPaid) return 'seconded';
  if (foreign && facts.sentToNorwegianBranch === true && wellPaid) return 'international-company';
  if (foreign && facts.employerInEea === true && facts.residentInEea === true) return 'posted-from-eea';
  const ownBusiness = employerKind === 'own-company' || otherPlan === 'own-business-norway';
  if (ownBusiness && qualified && (facts.expectedProfit as number) >= job.twoAndAHalf) return 'self-employed-norway';
  if (otherPlan === 'own-business-abroad' && qualified && facts.norwegianClient === true) return 'self-employed-abroad';
  if (otherPlan === 'research-own-funds' && qualified) return 'researcher-own-funds';
  const age = facts.age as number;
  if (someIn(facts, workingHoliday) && age >= 18 && age <= 30) return 'working-holiday';
  return otherPlan === 'study' ? 'student' : undefined;
}

/** Whether what the person or the employer can change would lead to yes. */
function canBeMended(facts: Facts): boolean {
  const { positionLevel, educationLevel, collectiveAgreement } = facts;
  if (positionLevel === 'none' || (positionLevel === 'vocational' && collectiveAgreement === 'no')) return false;
  if (!job.isHigher(positionLevel) && positionLevel !== 'vocational') return false;
  if (!person.isTraining(educationLevel) || !person.isHighEnough(educationLevel, positionLevel)) return false;
  if (facts.educationRelevant !== 'yes' || (facts.age as number) < 18) return false;
  return facts.regulatedProfession !== true || facts.authorisationHeld === true;
}
