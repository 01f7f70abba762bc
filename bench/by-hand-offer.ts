// The rules on the offer, the employer and the pay as they stand on 22 November 2026, written by hand.
import { type Line, met, notMet, type Read, silent, unclear, unknown } from './by-hand-lines.ts';

export const twoAndAHalf = 341_373;

const isCompany = (kind: unknown): boolean => kind === 'norwegian-company' || kind === 'norwegian-branch';
export const isHigher = (level: unknown): boolean => level === 'bachelor' || level === 'master';
export const floorOf = (level: unknown): number => (level === 'master' ? 624_700 : 545_400);

export function offered({ facts: { offer } }: Read): Line {
  if (offer === 'none') return notMet('offer', 'offer');
  return offer === 'oral' || offer === 'vague' ? unknown('offer') : met('offer', 'offer');
}

export function oneEmployer({ facts: { offer } }: Read): Line {
  if (offer === 'none') return silent('oneEmployer', 'offer');
  return offer === 'several' ? unclear('oneEmployer', 'offer') : met('oneEmployer', 'offer');
}

export function employerInNorway({ facts: { employerKind }, noOffer }: Read): Line {
  if (noOffer) return silent('employerInNorway', 'offer');
  if (employerKind === 'foreign-company') return notMet('employerInNorway', 'offer', 'employerKind');
  const isThere = isCompany(employerKind) || employerKind === 'staffing-agency';
  return (isThere ? met : unclear)('employerInNorway', 'offer', 'employerKind');
}

export function agency({ facts, noOffer }: Read): Line {
  if (facts.employerKind !== 'staffing-agency') return silent('agency', 'employerKind');
  if (noOffer) return silent('agency', 'offer');
  if (facts.assignmentList !== true) return notMet('agency', 'offer', 'employerKind', 'assignmentList');
  if (facts.staffingAgencyApproved !== true) return notMet('agency', 'offer', 'employerKind', 'staffingAgencyApproved');
  return met('agency', 'offer', 'employerKind', 'staffingAgencyApproved', 'assignmentList');
}

export function agencyDetails({ facts, noOffer }: Read): Line {
  if (facts.employerKind !== 'staffing-agency') return silent('agencyDetails', 'employerKind');
  return noOffer ? silent('agencyDetails', 'offer') : unclear('agencyDetails', 'offer', 'employerKind');
}

export function hiredOut({ facts, noOffer }: Read): Line {
  if (!isCompany(facts.employerKind)) return silent('hiredOut', 'employerKind');
  if (noOffer) return silent('hiredOut', 'offer');
  return (facts.workDirectedBy === 'employer' ? met : notMet)('hiredOut', 'offer', 'employerKind', 'workDirectedBy');
}

/** A rule that one fact settles once there is an offer. */
export function whenOffered({ noOffer }: Read, rule: string, fact: string, yes: boolean): Line {
  if (noOffer) return silent(rule, 'offer');
  return yes ? met(rule, 'offer', fact) : notMet(rule, 'offer', fact);
}

export function subsistence({ noOffer, kroner, yearly, percent }: Read): Line {
  if (noOffer) return silent('subsistence', 'offer');
  if (kroner && yearly >= twoAndAHalf) return met('subsistence', 'offer', 'basePay');
  if (percent >= 100) return met('subsistence', 'offer', 'positionPercent');
  return (kroner ? notMet : unclear)('subsistence', 'offer', 'positionPercent', 'basePay');
}

export function pay({ facts, noOffer, kroner, yearly, percent }: Read): Line {
  const { positionLevel, collectiveAgreement } = facts;
  if (positionLevel === 'none') return silent('pay', 'positionLevel');
  if (noOffer) return silent('pay', 'offer');
  if (collectiveAgreement === 'yes-met') return met('pay', 'offer', 'positionLevel', 'collectiveAgreement');
  if (collectiveAgreement !== 'no') return notMet('pay', 'offer', 'positionLevel', 'collectiveAgreement');
  if (!isHigher(positionLevel)) return unclear('pay', 'offer', 'positionLevel', 'collectiveAgreement');
  if (!kroner) return unclear('pay', 'offer', 'positionLevel', 'collectiveAgreement', 'basePay');
  const floor = floorOf(positionLevel);
  if (yearly >= floor) return met('pay', 'offer', 'positionLevel', 'collectiveAgreement', 'basePay');
  if (facts.lowerPayDocumented === true) {
    return unclear('pay', 'offer', 'positionLevel', 'collectiveAgreement', 'basePay', 'lowerPayDocumented');
  }
  const say = yearly * 100 >= floor * percent ? unclear : notMet;
  return say('pay', 'offer', 'positionPercent', 'positionLevel', 'collectiveAgreement', 'basePay');
}

export function payAtStart({ facts, noOffer, kroner, yearly }: Read): Line {
  if (!kroner) return silent('payAtStart', 'basePay');
  if (facts.collectiveAgreement !== 'no') return silent('payAtStart', 'collectiveAgreement');
  if (!isHigher(facts.positionLevel)) return silent('payAtStart', 'positionLevel');
  if (noOffer) return silent('payAtStart', 'offer');
  const say = yearly >= floorOf(facts.positionLevel) ? met : notMet;
  return say('payAtStart', 'offer', 'positionLevel', 'collectiveAgreement', 'basePay', 'startDate');
}
